import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema('group', { code: '6-18', name: '示例中类', ...PROVENANCE }, { parent: '6', gbm: '61800' }, [
  ['a code with a part of one digit', { code: '6-1' }, 'code'],
  ['a parent that is no code', { parent: '六' }, 'parent'],
  ['an empty name', { name: ' ' }, 'name'],
]);
