import { describeSchema, PROVENANCE } from './describe-schema.ts';

const LINK = { occupation: '6-99-01-01', basis: 'same-name', confidence: 'inferred' };
const LEVELS = { values: ['5', '4'], reading: 'machine', confidence: 'copied' };
const COLUMN = { level: '5', table: 'theory', rows: [{ name: '示例功能', percent: '100' }] };

describeSchema(
  'standard',
  {
    id: '6-99-01-01-2025',
    title: '示例标准',
    occupationName: '示例工',
    kind: 'skill',
    codeAtIssue: '6-99-01-01',
    occupations: [LINK],
    circular: 'example-circular',
    updated: '2026-11-01',
    ...PROVENANCE,
  },
  {
    workType: '示例工种',
    codeMarked1999: 'true',
    codeInFile: '6-98-01-01',
    editionYear: { year: '2025', basis: 'printed' },
    trial: 'true',
    levels: LEVELS,
    functions: { names: ['示例功能'], reading: 'text', confidence: 'copied' },
    replaces: [
      { standard: 'example-old', basis: '示例依据', confidence: 'inferred', sources: ['example-list'] },
    ],
    workTypes: [{ name: '示例工种', levels: ['5'] }],
    hours: {
      wording: 'exact',
      values: [{ level: '5', hours: '80' }],
      sources: ['example-list'],
      confidence: 'copied',
    },
    schooling: '示例学历',
    jointIssuers: ['示例部门'],
    pages: '30',
    weights: [COLUMN, { ...COLUMN, rows: [{ name: '示例功能', percent: '-' }] }],
  },
  [
    ['a code of a group', { codeAtIssue: '9' }, 'codeAtIssue'],
    ['no occupation without saying that none is established', { occupations: [] }, 'occupations'],
    ['another word for none', { occupations: 'none' }, 'occupations'],
    ['a basis of its own', { occupations: [{ ...LINK, basis: 'looks-alike' }] }, 'occupations'],
    ['a level that does not exist', { levels: { ...LEVELS, values: ['6'] } }, 'levels.values.0'],
    [
      'levels that were read in no known way',
      { levels: { ...LEVELS, reading: 'guessed' } },
      'levels.reading',
    ],
    ['no levels where levels are written', { levels: { ...LEVELS, values: [] } }, 'levels.values'],
    [
      'a replacement without who says so',
      { replaces: [{ standard: 'x', confidence: 'inferred', sources: ['y'] }] },
      'replaces.0.basis',
    ],
    [
      'a percentage with a sign',
      { weights: [{ ...COLUMN, rows: [{ name: '示例功能', percent: '30%' }] }] },
      'weights.0.rows.0.percent',
    ],
    [
      'an empty cell for a dash',
      { weights: [{ ...COLUMN, rows: [{ name: '示例功能', percent: '' }] }] },
      'weights.0.rows.0.percent',
    ],
    ['a trial that is false: it would be left out', { trial: 'false' }, 'trial'],
  ],
);
