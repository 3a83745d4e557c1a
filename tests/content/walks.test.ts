import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { composeViews, type SiteViews } from '../../src/site/compose-views.ts';
import { pageAddress } from '../../src/vocabulary/page-address.ts';
import { RECORD_KIND_LABELS } from '../../src/vocabulary/record-kind.ts';
import { readRealGraph } from '../fixtures/read-real-graph.ts';

/** Addresses that a page leads to, and the kinds whose whole list it leads to. */
interface Leads {
  readonly addresses: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
}

let graph: Graph;
let views: SiteViews;
let tasks: ReadonlyMap<string, Leads>;
let systems: ReadonlyMap<string, Leads>;
beforeAll(async () => {
  graph = await readRealGraph();
  views = composeViews(graph);
  tasks = new Map(
    graph.catalogue['programme-task'].map(({ id }) => {
      const page = views.task(id);
      return [page.address, { addresses: new Set(page.systems.map((one) => one.address)), lists: new Set() }];
    }),
  );
  systems = new Map(
    graph.catalogue.system.map(({ id }) => {
      const page = views.system(id);
      const sets = [...page.records, ...page.parts.flatMap((part) => part.records)];
      const addresses = new Set(sets.flatMap((set) => set.links.map((link) => link.address)));
      const lists = new Set(sets.filter((set) => set.links.length === 0).map((set) => set.all.text));
      return [page.row.address, { addresses, lists }];
    }),
  );
});

/** Whether one gets from a page to a task, from the task to the system, and from the system to the page again. */
function walks(kind: StartKind, id: string): boolean {
  const address = pageAddress(kind, id);
  return ORIGINS[kind](id).some(
    (origin) =>
      (systems.get(origin.address)?.addresses.has(address) === true ||
        systems.get(origin.address)?.lists.has(`全部${RECORD_KIND_LABELS[kind]}`) === true) &&
      origin.tasks.some((task) => tasks.get(task.address)?.addresses.has(origin.address)),
  );
}

/** Systems that the page of a record names, by kind. */
const ORIGINS = {
  standard: (id: string) => views.standard(id).origins,
  occupation: (id: string) => views.occupation(id).origins,
  group: (id: string) => views.group(id).origins,
  notice: (id: string) => views.notice(id).origins,
  circular: (id: string) => views.circular(id).origins,
  'ability-spec': (id: string) => views.abilitySpec(id).origins,
  'evaluation-spec': (id: string) => views.evaluationSpec(id).origins,
  qualification: (id: string) => views.qualification(id).origins,
  'title-series': (id: string) => views.title(id).origins,
  'skill-level': (id: string) => views.level(id).origins,
  guide: (id: string) => views.guide(id).origins,
  policy: (id: string) => views.policy(id).origins,
} as const;

type StartKind = keyof typeof ORIGINS;

describe('on the pages of the site one walks up to a task of the plan and back', () => {
  const whole = (Object.keys(ORIGINS) as StartKind[]).filter((kind) => kind !== 'guide' && kind !== 'policy');

  it.each(whole)('from every %s', (kind) => {
    const ids = graph.catalogue[kind].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !walks(kind, id))).toEqual([]);
  });

  it('from every guide to the system, but for the one on mirrors', () => {
    const guides = graph.catalogue.guide.filter(({ data }) => data.kind === 'system');
    const lost = guides.filter(({ id }) => !walks('guide', id));
    expect(lost.map(({ id }) => id)).toEqual(['running-a-mirror']);
  });

  it('from every document but the plan itself', () => {
    const lost = graph.catalogue.policy.filter(
      ({ id }) => views.policy(id).row.tasks.length === 0 && !walks('policy', id),
    );
    expect(lost.map(({ id }) => id)).toEqual(['2021-48']);
  });
});

describe('every standard', () => {
  it('leads to the third task, which ordered the system of standards', () => {
    const ids = graph.catalogue.standard.map(({ id }) => id);
    expect(ids).toHaveLength(702);
    const numbers = (id: string) => views.standard(id).origins.flatMap((one) => one.tasks.map((t) => t.number));
    expect(ids.filter((id) => !numbers(id).includes(3))).toEqual([]);
  });
});
