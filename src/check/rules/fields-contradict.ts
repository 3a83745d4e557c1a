import { formatField } from '../../diagnostics/format-field.ts';
import type { CatalogueRecord, FieldPath } from '../../schema/catalogue.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Fields that belong together are set together, and only then. */
export const fieldsContradict: Rule = {
  id: 'fields-contradict',
  title: '互相依存的字段要一起写，互相排斥的只写其一',
  check({ catalogue }) {
    return [
      ...catalogue.occupation.flatMap((record) => checkOccupation(record.data).map((one) => at(record, one))),
      ...catalogue.equivalence.flatMap((record) =>
        checkEquivalence(record.data).map((one) => at(record, one)),
      ),
      ...catalogue['skill-level'].flatMap((record) => checkLevel(record.data).map((one) => at(record, one))),
      ...catalogue.guide.flatMap((record) => checkGuide(record.data).map((one) => at(record, one))),
      ...catalogue.standard.flatMap((record) => checkOutline(record.data).map((one) => at(record, one))),
    ];
  },
};

/** The finding about a record. */
function at(record: CatalogueRecord, remark: Remark): ReturnType<typeof report> {
  return report('fields-contradict', record, remark);
}

/** What the status of an occupation asks for. */
function checkOccupation(data: CatalogueRecord<'occupation'>['data']): Remark[] {
  const { status, added, nameInEdition, codeInEdition } = data;
  const isAdded = status === 'added' || status === 'added-by-adjustment';
  return [
    ...forbid(added !== undefined && !isAdded, 'added', `status 为 ${status}`),
    ...require(status === 'renamed' && nameInEdition === undefined, 'nameInEdition', 'status 为 renamed'),
    ...require(status === 'renumbered' &&
      codeInEdition === undefined, 'codeInEdition', 'status 为 renumbered'),
    ...forbid(nameInEdition === data.name, 'nameInEdition', '它与 name 相同'),
    ...forbid(codeInEdition !== undefined && codeInEdition === data.code, 'codeInEdition', '它与 code 相同'),
  ];
}

/** What the years of an equivalence rule ask for. */
function checkEquivalence(data: CatalogueRecord<'equivalence'>['data']): Remark[] {
  return forbid(data.clock !== undefined && data.years === undefined, 'clock', '没有写 years');
}

/** What the kind of a level asks for. */
function checkLevel({ kind, rank, level }: CatalogueRecord<'skill-level'>['data']): Remark[] {
  const isPost = kind === 'post';
  const isProfessional = kind === 'professional-technical';
  return [
    ...forbid(isPost && level !== undefined, 'level', 'kind 为 post，岗位不是标准的等级'),
    ...require(!isPost && level === undefined, 'level', `kind 为 ${kind}`),
    ...forbid(isProfessional && rank !== undefined, 'rank', `kind 为 ${kind}，不在八级之列`),
    ...require(!isProfessional && rank === undefined, 'rank', `kind 为 ${kind}`),
  ];
}

/** What the kind of a guide asks for, and its digests. */
function checkGuide(data: CatalogueRecord<'guide'>['data']): Remark[] {
  const isSystem = data.kind === 'system';
  const reason = `kind 为 ${data.kind}`;
  const isAuthored = data.diagram === 'tree' || data.diagram === 'flow';
  const levels = (data.digests ?? []).flatMap((digest, index) => [
    ...checkPoints(digest, 'levels', ['digests', index]),
    ...(digest.levels ?? []).flatMap((level, place) =>
      checkPoints(level, 'functions', ['digests', index, 'levels', place]),
    ),
  ]);
  return [
    ...require(isSystem && data.diagram === undefined, 'diagram', reason),
    ...forbid(!isSystem && data.diagram !== undefined, 'diagram', reason),
    ...require(!isSystem && data.occupations === undefined, 'occupations', reason),
    ...(['occupations', 'digests', 'confusedWith', 'leadsTo'] as const).flatMap((field) =>
      forbid(isSystem && data[field] !== undefined, field, reason),
    ),
    ...forbid(!isSystem && data.example !== undefined, 'example', reason),
    ...require(isAuthored && data.steps === undefined, 'steps', `diagram 为 ${data.diagram ?? ''}`),
    ...forbid(!isAuthored && data.steps !== undefined, 'steps', 'diagram 不是 tree 或 flow'),
    ...levels,
  ];
}

/** Points on the whole stand in place of what is said part by part, never beside it. */
function checkPoints(
  fields: { readonly points?: unknown; readonly levels?: unknown; readonly functions?: unknown },
  part: 'levels' | 'functions',
  path: FieldPath,
): Remark[] {
  const both = fields.points !== undefined && fields[part] !== undefined;
  const none = fields.points === undefined && fields[part] === undefined;
  return [
    ...forbid(both, 'points', `同一处写了 ${part}`, path),
    ...require(none, 'points', `没有写 ${part}`, path),
  ];
}

/** A level of an outline has functions, or directions that have them. */
function checkOutline({ outline }: CatalogueRecord<'standard'>['data']): Remark[] {
  return (outline?.levels ?? []).flatMap(({ functions, directions }, index) => {
    const path = ['outline', 'levels', index];
    const both = functions !== undefined && directions !== undefined;
    const none = functions === undefined && directions === undefined;
    return [
      ...forbid(both, 'directions', '同一等级写了 functions', path),
      ...require(none, 'functions', '没有写 directions', path),
    ];
  });
}

/** A field that must not be there. */
function forbid(broken: boolean, field: string, reason: string, path: FieldPath = []): Remark[] {
  if (!broken) return [];
  const name = formatField([...path, field]);
  return [
    {
      path: [...path, field],
      message: `${reason}，不应有 ${name}`,
      fix: `删去 ${name}，或改正与它不合的字段`,
    },
  ];
}

/** A field that must be there. */
function require(broken: boolean, field: string, reason: string, path: FieldPath = []): Remark[] {
  if (!broken) return [];
  const name = formatField([...path, field]);
  return [
    { path: [...path, field], message: `${reason}，应有 ${name}`, fix: `补写 ${name}，或改正与它不合的字段` },
  ];
}
