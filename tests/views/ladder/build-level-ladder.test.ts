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
      to: { text: '示例师', tiers: ['assistant'], series: ['example-series'] },
      place: '示例省',
    },
    {
      id: 'example-general',
      kind: 'skill-to-title',
      from: { text: '技师', levels: ['2'] },
      to: { text: '中级', tiers: ['intermediate'] },
      docNumber: '示例发〔2020〕3号',
      place: 'national',
    },
    {
      id: 'example-list-of-series',
      kind: 'skill-to-title',
      from: { text: '高级工及以上', levels: ['3', '2', '1'] },
      to: { text: '各系列', series: ['example-series', 'other-series'] },
      docNumber: '示例发〔2020〕3号',
      place: 'national',
      confidence: 'unverified',
      note: '名单未核实。',
    },
  ],
  'suited-series': [
    { of: '6', series: ['example-series'], reason: '示例理由。', confidence: 'inferred' },
    { of: '6-99-01-02', series: 'none', reason: '示例无。', confidence: 'inferred' },
  ],
  'title-series': [
    {
      id: 'example-series',
      number: '1',
      name: '示例系列',
      tiers: [
        { tier: 'assistant', names: ['示例师'] },
        { tier: 'intermediate', names: ['中级示例师', '中级示例员'] },
      ],
    },
    {
      id: 'other-series',
      number: '2',
      name: '另一系列',
      tiers: [{ tier: 'intermediate', names: ['另一师'] }],
    },
    {
      id: 'closed-series',
      number: '3',
      name: '没有规则的系列',
      tiers: [{ tier: 'intermediate', names: ['他师'] }],
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
  const ladder = ladderOf();
  const titles = ladder?.stops[2]?.titles ?? [];

  test('name national rules first; local ones stand in the list and not in the drawing', () => {
    expect(titles.map(({ rule }) => rule)).toEqual(['example-national', 'example-local']);
    const drawn = ladder?.diagram.labels.filter(({ kind, text }) => kind === 'title' && text !== '');
    expect(drawn?.map(({ text }) => text)).toEqual(['中级示例师等？', '示例师 2 年']);
  });

  test('are said in Chinese from end to end, those of a rule about all series by the names the series has', () => {
    const after = ladder?.stops[3]?.titles ?? [];
    expect([...titles, ...after].map(({ text }) => text)).toEqual([
      '高级工，满 2 年（取得证书之后），可申报示例师。',
      '（示例省）高级工，可申报示例师。',
      '技师，可申报中级职称，在本系列为中级示例师、中级示例员。',
    ]);
  });

  test('rest on the list of series as well where their rule names none, so they are no surer than it', () => {
    const [general] = ladder?.stops[3]?.titles ?? [];
    expect(general?.mark.confidence).toBe('unverified');
    expect(general?.note).toBe('名单未核实。');
  });

  test('lead to the page of the series', () => {
    expect(titles.map(({ leadsTo }) => leadsTo?.map(({ address }) => address))).toEqual([
      ['titles/example-series.html'],
      ['titles/example-series.html'],
    ]);
  });

  test('keep their places in the drawing whichever series it shows', () => {
    const other = ladderOf(undefined, '6-99-01-01', {
      'suited-series': [{ of: '6', series: 'none', reason: '示例无。', confidence: 'inferred' }],
    });
    const places = (one: LevelLadder | undefined) =>
      one?.diagram.lines
        .filter(({ slot }) => slot !== undefined)
        .map(({ path, slot }) => `${slot ?? ''} ${path}`);
    expect(places(other)).toEqual(places(ladder));
    expect(
      other?.diagram.lines.filter(({ kind }) => kind === 'title').flatMap(({ anchors }) => anchors),
    ).toEqual([]);
  });
});

describe('the series it is drawn with', () => {
  const names = (links: readonly { readonly text: string }[] | undefined) => links?.map(({ text }) => text);

  test('is the one that suits best, with the reason and the entry it comes from', () => {
    const series = ladderOf()?.series;
    expect(series).toMatchObject({ id: 'example-series', reason: '示例理由。' });
    expect(series?.best?.address).toBe('titles/example-series.html');
    expect(series?.entry).toEqual({ text: '6 示例大类', address: 'titles/by-occupation.html#6' });
    expect(series?.mark.confidence).toBe('inferred');
  });

  test('stands beside all others, those that rules lead into apart', () => {
    const series = ladderOf()?.series;
    expect(names(series?.open)).toEqual(['示例系列', '另一系列']);
    expect(names(series?.closed)).toEqual(['没有规则的系列']);
  });

  test('is none where none suits, and nothing is said where nothing is known', () => {
    const standard = standardOf('6-99-01-02', 's', NEW, ['5']);
    expect(ladderOf([standard], '6-99-01-02')?.series).toMatchObject({ id: '', best: undefined });
    expect(ladderOf(undefined, '6-99-01-01', { 'suited-series': [] })?.series).toBeUndefined();
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
