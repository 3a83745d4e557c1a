/**
 * Tells, where a pointer rests on the sign beside a fact, what a press on it does.
 *
 * @param page the document
 */
export function explainSigns(page: Document): void {
  for (const sign of page.querySelectorAll<HTMLElement>('a.prov')) sign.title = '查看出处';
}
