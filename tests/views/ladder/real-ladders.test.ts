import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import type { CatalogueRecord } from '../../../src/schema/catalogue.ts';
import { buildLevelLadder } from '../../../src/views/ladder/build-level-ladder.ts';
import type { LadderClause, LevelLadder } from '../../../src/views/ladder/level-ladder.ts';
import { collectCitations, type SourceLine } from '../../../src/views/parts/citations.ts';
import { pageAddress } from '../../../src/vocabulary/page-address.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';
import { boxOf, findOverlaps } from './label-box.ts';

/** A ladder with the occupation it belongs to and the sources its page would list. */
interface Built {
  readonly id: string;
  readonly ladder: LevelLadder;
  readonly sources: readonly SourceLine[];
}

let graph: Graph;
let all: readonly Built[];
beforeAll(async () => {
  graph = await readRealGraph();
  all = graph.catalogue.occupation.flatMap((occupation) => {
    const citations = collectCitations(graph);
    const ladder = buildLevelLadder(graph, occupation, citations);
    return ladder === undefined ? [] : [{ id: occupation.id, ladder, sources: citations.list() }];
  });
});

/** Lists, as `occupation: fault`, what a look at each ladder found. */
function faults(find: (built: Built) => readonly string[]): readonly string[] {
  return all.flatMap((built) => find(built).map((fault) => `${built.id}: ${fault}`));
}

function clausesOf(ladder: LevelLadder): readonly LadderClause[] {
  return ladder.stops.flatMap(({ ways, titles }) => [...ways, ...titles]);
}

function standardsOf(id: string): readonly CatalogueRecord<'standard'>[] {
  return graph.catalogue.standard.filter(
    ({ data }) =>
      data.occupations !== 'not-established' && data.occupations.some((link) => link.occupation === id),
  );
}

function ladderOf(id: string): LevelLadder {
  const built = all.find((one) => one.id === id);
  if (built === undefined) throw new Error(`no ladder for ${id}`);
  return built.ladder;
}

test('there is a ladder for every occupation with known levels, and for no other', () => {
  const known = graph.catalogue.occupation
    .filter(({ id }) => standardsOf(id).some(({ data }) => data.levels !== undefined))
    .map(({ id }) => id);
  expect(known.length).toBeGreaterThan(400);
  expect(all.map(({ id }) => id)).toEqual(known);
});

describe('every drawing', () => {
  test('keeps its labels clear of each other', () => {
    expect(faults(({ ladder }) => findOverlaps(ladder.diagram.labels))).toEqual([]);
  });

  test('keeps everything inside its width and height', () => {
    expect(
      faults(({ ladder: { diagram } }) =>
        diagram.labels
          .filter((label) => {
            const { left, right, top, bottom } = boxOf(label);
            return left < 0 || right > diagram.width || top < 0 || bottom > diagram.height;
          })
          .map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  test('has a name inside every stop', () => {
    expect(
      faults(({ ladder: { diagram } }) =>
        diagram.labels
          .filter(({ kind }) => kind === 'stop')
          .filter((label) =>
            diagram.stops.every(({ x, y, width, height }) => {
              const box = boxOf(label);
              return (
                box.left < x - width / 2 ||
                box.right > x + width / 2 ||
                box.top < y - height / 2 ||
                box.bottom > y + height / 2
              );
            }),
          )
          .map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  test('leads with each label to an item of the list or to the page of a level', () => {
    const levels = new Set(graph.catalogue['skill-level'].map(({ id }) => pageAddress('skill-level', id)));
    expect(
      faults(({ ladder }) => {
        const anchors = new Set(clausesOf(ladder).map(({ anchor }) => `#${anchor}`));
        return ladder.diagram.labels
          .filter(({ text, slot }) => text !== '' || slot === undefined)
          .filter(({ kind, target }) =>
            kind === 'heading'
              ? target !== undefined
              : target === undefined || !(anchors.has(target) || levels.has(target)),
          )
          .map(({ text }) => text);
      }),
    ).toEqual([]);
  });

  test('explains in its legend every kind of line it has, and no other', () => {
    expect(
      faults(({ ladder: { diagram } }) => {
        const drawn = [...new Set(diagram.lines.map(({ kind }) => kind))].sort().join();
        const explained = diagram.legend
          .map(({ kind }) => kind)
          .sort()
          .join();
        return drawn === explained ? [] : [`${drawn} / ${explained}`];
      }),
    ).toEqual([]);
  });

  test('says nothing that the list does not: a stop for a stop, and no label without a rule', () => {
    expect(
      faults(({ ladder }) =>
        ladder.diagram.stops.length === ladder.stops.length ? [] : ['stops of drawing and list differ'],
      ),
    ).toEqual([]);
  });
});

describe('every stop', () => {
  test('is a level that a standard of the occupation sets, or a post above 一级/高级技师', () => {
    expect(
      faults(({ id, ladder }) => {
        const set = standardsOf(id).map(({ data }) => (data.levels?.values ?? []).join());
        const levels = ladder.stops.flatMap(({ level }) => level ?? []);
        const posts = ladder.stops.filter(({ kind }) => kind === 'post').map(({ id: post }) => post);
        return [
          ...(set.includes(levels.join()) ? [] : [`no standard sets ${levels.join()}`]),
          ...(levels.includes('1')
            ? posts.join() === 'special-technician,chief-technician'
              ? []
              : [`posts ${posts.join()}`]
            : posts),
        ];
      }),
    ).toEqual([]);
  });

  test('stands higher than the one before', () => {
    const order = ['5', '4', '3', '2', '1', 'special-technician', 'chief-technician'];
    const professional = ['junior', 'intermediate', 'senior'];
    expect(
      faults(({ ladder }) => {
        const places = ladder.stops.map(({ level, id }) => {
          const key = level ?? id;
          return professional.includes(key) ? professional.indexOf(key) : order.indexOf(key);
        });
        return places.some((place, at) => place < 0 || (at > 0 && place <= (places[at - 1] ?? -1)))
          ? [places.join()]
          : [];
      }),
    ).toEqual([]);
  });
});

describe('every clause', () => {
  test('has a text, a mark with a source of the page, and an anchor of its own', () => {
    expect(
      faults(({ ladder, sources }) => {
        const anchors = clausesOf(ladder).map(({ anchor }) => anchor);
        return [
          ...(new Set(anchors).size === anchors.length ? [] : ['an anchor twice']),
          ...clausesOf(ladder)
            .filter(
              ({ text, mark }) =>
                text === '' ||
                mark.label === '' ||
                mark.numbers.length === 0 ||
                mark.numbers.some((number) => number > sources.length),
            )
            .map(({ rule }) => rule),
        ];
      }),
    ).toEqual([]);
  });

  test('names each rule once at its stop', () => {
    expect(
      faults(({ ladder }) =>
        ladder.stops
          .filter(({ ways, titles }) => {
            const rules = [...ways, ...titles].map(({ rule }) => rule);
            return new Set(rules).size < rules.length;
          })
          .map(({ name }) => name),
      ),
    ).toEqual([]);
  });
});

describe('years', () => {
  test('stand on each line from one level of a skill standard to the next', () => {
    const five = all.filter(
      ({ ladder }) => ladder.stops.map(({ level }) => level ?? '').join('') === '54321',
    );
    expect(five.length).toBeGreaterThan(100);
    const without = five.filter(
      ({ ladder }) => ladder.diagram.labels.filter(({ kind }) => kind === 'years').length !== 4,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('doubt', () => {
  test('is shown wherever the levels were read with a visible fault or completed', () => {
    expect(
      faults(({ id, ladder }) => {
        const basis = standardsOf(id).find((one) => pageAddress('standard', one.id) === ladder.basis.address);
        const reading = basis?.data.levels?.reading;
        const doubtful = reading === 'machine-doubtful' || reading === 'restored';
        return doubtful && ladder.doubt === undefined ? [reading] : [];
      }),
    ).toEqual([]);
  });

  test('is not raised where the levels are sure and the rules are verified', () => {
    expect(ladderOf('6-18-01-01').doubt).toBeUndefined();
  });
});

describe('known ladders', () => {
  test('车工 climbs five levels and two posts, and leads to titles of engineering', () => {
    const { stops } = ladderOf('6-18-01-01');
    expect(stops.map(({ name }) => name)).toEqual([
      '初级工',
      '中级工',
      '高级工',
      '技师',
      '高级技师',
      '特级技师',
      '首席技师',
    ]);
    expect(stops[2]?.titles.map(({ rule }) => rule)).toContain('skill-title-eng-assistant');
  });

  test('a professional-technical occupation climbs from 初级 over 中级 to 高级, without posts', () => {
    const { stops, diagram } = ladderOf('2-02-38-01');
    expect(stops.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      '初级 level',
      '中级 level',
      '高级 level',
    ]);
    expect(stops.every(({ ways }) => ways.length > 0)).toBe(true);
    expect(diagram.stops).toHaveLength(3);
  });
});
