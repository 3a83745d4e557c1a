import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import { buildEvaluation } from '../../../src/views/occupation/build-evaluation.ts';
import { collectCitations } from '../../../src/views/parts/citations.ts';
import type { Written } from '../../fixtures/make-catalogue.ts';
import { makeSmallCatalogue, standardOf } from '../../fixtures/small-catalogue.ts';

const POLICY = {
  id: '2021-catalogue',
  date: '2021',
  title: '示例目录',
  issuer: '示例部门',
  effect: '示例作用',
};
const CIRCULAR = '2019-01-10-example-1';

/** Ways, sureness and words of evaluation of the first occupation. */
function evaluate(more: Written): readonly string[] {
  const graph = buildGraph(makeSmallCatalogue({ policy: [POLICY], standard: [], ...more }));
  const occupation = findRecord(graph, 'occupation', '6-99-01-01');
  if (occupation === undefined) throw new Error('no occupation');
  return buildEvaluation(graph, occupation, collectCitations(graph)).map(
    ({ way, mark, text }) => `${way}（${mark.label}）：${text}`,
  );
}

const LICENCE = {
  id: 'example-licence',
  part: 'skilled',
  number: '1',
  name: '示例资格',
  category: { value: 'licence', confidence: 'official' },
  occupations: [{ occupation: '6-99-01-01', basis: '名称相同', confidence: 'inferred' }],
};
const SKILL = standardOf('6-99-01-01', 's', CIRCULAR, ['5']);
const ability = (id: string, confidence: string) => ({
  id,
  name: '示例能力',
  occupation: '6-99-01-01',
  confidence,
});

test('says nothing where nothing is known', () => {
  expect(evaluate({})).toEqual([]);
});

test('concludes level certification from a standard that no qualification stands beside', () => {
  expect(evaluate({ standard: [SKILL] })).toEqual([
    '职业技能等级认定（推断）：有国家职业标准，且未见列入国家职业资格目录，按职业技能等级认定。',
  ]);
});

test('names the qualification alone where there is one, and what kind it is', () => {
  expect(evaluate({ standard: [SKILL], qualification: [LICENCE] })).toEqual([
    '职业资格评价（推断）：《国家职业资格目录（2021年版）》列有“示例资格”（准入类）。名称相同',
  ]);
});

test('names the levels a professional-technical standard sets, and no others', () => {
  const professional = (levels?: readonly string[]) => ({
    ...standardOf('6-99-01-01', 'p', CIRCULAR, levels),
    kind: 'professional-technical',
  });
  expect(evaluate({ standard: [professional(['junior', 'intermediate', 'senior'])] })).toEqual([
    '专业技术等级（转录）：标准设初级、中级、高级 3 个专业技术等级。',
  ]);
  expect(evaluate({ standard: [professional()] })).toEqual([
    '专业技术等级（转录）：标准设专业技术等级，所设等级未能读出。',
  ]);
});

test('is no surer of several special abilities than of the least sure of them', () => {
  expect(evaluate({ 'ability-spec': [ability('a', 'official'), ability('b', 'inferred')] })).toEqual([
    '专项职业能力考核（推断）：有 2 项专项职业能力考核规范写明属于本职业。',
  ]);
});
