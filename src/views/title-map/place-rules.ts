import { TITLE_TIERS } from '../../vocabulary/title-tier.ts';
import type { SelectedRule } from './select-title-map.ts';
import { COLUMN, LANE, NAMES_LEFT } from './title-map-sizes.ts';
import type { TitleMapLabel, TitleMapLine } from './title-map.ts';

/** Distance of neighbouring lines that run side by side. */
const APART = 7;

/** What the rules are drawn between. */
export interface RuleFrame {
  /** Middle of each rung. */
  readonly rungX: ReadonlyMap<string, number>;
  /** Middle of each series' row. */
  readonly rowY: ReadonlyMap<string, number>;
  /** Where lines leave the rungs. */
  readonly from: number;
  /** Where lines reach the heads of the columns. */
  readonly head: number;
  readonly columnLeft: (tier: number) => number;
}

/**
 * Leads each rule from its rungs down into a lane of its own, along it, and down to what it names: the head of a tier,
 * cells of single series, or rows. Its years stand on its lane.
 */
export function placeRules(
  rules: readonly SelectedRule[],
  frame: RuleFrame,
): { readonly lines: readonly TitleMapLine[]; readonly labels: readonly TitleMapLabel[] } {
  const lines: TitleMapLine[] = [];
  const labels: TitleMapLabel[] = [];
  const rungEnds = new Map<string, number>();
  const columnEnds = new Map<string, number>();
  const next = (ends: Map<string, number>, key: string): number => {
    const count = ends.get(key) ?? 0;
    ends.set(key, count + 1);
    return count;
  };
  rules.forEach((rule, index) => {
    const lane = frame.from + 14 + index * LANE;
    const tops = rule.rungs.map((rung) => (frame.rungX.get(rung) ?? 0) + (next(rungEnds, rung) - 2) * APART);
    const ends = listEnds(rule, frame, (key) => next(columnEnds, key));
    const xs = [...tops, ...ends.map(({ x }) => x)];
    const path = [
      ...tops.map((x) => `M${x},${frame.from}V${lane}`),
      `M${Math.min(...xs)},${lane}H${Math.max(...xs)}`,
      ...ends.map(({ x, path: end }) => `M${x},${lane}${end}`),
    ].join('');
    lines.push({ path, kind: rule.kind, anchor: rule.clause.anchor });
    labels.push({
      x: Math.max(...xs) + 5,
      y: lane + 4,
      anchor: 'start',
      text: rule.years === undefined ? '未定年限' : `${rule.years} 年`,
      kind: 'years',
      target: `#${rule.clause.anchor}`,
    });
  });
  return { lines, labels };
}

interface RuleEnd {
  readonly x: number;
  /** From the lane on. */
  readonly path: string;
}

function listEnds(rule: SelectedRule, frame: RuleFrame, next: (key: string) => number): readonly RuleEnd[] {
  const rows = rule.series.flatMap((one) => frame.rowY.get(one) ?? []);
  if (rule.tiers.length === 0) {
    const x = 8;
    const down = `V${Math.max(...rows)}`;
    return [{ x, path: down + rows.map((y) => `M${x},${y}H${NAMES_LEFT - 3}`).join('') }];
  }
  return rule.tiers.map((tier) => {
    const column = TITLE_TIERS.indexOf(tier);
    const left = frame.columnLeft(column);
    if (rows.length === 0) {
      const x = left + COLUMN.gutter + 4 + next(`head ${tier}`) * (APART + 2);
      return { x, path: `V${frame.head}` };
    }
    const x = left + 4 + next(`gutter ${tier}`) * APART;
    const branch = rows.map((y) => `M${x},${y}H${left + COLUMN.gutter - 3}`).join('');
    return { x, path: `V${Math.max(...rows)}${branch}` };
  });
}
