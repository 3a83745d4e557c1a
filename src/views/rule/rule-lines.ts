import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { STANDARD_LEVEL_NAMES, type StandardLevel } from '../../vocabulary/skill-level.ts';
import type { Citations, ProvenanceMark } from '../parts/citations.ts';
import { formatClause } from '../parts/format-clause.ts';
import { labelPlace } from '../parts/label-place.ts';
import type { Link } from '../parts/link.ts';
import { linkPolicy } from '../parts/link-policy.ts';

/** An equivalence rule, ready to print. */
export interface EquivalenceLine {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** `满 2 年（…）`. Empty where the rule sets no years. */
  readonly wait: string;
  readonly conditions: readonly string[];
  /** `全国`, `地方` or the place. */
  readonly place: string;
  readonly since?: string | undefined;
  /** Document number and article. Empty where not known. */
  readonly clause: string;
  readonly policy?: Link | undefined;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

/** One alternative of an eligibility set, ready to print. */
export interface AlternativeLine {
  /** `after-2023/4/2`. */
  readonly rule: string;
  readonly text: string;
  readonly note?: string | undefined;
}

/** An eligibility set, level by level. */
export interface EligibilityView {
  readonly id: string;
  readonly name: string;
  readonly appliesTo: string;
  readonly levels: readonly { readonly level: string; readonly alternatives: readonly AlternativeLine[] }[];
  readonly policy?: Link | undefined;
  readonly mark: ProvenanceMark;
  readonly note?: string | undefined;
}

const KIND_LABELS: Readonly<Record<CatalogueRecord<'equivalence'>['data']['kind'], string>> = {
  'skill-to-title': '技能等级 → 职称',
  'title-to-skill': '职称 → 技能等级',
  'school-to-education': '技工院校 → 学历待遇',
  'mutual-recognition': '互认',
  'direct-recognition': '企业直接认定',
};

const OTHER_LEVELS: Readonly<Record<string, string>> = {
  any: '各等级',
  '3-or-higher': '三级/高级工及以上',
  single: '不分等级',
};

/**
 * Makes an equivalence rule ready to print.
 */
export function buildEquivalenceLine(
  graph: Graph,
  { id, data }: CatalogueRecord<'equivalence'>,
  citations: Citations,
): EquivalenceLine {
  return {
    id,
    kind: KIND_LABELS[data.kind],
    from: data.from.text,
    to: data.to.text,
    wait:
      data.years === undefined
        ? ''
        : `满 ${String(data.years)} 年${data.clock === undefined ? '' : `（${data.clock}）`}`,
    conditions: data.conditions ?? [],
    place: labelPlace(data.place),
    since: data.inForceSince,
    clause: formatClause(data.docNumber, data.article) ?? '',
    policy: linkPolicy(graph, data.policy, data.article),
    mark: citations.cite(data),
    note: data.note,
  };
}

/**
 * Makes an eligibility set ready to print, level by level in the order of the rules.
 */
export function buildEligibility(
  graph: Graph,
  { id, data }: CatalogueRecord<'eligibility-set'>,
  citations: Citations,
): EligibilityView {
  const levels = [...new Set(data.rules.map(({ level }) => level))];
  return {
    id,
    name: data.name,
    appliesTo: data.appliesTo,
    levels: levels.map((level) => ({
      level: OTHER_LEVELS[level] ?? STANDARD_LEVEL_NAMES[level as StandardLevel],
      alternatives: data.rules
        .filter((rule) => rule.level === level)
        .map((rule) => ({
          rule: `${id}/${rule.level}/${rule.alternative}`,
          text: rule.text,
          note:
            [rule.singleCopy === true ? '仅一份抄本载有此项' : undefined, rule.note]
              .filter(Boolean)
              .join('；') || undefined,
        })),
    })),
    policy: linkPolicy(graph, data.policy, data.article),
    mark: citations.cite(data),
    note: data.note,
  };
}
