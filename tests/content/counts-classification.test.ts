import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import type { Catalogue } from '../../src/schema/catalogue.ts';

const ROOT = fileURLToPath(new URL('../../content/', import.meta.url));

/** Counts how often each answer comes, e.g. how many occupations have each status. */
function tally<T>(items: readonly T[], answer: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[answer(item)] = (counts[answer(item)] ?? 0) + 1;
  return counts;
}

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = (await loadContent(ROOT)).catalogue;
});

describe('the classification in force', () => {
  it('has 8 major, 79 sub-major and 450 minor groups', () => {
    expect(tally(catalogue.group, ({ data }) => String(data.code.split('-').length))).toEqual({
      1: 8,
      2: 79,
      3: 450,
    });
  });

  it('has 1,676 occupations with a code and eight whose code is not published', () => {
    expect(
      tally(catalogue.occupation, ({ data }) => (data.code === 'unpublished' ? 'unpublished' : 'code')),
    ).toEqual({ code: 1676, unpublished: 8 });
  });

  it('marks 115 occupations green, 84 digital, 24 both; the eight newest are not known', () => {
    expect(tally(catalogue.occupation, ({ data }) => String(data.marks))).toEqual({
      none: 1453,
      green: 115,
      digital: 84,
      'green,digital': 24,
      undefined: 8,
    });
  });

  it('tells how each occupation came into it', () => {
    expect(
      tally(catalogue.occupation, ({ data }) => [data.status, data.added].filter(Boolean).join(' ')),
    ).toEqual({
      'in-edition': 1633,
      'added 2024': 19,
      'added 2025': 17,
      'added 2026': 8,
      'added-by-adjustment': 1,
      renamed: 4,
      renumbered: 2,
    });
  });
});

describe('older codes', () => {
  it('keeps all 1,656, each leading somewhere or known to be open', () => {
    const leading = catalogue.occupation.flatMap(({ data }) => data.history ?? []);
    const key = (entry: { edition: string; code: string; name: string }) =>
      `${entry.edition} ${entry.code} ${entry.name}`;
    const open = catalogue['unresolved-code'].map(({ data }) => key(data));
    expect(leading).toHaveLength(1632);
    expect(open).toHaveLength(33);
    expect(new Set([...leading.map(key), ...open]).size).toBe(1656);
  });

  it('keeps them by edition', () => {
    const entries = [
      ...catalogue.occupation.flatMap(({ data }) => data.history ?? []),
      ...catalogue['unresolved-code'].map(({ data }) => data),
    ];
    const once = [...new Map(entries.map((entry) => [`${entry.edition} ${entry.code} ${entry.name}`, entry]))];
    expect(tally(once, ([, entry]) => entry.edition)).toEqual({
      '1999': 107,
      '1999-supplement': 22,
      '2015': 1478,
      '2015-supplement': 42,
      '2022': 7,
    });
  });
});

describe('work types', () => {
  it('has 134, of which 117 stand under their occupation and seven were only consulted on', () => {
    const placed = catalogue.occupation.flatMap(({ data }) => data.workTypes ?? []);
    const unplaced = catalogue['unplaced-work-type'].map(({ data }) => data);
    expect(placed).toHaveLength(117);
    expect(unplaced).toHaveLength(17);
    expect(tally([...placed, ...unplaced], ({ status }) => status)).toEqual({ published: 127, consulted: 7 });
  });
});

describe('national occupational standards', () => {
  it('has 702 standards from 169 circulars', () => {
    expect(catalogue.standard).toHaveLength(702);
    expect(catalogue.circular).toHaveLength(169);
    expect(tally(catalogue.standard, ({ data }) => data.kind)).toEqual({
      skill: 692,
      'professional-technical': 10,
    });
  });

  it('shows under each circular as many as the official list does', () => {
    const issued = tally(catalogue.standard, ({ data }) => data.circular);
    expect(issued).toEqual(Object.fromEntries(catalogue.circular.map(({ id, data }) => [id, data.count])));
  });

  it('links 686 to an occupation in force and says of 16 that none is established', () => {
    expect(
      tally(catalogue.standard, ({ data }) =>
        data.occupations === 'not-established' ? 'not-established' : 'linked',
      ),
    ).toEqual({ linked: 686, 'not-established': 16 });
  });

  it('says of each how its levels were read', () => {
    expect(tally(catalogue.standard, ({ data }) => data.levels?.reading ?? 'absent')).toEqual({
      machine: 343,
      'machine-doubtful': 97,
      restored: 57,
      text: 7,
      absent: 198,
    });
  });

  it('lists the functions a program read of 445, and of one from its text', () => {
    expect(tally(catalogue.standard, ({ data }) => data.functions?.reading ?? 'absent')).toEqual({
      machine: 445,
      text: 1,
      absent: 256,
    });
  });

  it('knows the edition year of 562', () => {
    expect(tally(catalogue.standard, ({ data }) => data.editionYear?.basis ?? 'absent')).toEqual({
      printed: 516,
      'year-of-issue': 46,
      absent: 140,
    });
  });

  it('holds ten outlines with 569 work contents', () => {
    const outlines = catalogue.standard.flatMap(({ data }) => (data.outline ? [data.outline] : []));
    const functions = outlines
      .flatMap(({ levels }) => levels)
      .flatMap((level) => level.functions ?? (level.directions ?? []).flatMap((direction) => direction.functions));
    expect(outlines).toHaveLength(10);
    expect(functions).toHaveLength(252);
    expect(functions.flatMap(({ works }) => works)).toHaveLength(569);
  });

  it('says of three only that they replace an earlier edition', () => {
    const replacing = catalogue.standard.flatMap(({ id, data }) =>
      (data.replaces ?? []).map((earlier) => `${id} replaces ${earlier.standard}`),
    );
    expect(replacing).toEqual([
      '4-07-05-03-2026 replaces 4-07-05-03-2019',
      '4-08-08-01-2026 replaces 4-08-08-01-2006',
      '6-29-03-02-2026 replaces 6-29-03-02-2001',
    ]);
  });
});
