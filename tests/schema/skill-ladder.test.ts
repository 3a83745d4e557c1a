import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'skill-level',
  { id: 'level-5', name: '初级工', kind: 'standard-level', ...PROVENANCE },
  {
    rank: '2',
    level: '5',
    added: '2022',
    meaning: { text: '示例含义', ...PROVENANCE },
    policy: { id: 'example-policy', article: '3' },
  },
  [
    ['a kind of its own', { kind: 'rank' }, 'kind'],
    ['a level that does not exist', { level: '0' }, 'level'],
    [
      'a meaning without a source',
      { meaning: { text: '示例含义', confidence: 'copied' } },
      'meaning.sources',
    ],
    ['a policy without its name', { policy: { article: '3' } }, 'policy.id'],
  ],
);

describeSchema(
  'ladder-fact',
  { id: 'example-fact', text: '示例说明', ...PROVENANCE },
  { policy: { id: 'example-policy' } },
  [['an identifier in Chinese', { id: '示例' }, 'id']],
);
