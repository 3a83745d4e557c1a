import { TITLE_TIERS } from '../../vocabulary/title-tier.ts';
import type { SelectedRule } from './select-title-map.ts';
import { COLUMN, LANE, NAMES_LEFT, ROW, STOP } from './title-map-sizes.ts';
import type { TitleMapLabel, TitleMapLine } from './title-map.ts';

/** Distance of neighbouring lines that run side by side. */
const APART = 7;

/** What the rules are drawn between. */
export interface RuleFrame {
  /** Middle of each rung. */
  readonly rungX: ReadonlyMap<string, number>;
  /** Rungs that standards set as levels: where a rule leads that names none. */
  readonly levels: readonly string[];
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
 * cells of single series, or rows; a rule that names no series ends in a bracket around all. Its years stand on its
 * lane, with the place where it holds and with what it leaves open.
 */
export function placeRules(
  rules: readonly SelectedRule[],
  frame: RuleFrame,
): { readonly lines: readonly TitleMapLine[]; readonly labels: readonly TitleMapLabel[] } {
  const lines: TitleMapLine[] = [];
  const labels: TitleMapLabel[] = [];
  const ends = new Map<string, number>();
  const next = (key: string): number => {
    const count = ends.get(key) ?? 0;
    ends.set(key, count + 1);
    return count;
  };
  const rungsOf = ({ rungs }: SelectedRule): readonly string[] => (rungs.length > 0 ? rungs : frame.levels);
  const leaving = (rung: string): number => rules.filter((rule) => rungsOf(rule).includes(rung)).length;
  rules.forEach((rule, index) => {
    const lane = frame.from + 14 + index * LANE;
    const tops = rungsOf(rule).map((rung) => {
      const all = leaving(rung);
      const apart = Math.min(APART, (STOP.width - STOP.height) / Math.max(all - 1, 1));
      return round((frame.rungX.get(rung) ?? 0) + (next(`rung ${rung}`) - (all - 1) / 2) * apart);
    });
    const feet = listFeet(rule, frame, next);
    const xs = [...tops, ...feet.map(({ x }) => x)];
    const path = [
      ...tops.map((x) => `M${x},${frame.from}V${lane}`),
      `M${Math.min(...xs)},${lane}H${Math.max(...xs)}`,
      ...feet.map(({ x, path: foot }) => `M${x},${lane}${foot}`),
    ].join('');
    const { anchor } = rule.clause;
    lines.push({ path, kind: rule.kind, anchor });
    for (const { bracket } of feet)
      if (bracket !== undefined) lines.push({ path: bracket, kind: 'open', anchor });
    labels.push({
      x: Math.max(...xs) + 5,
      y: lane + 5,
      anchor: 'start',
      text: labelRule(rule),
      kind: 'years',
      target: `#${anchor}`,
    });
  });
  return { lines, labels };
}

function labelRule({ place = '', rungs, tiers, series, years }: SelectedRule): string {
  const open = [
    ...(rungs.length === 0 ? ['等级'] : []),
    ...(tiers.length === 0 && series.length === 0 ? ['系列'] : []),
  ];
  const wait = years === undefined ? '未定年限' : `${years} 年`;
  return `${place}${place === '' ? '' : ' '}${wait}${open.length === 0 ? '' : `，未列明${open.join('和')}`}`;
}

/** Where a rule ends below its lane. */
interface RuleFoot {
  readonly x: number;
  /** From the lane on. */
  readonly path: string;
  /** Around all series. Only set where the rule names none. */
  readonly bracket?: string | undefined;
}

function listFeet(rule: SelectedRule, frame: RuleFrame, next: (key: string) => number): readonly RuleFoot[] {
  const rows = rule.series.flatMap((one) => frame.rowY.get(one) ?? []);
  if (rule.tiers.length === 0) {
    const x = 5 + next('rail') * (APART + 2);
    if (rows.length > 0)
      return [
        { x, path: `V${Math.max(...rows)}${rows.map((y) => `M${x},${y}H${NAMES_LEFT - 3}`).join('')}` },
      ];
    const all = [...frame.rowY.values()];
    const [top, bottom] = [Math.min(...all) - ROW / 2 + 3, Math.max(...all) + ROW / 2 - 3];
    return [{ x, path: `V${top}`, bracket: `M${x + 7},${top}h-7V${bottom}h7` }];
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
