import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findRecord } from '../../../src/graph/find-record.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { buildNoticePage, type NoticePage } from '../../../src/views/notice/notice-page.ts';
import { listNotices } from '../../../src/views/notice/notice-row.ts';
import { readRealGraph } from '../../fixtures/read-real-graph.ts';
import { makeSmallCatalogue } from '../../fixtures/small-catalogue.ts';

let real: Graph;
beforeAll(async () => {
  real = await readRealGraph();
});

/** The page of one notice. */
function pageOf(id: string, graph: Graph): NoticePage {
  const notice = findRecord(graph, 'notice', id);
  if (notice === undefined) throw new Error(`no notice ${id}`);
  return buildNoticePage(graph, notice);
}

/** A notice with two names, one confirmed. */
function written(fields: Readonly<Record<string, unknown>>): NoticePage {
  const row = { sources: ['example-list'], confidence: 'copied' };
  const notice = {
    id: 'example-batch',
    kind: 'new-occupations',
    batch: '1',
    issuers: { names: ['示例部门甲', '示例部门乙'], confidence: 'unverified' },
    counts: { occupations: '1' },
    occupations: [
      { ...row, name: '示例旧称', occupation: '6-99-01-01', status: 'published', codeAtIssue: '6-98-01-01' },
      { ...row, name: '示例未定', status: 'consulted' },
    ],
    ...fields,
  };
  return pageOf('example-batch', buildGraph(makeSmallCatalogue({ notice: [notice] })));
}

describe('a notice', () => {
  test('tells what each announced name is today, and its first standard', () => {
    const [confirmed, consulted] = written({}).occupations;
    expect(confirmed).toMatchObject({
      name: '示例旧称',
      codeThen: '6-98-01-01',
      codeNow: '6-99-01-01',
      confirmed: true,
    });
    expect(confirmed?.standard).toEqual({ text: '2019', address: 'standards/6-99-01-01-2019.html' });
    expect(consulted).toMatchObject({
      name: '示例未定',
      confirmed: false,
      now: undefined,
      standard: undefined,
    });
  });

  test('says so where title or issuers are not sure', () => {
    expect(written({})).toMatchObject({
      title: '第 1 批新职业信息发布',
      titleNote: '题名未见，此为编者所拟',
    });
    expect(written({ title: { text: '示例题名', confidence: 'unverified' } }).titleNote).toBe('题名未核实');
    expect(written({ title: { text: '示例题名', confidence: 'official' } }).titleNote).toBe('');
    expect(written({}).issuersMark.label).toBe('未核实');
  });

  test('counts what is known and leaves out the rest', () => {
    expect(written({}).row.counts).toBe('1 个职业');
    expect(written({ counts: { occupations: '9', workTypes: '8', adjustments: '7' } }).row.counts).toBe(
      '9 个职业、8 个工种、7 项调整',
    );
  });
});

describe('the real notices', () => {
  test('are eight, newest first', () => {
    expect(listNotices(real).map(({ batch }) => batch)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test('lead each confirmed name to its occupation, and no other', () => {
    for (const { id } of listNotices(real)) {
      for (const row of pageOf(id, real).occupations)
        expect(row.now !== undefined, row.name).toBe(row.confirmed);
    }
  });

  test('never show a standard that is older than the announcement as its first', () => {
    for (const { id, date } of listNotices(real)) {
      for (const { name, standard } of pageOf(id, real).occupations) {
        if (standard !== undefined) expect(standard.text >= date.slice(0, 4), name).toBe(true);
      }
    }
  });

  test('confirm 118 of 122 names', () => {
    const pages = listNotices(real).map(({ id }) => pageOf(id, real));
    expect(pages.reduce((sum, page) => sum + page.occupations.length, 0)).toBe(122);
    expect(pages.reduce((sum, page) => sum + page.confirmed, 0)).toBe(118);
  });
});
