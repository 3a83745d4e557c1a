import type { ProvenanceMark } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';

/** Which series of titles a ladder is drawn with, why, and what else there is. */
export interface LadderSeries {
  /** Id of the series drawn; empty where none suits the occupation. */
  readonly id: string;
  /** Its page. Absent where none suits. */
  readonly drawn?: Link | undefined;
  /** Why, in Chinese, by the editors. */
  readonly reason: string;
  /** Entry of the editors' table behind it. */
  readonly entry: Link;
  readonly mark: ProvenanceMark;
  /** Series that suit as well, the best first. */
  readonly others: readonly Link[];
  /** Series that rules lead into from levels of this ladder, in official order. */
  readonly open: readonly Link[];
  /** All other series. */
  readonly closed: readonly Link[];
}
