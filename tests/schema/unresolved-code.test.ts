import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'unresolved-code',
  { edition: '1999', code: '6-97-01-09', name: '示例失踪工', successor: 'not-established', ...PROVENANCE },
  { code: 'X6-97-01-09', successor: 'none' },
  [
    ['a successor by name', { successor: '6-99-01-01' }, 'successor'],
    ['a hyphen after the X', { code: 'X-6-97-01-09' }, 'code'],
    ['an edition that never was', { edition: '2009' }, 'edition'],
  ],
);
