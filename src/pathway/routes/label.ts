import { CONFIDENCES } from '../../vocabulary/confidence.ts';
import type { RouteStep } from '../assessment.ts';
import type { Profile } from '../profile.ts';

/** What a way has cost so far; less of each is better. */
export interface Cost {
  readonly day: string;
  readonly steps: number;
  /** Least sure rule so far, as its place among the confidences, a half more where only one copy has it. */
  readonly doubt: number;
  /** Conditions so far that a profile cannot say. */
  readonly conditions: number;
}

/** A place reached on the search for routes: the person as they then stand, and the way there. */
export interface Label {
  readonly profile: Profile;
  readonly cost: Cost;
  readonly steps: readonly RouteStep[];
}

/**
 * Whether one cost is no worse than another in anything.
 */
export function isNoWorse(one: Cost, other: Cost): boolean {
  return (
    one.day <= other.day &&
    one.steps <= other.steps &&
    one.doubt <= other.doubt &&
    one.conditions <= other.conditions
  );
}

/**
 * Whether one place makes another one needless: it is no worse on the way there, and everything held has been held
 * at least as long. The two must hold the same things.
 */
export function dominates(one: Label, other: Label): boolean {
  return (
    isNoWorse(one.cost, other.cost) &&
    (one.profile.level?.since ?? '') <= (other.profile.level?.since ?? '') &&
    (one.profile.title?.since ?? '') <= (other.profile.title?.since ?? '')
  );
}

/**
 * Orders places for the search: the earliest first, then the one in fewer steps, then the surer one.
 */
export function compareLabels(one: Label, other: Label): number {
  if (one.cost.day !== other.cost.day) return one.cost.day < other.cost.day ? -1 : 1;
  const difference =
    one.cost.steps - other.cost.steps ||
    one.cost.doubt - other.cost.doubt ||
    one.cost.conditions - other.cost.conditions;
  if (difference !== 0) return difference;
  const [first, second] = [one, other].map(({ steps }) => steps.map(({ obtain }) => obtain).join());
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/**
 * Adds the cost of one more step.
 */
export function addCost(cost: Cost, { on, confidence, conditions }: RouteStep, singleCopy: boolean): Cost {
  return {
    day: on,
    steps: cost.steps + 1,
    doubt: Math.max(cost.doubt, CONFIDENCES.indexOf(confidence) + (singleCopy ? 0.5 : 0)),
    conditions: cost.conditions + conditions.length,
  };
}
