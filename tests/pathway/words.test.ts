import { describe, expect, it } from 'vitest';
import { assess } from '../../src/pathway/assess.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { describeAnswer } from '../../src/pathway/words/describe-answer.ts';
import { describeClause } from '../../src/pathway/words/describe-clause.ts';
import { describeSeries } from '../../src/pathway/words/describe-series.ts';
import { splitTitles } from '../../src/pathway/words/split-titles.ts';
import { suggestRules } from '../../src/pathway/words/suggest-rules.ts';
import { FIELD_LABELS } from '../../src/pathway/words/field-labels.ts';
import { listOpenLevels } from '../../src/pathway/words/list-open-levels.ts';
import { nameTarget } from '../../src/pathway/words/name-target.ts';
import { loadContentRules } from './content-rules.ts';

const rules = await loadContentRules();

/** The sentences about all levels, from the lowest. */
function say(profile: Profile): readonly string[] {
  return assess(profile, rules, '2026-11-22').levels.map((answer) =>
    describeAnswer(nameTarget(`level:${answer.level}`, rules), answer),
  );
}

describe('an answer in words', () => {
  it('says what is allowed, from when, and what is missing', () => {
    const level = { level: '4', since: '2023-06-01' } as const;
    expect(
      say({ ruleSet: 'rulebook-2018', age: 30, years: { own: 9, related: 0 }, level, education: null }),
    ).toEqual([
      '现在可以申报五级/初级工。',
      '现在可以申报四级/中级工。',
      '2028-06-01 起可以申报三级/高级工：取得四级/中级工证书后工作满 5 年。',
      '还不能申报二级/技师，须先有三级/高级工证书；或技师学院毕业。',
      '还不能申报一级/高级技师，须先有二级/技师证书。',
    ]);
  });

  it('says what it depends on, and what else is asked', () => {
    const [five, four] = say({ ruleSet: 'after-2023', age: 30 });
    expect(five).toBe('现在可以申报五级/初级工。另须：打算从事本职业或相关职业。');
    expect(four).toBe('能否申报四级/中级工，要看已有的职业技能等级、工作年限、学历。');
  });

  it('has a word for every question the engine may ask', () => {
    const asked = new Set(
      rules.sets.flatMap(({ id }) =>
        [
          {},
          { level: { level: '4' }, years: {}, title: { series: 'engineering', tier: 'basic' } } as const,
        ].flatMap((known) =>
          assess({ ruleSet: id, ...known }, rules, '2026-11-22').levels.flatMap(({ depends }) => depends),
        ),
      ),
    );
    expect([...asked].filter((field) => FIELD_LABELS[field] === undefined)).toEqual([]);
    expect(asked.size).toBeGreaterThan(7);
  });

  it('leaves out the levels a person has', () => {
    const profile: Profile = { level: { level: '3', since: '2020-01-01' } };
    const open = listOpenLevels(assess(profile, rules, '2026-11-22'), profile);
    expect(open.map(({ level }) => level)).toEqual([2, 1]);
  });
});

describe('which answers come first', () => {
  const ON = '2026-11-22';

  it('leaves out when a person may apply for less than they may apply for now', () => {
    const profile: Profile = {
      ruleSet: 'rulebook-2018',
      age: 19,
      years: { own: 0, related: 0 },
      level: null,
      education: { programme: 'senior-technician-class', relatedMajor: true, status: 'final-year' },
      apprenticeship: 'none',
    };
    const assessment = assess(profile, rules, ON);
    expect(assessment.levels[0]).toMatchObject({ level: 5, status: 'from' });
    expect(listOpenLevels(assessment, profile).map(({ level }) => level)).toEqual([4, 3, 2, 1]);
  });

  it('keeps the titles of the series that suits apart, with the tier next to those in reach', () => {
    const profile: Profile = {
      occupation: '5-01-02-01',
      level: { level: '3', since: '2020-01-01' },
      years: { own: 9, related: 0 },
    };
    const { first, others } = splitTitles(assess(profile, rules, ON), profile);
    expect(first.map(({ series, tier, status }) => `${series} ${tier} ${status}`)).toEqual([
      'agriculture basic now',
      'agriculture assistant now',
      'agriculture intermediate no',
    ]);
    expect(others.map(({ series }) => series)).toContain('engineering');
    expect(others.map(({ series }) => series)).not.toContain('agriculture');
  });

  it('names no title that a person holds or has passed', () => {
    const title = { series: 'engineering', tier: 'intermediate', since: '2020-01-01' } as const;
    const profile: Profile = { occupation: '6-18-01-01', level: { level: '2', since: '2015-01-01' }, title };
    expect(splitTitles(assess(profile, rules, ON), profile).first.map(({ tier }) => tier)).toEqual([
      'associate-senior',
    ]);
  });

  it('says which series, by whose word, and whether any rule leads there', () => {
    const say = (profile: Profile): string => describeSeries(assess(profile, rules, ON).series, rules);
    expect(say({ occupation: '6-18-01-01' })).toMatch(/^职称按“工程技术人员”系列看，这是编者的推断：/);
    expect(say({ occupation: '6-18-01-01', wantedSeries: 'health' })).toBe(
      '职称按你选的“卫生技术人员”系列看。已知的规则没有让技能等级通向这个系列。',
    );
    expect(say({ occupation: '4-10-01-06' })).toMatch(/^没有推断出适合的职称系列/);
    expect(say({})).toBe('');
  });

  it('tells of newer rules where they allow more, and only there', () => {
    const suggest = (profile: Profile): string | undefined =>
      suggestRules(profile, assess(profile, rules, ON), rules)?.text;
    const engineer: Profile = {
      occupation: '6-18-01-01',
      age: 38,
      level: null,
      title: { series: 'engineering', tier: 'intermediate', since: '2020-01-01' },
    };
    expect(suggest(engineer)).toContain('现在最高可以申报二级/技师');
    expect(suggest({ ...engineer, ruleSet: 'rulebook-2018' })).toBeUndefined();
    expect(suggest({ ...engineer, title: null, years: { own: 6, related: 0 } })).toBeUndefined();
    expect(suggest({ occupation: '2-02-38-01' })).toBeUndefined();
  });
});

describe('names and clauses in words', () => {
  it.each([
    ['level:3', '三级/高级工'],
    ['level:senior', '高级'],
    ['title:engineering/assistant', '助理工程师（工程技术人员，助理级）'],
    ['post:chief-technician', '首席技师'],
    ['post:unheard-of', 'post:unheard-of'],
  ])('%s is %s', (target, name) => {
    expect(nameTarget(target, rules)).toBe(name);
  });

  it.each([
    [
      'skill-title-sd-eng-assistant',
      '高级工满 2 年（取得证书后从事技术技能工作的年数），可申报助理工程师；条件：近三年年度考核合格。（鲁人社发〔2020〕16号，山东，转录）',
    ],
    [
      'enterprise-direct/any/1',
      '新招用或尚未定级的职工，可由企业直接认定相应的等级。（中办发〔2022〕58号第13条，官方）',
    ],
    [
      'after-2023/1/1',
      '取得二级/技师证书后，从事本职业或相关职业累计满 5 年。（2023 年以后的通行条件，转录，只见于一份转录）',
    ],
  ])('%s says where it stands', (id, words) => {
    const clause = rules.clauses[id];
    expect(clause && describeClause(clause)).toBe(words);
  });
});
