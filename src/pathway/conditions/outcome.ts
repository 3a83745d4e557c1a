/** A day before all others: a condition met since then is met at any time. */
export const ALWAYS = '';

/**
 * How a person stands to one condition of a rule.
 *
 * - `met` since a day, past or to come, if the person goes on working; `hastenedBy` names unanswered questions that
 *   could make it sooner, `doubtedBy` those that could put it off, `wait` says in words what the time is for
 * - `need`: something must be obtained first
 * - `open`: it turns on unanswered questions
 */
export type Outcome =
  | {
      readonly kind: 'met';
      readonly since: string;
      readonly wait?: string | undefined;
      readonly hastenedBy?: readonly string[] | undefined;
      readonly doubtedBy?: readonly string[] | undefined;
    }
  | { readonly kind: 'need'; readonly what: string }
  | { readonly kind: 'open'; readonly fields: readonly string[]; readonly what: string };

/** The outcome of a condition that holds at any time. */
export const MET: Outcome = { kind: 'met', since: ALWAYS };

/**
 * Joins two ways to meet one condition: the better one counts, first what is met earlier, then what is open.
 */
export function joinWays(one: Outcome, other: Outcome): Outcome {
  if (one.kind === 'met' && other.kind === 'met') return other.since < one.since ? other : one;
  if (one.kind === 'met' || other.kind === 'met') return one.kind === 'met' ? one : other;
  if (one.kind === 'open' && other.kind === 'open')
    return { kind: 'open', fields: [...one.fields, ...other.fields], what: one.what };
  return one.kind === 'open' ? one : other.kind === 'open' ? other : one;
}
