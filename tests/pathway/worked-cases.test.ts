import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/pathway/assess.ts';
import type { Answer, Assessment } from '../../src/pathway/assessment.ts';
import { parseProfile } from '../../src/pathway/profile/parse-profile.ts';
import { validateProfile } from '../../src/pathway/profile/validate-profile.ts';
import { loadContentRules } from './content-rules.ts';

interface WorkedCase {
  readonly who: string;
  readonly on?: string;
  readonly unanswered?: boolean;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, string>>;
}

const NONE = {
  years: null,
  level: null,
  title: null,
  qualification: null,
  education: null,
  apprenticeship: null,
  certificates: null,
  awards: null,
};

const { cases } = parse(readFileSync(new URL('./worked-cases.yaml', import.meta.url), 'utf8')) as {
  readonly cases: readonly WorkedCase[];
};
const rules = await loadContentRules();

/** The answer in the words of the table, by its best rule. */
function writeAnswer({ status, from, rules: [best = ''], depends }: Answer, ruleSet: string): string {
  const rule = ruleSet === '' ? best : best.replace(`${ruleSet}/`, '');
  const besides = depends.length === 0 ? '' : ` 或看 ${depends.join(' ')}`;
  if (status === 'now') return `现在 ${rule}${besides}`;
  if (status === 'from') return `${from ?? ''} ${rule}${besides}`;
  return status === 'no' ? '否' : `待答 ${depends.join(' ')}`;
}

function findAnswer(assessment: Assessment, name: string): Answer | undefined {
  const [series, tier] = name.split('/');
  return tier === undefined
    ? assessment.levels.find(({ level }) => String(level) === name)
    : assessment.titles.find((title) => title.series === series && title.tier === tier);
}

describe('cases worked by hand', () => {
  it('are at least fifty', () => {
    expect(cases.length).toBeGreaterThanOrEqual(50);
  });

  it.each(cases.map((one, index) => ({ ...one, number: index + 1 })))(
    '$number. $who',
    ({ profile: written, unanswered, answers, on = '2026-11-22' }) => {
      const { profile, mistakes } = parseProfile({ ...(unanswered === true ? {} : NONE), ...written });
      expect([...mistakes, ...validateProfile(profile, rules, on)]).toEqual([]);
      const assessment = assess(profile, rules, on);
      const given = Object.keys(answers).map((name) => {
        const answer = findAnswer(assessment, name);
        const set = (written['ruleSet'] as string | undefined) ?? '';
        const words = answer === undefined ? '没有这一项' : writeAnswer(answer, set);
        // A table that does not speak of further questions does not hold them against the answer.
        return [name, answers[name]?.includes('或看') === true ? words : words.replace(/ 或看.*/, '')];
      });
      expect(Object.fromEntries(given)).toEqual(answers);
    },
  );
});
