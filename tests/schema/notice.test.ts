import { describeSchema, PROVENANCE } from './describe-schema.ts';

const ROW = { name: '示例新业', status: 'published', ...PROVENANCE };

describeSchema(
  'notice',
  {
    id: 'example-batch',
    kind: 'new-occupations',
    batch: '1',
    issuers: { names: ['示例部门'], confidence: 'copied' },
    counts: { occupations: '1' },
    occupations: [ROW],
    updated: '2026-11-01',
    ...PROVENANCE,
  },
  {
    issued: '2024-07-01',
    consulted: { from: '2024-05-01', to: '2024-05-20' },
    docNumber: '示例发〔2024〕1号',
    title: { text: '示例题名', confidence: 'unverified' },
    counts: { occupations: '1', workTypes: '2', adjustments: '3' },
    address: 'https://example.org/',
    occupations: [{ ...ROW, occupation: '6-99-02-01', codeAtIssue: '6-99-02-01', marks: ['digital'] }],
  },
  [
    ['a circular in its place', { kind: 'standards' }, 'kind'],
    ['a month as day of issue', { issued: '2024-07' }, 'issued'],
    ['a consultation without an end', { consulted: { from: '2024-05-01' } }, 'consulted.to'],
    ['a title that does not say how sure it is', { title: { text: '示例题名' } }, 'title.confidence'],
    ['a status of its own', { occupations: [{ ...ROW, status: 'planned' }] }, 'occupations.0.status'],
    ['no occupation at all', { occupations: [] }, 'occupations'],
  ],
);

describeSchema(
  'circular',
  {
    id: 'example-circular',
    kind: 'standards',
    docNumber: '示例发〔2019〕1号',
    issued: '2019-01-10',
    count: '3',
    updated: '2026-11-01',
    ...PROVENANCE,
  },
  { jointIssuers: { names: ['示例部门甲', '示例部门乙'], confidence: 'copied' } },
  [
    ['an announcement in its place', { kind: 'new-occupations' }, 'kind'],
    ['a count in words', { count: '三' }, 'count'],
    [
      'joint issuers without names',
      { jointIssuers: { names: [], confidence: 'copied' } },
      'jointIssuers.names',
    ],
  ],
);
