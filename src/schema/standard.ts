import { z } from 'zod';
import { CONFIDENCES } from '../vocabulary/confidence.ts';
import { READINGS } from '../vocabulary/reading.ts';
import { STANDARD_LEVELS } from '../vocabulary/skill-level.ts';
import { outline } from './outline.ts';
import { provenanceFields } from './provenance.ts';
import { classificationCode, fullDay, identifier, printedCode, text, wholeNumber, year } from './scalars.ts';

/** Why a standard is taken to belong to an occupation in force. */
export const LINK_BASES = [
  'same-code-and-name',
  'same-name',
  'same-code-renamed',
  'same-code-related-name',
  'same-code-narrower-name',
  'name-of-2022-edition',
  'name-of-2015-edition',
] as const;

/** A standard's link to one occupation in force. */
const occupationLink = z.strictObject({
  /** Id of the occupation. Always set. */
  occupation: identifier,
  /** Why they are taken to belong together. Always set. */
  basis: z.enum(LINK_BASES),
  /** Always set. */
  confidence: z.enum(CONFIDENCES),
});

/** The levels a standard sets. */
const standardLevels = z.strictObject({
  /** From the lowest. Always set. */
  values: z.array(z.enum(STANDARD_LEVELS)).min(1),
  /** Always set. */
  reading: z.enum(READINGS),
  /** Always set. */
  confidence: z.enum(CONFIDENCES),
  /** What is odd about the reading, in Chinese. Only set when there is something to say. */
  note: text.optional(),
});

/** The functions (职业功能) of a standard, over all levels; their printed order is not known. */
const standardFunctions = z.strictObject({
  /** Always set. */
  names: z.array(text).min(1),
  /** Always set. */
  reading: z.enum(READINGS),
  /** Always set. */
  confidence: z.enum(CONFIDENCES),
  /** Only set when there is something to say. */
  note: text.optional(),
});

/** An earlier edition that this one replaces. */
export const replacement = z.strictObject({
  /** Id of the earlier standard. Always set. */
  standard: identifier,
  /** Who says so, or what it was concluded from, in Chinese. Always set. */
  basis: text,
  /** Always set. */
  confidence: z.enum(CONFIDENCES),
  /** Always set. */
  sources: z.array(identifier).min(1),
});

/** A work type named in the standard, with the levels it has. */
const standardWorkType = z.strictObject({
  /** Always set. */
  name: text,
  /** Only set when it differs from the standard's levels and is known. */
  levels: z.array(z.enum(STANDARD_LEVELS)).min(1).optional(),
});

/** One column of a weight table: percent per row; `-` is a printed dash, which is not zero. */
const weightColumn = z.strictObject({
  /** Always set. */
  level: z.enum(STANDARD_LEVELS),
  /** Always set. */
  table: z.enum(['theory', 'skill']),
  /** Always set. The numbers add up to 100. */
  rows: z
    .array(
      z.strictObject({
        name: text,
        percent: z.union([z.literal('-'), wholeNumber], '应为数字，或短横 -（表中为空）'),
      }),
    )
    .min(1),
});

/** One edition of one national occupational standard (`standards/6/6-18-01-01-2018.yaml`). */
export const standard = z.strictObject({
  /** Identifier, file name and address. Always set. */
  id: identifier,
  /** Title as the official list prints it. Always set. */
  title: text,
  /** Occupation as the standard names it. Always set. */
  occupationName: text,
  /** Work type(s) the standard is limited to. Only set when it is limited. */
  workType: text.optional(),
  /** `skill` with five levels, `professional-technical` with three. Always set. */
  kind: z.enum(['skill', 'professional-technical']),
  /** Code printed at issue, as the official list gives it. Always set. */
  codeAtIssue: z.union(
    [classificationCode, printedCode, z.string().regex(/^[1-8](-\d{2}){3}-\d{3}$/)],
    '编码应写作 6-18-01-01',
  ),
  /** `true` when the official list marks the code as one of the 1999 edition. */
  codeMarked1999: z.literal('true').optional(),
  /** Code printed in the file itself. Only set when it differs from `codeAtIssue`. */
  codeInFile: text.optional(),
  /** Occupations in force it belongs to; `not-established` when nobody has shown which. Always set. */
  occupations: z.union(
    [z.array(occupationLink).min(1), z.literal('not-established')],
    '应为职业列表，或 not-established',
  ),
  /** Circular that issued it (id in `notices/`); number and date stand there. Always set. */
  circular: identifier,
  /** Year of the edition. Only set when the file shows one or it was taken from the date of issue. */
  editionYear: z.strictObject({ year, basis: z.enum(['printed', 'year-of-issue']) }).optional(),
  /** `true` when issued on trial (试行). */
  trial: z.literal('true').optional(),
  /** Only set when they could be read. */
  levels: standardLevels.optional(),
  /** Only set when they could be read. */
  functions: standardFunctions.optional(),
  /** Earlier editions this one replaces. Only set when that is sure enough to say. */
  replaces: z.array(replacement).min(1).optional(),
  /** Work types named in its text. Only set when known. */
  workTypes: z.array(standardWorkType).min(1).optional(),
  /** Training hours per level. Only set when known. */
  hours: z
    .strictObject({
      wording: z.enum(['exact', 'at-least']),
      values: z.array(z.strictObject({ level: z.enum(STANDARD_LEVELS), hours: wholeNumber })).min(1),
      sources: z.array(identifier).min(1),
      confidence: z.enum(CONFIDENCES),
    })
    .optional(),
  /** Schooling it asks for (普通受教育程度). Only set when known. */
  schooling: text.optional(),
  /** Bodies that issued it jointly. Only set when known. */
  jointIssuers: z.array(text).min(1).optional(),
  /** Pages of the printed standard. Only set when known. */
  pages: wholeNumber.optional(),
  /** Functions and work contents by level. Only set when read. */
  outline: outline.optional(),
  /** Weight tables. Only set when read. */
  weights: z.array(weightColumn).min(1).optional(),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});

/** One edition of one national occupational standard. */
export type Standard = z.infer<typeof standard>;
