import { formatField } from '../../diagnostics/format-field.ts';
import type { CatalogueRecord, FieldPath } from '../../schema/catalogue.ts';
import { PROFESSIONAL_LEVELS, SKILL_LEVELS, type StandardLevel } from '../../vocabulary/skill-level.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A level named in a standard, with where. */
interface NamedLevel {
  readonly path: FieldPath;
  readonly level: StandardLevel;
}

/** Every level a standard speaks of is one of the levels it sets. */
export const levelOutOfRange: Rule = {
  id: 'level-out-of-range',
  title: '标准里写到的等级必须在该标准所设等级之内，从低到高排列',
  check({ catalogue }) {
    return catalogue.standard.flatMap((record) =>
      checkStandard(record).map((remark) => report(levelOutOfRange.id, record, remark)),
    );
  },
};

/** What is wrong with the levels of one standard. */
function checkStandard({ data }: CatalogueRecord<'standard'>): Remark[] {
  const ladder: readonly StandardLevel[] = data.kind === 'skill' ? SKILL_LEVELS : PROFESSIONAL_LEVELS;
  const own = (data.levels?.values ?? []).map((level, index) => ({
    path: ['levels', 'values', index],
    level,
  }));
  const strangers = [...own, ...listOtherLevels(data)].filter(({ level }) => !ladder.includes(level));
  if (strangers.length > 0) return strangers.map((one) => describeStranger(one, data.kind));
  const order = own.find(
    ({ level }, index) =>
      index > 0 && ladder.indexOf(level) <= ladder.indexOf(own[index - 1]?.level ?? level),
  );
  if (order !== undefined) return [describeOrder(order)];
  const set = data.levels?.values;
  if (set === undefined || data.levels?.reading === 'machine-doubtful') return [];
  return listOtherLevels(data)
    .filter(({ level }) => !set.includes(level))
    .map(({ path, level }) => ({
      path,
      message: `${formatField(path)} 为 ${level}；本标准只设 ${set.join('、')} 级`,
      fix: '改为所设等级之一，或核对原文封面所列等级后改 levels.values',
    }));
}

/** Levels named beside the list of levels itself. */
function listOtherLevels(data: CatalogueRecord<'standard'>['data']): NamedLevel[] {
  return [
    ...(data.workTypes ?? []).flatMap((type, at) =>
      (type.levels ?? []).map((level, index) => ({ path: ['workTypes', at, 'levels', index], level })),
    ),
    ...(data.hours?.values ?? []).map(({ level }, at) => ({ path: ['hours', 'values', at, 'level'], level })),
    ...(data.outline?.levels ?? []).map(({ level }, at) => ({
      path: ['outline', 'levels', at, 'level'],
      level,
    })),
    ...(data.weights ?? []).map(({ level }, at) => ({ path: ['weights', at, 'level'], level })),
  ];
}

/** A level of the other kind of standard. */
function describeStranger({ path, level }: NamedLevel, kind: 'skill' | 'professional-technical'): Remark {
  const [name, levels] =
    kind === 'skill'
      ? ['本职业标准（技能类）只设 1 至 5 级', '1 至 5']
      : ['本职业标准（专业技术类）只设初级、中级、高级', PROFESSIONAL_LEVELS.join('、')];
  return {
    path,
    message: `${formatField(path)} 为 ${level}；${name}`,
    fix: `改为 ${levels}，或核对 kind 与原文封面所列等级`,
  };
}

/** Levels that do not go upwards, or repeat. */
function describeOrder({ path, level }: NamedLevel): Remark {
  return {
    path,
    message: `${formatField(path)} 为 ${level}；等级没有从低到高排列，或写了两次`,
    fix: '从最低一级写起，每级一次，例如 [5, 4, 3, 2, 1]',
  };
}
