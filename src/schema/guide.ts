import { z } from 'zod';
import { DIAGRAM_FORMS } from '../vocabulary/diagram-form.ts';
import { STANDARD_LEVELS } from '../vocabulary/skill-level.ts';
import { provenanceFields } from './provenance.ts';
import { fullDay, identifier, text } from './scalars.ts';

/** What one function (职业功能) typically asks for, in words of our own. */
const digestFunction = z.strictObject({
  /** Name of the function, as the standard's outline has it at this level. Always set. */
  name: text,
  /** Two to four points. Always set. */
  points: z.array(text).min(2).max(4),
});

/** What somebody of one level can typically do, in words of our own. */
const digestLevel = z.strictObject({
  /** One of the levels of the standard. Always set. */
  level: z.enum(STANDARD_LEVELS),
  /** Function by function. Only set when the standard's outline says which function stands at which level. */
  functions: z.array(digestFunction).min(1).optional(),
  /** Two to four points on the level as a whole. Set when `functions` is not. */
  points: z.array(text).min(2).max(4).optional(),
});

/** An editorial digest of one standard. */
export const digest = z.strictObject({
  /** Id of the standard. Always set. */
  standard: identifier,
  /** From the lowest; not every level need be there. Only set when the standard's levels are known. */
  levels: z.array(digestLevel).min(1).optional(),
  /** Two to four points on the occupation as a whole. Set when `levels` is not. */
  points: z.array(text).min(2).max(4).optional(),
});

/** An occupation beside this one: taken for it, or within reach of it. */
export const neighbour = z.strictObject({
  /** Id of the occupation. Always set. */
  occupation: identifier,
  /** How the two differ, or what carries over and what is still to be learnt, in one sentence. Always set. */
  why: text,
});

/** Name of a step inside one drawing; not an identifier of a record. */
const stepName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '步骤名只能用小写字母、数字和连字符');

/** One box of a drawing. */
const diagramStep = z.strictObject({
  /** Identifier inside the drawing. Always set. */
  id: stepName,
  /** Words in the box; at most twelve characters. Always set. */
  label: text,
  /** One sentence that the list below the drawing adds. Only set when there is something to add. */
  note: text.optional(),
  /** Steps it follows from. Absent for the first. */
  after: z.array(stepName).min(1).optional(),
});

/** How one work content (工作内容) becomes teaching, in words of our own. */
const exampleRow = z.strictObject({
  /** Number of the work content, as the outline has it at this level, e.g. `1.1`. Always set. */
  work: text,
  /** What is taught in class. Always set. */
  course: text,
  /** What is practised with the hands. Always set. */
  practice: text,
  /** What the learner hands in as proof. Always set. */
  proof: text,
});

/** One level of a real standard, taken apart for teaching. */
const workedExample = z.strictObject({
  /** Id of a standard whose outline was read. Always set. */
  standard: identifier,
  /** Level of its outline. Always set. */
  level: z.enum(STANDARD_LEVELS),
  /** One row for each work content of the level, in its order. Always set. */
  rows: z.array(exampleRow).min(1),
});

/** An editorial page that tells a story across records (`guides/<id>.mdx`; the body is editorial). */
export const guide = z.strictObject({
  /** Identifier, file name and address. Always set. */
  id: identifier,
  /** `occupation`: about an occupation; `system`: how classification, standards and levels work. Always set. */
  kind: z.enum(['occupation', 'system']),
  /** Always set. */
  title: text,
  /** One sentence for whoever decides whether to read on. Always set. */
  lead: text,
  /** Occupations it is about. Set for `occupation`, and only then. */
  occupations: z.array(identifier).min(1).optional(),
  /** What each level can typically do, a digest for each standard. Only set for `occupation`. */
  digests: z.array(digest).min(1).optional(),
  /** What the occupation is taken for. Only set for `occupation`. */
  confusedWith: z.array(neighbour).min(1).optional(),
  /** Occupations one can change to, with what carries over. Only set for `occupation`. */
  leadsTo: z.array(neighbour).min(1).optional(),
  /** How its drawing is made. Set for `system`, and only then. */
  diagram: z.enum(DIAGRAM_FORMS).optional(),
  /** Boxes of the drawing, from the first. Set where the drawing is authored (`tree`, `flow`), and only then. */
  steps: z.array(diagramStep).min(2).optional(),
  /** A level of a real standard taken apart. Only set for `system`, where it helps. */
  example: workedExample.optional(),
  /** Day of the last change to this record. Always set. */
  updated: fullDay,
  ...provenanceFields,
});

/** An editorial digest of one standard. */
export type Digest = z.infer<typeof digest>;

/** One level of a real standard, taken apart for teaching. */
export type WorkedExample = z.infer<typeof workedExample>;

/** One box of a drawing. */
export type DiagramStep = z.infer<typeof diagramStep>;
