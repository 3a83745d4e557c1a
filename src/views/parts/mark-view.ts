import type { Occupation } from '../../schema/occupation.ts';
import { MARK_LABELS, MARK_LETTERS, type Mark } from '../../vocabulary/mark.ts';

/** A mark of the classification, ready to print. */
export interface MarkView {
  readonly mark: Mark;
  readonly label: string;
  /** `L` or `S`, as the classification prints it. */
  readonly letter: string;
}

/**
 * Makes the marks of an occupation ready to print.
 *
 * @param marks as authored: a list, `none`, or absent where not known
 * @returns marks in the order L, S; empty where there are none or they are not known
 */
export function buildMarks(marks: Occupation['marks']): readonly MarkView[] {
  if (marks === undefined || marks === 'none') return [];
  return marks.map((mark) => ({ mark, label: MARK_LABELS[mark], letter: MARK_LETTERS[mark] }));
}
