import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFindFile } from '../../src/artifacts/build-find-file.ts';
import { parseFindFile } from '../../src/artifacts/parse-find-file.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { findRecords } from '../../src/search/rank/find-records.ts';
import { unpackFindRecords } from '../../src/search/records/unpack-find-records.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';
import { timeAtBest } from '../fixtures/time-at-best.ts';

const graph = buildGraph((await loadContent('content')).catalogue);
const records = buildFindRecords(graph);
const file = buildFindFile(records);
const index = unpackFindRecords(parseFindFile(String(file.body)) ?? '');
if (index === undefined) throw new Error('the file could not be read');
const idsOf = (query: string, limit = 10): readonly string[] =>
  findRecords(index, query, limit).map((hit) => hit.id);

describe('the find file over all content', { timeout: 60_000 }, () => {
  it('holds every record, unchanged', () => {
    expect(Array.from({ length: index.size }, (_, at) => index.read(at))).toEqual(records);
  });

  it('names each record once', () => {
    const keys = records.map((record) => `${record.kind}:${record.id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stays small enough to be loaded on first focus', () => {
    expect(gzipSync(file.body, { level: 9 }).length).toBeLessThan(200_000);
  });

  it('is the same text twice', () => {
    expect(buildFindFile(buildFindRecords(graph)).body).toBe(file.body);
  });

  it('puts every occupation first under its official name', () => {
    const missed = graph.catalogue.occupation.filter(({ id, data }) => idsOf(data.name, 1)[0] !== id);
    expect(missed.map(({ data }) => data.name)).toEqual([]);
  });

  it('puts every occupation first under its code, with hyphens and without', () => {
    const coded = graph.catalogue.occupation.filter(({ data }) => data.code !== 'unpublished');
    const missed = coded.filter(
      ({ id, data: { code } }) => idsOf(code, 1)[0] !== id || idsOf(code.replaceAll('-', ''), 1)[0] !== id,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('leads from every old code to the occupation it became', () => {
    const missed = graph.catalogue.occupation.flatMap(({ id, data }) =>
      (data.history ?? []).filter((entry) => !idsOf(entry.code, 50).includes(id)),
    );
    expect(missed).toEqual([]);
  });

  it('puts every group first under its code, and every circular under its number', () => {
    const groups = graph.catalogue.group.filter(({ id, data }) => idsOf(data.code, 1)[0] !== id);
    expect(groups.map(({ id }) => id)).toEqual([]);
    const circulars = graph.catalogue.circular.filter(
      ({ id, data }) => !idsOf(data.docNumber, 2).includes(id),
    );
    expect(circulars.map(({ id }) => id)).toEqual([]);
  });

  it('lists every standard under its title', () => {
    const missed = graph.catalogue.standard.filter(
      ({ id, data }) => !idsOf(`${data.title} 标准`, 12).includes(id),
    );
    expect(missed.map(({ data }) => data.title)).toEqual([]);
  });

  it('finds occupations by pinyin, words in context included', () => {
    expect(idsOf('kuaijizhuanyerenyuan')[0]).toBe('2-06-03-00');
    expect(idsOf('lvshi')[0]).toBe('2-07-04-00');
    expect(idsOf('xinli').slice(0, 3)).toContain('2-07-11-03');
  });

  it('answers every keystroke in a few milliseconds', async () => {
    const queries = ['心理咨询师', '6-18-01-01', 'qichexiuligong', '人社厅发〔2018〕145号', '电梯按装维修工'];
    const times: number[] = [];
    for (const query of queries)
      for (let typed = 1; typed <= query.length; typed += 1)
        times.push(await timeAtBest(() => findRecords(index, query.slice(0, typed), 10)));
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(5);
  });
});
