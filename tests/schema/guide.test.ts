import { describeSchema, PROVENANCE } from './describe-schema.ts';

const DIGEST = { standard: 'example-standard', levels: [{ level: '5', points: ['示例一', '示例二'] }] };
const STEPS = [
  { id: 'first', label: '示例一步' },
  { id: 'second', label: '示例二步', after: ['first'], note: '示例说明' },
];

describeSchema(
  'guide',
  {
    id: 'example-guide',
    kind: 'occupation',
    title: '示例指南',
    lead: '示例引言',
    updated: '2026-11-01',
    ...PROVENANCE,
  },
  {
    occupations: ['6-99-01-01'],
    digests: [DIGEST],
    confusedWith: [{ occupation: '6-99-01-02', why: '示例区别' }],
    leadsTo: [{ occupation: '6-99-01-02', why: '示例去处' }],
    diagram: 'flow',
    steps: STEPS,
  },
  [
    ['a kind of its own', { kind: 'story' }, 'kind'],
    [
      'a single point',
      { digests: [{ ...DIGEST, levels: [{ level: '5', points: ['示例一'] }] }] },
      'digests.0.levels.0.points',
    ],
    ['a drawing that cannot be made', { diagram: 'photo' }, 'diagram'],
    ['a drawing of one step', { steps: STEPS.slice(0, 1) }, 'steps'],
    ['a step named in Chinese', { steps: [{ id: '一', label: '示例' }, ...STEPS] }, 'steps.0.id'],
  ],
);
