import { TITLE_TIERS } from '../../vocabulary/title-tier.ts';
import type { Assessment, TitleAnswer } from '../assessment.ts';
import type { Profile } from '../profile.ts';

/** Answers about titles, those worth reading first apart from the rest. */
export interface SplitTitles {
  /** Of the series chosen: what can be applied for now or later, and the tier next to it. */
  readonly first: readonly TitleAnswer[];
  /** What can be applied for in other series. */
  readonly others: readonly TitleAnswer[];
}

/**
 * Takes the answers about the chosen series apart from the rest; where none is chosen, those that rest on rules without
 * a doubt come first. A tier the person holds, or has passed, is in neither.
 */
export function splitTitles({ titles, series }: Assessment, { title: held }: Profile): SplitTitles {
  const rank = ({ tier }: Pick<TitleAnswer, 'tier'>): number => TITLE_TIERS.indexOf(tier);
  const open = titles.filter((one) => !held || held.series !== one.series || rank(one) > rank(held));
  const isReached = ({ status }: TitleAnswer): boolean => status === 'now' || status === 'from';
  const reached = open.filter(isReached);
  if (series.series === undefined)
    return {
      first: reached.filter(({ cautions }) => cautions.length === 0),
      others: reached.filter(({ cautions }) => cautions.length > 0),
    };
  const own = open.filter((one) => one.series === series.series);
  const next = own[own.map(isReached).lastIndexOf(true) + 1];
  return {
    first: own.filter((one) => isReached(one) || one === next),
    others: reached.filter((one) => one.series !== series.series),
  };
}
