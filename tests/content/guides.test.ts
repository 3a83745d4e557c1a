import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { findRelated } from '../../src/graph/find-related.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { findGuideTheme } from '../../src/views/guide/guide-themes.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { CatalogueRecord } from '../../src/schema/catalogue.ts';

let graph: Graph;
let guides: readonly CatalogueRecord<'guide'>[];
let about: readonly CatalogueRecord<'guide'>[];

beforeAll(async () => {
  graph = buildGraph((await loadContent(fileURLToPath(new URL('../../content/', import.meta.url)))).catalogue);
  guides = graph.catalogue.guide;
  about = guides.filter(({ data }) => data.kind === 'occupation');
});

/** Every character of a guide's body, spaces and heading marks left out. */
function countCharacters({ body }: CatalogueRecord<'guide'>): number {
  return (body ?? '').replace(/[\s#]/g, '').length;
}

describe('the guides', () => {
  it('are forty on occupations and six on how the system works', () => {
    expect([about.length, guides.length - about.length]).toEqual([40, 6]);
  });

  it('are on an occupation in force each, no two on the same', () => {
    const ids = about.flatMap(({ data }) => data.occupations ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !graph.nodes.has(`occupation:${id}`))).toEqual([]);
  });

  it('take 900 to 1400 characters each on an occupation, points not counted', () => {
    const strays = about.filter((guide) => countCharacters(guide) < 900 || countCharacters(guide) > 1400);
    expect(strays.map((guide) => `${guide.id} ${String(countCharacters(guide))}`)).toEqual([]);
  });

  it('say of each occupation how a day goes, with what, how one enters, is judged and goes on', () => {
    const headings = ['一天的工作', '工具与场所', '怎样入行', '怎样评价', '怎样往上走'];
    for (const { id, body } of about)
      expect([id, headings.filter((one) => !(body ?? '').includes(`## ${one}\n`))]).toEqual([id, []]);
  });

  it('digest a standard, tell the occupation from two others and lead to at least one', () => {
    const bare = about.filter(
      ({ data }) =>
        data.digests === undefined || (data.confusedWith ?? []).length < 2 || data.leadsTo === undefined,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    const selfish = about.filter(({ data }) =>
      [...(data.confusedWith ?? []), ...(data.leadsTo ?? [])].some(({ occupation }) =>
        data.occupations?.includes(occupation),
      ),
    );
    expect(selfish.map(({ id }) => id)).toEqual([]);
  });

  it('tell occupations apart by name, since the page of the other one quotes them too', () => {
    const pointing = about.filter(({ data }) =>
      data.confusedWith?.some(({ why }) => /这里[^。]|这一行|本职业/u.test(why)),
    );
    expect(pointing.map(({ id }) => id)).toEqual([]);
  });

  it('go function by function wherever the outline of the standard says which stands at which level', () => {
    const whole = about.flatMap(({ id, data }) =>
      (data.digests ?? []).flatMap(({ standard, levels }) => {
        const outlined = graph.catalogue.standard.find((one) => one.id === standard)?.data.outline !== undefined;
        return outlined && levels?.some((level) => level.functions === undefined) === true ? [id] : [];
      }),
    );
    expect(whole).toEqual([]);
  });

  it('stand under a field of work each', () => {
    const strays = about.filter(({ data }) => findGuideTheme(data.occupations?.[0] ?? '').id === 'other');
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  it('say something of their own: no two share a run of 32 characters', () => {
    const seen = new Map<string, string>();
    const shared = new Set<string>();
    for (const { id, body } of about) {
      const text = (body ?? '').replace(/\s/g, '');
      for (let at = 0; at + 32 <= text.length; at += 1) {
        const run = text.slice(at, at + 32);
        const other = seen.get(run);
        if (other !== undefined && other !== id) shared.add(`${other} ${id} ${run}`);
        else seen.set(run, id);
      }
    }
    expect([...shared]).toEqual([]);
  });

  it('name no money and no share of those who pass', () => {
    const texts = guides.map(({ id, data, body }) => [id, `${JSON.stringify(data)}${body ?? ''}`] as const);
    const priced = texts.filter(([, text]) => /\d\s*(?:万?元|%|％)|月薪|年薪|通过率|百分之/u.test(text));
    expect(priced.map(([id]) => id)).toEqual([]);
  });

  it('can be reached from their occupation', () => {
    const lost = about.filter(({ id, data }) =>
      (data.occupations ?? []).some(
        (occupation) =>
          !findRelated(graph, { kind: 'occupation', id: occupation }, 'concerns', 'guide', 'in').some(
            ({ record }) => record.id === id,
          ),
      ),
    );
    expect(lost).toEqual([]);
  });
});
