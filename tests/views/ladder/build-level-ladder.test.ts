import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import { buildLevelLadder } from '../../../src/views/ladder/build-level-ladder.ts';
import type { LevelLadder } from '../../../src/views/ladder/level-ladder.ts';
import { collectCitations } from '../../../src/views/parts/citations.ts';
import type { Written } from '../../fixtures/make-catalogue.ts';
import { makeSmallCatalogue, standardOf } from '../../fixtures/small-catalogue.ts';

const LEVELS = ['5', '4', '3', '2', '1'].map((level, at) => ({
  id: `level-${level}`,
  name: ['初级工', '中级工', '高级工', '技师', '高级技师'][at],
  kind: 'standard-level',
  rank: String(at + 2),
  level,
}));
const POSTS = [
  { id: 'special-technician', name: '特级技师', kind: 'post', rank: '7' },
  { id: 'chief-technician', name: '首席技师', kind: 'post', rank: '8' },
  { id: 'apprentice', name: '学徒工', kind: 'post', rank: '1' },
];
const RULES: Written = {
  'skill-level': [...LEVELS, ...POSTS],
  'eligibility-set': [
    {
      id: 'example-old',
      name: '示例旧条件',
      appliesTo: '示例',
      standardKind: 'skill',
      editions: { to: '2019' },
      rules: [{ level: '5', alternative: '1', text: '示例旧一', yearsTotal: '2' }],
    },
    {
      id: 'example-new',
      name: '示例新条件',
      appliesTo: '示例',
      standardKind: 'skill',
      editions: { from: '2020' },
      rules: [
        { level: '5', alternative: '1', text: '示例新一', yearsTotal: '1' },
        { level: '4', alternative: '1', text: '示例新二', certificate: '5', yearsAfterCertificate: '3' },
      ],
    },
    {
      id: 'example-variant',
      name: '示例单列条件',
      appliesTo: '示例',
      rules: [
        { level: '5', alternative: '9', text: '示例工甲单列', occupation: '示例工甲', yearsTotal: '3' },
        { level: '5', alternative: '8', text: '示例他人单列', occupation: '示例他人', yearsTotal: '3' },
      ],
    },
  ],
  equivalence: [
    {
      id: 'example-national',
      kind: 'skill-to-title',
      from: { text: '高级工', levels: ['3'] },
      to: { text: '示例师', tiers: ['assistant'], series: ['example-series'] },
      years: '2',
      place: 'national',
    },
    {
      id: 'example-local',
      kind: 'skill-to-title',
      from: { text: '高级工', levels: ['3'] },
      to: { text: '初级', tiers: ['assistant'] },
      place: 'local',
    },
  ],
  'title-series': [
    {
      id: 'example-series',
      number: '1',
      name: '示例系列',
      tiers: [{ tier: 'assistant', names: ['示例师'] }],
    },
  ],
};

/** The ladder of an occupation under the standards given. */
function ladderOf(
  standards?: Written['standard'],
  id = '6-99-01-01',
  more: Written = {},
): LevelLadder | undefined {
  const graph = buildGraph(
    makeSmallCatalogue({ ...RULES, ...(standards === undefined ? {} : { standard: standards }), ...more }),
  );
  const occupation = findRecord(graph, 'occupation', id);
  if (occupation === undefined) throw new Error(`no occupation ${id}`);
  return buildLevelLadder(graph, occupation, collectCitations(graph));
}

/** Names of the stops, lowest first. */
function stopsOf(ladder: LevelLadder | undefined): string {
  return (ladder?.stops ?? []).map(({ name }) => name).join(' ');
}

const OLD = '2019-01-10-example-1';
const NEW = '2025-02-20-example-2';
const UNKNOWN = standardOf('6-99-01-01', 'no-levels', NEW);

describe('which standard a ladder stands on', () => {
  test('the newest whose levels are known', () => {
    expect(ladderOf()?.basis.address).toBe('standards/6-99-01-01-2025.html');
    const older = standardOf('6-99-01-01', 'older', OLD, ['5', '4']);
    expect(ladderOf([older, UNKNOWN])?.basis.address).toBe('standards/older.html');
  });

  test('one for the whole occupation before a newer one for a work type', () => {
    const whole = standardOf('6-99-01-01', 'whole', OLD, ['5', '4', '3']);
    const part = { ...standardOf('6-99-01-01', 'part', NEW, ['5']), workType: '示例工种' };
    expect(stopsOf(ladderOf([part, whole]))).toBe('初级工 中级工 高级工');
  });

  test('the same one in whatever order standards of one circular come', () => {
    const a = standardOf('6-99-01-01', 'a', OLD, ['5', '4']);
    const b = standardOf('6-99-01-01', 'b', OLD, ['3', '2']);
    expect(ladderOf([a, b])?.basis).toEqual(ladderOf([b, a])?.basis);
  });

  test('none where no levels are known, where there is no standard, and where no rules cover the year', () => {
    expect(ladderOf([UNKNOWN])).toBeUndefined();
    expect(ladderOf(undefined, '6-99-02-01')).toBeUndefined();
    expect(ladderOf(undefined, '6-99-01-01', { 'eligibility-set': [] })).toBeUndefined();
  });
});

describe('stops', () => {
  test('are the levels of the standard only', () => {
    expect(stopsOf(ladderOf([standardOf('6-99-01-01', 's', NEW, ['4', '3', '2'])]))).toBe(
      '中级工 高级工 技师',
    );
  });

  test('have posts above them only where the standard sets 一级/高级技师', () => {
    expect(stopsOf(ladderOf())).toBe('初级工 中级工 高级工 技师 高级技师 特级技师 首席技师');
  });
});

describe('rules', () => {
  test('follow from the year of the edition', () => {
    const rules = (circular: string) =>
      ladderOf([standardOf('6-99-01-01', 's', circular, ['5'])])?.stops[0]?.ways.map(({ rule }) => rule);
    expect(rules(OLD)).toContain('example-old/5/1');
    expect(rules(NEW)).toContain('example-new/5/1');
    expect(rules(NEW)).not.toContain('example-old/5/1');
  });

  test('are joined by those a single standard sets for its own occupation', () => {
    const rules = ladderOf()?.stops[0]?.ways.map(({ rule }) => rule);
    expect(rules).toEqual(['example-variant/5/9', 'example-new/5/1']);
  });

  test('say how long to wait between one level and the next', () => {
    const label = ladderOf()?.diagram.labels.find(({ kind }) => kind === 'years');
    expect(label?.text).toBe('满 3 年');
  });
});

describe('titles', () => {
  const titles = ladderOf()?.stops[2]?.titles ?? [];

  test('name national rules first; local ones stand in the list and not in the drawing', () => {
    expect(titles.map(({ rule }) => rule)).toEqual(['example-national', 'example-local']);
    const drawn = ladderOf()?.diagram.labels.filter(({ kind }) => kind === 'title');
    expect(drawn?.map(({ text }) => text)).toEqual(['示例师 2 年']);
  });

  test('are said in Chinese from end to end', () => {
    expect(titles.map(({ text }) => text)).toEqual([
      '高级工，满 2 年（取得证书之后），可申报示例师。',
      '（地方）高级工可申报初级职称。',
    ]);
  });

  test('lead to the page of their series, or to all series where the rule names none', () => {
    expect(titles.map(({ leadsTo }) => leadsTo?.map(({ address }) => address))).toEqual([
      ['titles/example-series.html'],
      ['titles/index.html'],
    ]);
  });
});

describe('doubt', () => {
  const read = (reading: string, note?: string) =>
    ladderOf([
      {
        ...UNKNOWN,
        levels: { values: ['5'], reading, confidence: 'copied', ...(note === undefined ? {} : { note }) },
      },
    ])?.doubt;

  test('is said where the levels were read with a fault or completed, with what is odd', () => {
    expect(read('machine-doubtful', '缺四级。')).toBe('等级机器识读，存疑：缺四级。');
    expect(read('restored')).toBe('等级识读残缺，已补全。');
  });

  test('is not said otherwise', () => {
    expect(read('machine')).toBeUndefined();
    expect(read('text')).toBeUndefined();
  });

  test('is said where the rules are not verified', () => {
    const unverified = (RULES['eligibility-set'] ?? []).map((set) => ({ ...set, confidence: 'unverified' }));
    const ladder = ladderOf(undefined, '6-99-01-01', { 'eligibility-set': unverified });
    expect(ladder?.doubt).toBe('“示例新条件”这套申报条件尚未核实。');
    expect(ladder?.mark.confidence).toBe('unverified');
  });
});
