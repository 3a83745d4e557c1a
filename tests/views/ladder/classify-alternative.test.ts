import { expect, test } from 'vitest';
import { classifyAlternative } from '../../../src/views/ladder/classify-alternative.ts';
import type { LineKind } from '../../../src/views/ladder/level-ladder.ts';

const RULE = { level: '4', alternative: '1', text: '示例' } as const;

const CASES: readonly (readonly [string, Parameters<typeof classifyAlternative>[0], LineKind])[] = [
  ['years of work', { ...RULE, yearsTotal: 5 }, 'work'],
  ['a certificate and years since', { ...RULE, certificate: '5', yearsAfterCertificate: 3 }, 'trunk'],
  [
    'schooling, whatever else it asks',
    { ...RULE, certificate: '5', education: { text: '中专', programmes: ['secondary-vocational'] } },
    'education',
  ],
  [
    'a title held',
    { ...RULE, title: { text: '初级职称', tiers: ['basic'], orQualification: true }, yearsTotal: 2 },
    'held',
  ],
  ['an apprenticeship', { ...RULE, activity: '学徒期满' }, 'apprenticeship'],
  ['another certificate', { ...RULE, otherCertificate: '预备技师证书' }, 'other'],
];

test.each(CASES)('%s', (_name, rule, kind) => {
  expect(classifyAlternative(rule)).toBe(kind);
});
