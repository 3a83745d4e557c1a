import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'ability-spec',
  { id: 'example-ability', name: '示例能力', updated: '2026-11-01', ...PROVENANCE },
  {
    issuer: '示例局',
    place: '示例市',
    year: '2023',
    issued: '2023-05',
    number: '示例-01',
    field: '示例领域',
    occupation: '6-99-01-01',
    tasks: [{ name: '示例任务', percent: '100' }, { name: '示例任务二' }],
    complete: 'false',
    minutes: '120',
    method: '示例实操',
    venueAtLeast: '10',
  },
  [
    ['a weight with a sign', { tasks: [{ name: '示例任务', percent: '60%' }] }, 'tasks.0.percent'],
    ['an empty list of tasks', { tasks: [] }, 'tasks'],
    ['minutes in words', { minutes: '两小时' }, 'minutes'],
  ],
);

describeSchema(
  'evaluation-spec',
  {
    id: 'example-evaluation',
    name: '示例规范',
    kind: 'specification',
    text: '示例说明',
    updated: '2026-11-01',
    ...PROVENANCE,
  },
  { docNumbers: ['示例企〔2022〕1号'], article: '3', policy: 'example-policy', occupations: ['6-99-01-01'] },
  [
    ['a kind of its own', { kind: 'standard' }, 'kind'],
    ['an empty list of occupations', { occupations: [] }, 'occupations'],
  ],
);
