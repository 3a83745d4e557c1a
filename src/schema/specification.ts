import { z } from 'zod';
import { provenanceFields } from './provenance.ts';
import { day, fullDay, identifier, text, truth, wholeNumber, year } from './scalars.ts';

/** A special-ability specification (专项职业能力考核规范), `ability-specs/<id>.yaml`. */
export const abilitySpec = z.strictObject({
  /** Identifier, file name and address. It has no national code. Always set. */
  id: identifier,
  /** Always set. */
  name: text,
  /** Who issued it. Only set when known; often only a place is. */
  issuer: text.optional(),
  /** Place it is for. Only set when known. */
  place: text.optional(),
  /** Only set when known. */
  year: year.optional(),
  /** Day or month of issue. Only set when known. */
  issued: day.optional(),
  /** Number the issuer gave it. Only set when known. */
  number: text.optional(),
  /** 职业领域 as printed, free text. Only set when known. */
  field: text.optional(),
  /** Occupation the field names. Only set when it ends with the name of a current occupation. */
  occupation: identifier.optional(),
  /** Tasks (工作任务) in printed order, with weights in percent where seen. Only set when seen. */
  tasks: z
    .array(z.strictObject({ name: text, percent: wholeNumber.optional() }))
    .min(1)
    .optional(),
  /** Whether all tasks and weights were seen. Only set when there are tasks. */
  complete: truth.optional(),
  /** Length of the assessment in minutes. Only set when known. */
  minutes: wholeNumber.optional(),
  /** How it is assessed. Only set when known. */
  method: text.optional(),
  /** Least number of places in the assessment room. Only set when known. */
  venueAtLeast: wholeNumber.optional(),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});

/** A specification of a sector, city or enterprise, or a known fact about such (`evaluation-specs/<id>.yaml`). */
export const evaluationSpec = z.strictObject({
  /** Identifier, file name and address. Always set. */
  id: identifier,
  /** Always set. */
  name: text,
  /** A specification itself, or a rule about such specifications. Always set. */
  kind: z.enum(['specification', 'rule']),
  /** What is known, in our words. Always set. */
  text,
  /** Numbers of the specifications or documents. Only set when known. */
  docNumbers: z.array(text).min(1).optional(),
  /** Article of the document. Only set when known. */
  article: text.optional(),
  /** Policy record of the document. Only set when there is one. */
  policy: identifier.optional(),
  /** Occupations in force it is about. Only set when it names one. */
  occupations: z.array(identifier).min(1).optional(),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});
