import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import { buildBeside } from '../../../src/views/occupation/build-beside.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

const guideOn = (occupation: string, fields: object) => ({
  id: `guide-${occupation}`,
  kind: 'occupation',
  title: '示例指南',
  lead: '示例导语。',
  occupations: [occupation],
  ...fields,
});

/** What the page of one occupation says, given the guides there are. */
function besideOf(id: string, guides: readonly Readonly<Record<string, unknown>>[]) {
  const graph = buildGraph(makeSmallCatalogue({ guide: guides }));
  const occupation = findRecord(graph, 'occupation', id);
  if (occupation === undefined) throw new Error(`no occupation ${id}`);
  return buildBeside(graph, occupation).map(({ label, lines }) => [label, ...lines.map(({ why }) => why)]);
}

const FIRST = guideOn('6-99-01-01', {
  confusedWith: [{ occupation: '6-99-01-02', why: '甲说乙只检验。' }],
  leadsTo: [{ occupation: '6-99-01-02', why: '甲转乙要补报告。' }],
});
const SECOND = guideOn('6-99-01-02', { confusedWith: [{ occupation: '6-99-01-01', why: '乙说甲会加工。' }] });

describe('what guides say of an occupation and those beside it', () => {
  it('stands on its own page', () => {
    expect(besideOf('6-99-01-01', [FIRST])).toEqual([
      ['容易混淆', '甲说乙只检验。'],
      ['可以转去', '甲转乙要补报告。'],
    ]);
  });

  it('stands on the page of the other one too, seen from there', () => {
    expect(besideOf('6-99-01-02', [FIRST])).toEqual([
      ['容易混淆', '甲说乙只检验。'],
      ['从这些职业可以转来', '甲转乙要补报告。'],
    ]);
  });

  it('is said once where both guides say it, in the words of the own guide', () => {
    expect(besideOf('6-99-01-01', [FIRST, SECOND])[0]).toEqual(['容易混淆', '甲说乙只检验。']);
    expect(besideOf('6-99-01-02', [FIRST, SECOND])[0]).toEqual(['容易混淆', '乙说甲会加工。']);
  });

  it('is nothing where no guide speaks of it', () => {
    expect(besideOf('6-99-01-01', [])).toEqual([]);
  });
});
