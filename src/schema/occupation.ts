import { z } from 'zod';
import { CODE_RELATIONS } from '../vocabulary/code-relation.ts';
import { EDITIONS } from '../vocabulary/edition.ts';
import { MARKS } from '../vocabulary/mark.ts';
import { OCCUPATION_STATUSES } from '../vocabulary/occupation-status.ts';
import { provenanceFields } from './provenance.ts';
import { fullDay, identifier, occupationCode, printedCode, text, year } from './scalars.ts';
import { workType } from './work-type.ts';

/** Kinds of names that people use beside the official one. */
const ALIAS_KINDS = ['everyday', 'old-name', 'work-type', 'abbreviation', 'dialect'] as const;

/** A name people use for an occupation, in the editors' judgement. */
export const alias = z.strictObject({
  /** Always set. */
  name: text,
  /** Always set. */
  kind: z.enum(ALIAS_KINDS),
  /** `true` when several occupations knowingly carry this alias. */
  shared: z.literal('true').optional(),
});

/** One older code of this occupation. */
const historyEntry = z.strictObject({
  /** Edition the code belongs to. Always set. */
  edition: z.enum(EDITIONS),
  /** As printed. Always set. Together with `edition` it is the key; the code alone is not. */
  code: printedCode,
  /** Name under that code. Always set. */
  name: text,
  /** How that code leads here. Always set. */
  relation: z.enum(CODE_RELATIONS),
  ...provenanceFields,
});

/** One occupation (细类) of the classification in force (`occupations/6/6-18-01-01.yaml`). */
export const occupation = z.strictObject({
  /** Identifier, file name and address. The code where one is published. Always set. */
  id: identifier,
  /** Code in force, or `unpublished` while the authorities have not published one. Always set. */
  code: z.union(
    [occupationCode, z.literal('unpublished')],
    '应为 6-18-01-01 形式的编码；编码未公布的写 unpublished',
  ),
  /** Official name. Always set. */
  name: text,
  /** Marks printed with the name; `none` when known to have none; absent when not known. */
  marks: z
    .union([z.array(z.enum(MARKS)).min(1), z.literal('none')], '应为 green、digital 的列表，或 none')
    .optional(),
  /** How it came into the classification in force. Always set. */
  status: z.enum(OCCUPATION_STATUSES),
  /** Year in which it was added. Only set for `added` and `added-by-adjustment`, when known. */
  added: year.optional(),
  /** Name in the 2022 edition. Only set when it was renamed since. */
  nameInEdition: text.optional(),
  /** Code in the 2022 edition. Only set when it was renumbered since. */
  codeInEdition: occupationCode.optional(),
  /** Work types known by name; the list is seldom whole. Only set when there is one. */
  workTypes: z.array(workType).min(1).optional(),
  /** Everyday and old names (editorial). Only set when there is one. */
  aliases: z.array(alias).min(1).optional(),
  /** One or two editorial sentences on what one does. Only set when written. */
  summary: text.optional(),
  /** Three to six words people search by that the name does not contain (editorial). Only set when written. */
  searchWords: z.array(text).min(1).optional(),
  /** Codes of earlier editions that lead here. Only set when there is one. */
  history: z.array(historyEntry).min(1).optional(),
  /** Identifiers this record was published under before. Only set when there is one. */
  formerIds: z.array(identifier).min(1).optional(),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});

/** One occupation (细类) of the classification in force. */
export type Occupation = z.infer<typeof occupation>;

/** One older code of an occupation. */
export type HistoryEntry = z.infer<typeof historyEntry>;
