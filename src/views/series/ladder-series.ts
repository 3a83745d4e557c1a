import type { ProvenanceMark } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';

/** Which series of titles suit an occupation, by the editors' inference. */
export interface InferredSeries {
  /** Id of the series that suits best; empty where none suits the occupation. */
  readonly id: string;
  /** Its page. Absent where none suits. */
  readonly best?: Link | undefined;
  /** Series that suit as well, the best first. */
  readonly others: readonly Link[];
  /** Why, in Chinese. */
  readonly reason: string;
  /** Entry of the editors' table behind it. */
  readonly entry: Link;
  readonly mark: ProvenanceMark;
}

/** Which series of titles a ladder is drawn with, and what else there is. */
export interface LadderSeries extends InferredSeries {
  /** Whether any rule leads from a level of this ladder into the series that suits best. */
  readonly isOpen: boolean;
  /** Series that rules lead into from levels of this ladder, in official order. */
  readonly open: readonly Link[];
  /** All other series. */
  readonly closed: readonly Link[];
}
