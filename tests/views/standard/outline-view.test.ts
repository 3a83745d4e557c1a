import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { outline as outlineSchema } from '../../../src/schema/outline.ts';
import { collectCitations } from '../../../src/views/parts/citations.ts';
import { buildOutline } from '../../../src/views/standard/outline-view.ts';
import { makeCatalogue } from '../../fixtures/make-catalogue.ts';

const citations = collectCitations(buildGraph(makeCatalogue({})));
const view = buildOutline(
  outlineSchema.parse({
    levels: [
      {
        level: '4',
        complete: 'true',
        functions: [
          {
            number: '1',
            name: '示例功能',
            works: [
              { number: '1.1', name: '示例内容', skills: '3', knowledge: '4' },
              { number: '1.2', nameConfidence: 'inferred', knowledge: '1' },
            ],
          },
        ],
      },
      {
        level: 'senior',
        complete: 'false',
        note: '示例说明',
        directions: [
          { number: '1', name: '示例方向', functions: [{ number: '1', works: [] }] },
          { functions: [{ number: '1', name: '示例功能', works: [] }] },
        ],
      },
    ],
    sources: ['example-list'],
    confidence: 'copied',
  }),
  citations,
);

test('gives each level an anchor and its full name', () => {
  expect(view.levels.map(({ anchor, name, complete }) => `${anchor} ${name} ${String(complete)}`)).toEqual([
    'level-4 四级/中级工 true',
    'pt-senior 高级 false',
  ]);
});

test('counts requirements only where they were counted', () => {
  const works = view.levels[0]?.directions[0]?.functions[0]?.works ?? [];
  expect(works.map(({ counts }) => counts)).toEqual(['技能 3，知识 4', '知识 1']);
});

test('says of a lost name that it is lost, and of an inferred one that it is inferred', () => {
  const works = view.levels[0]?.directions[0]?.functions[0]?.works ?? [];
  expect(works[1]).toMatchObject({ name: '（名称未能读出）', inferred: true });
});

test('keeps directions apart, those without a name too', () => {
  expect(view.levels[1]?.directions.map(({ name }) => name)).toEqual(['1 示例方向', '（名称未能读出）']);
});

test('marks the whole outline with its source', () => {
  expect(view.mark).toMatchObject({ label: '转录', numbers: [1], source: 'example-list' });
});
