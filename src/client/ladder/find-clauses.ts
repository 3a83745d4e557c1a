/** What a place of the drawing stands for: its heading, and the rules behind it as the list prints them. */
export interface DrawnClauses {
  readonly heading: string;
  /** Entries of the list below the drawing. */
  readonly entries: readonly Element[];
}

/**
 * Finds the rules behind a line or a label of the drawing, in the list that says the same.
 *
 * @param part line (`data-to`) or link of the drawing
 * @param page where the list is
 * @returns `undefined` where the part stands for no rule
 */
export function findClauses(part: Element, page: Document): DrawnClauses | undefined {
  const drawing = part.closest('svg');
  const anchors = listAnchors(part, drawing);
  if (anchors.length > 0) {
    const entries = anchors.flatMap((anchor) => page.getElementById(anchor) ?? []);
    const stop = entries[0]?.closest('.rungs > li')?.querySelector('h3')?.textContent.trim() ?? '';
    const label = entries[0]?.closest('ul')?.previousElementSibling?.firstChild?.textContent?.trim() ?? '';
    return { heading: [stop, label].filter((words) => words !== '').join('：'), entries };
  }
  const name = part.textContent.trim();
  const rung = [...page.querySelectorAll('.rungs > li')].find(
    (one) => one.querySelector('h3')?.textContent.trim() === name,
  );
  if (rung === undefined) return undefined;
  return { heading: name, entries: [...rung.querySelectorAll('.clauses > li')] };
}

/** Anchors a line names, or, for a label, those of the line it belongs to. */
export function listAnchors(part: Element, drawing: Element | null): readonly string[] {
  const own = part.getAttribute('data-to');
  if (own !== null) return own.split(' ');
  const target = part.getAttribute('href') ?? '';
  if (!target.startsWith('#')) return [];
  const line = drawing?.querySelector(`[data-to~="${target.slice(1)}"]`);
  return line?.getAttribute('data-to')?.split(' ') ?? [target.slice(1)];
}
