/** Rows of GB 2312 with the 3,755 characters of everyday use, and the places in each. */
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const FIRST_PLACE = 0xa1;
const LAST_PLACE = 0xfe;

/**
 * Lists the characters of everyday use (GB 2312, first level), so that the search knows the sound of a character that
 * stands in no name but may be typed for one that does.
 *
 * @returns 3,755 characters in the order of the standard
 */
export function listCommonCharacters(): string {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
    for (let place = FIRST_PLACE; place <= LAST_PLACE; place += 1) bytes.push(row, place);
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes)).replace(/[^\p{Script=Han}]/gu, '');
}
