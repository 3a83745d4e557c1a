/**
 * Unfolds the clauses behind the answers while the page is printed, so that the print-out says what it rests on.
 *
 * @param results where the answers are drawn
 */
export function unfoldForPrint(results: HTMLElement): void {
  let unfolded: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    unfolded = [...results.querySelectorAll<HTMLDetailsElement>('details.answer-why:not([open])')];
    for (const one of unfolded) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of unfolded) one.open = false;
  });
}
