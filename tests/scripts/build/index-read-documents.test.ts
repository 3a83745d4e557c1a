import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { indexReadDocuments } from '../../../scripts/build/index-read-documents.ts';
import type { Artifact } from '../../../src/artifacts/artifact.ts';
import { createReadEngine } from '../../../src/client/search/create-read-engine.ts';
import { joinInstances } from '../../../src/client/search/join-instances.ts';
import type { PagefindScript } from '../../../src/client/search/pagefind-types.ts';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import { keyOf, normaliseText } from '../../../src/search/text/normalise-text.ts';
import type { ReadEngine } from '../../../src/search/read/read-answer.ts';
import { buildFindRecords } from '../../../src/views/find/build-find-records.ts';
import { buildReadDocuments } from '../../../src/views/read/build-read-documents.ts';
import type { ReadDocument } from '../../../src/views/read/read-document.ts';
import { NO_CHOICE } from '../../../src/search/read/read-answer.ts';

const nothing = NO_CHOICE;

/** Runs the scripts of the index as a browser would, with nothing but what they hand over themselves. */
function openIndex(artifacts: readonly Artifact[]): ReadEngine {
  const bodies = new Map(artifacts.map((artifact) => [artifact.path, String(artifact.body)]));
  const arrived = new Map<string, Buffer>();
  const page = vm.createContext({
    zhituReadFile: (path: string, bytes: string) => arrived.set(path, Buffer.from(bytes, 'base64')),
    zhituReadFetch: async (address: string) => {
      const path = address
        .replace('/read/', '')
        .replace(/\?.*$/, '')
        .replace(/^\d+\/wasm\./, '0/wasm.');
      vm.runInContext(bodies.get(`search/read/${path}.js`) ?? '', page);
      const bytes = Uint8Array.from(arrived.get(path) ?? []);
      return {
        ok: true,
        arrayBuffer: async () => bytes.buffer,
        json: async (): Promise<unknown> => JSON.parse(Buffer.from(bytes).toString()),
      };
    },
    ...{ TextDecoder, TextEncoder, WebAssembly, Uint8Array, Intl, URL, URLSearchParams, setTimeout, console },
  });
  vm.runInContext(bodies.get('search/read/engine.js') ?? '', page);
  const { zhituPagefind, zhituReadParts } = page as {
    zhituPagefind?: PagefindScript;
    zhituReadParts?: number;
  };
  if (zhituPagefind === undefined) throw new Error('the engine did not start');
  return createReadEngine(
    joinInstances(zhituReadParts ?? 0, (part) =>
      zhituPagefind.createInstance({ basePath: `/read/${String(part)}/`, metaCacheTag: '' }),
    ),
  );
}

describe('the full-text index over all content', () => {
  let documents: readonly ReadDocument[] = [];
  let artifacts: readonly Artifact[] = [];
  let engine: ReadEngine;

  beforeAll(async () => {
    const graph = buildGraph((await loadContent('content')).catalogue);
    documents = buildReadDocuments(graph, buildFindRecords(graph));
    artifacts = await indexReadDocuments(documents);
    engine = openIndex(artifacts);
  }, 60_000);

  it('finds every part of every text and nothing else', async () => {
    const keys = documents.map((document) => keyOf([...document.text].map(normaliseText).join('')));
    let seed = 20_261_122;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let length = 1; length <= 8; length += 1) {
      for (let round = 0; round < (length < 3 ? 40 : 10); round += 1) {
        const key = keys[random(keys.length)] ?? '';
        const start = random(Math.max(1, key.length - length));
        const part = key.slice(start, start + length);
        const expected = keys.filter((each) => each.includes(part)).length;
        expect((await engine.search(part, nothing, 'best')).total, part).toBe(expected);
      }
    }
  }, 60_000);

  it('answers the same when built in parts', async () => {
    const short = documents.slice(0, 300);
    const text = '把零件装夹在机床上加工。'.repeat(60_000);
    const long = short.slice(0, 4).map((each, at) => ({ ...each, url: `long-${String(at)}.html`, text }));
    const inParts = openIndex(await indexReadDocuments([...short, ...long]));
    const answer = await inParts.search('负责人', nothing, 'best');
    expect(answer.total).toBe(short.filter((each) => each.text.includes('负责人')).length);
    const filled = await inParts.search('装夹在机床', nothing, 'best');
    const found = (await filled.load(0, 100)).map((hit) => hit.url);
    expect(found.filter((url) => url.startsWith('long')).sort()).toEqual(long.map((each) => each.url));
  }, 60_000);

  it('gives back the texts and what they are narrowed by', async () => {
    const answer = await engine.search(
      '车工',
      {
        ...nothing,
        kind: ['standard'],
        group: ['6'],
        level: ['5'],
      },
      'best',
    );
    const hits = await answer.load(0, answer.total);
    const document = documents.find((each) => each.url === 'standards/6-18-01-01-2018.html');
    expect(hits).toContainEqual({
      url: document?.url,
      title: '车工',
      kind: 'standard',
      section: document?.section,
      text: document?.text,
    });
    expect(hits.every((hit) => hit.kind === 'standard')).toBe(true);
    expect(answer.counts.kind.get('occupation')).toBeGreaterThan(0);
  });

  it('is the same bytes twice, and small enough', async () => {
    const again = await indexReadDocuments(documents);
    expect(again.map((file) => [file.path, String(file.body)])).toEqual(
      artifacts.map((file) => [file.path, String(file.body)]),
    );
    const bytes = artifacts.reduce((sum, file) => sum + Buffer.byteLength(file.body), 0);
    expect(bytes).toBeLessThan(6_000_000);
  }, 60_000);
});
