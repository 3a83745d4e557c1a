import { FIELD_LABELS } from '../words/field-labels.ts';
import type { ProfileMistake } from './profile-mistake.ts';

/** What is read from a text that claims to be a profile: an object of any shape. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads one value; adds a mistake and returns `undefined` where it is not of the form asked. */
export type ReadValue<T> = (value: unknown, field: string, mistakes: ProfileMistake[]) => T | undefined;

/** What a person calls a field; its name where people have no word for it. */
function nameField(field: string): string {
  return FIELD_LABELS[field] ?? `${field} `;
}

/** Reads a text that is not empty. */
export const readText: ReadValue<string> = (value, field, mistakes) => {
  if (typeof value === 'string' && value !== '') return value;
  mistakes.push({ field, message: `${nameField(field)}应写成文字。` });
  return undefined;
};

/** Reads a number that is not negative. */
export const readNumber: ReadValue<number> = (value, field, mistakes) => {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  mistakes.push({ field, message: `${nameField(field)}应写成数字，不能是负数。` });
  return undefined;
};

/** Reads `true` or `false`. */
export const readTruth: ReadValue<boolean> = (value, field, mistakes) => {
  if (typeof value === 'boolean') return value;
  mistakes.push({ field, message: `${nameField(field)}应写 true 或 false。` });
  return undefined;
};

/** Reads a list of texts. */
export const readTexts: ReadValue<readonly string[]> = (value, field, mistakes) => {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  mistakes.push({ field, message: `${nameField(field)}应写成文字的列表，例如 ["全国技术能手"]。` });
  return undefined;
};

/**
 * Makes a reader for a closed list of words; a number counts as the word that writes it.
 */
export function readOneOf<T extends string>(words: readonly T[], hint = ''): ReadValue<T> {
  return (value, field, mistakes) => {
    const written = typeof value === 'number' ? String(value) : value;
    const found = words.find((word) => word === written);
    if (found === undefined)
      mistakes.push({
        field,
        message: `${nameField(field)}写了 ${JSON.stringify(value)}；可写 ${words.join('、')}。${hint}`,
      });
    return found;
  };
}
