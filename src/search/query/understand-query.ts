import { documentTokens } from '../match/document-tokens.ts';
import type { FindQuery } from './find-query.ts';
import type { FindKind } from '../records/find-record.ts';
import { keyOf, normaliseText } from '../text/normalise-text.ts';
import { readHint } from './fits-hint.ts';
import { foldTraditional } from '../text/fold-table.ts';
import { reduceQuery } from './reduce-query.ts';
import { wantedKinds } from './wanted-kinds.ts';

/** More words than anybody means. */
const MOST_WORDS = 8;

const CODE_FORM = /^x?\d[\d\-. ]*$/;
const PINYIN_FORM = /^[a-z][a-z ']*$/;
const TONES = /\p{Mn}/gu;

/** How a whole code is built, behind the X of additions: one digit, three times two, and three of a work type. */
const WHOLE_CODE = /(?<!\d)(x?\d)[-. ]?(\d{2})[-. ]?(\d{2})[-. ]?(\d{2})(?:[-. ]?\d{3})?(?!\d)/u;

function readCode(text: string): string | undefined {
  if (!CODE_FORM.test(text)) return undefined;
  const code = text.replace(/[-. ]+/g, '-').replace(/-$/, '');
  // Whoever writes all digits of a code but parts them in odd places means the code all the same.
  return code.length > 7 && !/^x?\d(?:-\d{2}){3}/.test(code) ? code.replaceAll('-', '') : code;
}

/** The code inside a text with other words or a suffix around it; `undefined` where there is none, or nothing else. */
function findCode(text: string): string | undefined {
  const parts = WHOLE_CODE.exec(text)?.slice(1, 5).join('-');
  return parts === undefined || keyOf(parts) === keyOf(text) ? undefined : parts;
}

function readDocument(text: string): readonly string[] | undefined {
  if (/\d-\d/.test(text)) return undefined;
  const tokens = documentTokens(text);
  return tokens.some((token) => /^\d{2,}$/.test(token)) || /号/.test(text) ? tokens : undefined;
}

function readLetters(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(TONES, '');
  return PINYIN_FORM.test(plain) ? plain.replace(/[ ']/g, '') : undefined;
}

/** Whether all digits of a code are there, so that it is not several numbers. */
function isWhole(code: string | undefined): boolean {
  return code !== undefined && code.replace(/\D/g, '').length >= 7;
}

/** Reads a normalised text in every form it has. */
function readText(text: string, wanted: readonly FindKind[]): FindQuery {
  const key = keyOf(text);
  const words = [...new Set(text.split(' ').flatMap((word) => keyOf(word) || []))].slice(0, MOST_WORDS);
  const code = readCode(text);
  const document = readDocument(text);
  const letters = readLetters(text);
  return {
    key,
    words: words.length > 1 && !isWhole(code) ? words : [],
    wanted,
    ...(code === undefined ? {} : { code }),
    ...(document === undefined || document.length === 0 ? {} : { document }),
    ...(letters === undefined ? {} : { letters }),
  };
}

/**
 * Reads what somebody typed: as it stands (traditional characters simplified), without the word that only says which
 * kind of record is meant, and reduced to what a question is about.
 *
 * @param typed any text, however long or broken
 * @param traditional traditional characters with the simplified ones they stand for
 * @returns up to six readings, the literal one first, the shortest last; none where nothing is left to look for
 */
export function understandQuery(
  typed: string,
  traditional: ReadonlyMap<string, string>,
): readonly FindQuery[] {
  const text = foldTraditional(normaliseText(typed), traditional);
  if (keyOf(text) === '') return [];
  const read = (each: string, kinds: readonly FindKind[] = []): FindQuery => readText(each, kinds);
  const wanted = wantedKinds(text);
  const reduced = reduceQuery(wanted?.kinds.length === 0 ? text : (wanted?.rest ?? text));
  const kinds = wanted?.kinds ?? [];
  const hint = readHint(text);
  const code = findCode(text);
  const hinted = (query: FindQuery): FindQuery => (hint === undefined ? query : { ...query, hint });
  return [
    read(text),
    ...(wanted === undefined ? [] : [hinted(read(wanted.rest, wanted.kinds))]),
    ...reduced.filter((each) => each !== wanted?.rest).map((each) => hinted(read(each, kinds))),
    ...(code === undefined ? [] : [read(code)]),
  ];
}
