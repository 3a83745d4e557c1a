import type { z } from 'zod';
import type { FieldPath } from '../../schema/catalogue.ts';

/** The parts of a zod definition that lead from a schema to the schemas inside it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/**
 * Lists the fields that are allowed at a place of a record.
 *
 * @param schema the record's schema
 * @param path steps from the record to the place
 * @returns names of the fields, in the schema's order; none when no group of fields stands there
 * @example listFieldsAt(standard, ['levels']) // ['values', 'reading', 'confidence', 'note']
 */
export function listFieldsAt(schema: z.core.$ZodType, path: FieldPath): string[] {
  const [step, ...rest] = path;
  const definition = schema._zod.def as unknown as Definition;
  if (definition.innerType !== undefined) return listFieldsAt(definition.innerType, path);
  if (definition.type === 'pipe' && definition.in !== undefined) return listFieldsAt(definition.in, path);
  if (definition.options !== undefined)
    return definition.options.flatMap((option) => listFieldsAt(option, path));
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const next = typeof step === 'number' ? definition.element : definition.shape?.[step];
  return next === undefined ? [] : listFieldsAt(next, rest);
}
