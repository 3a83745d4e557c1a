import { describeSchema, PROVENANCE } from './describe-schema.ts';

describeSchema(
  'employment',
  { order: '1', majorGroup: '示例大类', name: '示例中类', sample: '100', group: '6-99', ...PROVENANCE },
  { group: 'none' },
  [
    ['a number with separators', { sample: '1,000' }, 'sample'],
    ['a group that is no code', { group: '示例' }, 'group'],
  ],
);

describeSchema(
  'edition-count',
  { id: '2022', edition: '2022 年版', date: '2022-09', major: '8', subMajor: '79', ...PROVENANCE },
  { minor: '450', occupations: '1639', workTypes: '2967', green: '134', digital: '97', both: '23' },
  [['a number that is about right', { minor: '约 450' }, 'minor']],
);
