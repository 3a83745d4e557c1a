import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../src/pathway/profile/parse-profile.ts';
import { validateProfile } from '../../../src/pathway/profile/validate-profile.ts';
import { loadContentRules } from '../content-rules.ts';

const rules = await loadContentRules();

/** Every mistake of a profile as one text. */
function explain(written: unknown, on = '2026-11-22'): string {
  const { profile, mistakes } = parseProfile(written);
  return [...mistakes, ...(mistakes.length > 0 ? [] : validateProfile(profile, rules, on))]
    .map(({ field, message }) => `${field}: ${message}`)
    .join('\n');
}

describe('a profile that cannot be', () => {
  it.each([
    [
      'more years than the age allows',
      { age: 20, years: { own: 10 } },
      /^years: 工作年限 10 年多于年龄所允许的/,
    ],
    ['years of both kinds together', { age: 30, years: { own: 8, related: 8 } }, /^years: 工作年限 16 年/],
    ['work before the working age', { age: 15, years: { own: 1 } }, /^years: /],
    ['an age nobody reaches', { age: 200 }, /^age: /],
    ['a day to come', { level: { level: 4, since: '2027-01-01' } }, /^level\.since: .*晚于评估之日/],
    ['a day that does not exist', { level: { level: 4, since: '2023-02-29' } }, /日历上没有这一天/],
    ['a certificate from childhood', { age: 20, level: { level: 4, since: '2016-01-01' } }, /不满 16 周岁/],
    [
      'a diploma from before birth',
      { age: 20, education: { programme: 'bachelor', since: '2000-01-01' } },
      /尚未出生/,
    ],
    [
      'a title from childhood',
      { age: 20, title: { series: 'engineering', tier: 'basic', since: '2010-01-01' } },
      /16 周岁/,
    ],
    [
      'a level the standard does not set',
      { occupation: '4-04-05-05', level: { level: 'junior' } },
      /^level\.level: .*的标准不设初级/,
    ],
    [
      'rules that are not for this kind of standard',
      { occupation: '6-18-01-01', ruleSet: 'professional-technical-2021' },
      /^ruleSet: .*不适用于车工/,
    ],
    [
      'a tier the series does not have',
      { title: { series: 'accounting', tier: 'basic' } },
      /^title\.tier: .*不设员级/,
    ],
    ['an occupation that does not exist', { occupation: '6-18-01-99' }, /^occupation: 没有标识为/],
    ['rules that do not exist', { ruleSet: 'after-2032' }, /是否想写 after-2023/],
    [
      'a series that does not exist',
      { title: { series: 'enginering', tier: 'basic' } },
      /是否想写 engineering/,
    ],
    ['a qualification that does not exist', { qualification: { id: '2021-p-99' } }, /^qualification\.id: /],
  ])('%s', (_, written, message) => {
    expect(explain(written)).toMatch(message);
  });

  it('is told of all its mistakes at once', () => {
    expect(
      explain({ age: 20, years: { own: 10 }, level: { level: 4, since: '2030-01-01' } }).split('\n'),
    ).toHaveLength(2);
  });
});

describe('a profile in the wrong form', () => {
  it.each([
    ['no object', [1, 2], /^: 档案应写成/],
    ['a slip in a field', { agee: 30 }, /没有“agee”这一项。是否想写 age？/],
    ['a slip inside', { level: { level: 4, sinse: '2020-01-01' } }, /^level\.sinse: .*since/],
    ['a number as text', { age: '三十' }, /^age: .*数字/],
    ['negative years', { years: { own: -1 } }, /^years\.own: /],
    ['a post as level', { level: { level: 7 } }, /岗位，不是等级/],
    ['a level without level', { level: { since: '2020-01-01' } }, /^level\.level: 缺少/],
    [
      'an unknown tier',
      { title: { series: 'engineering', tier: 'senior' } },
      /^title\.tier: .*associate-senior/,
    ],
    ['a text for a truth', { education: { programme: 'bachelor', relatedMajor: 'yes' } }, /true 或 false/],
    ['one award for a list', { awards: '全国技术能手' }, /^awards: .*列表/],
  ])('%s', (_, written, message) => {
    expect(explain(written)).toMatch(message);
  });
});

describe('a profile that can be', () => {
  it.each([
    ['nothing at all', {}],
    [
      'none of everything',
      { years: null, level: null, title: null, qualification: null, education: null, awards: null },
    ],
    [
      'fields that say nothing',
      { occupation: null, age: null, place: null, level: { level: 4, since: null } },
    ],
    ['the working age just reached', { age: 16, years: { own: 0 } }],
    ['as many years as the age allows', { age: 30, years: { own: 14, related: 0 } }],
    ['part years up to the birthday to come', { age: 30, years: { own: 14.5 } }],
    ['a level as a word', { level: { level: '4', since: '2022-06-01' } }],
    ['a certificate of today', { level: { level: 4, since: '2026-11-22' } }],
    [
      'a level of a related occupation',
      { occupation: '4-04-05-05', level: { level: 'junior', scope: 'related' } },
    ],
    [
      'the day of graduation to come',
      { age: 20, education: { programme: 'bachelor', status: 'final-year', since: '2027-07-01' } },
    ],
  ])('%s', (_, written) => {
    expect(explain(written)).toBe('');
  });
});
