import type { Finding } from '../../diagnostics/diagnostic.ts';
import { formatField } from '../../diagnostics/format-field.ts';
import { CONFIDENCE_LABELS } from '../../vocabulary/confidence.ts';
import { listRecords } from '../list-records.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { walkFields } from '../walk-fields.ts';

/** What is said to be more than unverified names a source that exists. */
export const missingSource: Rule = {
  id: 'missing-source',
  title: '没有来源的，可信度只能是 unverified',
  check({ catalogue }) {
    const none = new Set(catalogue.source.filter(({ data }) => data.kind === 'none').map(({ id }) => id));
    const findings: Finding[] = [];
    for (const record of listRecords(catalogue))
      for (const { path, fields } of walkFields(record.data)) {
        const { sources, confidence } = fields;
        if (!Array.isArray(sources) || !isRated(confidence) || confidence === 'unverified') continue;
        if (!sources.every((id) => none.has(String(id)))) continue;
        const field = formatField([...path, 'sources']);
        findings.push(
          report('missing-source', record, {
            path: [...path, 'confidence'],
            message: `${field} 写的是“未找到来源”，可信度却是${CONFIDENCE_LABELS[confidence]}（${confidence}）`,
            fix: '补写来源，或把 confidence 改为 unverified',
          }),
        );
      }
    return findings;
  },
};

/** Whether a value is one of the degrees of confidence. */
function isRated(value: unknown): value is keyof typeof CONFIDENCE_LABELS {
  return typeof value === 'string' && value in CONFIDENCE_LABELS;
}
