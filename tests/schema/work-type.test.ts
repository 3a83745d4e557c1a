import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'unplaced-work-type',
  { name: '示例散工种', status: 'consulted', ...PROVENANCE },
  { code: '6-30-05-01-014', notice: 'example-notice' },
  [['a status of its own', { status: 'planned' }, 'status']],
);
