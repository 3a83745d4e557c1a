import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'equivalence',
  {
    id: 'example-rule',
    kind: 'skill-to-title',
    from: { text: '高级工' },
    to: { text: '示例师' },
    place: 'national',
    ...PROVENANCE,
  },
  {
    from: { text: '高级工', levels: ['3'] },
    to: { text: '示例师', tiers: ['assistant'], series: ['example-series'] },
    years: '2',
    clock: '取得证书之后',
    conditions: ['在示例岗位'],
    docNumber: '示例发〔2018〕1号',
    policy: 'example-policy',
    article: '3',
    inForceSince: '2018-11',
  },
  [
    ['a kind of its own', { kind: 'skill-to-wage' }, 'kind'],
    ['an end without words', { from: { levels: ['3'] } }, 'from.text'],
    [
      'a level of professional-technical standards',
      { from: { text: '高级', levels: ['senior'] } },
      'from.levels.0',
    ],
    ['half a year', { years: '0.5' }, 'years'],
    ['schooling that does not exist', { to: { text: '示例', programme: 'college' } }, 'to.programme'],
  ],
);
