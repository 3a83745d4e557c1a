import type { SeriesChoice } from '../assessment.ts';
import type { PathwayRules } from '../pathway-rules.ts';
import type { Profile } from '../profile.ts';
import { findSuitedSeries } from './find-suited-series.ts';

/**
 * Chooses the series of titles to speak of first: the one the person wants, or else the one that suits the occupation
 * best by the editors' inference.
 *
 * @param profile a profile without mistakes
 * @returns no series where the person wants none in particular and none suits the occupation, or none is named
 */
export function chooseSeries(
  { occupation, wantedSeries }: Profile,
  { suited }: Pick<PathwayRules, 'suited'>,
): SeriesChoice {
  const entry = occupation === undefined ? undefined : findSuitedSeries(occupation, suited);
  const suits = entry?.series ?? [];
  const basis =
    wantedSeries !== undefined
      ? 'wanted'
      : entry === undefined
        ? 'unknown'
        : suits.length > 0
          ? 'suited'
          : 'none';
  const series = wantedSeries ?? suits[0];
  const pages = [
    ...(entry === undefined ? [] : [`titles/by-occupation.html#${entry.of}`]),
    ...(series === undefined ? [] : [`titles/${series}.html`]),
  ];
  return { series, basis, suits, reason: entry?.reason, pages };
}
