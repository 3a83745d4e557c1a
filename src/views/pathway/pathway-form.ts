import type { Graph } from '../../graph/graph.ts';
import { PROGRAMMES, PROGRAMME_LABELS } from '../../vocabulary/programme.ts';
import { STANDARD_LEVELS, STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { TITLE_TIERS, TITLE_TIER_LABELS } from '../../vocabulary/title-tier.ts';
import { PATHWAY_EXAMPLES, type PathwayExample } from './pathway-examples.ts';

/** One choice of a list. */
export interface FormOption {
  readonly value: string;
  readonly label: string;
}

/** Choices under a heading. */
export interface FormGroup {
  readonly label: string;
  readonly options: readonly FormOption[];
}

/** What the form of the pathway page offers. */
export interface PathwayForm {
  readonly ruleSets: readonly FormOption[];
  readonly levels: readonly FormOption[];
  readonly tiers: readonly FormOption[];
  readonly series: readonly FormOption[];
  readonly programmes: readonly FormOption[];
  readonly qualifications: readonly FormOption[];
  /** Certificates that rules ask for beside those of levels. */
  readonly certificates: readonly FormOption[];
  readonly places: readonly FormOption[];
  readonly goals: readonly FormGroup[];
  readonly examples: readonly PathwayExample[];
}

/**
 * Lists what a visitor can answer and ask in the pathway form.
 */
export function buildPathwayForm({ catalogue }: Graph): PathwayForm {
  const series = [...catalogue['title-series']].sort((a, b) => a.data.number - b.data.number);
  const rules = catalogue['eligibility-set'].flatMap(({ data }) => data.rules);
  const places = [...catalogue.equivalence, ...catalogue['qualification-title']].map(
    ({ data }) => data.place,
  );
  return {
    ruleSets: catalogue['eligibility-set']
      .filter(({ data }) => data.editions !== undefined)
      .map(({ id, data }) => ({ value: id, label: data.name })),
    levels: STANDARD_LEVELS.map((level) => ({ value: level, label: nameLevel(level) })),
    tiers: TITLE_TIERS.map((tier) => ({ value: tier, label: TITLE_TIER_LABELS[tier] })),
    series: series.map(({ id, data }) => ({ value: id, label: data.name })),
    programmes: PROGRAMMES.map((one) => ({ value: one, label: PROGRAMME_LABELS[one] })),
    qualifications: catalogue.qualification
      .filter(({ data }) => data.part === 'professional')
      .map(({ id, data }) => ({ value: id, label: data.name })),
    certificates: listTexts(rules.flatMap(({ otherCertificate }) => otherCertificate ?? [])),
    places: listTexts(places.filter((place) => !['national', 'local', 'not-stated'].includes(place))),
    goals: [
      {
        label: '等级',
        options: STANDARD_LEVELS.map((level) => ({ value: `level:${level}`, label: nameLevel(level) })),
      },
      {
        label: '岗位',
        options: catalogue['skill-level']
          .filter(({ data }) => data.kind === 'post' && data.rank !== 1)
          .map(({ id, data }) => ({ value: `post:${id}`, label: data.name })),
      },
      ...series.map(({ id, data }) => ({
        label: `职称：${data.name}`,
        options: data.tiers.map(({ tier, names }) => ({
          value: `title:${id}/${tier}`,
          label: `${names.join('、')}（${TITLE_TIER_LABELS[tier]}）`,
        })),
      })),
    ],
    examples: PATHWAY_EXAMPLES,
  };
}

function nameLevel(level: (typeof STANDARD_LEVELS)[number]): string {
  return `${/\d/.test(level) ? '' : '专业技术等级 '}${STANDARD_LEVEL_NAMES[level]}`;
}

function listTexts(texts: readonly string[]): readonly FormOption[] {
  return [...new Set(texts)].map((text) => ({ value: text, label: text }));
}
