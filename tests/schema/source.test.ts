import { describeSchema } from './describe-schema.ts';

describeSchema(
  'source',
  { id: 'example-list', title: '示例清单', kind: 'compiled-list' },
  { publisher: '示例编者', where: ['https://example.org/'], note: '示例说明' },
  [
    ['a kind of its own', { kind: 'rumour' }, 'kind'],
    ['a place as plain text', { where: 'https://example.org/' }, 'where'],
  ],
);
