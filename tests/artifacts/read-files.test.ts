import { describe, expect, it } from 'vitest';
import { buildFindFile } from '../../src/artifacts/build-find-file.ts';
import { buildReadFile } from '../../src/artifacts/build-read-file.ts';
import { buildReadRecord } from '../../src/artifacts/build-read-record.ts';
import { parseFindFile } from '../../src/artifacts/parse-find-file.ts';

describe('buildReadFile', () => {
  it('hands the bytes over from a script that does nothing else', () => {
    const { path, body } = buildReadFile('index/a.pf_index', Uint8Array.from([0, 255, 60, 47]));
    expect(path).toBe('search/read/index/a.pf_index.js');
    expect(body).toBe('zhituReadFile("index/a.pf_index","AP88Lw==");\n');
  });
});

describe('buildReadRecord', () => {
  it('parts characters, and leaves no single character beside the text', () => {
    const record = buildReadRecord({
      url: 'notices/a.html',
      title: '第 9 批新职业',
      kind: 'notice',
      section: '2026 年',
      text: '第 9 批',
      filters: { kind: ['notice'], group: [], level: [], mark: ['green'], year: [], confidence: [] },
    });
    expect(record.content).toBe('第␣ 9␣ 批');
    expect(record.meta['title']).not.toContain(' ');
    expect(record.filters).toEqual({ kind: ['notice'], mark: ['green'] });
  });
});

describe('parseFindFile', () => {
  it('takes out what was put in, and refuses anything else', () => {
    const packed = parseFindFile(String(buildFindFile([]).body));
    expect(packed?.startsWith('zhitu-find ')).toBe(true);
    for (const body of ['', 'alert(1)', 'zhituFind="a', 'zhituFind="a";alert("b");', 'zhituFind={};']) {
      expect(parseFindFile(body), body).toBeUndefined();
    }
  });
});
