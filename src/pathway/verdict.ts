import { CONFIDENCES, type Confidence } from '../vocabulary/confidence.ts';
import { ALWAYS, type Outcome } from './conditions/outcome.ts';

/** How a person stands to one rule, all its conditions taken together. */
export interface Verdict {
  readonly rule: string;
  readonly confidence: Confidence;
  /** Worse than others in this order: no variant of the standard, less sure, one copy only, more conditions. */
  readonly weakness: readonly number[];
  /** What must be obtained first, in Chinese. The rest counts only where this is empty. */
  readonly needs: readonly string[];
  /** Unanswered questions it turns on. */
  readonly open: readonly string[];
  /** First day on which every condition is met, as far as answered. */
  readonly day: string;
  /** First day if the unanswered questions were answered in the person's favour. */
  readonly soonest: string;
  /** Unanswered questions that could make it sooner. */
  readonly hastenedBy: readonly string[];
  /** Unanswered questions that could put it off. */
  readonly doubtedBy: readonly string[];
  /** The wait that decides, in Chinese. */
  readonly waits: readonly string[];
  /** What it asks besides and a profile cannot say, in Chinese. */
  readonly conditions: readonly string[];
  /** What is not sure about it, in Chinese. */
  readonly cautions: readonly string[];
}

/** What a rule is, apart from how a person stands to it. */
export interface VerdictBasis {
  readonly rule: string;
  readonly confidence: Confidence;
  /** `true` for a rule of the occupation's own standard. */
  readonly variant: boolean;
  readonly singleCopy: boolean;
  readonly conditions: readonly string[];
  readonly cautions: readonly string[];
}

/**
 * Takes the outcomes of all conditions of one rule together.
 */
export function buildVerdict(basis: VerdictBasis, outcomes: readonly Outcome[]): Verdict {
  const met = outcomes.filter((outcome) => outcome.kind === 'met');
  const latest = (among: readonly { readonly since: string }[]): string =>
    among.reduce((day, { since }) => (since > day ? since : day), ALWAYS);
  const day = latest(met);
  return {
    rule: basis.rule,
    confidence: basis.confidence,
    weakness: [
      Number(!basis.variant),
      CONFIDENCES.indexOf(basis.confidence),
      Number(basis.singleCopy),
      basis.conditions.length,
    ],
    needs: outcomes.flatMap((outcome) => (outcome.kind === 'need' ? [outcome.what] : [])),
    open: outcomes.flatMap((outcome) => (outcome.kind === 'open' ? outcome.fields : [])),
    day,
    soonest: latest(met.filter(({ hastenedBy }) => (hastenedBy ?? []).length === 0)),
    hastenedBy: met.flatMap(({ hastenedBy }) => hastenedBy ?? []),
    doubtedBy: met.flatMap(({ doubtedBy }) => doubtedBy ?? []),
    waits: met.flatMap(({ since, wait }) => (since === day && wait !== undefined ? [wait] : [])),
    conditions: basis.conditions,
    cautions: basis.cautions,
  };
}

/**
 * Orders verdicts from the best to the worst, whatever order the rules came in.
 */
export function compareVerdicts(one: Verdict, other: Verdict): number {
  for (const [index, weakness] of one.weakness.entries()) {
    const difference = weakness - (other.weakness[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0;
}
