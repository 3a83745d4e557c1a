import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { TITLE_TIER_LABELS } from '../../vocabulary/title-tier.ts';
import { findClosest } from '../../vocabulary/find-closest.ts';
import type { PathwayRules } from '../pathway-rules.ts';
import type { ProfileMistake } from './profile-mistake.ts';
import type { Profile } from '../profile.ts';
import { selectRules } from '../select-rules.ts';
import { validateTimes } from './validate-times.ts';

/**
 * Finds what cannot be in a profile: records that do not exist, a level the standard does not set, a tier the series
 * does not have, more years than the age allows, days that do not fit.
 *
 * @param on day of the assessment
 * @returns every mistake, in the order of the fields; none where the profile can be assessed
 */
export function validateProfile(
  profile: Profile,
  rules: PathwayRules,
  on: string,
): readonly ProfileMistake[] {
  const unknown = findUnknown(profile, rules);
  const levels = unknown.length > 0 ? [] : findLevelMistakes(profile, rules);
  return [...unknown, ...levels, ...findTitleMistakes(profile, rules), ...validateTimes(profile, on)];
}

/** Records the profile names that do not exist. */
function findUnknown(profile: Profile, rules: PathwayRules): readonly ProfileMistake[] {
  const named = [
    { field: 'occupation', what: '职业', id: profile.occupation, known: Object.keys(rules.occupations) },
    { field: 'ruleSet', what: '申报条件', id: profile.ruleSet, known: rules.sets.map(({ id }) => id) },
    {
      field: 'qualification.id',
      what: '国家职业资格',
      id: profile.qualification?.id,
      known: Object.keys(rules.qualifications),
    },
    {
      field: 'title.series',
      what: '职称系列',
      id: profile.title?.series,
      known: rules.series.map(({ id }) => id),
    },
    {
      field: 'wantedSeries',
      what: '职称系列',
      id: profile.wantedSeries,
      known: rules.series.map(({ id }) => id),
    },
  ];
  return named.flatMap(({ field, what, id, known }) => {
    if (id === undefined || known.includes(id)) return [];
    const closest = findClosest(id, known);
    return [
      {
        field,
        message: `没有标识为“${id}”的${what}。${closest === undefined ? '' : `是否想写 ${closest}？`}`,
      },
    ];
  });
}

function findLevelMistakes(profile: Profile, rules: PathwayRules): readonly ProfileMistake[] {
  const { set, levels, occupation } = selectRules(profile, rules);
  const setLevels = (occupation?.levels ?? []).map((level) => STANDARD_LEVEL_NAMES[level]).join('、');
  if (levels.length === 0)
    return [
      {
        field: 'ruleSet',
        message: `“${set.name}”不适用于${occupation?.name ?? '这个职业'}：它的标准只设${setLevels}。`,
        pages: listPages(occupation?.standard, set.id),
      },
    ];
  const held = profile.level;
  if (!held || held.scope === 'related' || (occupation?.levels?.includes(held.level) ?? true)) return [];
  return [
    {
      field: 'level.level',
      message: `${occupation?.name ?? ''}的标准不设${STANDARD_LEVEL_NAMES[held.level]}，只设${setLevels}。如果是相关职业的证书，请注明。`,
      pages: listPages(occupation?.standard, set.id),
    },
  ];
}

/** The standard whose levels are meant, and the set of conditions. */
function listPages(standard: string | undefined, set: string): readonly string[] {
  return [...(standard === undefined ? [] : [`standards/${standard}.html`]), `pathways/index.html#${set}`];
}

function findTitleMistakes({ title }: Profile, rules: PathwayRules): readonly ProfileMistake[] {
  const series = rules.series.find(({ id }) => id === title?.series);
  if (!title || series === undefined || series.tiers.some(({ tier }) => tier === title.tier)) return [];
  const tiers = series.tiers.map(({ tier }) => TITLE_TIER_LABELS[tier]).join('、');
  return [
    {
      field: 'title.tier',
      message: `${series.name}系列不设${TITLE_TIER_LABELS[title.tier]}，只设${tiers}。`,
      pages: [`titles/${series.id}.html`],
    },
  ];
}
