import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { TITLE_TIER_LABELS, TITLE_TIERS } from '../../vocabulary/title-tier.ts';
import { fitText } from '../parts/fit-text.ts';
import { placeRules } from './place-rules.ts';
import type { SelectedRule } from './select-title-map.ts';
import { COLUMN, COLUMNS_LEFT, FONT, LANE, NAMES_LEFT, ROW, STOP } from './title-map-sizes.ts';
import type { TitleMap, TitleMapLabel, TitleMapStop } from './title-map.ts';

/** Middle of each rung, from 学徒工 to 首席技师: the levels that lead to titles stand above the tiers they lead to. */
const RUNGS_X: readonly number[] = [44, 140, 236, 400, 542, 684, 772, 860];
const STOP_Y = 24;

/**
 * Places the series of titles as rows and their tiers as columns, below the rungs of the eight-level ladder, and leads
 * every rule in a lane of its own between them, so that no two labels overlap.
 *
 * @param rungs the eight rungs, from the lowest
 * @param series the series in official order
 * @param rules rules between them; one that names no level is led to all levels of standards
 * @returns the drawing in SVG units, about 900 wide
 */
export function placeTitleMap(
  rungs: readonly CatalogueRecord<'skill-level'>[],
  series: readonly CatalogueRecord<'title-series'>[],
  rules: readonly SelectedRule[],
): TitleMap {
  const headY = STOP_Y + STOP.height / 2 + 14 + rules.length * LANE + 26;
  const rowY = new Map(series.map(({ id }, index) => [id, headY + 14 + (index + 0.5) * ROW]));
  const stops: TitleMapStop[] = [];
  const labels: TitleMapLabel[] = TITLE_TIERS.map((tier, index) => ({
    x: columnLeft(index) + COLUMN.gutter,
    y: headY,
    anchor: 'start',
    text: TITLE_TIER_LABELS[tier],
    kind: 'heading',
  }));
  const rungX = new Map<string, number>();
  rungs.forEach(({ id, data }, index) => {
    const x = RUNGS_X[index] ?? 0;
    rungX.set(id, x);
    stops.push({ x, y: STOP_Y, ...STOP, kind: data.kind === 'post' ? 'post' : 'level' });
    labels.push({
      x,
      y: STOP_Y + 5,
      anchor: 'middle',
      text: data.name,
      kind: 'stop',
      target: pageAddress('skill-level', id),
    });
  });
  for (const { id, data } of series) {
    const y = (rowY.get(id) ?? 0) + 5;
    labels.push({
      x: NAMES_LEFT,
      y,
      anchor: 'start',
      text: fitText(data.name, COLUMNS_LEFT - NAMES_LEFT - 4, FONT),
      kind: 'series',
      target: pageAddress('title-series', id),
    });
    for (const { tier, names } of data.tiers)
      labels.push({
        x: columnLeft(TITLE_TIERS.indexOf(tier)) + COLUMN.gutter,
        y,
        anchor: 'start',
        text: fitText(names.join('、'), COLUMN.width - COLUMN.gutter - 4, FONT),
        kind: 'cell',
      });
  }
  const placed = placeRules(rules, {
    rungX,
    levels: rungs.filter(({ data }) => data.kind !== 'post').map(({ id }) => id),
    rowY,
    from: STOP_Y + STOP.height / 2,
    head: headY - 14,
    columnLeft,
  });
  return {
    width: columnLeft(TITLE_TIERS.length) + 10,
    height: headY + 20 + series.length * ROW,
    lines: placed.lines,
    stops,
    labels: [...labels, ...placed.labels],
    rows: series.map((_, index) => headY + 14 + index * ROW),
  };
}

function columnLeft(index: number): number {
  return COLUMNS_LEFT + index * COLUMN.width;
}
