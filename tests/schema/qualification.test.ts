import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'qualification',
  {
    id: 'example-q',
    part: 'skilled',
    number: '1',
    name: '示例资格',
    category: { value: 'licence', confidence: 'copied' },
    ...PROVENANCE,
  },
  {
    departments: { text: '示例部门', confidence: 'unverified' },
    subItems: { names: ['示例一级'], confidence: 'copied' },
    occupations: [{ occupation: '6-99-01-01', basis: '名称相同', confidence: 'inferred' }],
  },
  [
    ['a part of its own', { part: 'other' }, 'part'],
    ['a category of its own', { category: { value: 'permit', confidence: 'copied' } }, 'category.value'],
    [
      'a category that does not say how sure it is',
      { category: { value: 'licence' } },
      'category.confidence',
    ],
    [
      'a link without its reason',
      { occupations: [{ occupation: '6-99-01-01', confidence: 'inferred' }] },
      'occupations.0.basis',
    ],
  ],
);

describeSchema(
  'qualification-title',
  { qualification: '示例资格', title: '示例师', tiers: ['intermediate'], place: 'not-stated', ...PROVENANCE },
  { item: 'example-q', year: '2020' },
  [
    ['a tier that does not exist', { tiers: ['high'] }, 'tiers.0'],
    ['a day for a year', { year: '2020-01-01' }, 'year'],
  ],
);
