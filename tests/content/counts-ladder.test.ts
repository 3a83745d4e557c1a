import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Catalogue } from '../../src/schema/catalogue.ts';

const ROOT = fileURLToPath(new URL('../../content/', import.meta.url));

/** Counts how often each answer comes. */
function tally<T>(items: readonly T[], answer: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[answer(item)] = (counts[answer(item)] ?? 0) + 1;
  return counts;
}

let catalogue: Catalogue;
let diagnostics: readonly Diagnostic[];

beforeAll(async () => {
  ({ catalogue, diagnostics } = await loadContent(ROOT));
});

it('reads without a message', () => {
  expect(diagnostics).toEqual([]);
});

describe('the ladder', () => {
  it('has five levels of a standard, three posts around them and three professional-technical levels', () => {
    expect(tally(catalogue['skill-level'], ({ data }) => data.kind)).toEqual({
      'standard-level': 5,
      post: 3,
      'professional-technical': 3,
    });
  });

  it('ranks the eight rungs from apprentice to chief technician', () => {
    const rungs = catalogue['skill-level'].filter(({ data }) => data.rank !== undefined);
    expect(
      rungs.toSorted((a, b) => Number(a.data.rank) - Number(b.data.rank)).map(({ data }) => data.name),
    ).toEqual(['学徒工', '初级工', '中级工', '高级工', '技师', '高级技师', '特级技师', '首席技师']);
  });

  it('has 27 title series, the first twelve of them copied and the rest not verified', () => {
    expect(tally(catalogue['title-series'], ({ data }) => data.confidence)).toEqual({
      copied: 12,
      unverified: 15,
    });
  });

  it('says of every sub-major group, or of the major group above it, which title series suit it', () => {
    const said = new Set(catalogue['suited-series'].map(({ id }) => id));
    const groups = catalogue.group.map(({ id }) => id).filter((id) => id.split('-').length === 2);
    expect(groups).toHaveLength(79);
    expect(groups.filter((id) => !said.has(id) && !said.has(id[0] ?? ''))).toEqual([]);
    expect(said.size).toBe(230);
  });

  it('has 26 equivalence rules', () => {
    expect(tally(catalogue.equivalence, ({ data }) => data.kind)).toEqual({
      'skill-to-title': 13,
      'title-to-skill': 7,
      'school-to-education': 3,
      'mutual-recognition': 1,
      'direct-recognition': 2,
    });
  });

  it('has 71 alternatives in seven sets of eligibility rules, each with an identifier of its own', () => {
    expect(Object.fromEntries(catalogue['eligibility-set'].map(({ id, data }) => [id, data.rules.length]))).toEqual({
      'after-2023': 19,
      'rulebook-2018': 12,
      'rulebook-2018-variants': 11,
      'before-2018': 16,
      'professional-technical-2021': 10,
      'enterprise-direct': 2,
      'special-ability': 1,
    });
    const ids = catalogue['eligibility-set'].flatMap(({ id, data }) =>
      data.rules.map((rule) => `${id}/${rule.level}/${rule.alternative}`),
    );
    expect(new Set(ids).size).toBe(71);
  });
});

describe('qualifications', () => {
  it('has 59 professional and 13 skilled ones', () => {
    expect(tally(catalogue.qualification, ({ data }) => data.part)).toEqual({ professional: 59, skilled: 13 });
  });

  it('has 86 rows that lead from a qualification to a title, by place', () => {
    expect(tally(catalogue['qualification-title'], ({ data }) => data.place)).toEqual({
      'not-stated': 49,
      江苏: 37,
    });
  });
});

describe('notices and policies', () => {
  it('has eight notices with 122 names, four of which were only consulted on', () => {
    expect(catalogue.notice).toHaveLength(8);
    const rows = catalogue.notice.flatMap(({ data }) => data.occupations);
    expect(tally(rows, (row) => row.status)).toEqual({ published: 118, consulted: 4 });
  });

  it('leads every published name to an occupation, and no other', () => {
    const rows = catalogue.notice.flatMap(({ data }) => data.occupations);
    const known = new Set(catalogue.occupation.map(({ id }) => id));
    expect(rows.filter((row) => (row.status === 'published') !== known.has(row.occupation ?? ''))).toEqual([]);
  });

  it('has 15 policies, each with a text', () => {
    expect(catalogue.policy).toHaveLength(15);
    expect(catalogue.policy.filter(({ body }) => (body ?? '').trim() === '')).toEqual([]);
  });
});

describe('specifications, statistics and sources', () => {
  it('has 60 special abilities and nine records on evaluation specifications', () => {
    expect(catalogue['ability-spec']).toHaveLength(60);
    expect(catalogue['evaluation-spec']).toHaveLength(9);
  });

  it('has 74 rows of employed persons and seven sizes of the classification', () => {
    expect(catalogue.employment).toHaveLength(74);
    expect(catalogue['edition-count']).toHaveLength(7);
  });

  it('has 93 sources', () => {
    expect(catalogue.source).toHaveLength(93);
  });
});
