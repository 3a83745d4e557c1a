import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { measureText } from '../../../src/views/parts/measure-text.ts';
import { buildGraphPage, type GraphPage } from '../../../src/views/rule/graph-page.ts';
import { FONT } from '../../../src/views/title-map/title-map-sizes.ts';
import type { TitleMapLabel } from '../../../src/views/title-map/title-map.ts';
import { pageAddress } from '../../../src/vocabulary/page-address.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';
import { type Box, overlap } from '../ladder/label-box.ts';

let graph: Graph;
let page: GraphPage;
beforeAll(async () => {
  graph = await readRealGraph();
  page = buildGraphPage(graph);
});

function boxOf({ x, y, anchor, text }: TitleMapLabel): Box {
  const width = measureText(text, FONT);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - FONT * 0.85, bottom: y + FONT * 0.2 };
}

describe('the map of titles', () => {
  test('keeps every label clear of every other, and inside the drawing', () => {
    const { labels, width, height } = page.titleMap;
    const boxes = labels.map((label) => ({ text: label.text, box: boxOf(label) }));
    const faults = boxes.flatMap(({ text, box }, index) => [
      ...boxes
        .slice(index + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `${text} / ${other.text}`),
      ...(box.left < 0 || box.right > width || box.top < 0 || box.bottom > height
        ? [`outside: ${text}`]
        : []),
    ]);
    expect(faults).toEqual([]);
  });

  test('has a row for each series, a cell for each tier it lists, and the eight rungs', () => {
    const series = graph.catalogue['title-series'];
    const count = (kind: TitleMapLabel['kind']): number =>
      page.titleMap.labels.filter((label) => label.kind === kind).length;
    expect(count('series')).toBe(series.length);
    expect(count('cell')).toBe(series.flatMap(({ data }) => data.tiers).length);
    expect(count('stop')).toBe(8);
  });

  test('draws no line whose rule does not stand below with a clause that leads to a policy or a rule', () => {
    const pages = new Set([
      ...graph.catalogue.policy.flatMap(({ id, data }) => [
        pageAddress('policy', id),
        ...(data.articles ?? []).map(({ number }) => `${pageAddress('policy', id)}#article-${number}`),
      ]),
      ...graph.catalogue.equivalence.map(({ id }) => pageAddress('equivalence', id)),
    ]);
    const clauses = new Map(
      page.rules.flatMap((group) => group.clauses).map((clause) => [clause.anchor, clause]),
    );
    expect(page.titleMap.lines.length).toBeGreaterThan(12);
    const faults = page.titleMap.lines.filter(({ anchor }) => {
      const clause = clauses.get(anchor);
      return clause === undefined || !pages.has(clause.basis.address) || clause.mark.numbers.length === 0;
    });
    expect(faults).toEqual([]);
  });

  test('draws exactly the rules that stand in the list below, and those are all that content has', () => {
    const drawn = [...new Set(page.titleMap.lines.map(({ anchor }) => anchor))].sort();
    const listed = page.rules.flatMap((group) => group.clauses).map(({ anchor }) => anchor);
    expect(drawn).toEqual(listed.toSorted());
    const authored = graph.catalogue.equivalence
      .filter(({ data }) => data.kind === 'skill-to-title' || data.kind === 'title-to-skill')
      .map(({ id }) => `rule-${id}`);
    expect(drawn).toEqual(authored.sort());
    const named = page.titleMap.labels.filter(({ kind }) => kind === 'years').map(({ target }) => target);
    expect(named.toSorted()).toEqual(drawn.map((anchor) => `#${anchor}`));
  });

  test('says of a rule what it leaves open and where it holds', () => {
    const wordsOf = (rule: string): string | undefined =>
      page.titleMap.labels.find(({ target }) => target === `#rule-${rule}`)?.text;
    expect(wordsOf('skill-title-ext-open')).toBe('未定年限，未列明系列');
    expect(wordsOf('title-skill-encouraged')).toBe('未定年限，未列明等级和系列');
    expect(wordsOf('skill-title-sd-eng-senior')).toBe('山东 4 年');
    expect(wordsOf('title-skill-old-local')).toBe('地方 未定年限');
  });

  test('draws the rule of 2018 from 三级/高级工 to the engineers’ 助理级 with its two years', () => {
    const line = page.titleMap.lines.find(({ anchor }) => anchor === 'rule-skill-title-eng-assistant');
    expect(line?.kind).toBe('title');
    const years = page.titleMap.labels.find(({ target }) => target === '#rule-skill-title-eng-assistant');
    expect(years?.text).toBe('2 年');
  });

  test('is the same every time', () => {
    expect(JSON.stringify(buildGraphPage(graph).titleMap)).toBe(JSON.stringify(page.titleMap));
  });
});
