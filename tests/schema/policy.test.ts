import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'policy',
  {
    id: 'example-policy',
    date: '2018-11',
    title: '示例意见',
    issuer: '示例部门',
    effect: '示例作用',
    updated: '2026-11-01',
    ...PROVENANCE,
  },
  { docNumber: '示例发〔2018〕1号', articles: [{ number: '3', text: '示例条文' }] },
  [
    ['a date in Chinese', { date: '2018年11月' }, 'date'],
    ['an article without what it says', { articles: [{ number: '3' }] }, 'articles.0.text'],
  ],
);
