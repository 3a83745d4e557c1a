import type { PathwayRules } from '../../pathway/pathway-rules.ts';

/**
 * Finds the occupation somebody typed: by its code, by its name, or by a line of the list that has both.
 *
 * @returns the id, or `undefined` where nothing fits
 */
export function findOccupation(
  typed: string,
  { occupations }: Pick<PathwayRules, 'occupations'>,
): string | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return undefined;
  const code = /[1-8](?:-\d{2}){3}/.exec(text)?.[0];
  if (code !== undefined && code in occupations) return code;
  if (text in occupations) return text;
  return Object.entries(occupations).find(([, { name }]) => name.normalize('NFKC') === text)?.[0];
}
