import { describeSchema, PROVENANCE } from './describe-schema.ts';

const TIERS = [{ tier: 'assistant', names: ['示例师'] }];

describeSchema(
  'title-series',
  { id: 'example-series', number: '1', name: '示例系列', tiers: TIERS, ...PROVENANCE },
  {},
  [
    ['a tier that does not exist', { tiers: [{ tier: 'senior', names: ['示例师'] }] }, 'tiers.0.tier'],
    ['a tier without a name', { tiers: [{ tier: 'assistant', names: [] }] }, 'tiers.0.names'],
    ['a series without tiers', { tiers: [] }, 'tiers'],
  ],
);
