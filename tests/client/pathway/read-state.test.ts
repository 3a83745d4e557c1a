import { describe, expect, it } from 'vitest';
import { readState } from '../../../src/client/pathway/read-state.ts';
import { validateProfile } from '../../../src/pathway/profile/validate-profile.ts';
import { PATHWAY_EXAMPLES } from '../../../src/views/pathway/pathway-examples.ts';
import { loadContentRules } from '../../pathway/content-rules.ts';

const rules = await loadContentRules();

/** The profile that answers in an address stand for. */
function read(answers: string, occupation?: string): unknown {
  return readState(new URLSearchParams(answers), occupation).profile;
}

describe('readState', () => {
  it('leaves unknown what is not answered', () => {
    expect(read('')).toEqual({});
    expect(read('age=&own=&level=&goal=level:3')).toEqual({});
  });

  it('takes “none” for none', () => {
    expect(
      read('level=none&title=none&qualification=none&education=none&apprenticeship=none&certificate=none'),
    ).toEqual({
      level: null,
      title: null,
      qualification: null,
      education: null,
      apprenticeship: null,
      certificates: null,
    });
  });

  it('reads every answer', () => {
    const answers =
      'age=30&own=2.5&level=4&levelSince=2022-06-01&levelScope=related&title=intermediate&series=economics' +
      '&titleSince=2020-01-01&qualification=2021-p-14&grade=一级建造师&education=bachelor&status=final-year' +
      '&relatedMajor=yes&assessed=no&certificate=预备技师证书&place=none&ruleSet=after-2023';
    expect(read(answers, '6-18-01-01')).toEqual({
      occupation: '6-18-01-01',
      ruleSet: 'after-2023',
      age: 30,
      years: { own: 2.5 },
      level: { level: '4', since: '2022-06-01', scope: 'related' },
      title: { series: 'economics', tier: 'intermediate', since: '2020-01-01' },
      qualification: { id: '2021-p-14', name: '一级建造师' },
      education: { programme: 'bachelor', relatedMajor: true, assessed: false, status: 'final-year' },
      certificates: ['预备技师证书'],
      place: 'national',
    });
  });

  it('reports an address somebody tampered with', () => {
    const { mistakes } = readState(new URLSearchParams('age=old&level=9'), undefined);
    expect(mistakes.map(({ field }) => field)).toEqual(['age', 'level.level']);
  });
});

describe('the examples', () => {
  it.each(PATHWAY_EXAMPLES.map(({ label, state }) => [label, state] as const))('%s can be', (_, state) => {
    const answers = new URLSearchParams(state);
    const { profile, mistakes } = readState(answers, answers.get('occupation') ?? undefined);
    expect([...mistakes, ...validateProfile(profile, rules, '2026-11-22')]).toEqual([]);
  });
});
