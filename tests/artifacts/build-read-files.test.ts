import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/artifacts/artifact.ts';
import { buildReadFiles } from '../../src/artifacts/build-read-files.ts';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { createReadEngine } from '../../src/search/read/create-read-engine.ts';
import { NO_CHOICE } from '../../src/search/read/read-answer.ts';
import type { ReadEngine } from '../../src/search/read/read-answer.ts';
import type { ReadIndex } from '../../src/search/read/read-index.ts';
import { keyOf, normaliseText } from '../../src/search/text/normalise-text.ts';
import { buildFindRecords } from '../../src/views/find/build-find-records.ts';
import { buildReadDocuments } from '../../src/views/read/build-read-documents.ts';
import type { ReadDocument } from '../../src/views/read/read-document.ts';
import { timeAtBest } from '../fixtures/time-at-best.ts';

const nothing = NO_CHOICE;

/** Runs the scripts of the index as a browser would, with nothing but what they hand over themselves. */
function openIndex(artifacts: readonly Artifact[]): ReadEngine {
  const bodies = new Map(artifacts.map((artifact) => [artifact.path, String(artifact.body)]));
  const arrived = new Map<string, string>();
  const page = vm.createContext({ zhituReadFile: (name: string, text: string) => arrived.set(name, text) });
  vm.runInContext(bodies.get('search/read/index.js') ?? '', page);
  const { zhituReadIndex: index } = page as { zhituReadIndex: ReadIndex & { folder: string } };
  return createReadEngine(index, (name) => {
    vm.runInContext(bodies.get(`search/read/${index.folder}/${name}.js`) ?? '', page);
    return Promise.resolve(arrived.get(name) ?? '');
  });
}

describe('the full-text index over all content', () => {
  let documents: readonly ReadDocument[] = [];
  let artifacts: readonly Artifact[] = [];
  let engine: ReadEngine;

  beforeAll(async () => {
    const graph = buildGraph((await loadContent('content')).catalogue);
    documents = buildReadDocuments(graph, buildFindRecords(graph));
    artifacts = buildReadFiles(documents);
    engine = openIndex(artifacts);
  }, 60_000);

  it('finds with traditional characters what simplified ones find', async () => {
    const total = async (typed: string): Promise<number> =>
      (await engine.search(typed, nothing, 'best')).total;
    for (const [traditional, simplified] of [
      ['護士', '护士'],
      ['電氣設備', '电气设备'],
      ['養老護理', '养老护理'],
    ] as const) {
      expect(await total(traditional), traditional).toBe(await total(simplified));
      expect(await total(simplified), simplified).toBeGreaterThan(0);
    }
  });

  it('finds every part of every text and nothing else', async () => {
    const keys = documents.map(({ sections }) =>
      sections.map(({ text }) => keyOf([...text].map(normaliseText).join(''))),
    );
    const all = keys.flat();
    let seed = 20_261_122;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let length = 1; length <= 8; length += 1) {
      for (let round = 0; round < 200; round += 1) {
        const key = all[random(all.length)] ?? '';
        const start = random(Math.max(1, key.length - length));
        const part = key.slice(start, start + length);
        const expected = keys.filter((each) => each.some((text) => text.includes(part))).length;
        expect((await engine.search(part, nothing, 'best')).total, part).toBe(expected);
      }
    }
  }, 60_000);

  it('leads to the sections of a standard', async () => {
    const chosen = { ...nothing, kind: ['standard'], group: ['6'], level: ['5'] };
    const answer = await engine.search('车工 螺纹加工', chosen, 'best');
    const hits = await answer.load(0, answer.total);
    const turner = hits.find((hit) => hit.url === 'standards/6-18-01-01-2018.html');
    expect(turner).toMatchObject({ title: '车工', kind: 'standard' });
    expect(turner?.sections.map(({ url }) => url)).toContainEqual(expect.stringMatching(/2018\.html#/));
    expect(hits.every((hit) => hit.kind === 'standard')).toBe(true);
    expect(answer.counts.kind.get('occupation')).toBeGreaterThan(0);
  });

  it('answers hostile text quickly, with nothing', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '工作'.repeat(5000),
      '\ud800\udfff'.repeat(5000),
      '.*'.repeat(5000),
    ];
    for (const typed of hostile) {
      expect((await engine.search(typed, nothing, 'best')).total).toBe(0);
      expect(await timeAtBest(() => engine.search(typed, nothing, 'best'))).toBeLessThan(50);
    }
  });

  it('is the same bytes twice, and small enough', () => {
    const again = buildReadFiles(documents);
    expect(again.map((file) => [file.path, file.body])).toEqual(
      artifacts.map((file) => [file.path, file.body]),
    );
    const bytes = artifacts.reduce((sum, file) => sum + Buffer.byteLength(file.body), 0);
    expect(bytes).toBeLessThan(3_000_000);
  });
});
