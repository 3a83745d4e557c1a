import { describe, expect, it } from 'vitest';
import { compareDiagnostics } from '../../src/diagnostics/compare-diagnostics.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatAnnotation } from '../../src/diagnostics/format-annotation.ts';
import { formatField } from '../../src/diagnostics/format-field.ts';
import { formatJson } from '../../src/diagnostics/format-json.ts';
import { formatSummary } from '../../src/diagnostics/format-summary.ts';
import { formatTerminal } from '../../src/diagnostics/format-terminal.ts';

const level: Diagnostic = {
  rule: 'level-out-of-range',
  severity: 'error',
  file: 'standards/6-18-01-01-2018.yaml',
  path: ['levels', 3],
  field: 'levels[3]',
  line: 42,
  column: 5,
  message: 'levels[3] 为 6；本职业标准只设 1 至 5 级',
  fix: '改为 1 至 5，或核对原文封面所列等级',
};
const warning: Diagnostic = { ...level, severity: 'warning', file: 'a,b.yaml', message: '100% 吗？' };

describe('formatTerminal', () => {
  it('prints place, severity, rule, message and mend', () => {
    expect(formatTerminal([level], { root: 'content/' })).toBe(
      [
        'content/standards/6-18-01-01-2018.yaml:42:5  error  level-out-of-range',
        '  levels[3] 为 6；本职业标准只设 1 至 5 级。',
        '  改法：改为 1 至 5，或核对原文封面所列等级。',
      ].join('\n'),
    );
  });
  it('ends no sentence twice and paints only on request', () => {
    expect(formatTerminal([warning])).toContain('\n  100% 吗？\n');
    expect(formatTerminal([warning])).not.toContain('\x1b');
    expect(formatTerminal([warning], { colours: true })).toContain('\x1b[33mwarning\x1b[0m');
  });
  it('prints nothing for no message', () => {
    expect(formatTerminal([])).toBe('');
  });
});

describe('formatJson', () => {
  it('is an array that programs can read back', () => {
    expect(JSON.parse(formatJson([level, warning]))).toEqual([level, warning]);
    expect(JSON.parse(formatJson([]))).toEqual([]);
  });
});

describe('formatAnnotation', () => {
  it('escapes what would end a property or the line', () => {
    expect(formatAnnotation([warning], 'content')).toBe(
      '::warning file=content/a%2Cb.yaml,line=42,col=5,title=level-out-of-range::100%25 吗？改法：改为 1 至 5，或核对原文封面所列等级。',
    );
  });
});

describe('formatSummary', () => {
  it('counts errors and warnings', () => {
    expect(formatSummary([level, warning, warning])).toBe('1 个错误，2 个警告');
    expect(formatSummary([])).toBe('没有发现问题');
  });
});

describe('formatField', () => {
  it('writes keys with dots and positions in brackets', () => {
    expect(formatField(['groups', 3, 'parent'])).toBe('groups[3].parent');
    expect(formatField([])).toBe('');
  });
});

describe('compareDiagnostics', () => {
  it('orders by file, then line, then column', () => {
    const rows = [{ ...level, line: 9 }, { ...level, line: 42, column: 1 }, level, { ...level, file: 'z' }];
    expect(rows.toReversed().toSorted(compareDiagnostics)).toEqual(rows);
  });
});
