import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { composeViews, type SiteViews } from '../../src/site/compose-views.ts';
import { pageAddress } from '../../src/vocabulary/page-address.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';

/** A view with the page it is for. */
interface Built {
  readonly page: string;
  readonly view: unknown;
}

let graph: Graph;
let views: SiteViews;
let built: readonly Built[];
const asked = new Set<string>();
beforeAll(async () => {
  graph = await readRealGraph();
  views = composeViews(graph);
  built = buildAll(
    new Proxy(views, {
      get: (all, name: keyof SiteViews) => {
        asked.add(name);
        return all[name];
      },
    }),
  );
});

/** Every view there is, each under the address of its page. */
function buildAll(views: SiteViews): readonly Built[] {
  const { catalogue } = graph;
  const each = (
    kind: keyof typeof catalogue,
    build: (id: string) => unknown,
    address: (id: string) => string,
  ): readonly Built[] => catalogue[kind].map(({ id }) => ({ page: address(id), view: build(id) }));
  return [
    ...each('occupation', views.occupation, (id) => pageAddress('occupation', id)),
    ...each('group', views.group, (id) => pageAddress('group', id)),
    ...each('standard', views.standard, (id) => pageAddress('standard', id)),
    ...each('notice', views.notice, (id) => pageAddress('notice', id)),
    ...each('circular', views.circular, (id) => pageAddress('circular', id)),
    ...each('skill-level', views.level, (id) => pageAddress('skill-level', id)),
    ...each('title-series', views.title, (id) => pageAddress('title-series', id)),
    ...each('qualification', views.qualification, (id) => pageAddress('qualification', id)),
    ...each('ability-spec', views.abilitySpec, (id) => pageAddress('ability-spec', id)),
    ...each('evaluation-spec', views.evaluationSpec, (id) => pageAddress('evaluation-spec', id)),
    ...each('guide', views.guide, (id) => pageAddress('guide', id)),
    ...each('policy', views.policy, (id) => pageAddress('policy', id)),
    ...each('programme-task', views.task, (id) => pageAddress('programme-task', id)),
    ...each('work-item', views.workItem, (id) => pageAddress('work-item', id)),
    ...each('system', views.system, (id) => pageAddress('system', id)),
    ...[...graph.codes.keys()].map((code) => ({ page: pageAddress('code', code), view: views.code(code) })),
    { page: 'index.html', view: views.home() },
    { page: 'search.html', view: views.search() },
    { page: 'about.html', view: views.signs() },
    { page: 'sources/index.html', view: views.sources() },
    { page: 'changes/index.html', view: views.changes() },
    { page: 'pathways/index.html', view: views.pathways() },
    { page: 'pathways/graph.html', view: views.graph() },
    { page: 'occupations/index.html', view: views.occupationIndex() },
    { page: 'occupations/work-types.html', view: views.workTypes() },
    { page: 'standards/index.html', view: views.standardIndex() },
    { page: 'notices/index.html', view: [views.notices(), views.circulars()] },
    { page: 'levels/index.html', view: views.levelIndex() },
    { page: 'titles/index.html', view: views.titleIndex() },
    { page: 'titles/by-occupation.html', view: views.seriesByOccupation() },
    { page: 'qualifications/index.html', view: views.qualificationIndex() },
    { page: 'ability-specs/index.html', view: views.abilitySpecIndex() },
    { page: 'evaluation-specs/index.html', view: views.evaluationSpecIndex() },
    { page: 'policies/index.html', view: views.policyIndex() },
    { page: 'codes/index.html', view: views.codeIndex() },
    { page: 'programmes/index.html', view: views.programme() },
    { page: 'systems/index.html', view: views.systemIndex() },
    { page: 'guides/index.html', view: views.guideIndex() },
  ];
}

/** Walks through a view and hands over each object in it. */
function walk(value: unknown, visit: (object: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  else if (typeof value === 'object' && value !== null) {
    visit(value as Readonly<Record<string, unknown>>);
    for (const one of Object.values(value)) walk(one, visit);
  }
}

/** Lists, once each and with one page as an example, what a look at every object of every view found. */
function faults(find: (object: Readonly<Record<string, unknown>>, page: Built) => string | undefined) {
  const found = new Map<string, string>();
  for (const page of built) {
    walk(page.view, (object) => {
      const fault = find(object, page);
      if (fault !== undefined && !found.has(fault)) found.set(fault, page.page);
    });
  }
  return [...found].map(([fault, page]) => `${fault} (${page})`);
}

describe('the views of the whole site', () => {
  test('are all looked at here', () => {
    expect(Object.keys(views).filter((name) => !asked.has(name))).toEqual([]);
  });

  test('lead nowhere but to pages of the site', () => {
    const pages = new Set(built.map(({ page }) => page));
    expect(pages.size).toBe(built.length);
    expect(
      faults(({ address }) => {
        if (typeof address !== 'string' || address.startsWith('http')) return undefined;
        return pages.has(address.replace(/[#?].*$/, '')) ? undefined : address;
      }),
    ).toEqual([]);
  });

  test('lead to sources, rules and articles that are there', () => {
    const { source, equivalence, policy, 'suited-series': suited } = graph.catalogue;
    const anchors = new Set([
      ...source.map(({ id }) => pageAddress('source', id)),
      ...equivalence.map(({ id }) => pageAddress('equivalence', id)),
      ...suited.map(({ id }) => pageAddress('suited-series', id)),
      ...graph.catalogue['eligibility-set'].map(({ id }) => pageAddress('eligibility-set', id)),
      ...policy.flatMap(({ id, data }) =>
        (data.articles ?? []).map(({ number }) => `${pageAddress('policy', id)}#article-${number}`),
      ),
      ...graph.catalogue['programme-part'].map(({ id }) => pageAddress('programme-part', id)),
      'programmes/index.html#work',
    ]);
    expect(
      faults(({ address }) =>
        typeof address !== 'string' ||
        address.startsWith('http') ||
        !address.includes('#') ||
        anchors.has(address)
          ? undefined
          : address,
      ),
    ).toEqual([]);
  });

  test('mark every fact with sources that their own list names', () => {
    const wrong = built.flatMap(({ page, view }) => {
      const listed = (view as { readonly sources?: readonly unknown[] }).sources;
      if (listed === undefined) return [];
      const used = new Set<number>();
      walk(view, ({ confidence, numbers }) => {
        if (confidence !== undefined && Array.isArray(numbers)) {
          for (const number of numbers as number[]) used.add(number);
        }
      });
      const expected = listed.map((_, at) => at + 1);
      const stray = [...used].filter((number) => !expected.includes(number));
      return stray.length === 0 ? [] : [`${page}: ${stray.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('give no link without words and print no "undefined"', () => {
    expect(
      faults((object) => {
        if (typeof object['address'] === 'string' && object['text'] === '')
          return `empty link to ${object['address']}`;
        const text = Object.values(object).find(
          (value): value is string => typeof value === 'string' && /undefined|NaN|\[object/.test(value),
        );
        return text;
      }),
    ).toEqual([]);
  });

  test('speak Chinese: no value of a closed list reaches a reader untranslated', () => {
    const values =
      /\b(?:official|copied|inferred|unverified|national|local|not-stated|not-established|machine|doubtful)\b/;
    const words = [
      'text',
      'label',
      'place',
      'status',
      'answer',
      'relation',
      'basis',
      'governedBy',
      'doubt',
      'year',
    ];
    expect(
      faults((object) => {
        const field = words.find((name) => typeof object[name] === 'string' && values.test(object[name]));
        return field === undefined ? undefined : `${field}: ${String(object[field])}`;
      }),
    ).toEqual([]);
  });
});

describe('composeViews', () => {
  test('takes an id without a record for our own mistake', () => {
    expect(() => views.occupation('1-01-01-99')).toThrow('1-01-01-99');
  });

  test('gives the same view of the same graph', () => {
    expect(views.occupation('6-18-01-01')).toEqual(composeViews(graph).occupation('6-18-01-01'));
  });
});
