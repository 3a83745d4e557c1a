import { describeSchema, PROVENANCE } from './describe-schema.ts';

const PAST = { edition: '2015', code: '6-98-01-01', name: '示例工', relation: 'renumbered', ...PROVENANCE };
const WORK_TYPE = { name: '示例工种', status: 'published', ...PROVENANCE };

describeSchema(
  'occupation',
  {
    id: '6-99-01-01',
    code: '6-99-01-01',
    name: '示例工',
    status: 'in-edition',
    updated: '2026-11-01',
    ...PROVENANCE,
  },
  {
    marks: ['green', 'digital'],
    added: '2024',
    nameInEdition: '示例前名',
    codeInEdition: '6-99-01-02',
    workTypes: [{ ...WORK_TYPE, code: '6-99-01-01-001', notice: 'example-notice' }],
    aliases: [{ name: '示例俗称', kind: 'everyday', shared: 'true' }],
    summary: '示例说明',
    searchWords: ['示例词'],
    history: [PAST, { ...PAST, edition: '1999', code: 'X6-97-01-01' }],
    formerIds: ['example-unnumbered'],
    note: '示例备注',
  },
  [
    ['the code of a group', { code: '6-99-01' }, 'code'],
    ['a code of another word than "unpublished"', { code: 'unknown' }, 'code'],
    ['a mark that the classification does not have', { marks: ['red'] }, 'marks'],
    ['an empty list of marks, which would be neither none nor not known', { marks: [] }, 'marks'],
    ['a status of its own', { status: 'retired' }, 'status'],
    ['an edition that never was', { history: [{ ...PAST, edition: '2009' }] }, 'history.0.edition'],
    ['a past without a source', { history: [{ ...PAST, sources: [] }] }, 'history.0.sources'],
    [
      'a relation that does not exist',
      { history: [{ ...PAST, relation: 'replaced' }] },
      'history.0.relation',
    ],
    ['an alias of no kind', { aliases: [{ name: '示例俗称', kind: 'nickname' }] }, 'aliases.0.kind'],
    [
      'a work type without a status',
      { workTypes: [{ ...WORK_TYPE, status: undefined }] },
      'workTypes.0.status',
    ],
    ['a month as the day of change', { updated: '2026-11' }, 'updated'],
  ],
);
