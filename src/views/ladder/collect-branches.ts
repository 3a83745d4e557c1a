import type { LineKind } from './level-ladder.ts';
import type { SelectedWay } from './select-ladder.ts';
import type { SelectedTitle } from '../series/select-titles.ts';

/** A branch off the trunk: its words, and the rules they stand for; no words where its row is kept free. */
export interface Branch {
  readonly text: string;
  readonly kind: LineKind;
  readonly anchors: readonly string[];
}

/** A row with nothing on it yet. */
const FREE: Branch = { text: '', kind: 'title', anchors: [] };

/**
 * Takes rules with the same few words together into one branch; those without words are the trunk itself.
 *
 * @param rules ways into a stop, or titles it leads to
 * @param fit cuts words that are too wide for their place
 */
export function collectBranches(
  rules: readonly (SelectedWay | SelectedTitle)[],
  fit: (text: string) => string,
): readonly Branch[] {
  const seen = new Map<string, Branch>();
  for (const rule of rules) {
    const { label, clause } = rule;
    if (label === undefined) continue;
    const known = seen.get(label);
    seen.set(label, {
      text: fit(label),
      kind: known?.kind ?? ('kind' in rule ? rule.kind : 'title'),
      anchors: [...(known?.anchors ?? []), clause.anchor],
    });
  }
  return [...seen.values()];
}

/**
 * Keeps rows free for titles of other series, so that choosing another one moves nothing.
 *
 * @param rows how many rows there must be at least
 */
export function keepRows(branches: readonly Branch[], rows: number): readonly Branch[] {
  const free = Array.from({ length: Math.max(0, rows - branches.length) }, () => FREE);
  return [...branches, ...free];
}
