import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { collectCitations } from '../../../src/views/parts/citations.ts';
import { buildEligibility, buildEquivalenceLine } from '../../../src/views/rule/rule-lines.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

const RULE = {
  id: 'example-rule',
  kind: 'skill-to-title',
  from: { text: '高级工' },
  to: { text: '示例师' },
  place: 'national',
};
const POLICY = {
  id: 'example-policy',
  date: '2018',
  title: '示例意见',
  issuer: '示例部门',
  effect: '示例作用',
  articles: [{ number: '3', text: '示例条文' }],
};

/** The line of a rule with these fields. */
function line(fields: Readonly<Record<string, unknown>>) {
  const graph = buildGraph(makeSmallCatalogue({ equivalence: [{ ...RULE, ...fields }], policy: [POLICY] }));
  const [record] = graph.catalogue.equivalence;
  if (record === undefined) throw new Error('no rule');
  return buildEquivalenceLine(graph, record, collectCitations(graph));
}

describe('an equivalence rule', () => {
  test('says where it holds in words', () => {
    expect(line({}).place).toBe('全国');
    expect(line({ place: 'local' }).place).toBe('地方');
    expect(line({ place: '山东' }).place).toBe('山东');
  });

  test('says how long to wait and from when', () => {
    expect(line({}).wait).toBe('');
    expect(line({ years: '2', clock: '取得证书之后' }).wait).toBe('满 2 年（取得证书之后）');
  });

  test('leads to the article where the policy has it, to the policy where not, nowhere where there is none', () => {
    expect(line({ policy: 'example-policy', article: '3' }).policy?.address).toBe(
      'policies/example-policy.html#article-3',
    );
    expect(line({ policy: 'example-policy', article: '9' }).policy?.address).toBe(
      'policies/example-policy.html',
    );
    expect(line({ policy: 'no-such-policy' }).policy).toBeUndefined();
  });

  test('cites document and article', () => {
    expect(line({ docNumber: '示例发〔2018〕1号', article: '3' }).clause).toBe('示例发〔2018〕1号 第3条');
    expect(line({}).clause).toBe('');
  });
});

test('an eligibility set keeps the order of its levels and rules, and says where only one copy has a rule', () => {
  const graph = buildGraph(
    makeSmallCatalogue({
      'eligibility-set': [
        {
          id: 'example-set',
          name: '示例条件',
          appliesTo: '示例',
          rules: [
            { level: '5', alternative: '1', text: '甲' },
            { level: 'any', alternative: '1', text: '乙' },
            { level: '5', alternative: '2', text: '丙', singleCopy: 'true', note: '示例。' },
          ],
        },
      ],
    }),
  );
  const [set] = graph.catalogue['eligibility-set'];
  if (set === undefined) throw new Error('no set');
  const { levels } = buildEligibility(graph, set, collectCitations(graph));
  expect(levels.map(({ level }) => level)).toEqual(['五级/初级工', '各等级']);
  expect(levels[0]?.alternatives).toMatchObject([
    { rule: 'example-set/5/1', text: '甲', note: undefined },
    { rule: 'example-set/5/2', text: '丙', note: '仅一份抄本载有此项；示例。' },
  ]);
});
