import type { Answer } from './assessment.ts';
import { type Verdict, compareVerdicts } from './verdict.ts';

/** Profile fields in the order in which it is best to ask for them. */
const FIELD_ORDER = ['age', 'level', 'years', 'education', 'title', 'qualification', 'apprenticeship'];

/**
 * Turns the verdicts of all rules for one thing into the answer: whether, from when, by which rules, and what else
 * would change it.
 *
 * @param verdicts one per rule, in any order
 * @param on day of the assessment
 */
export function buildAnswer(verdicts: readonly Verdict[], on: string): Answer {
  const sorted = [...verdicts].sort(compareVerdicts);
  const possible = sorted.filter(({ needs }) => needs.length === 0);
  const sure = possible.filter(({ open }) => open.length === 0);
  const first = sure.map(({ day }) => day).sort()[0];
  if (first === undefined) {
    return possible.length === 0
      ? answerByNeeds(sorted)
      : { ...answerBy(possible), status: 'unknown', depends: listFields(possible) };
  }
  if (first <= on) {
    const allowing = sure.filter(({ day }) => day <= on);
    return { ...answerBy(allowing), status: 'now', depends: listDoubts(allowing) };
  }
  const best = sure.filter(({ day }) => day === first);
  return {
    ...answerBy(best),
    status: 'from',
    from: first,
    missing: [(best[0]?.waits ?? []).join('，并且')],
    depends: [...listFields(possible.filter(({ soonest }) => soonest < first)), ...listDoubts(best)],
  };
}

const NOTHING: Answer = {
  status: 'no',
  rules: [],
  basis: [],
  missing: [],
  depends: [],
  conditions: [],
  cautions: [],
};

/** The parts of an answer that name the rules behind it. */
function answerBy(verdicts: readonly Verdict[]): Answer {
  const rules = verdicts.map(({ rule }) => rule);
  return {
    ...NOTHING,
    rules,
    basis: rules,
    conditions: verdicts[0]?.conditions ?? [],
    cautions: verdicts[0]?.cautions ?? [],
  };
}

/** What is missing, one entry a way, those ways first that ask for the fewest things; no way that asks for more than another. */
function answerByNeeds(verdicts: readonly Verdict[]): Answer {
  const ways = [...verdicts].sort((one, other) => one.needs.length - other.needs.length);
  const least = ways.filter(
    ({ needs }, index) =>
      !ways.slice(0, index).some((other) => other.needs.every((need) => needs.includes(need))),
  );
  return {
    ...NOTHING,
    basis: least.map(({ rule }) => rule),
    missing: least.map(({ needs }) => needs.join('，并且')),
  };
}

/** Questions whose answer could put it off: none while one rule allows it whatever the answer. */
function listDoubts(verdicts: readonly Verdict[]): readonly string[] {
  const isSafe = verdicts.some(({ doubtedBy }) => doubtedBy.length === 0);
  return isSafe ? [] : [...new Set(verdicts.flatMap(({ doubtedBy }) => doubtedBy))];
}

function listFields(verdicts: readonly Verdict[]): readonly string[] {
  const fields = verdicts.flatMap(({ open, hastenedBy }) => [...open, ...hastenedBy]);
  const rank = (field: string): number => {
    const index = FIELD_ORDER.indexOf(field.split('.')[0] ?? '');
    return index < 0 ? FIELD_ORDER.length : index;
  };
  return [...new Set(fields)].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
