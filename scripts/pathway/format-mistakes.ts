import type { ProfileMistake } from '../../src/pathway/profile/profile-mistake.ts';

/**
 * Prints why a profile cannot be, a line a mistake, each with the field of the profile and the pages that say so.
 */
export function formatMistakes(mistakes: readonly ProfileMistake[]): string {
  return mistakes
    .map(({ field, message, pages = [] }) => {
      const places = [field, ...pages].filter((place) => place !== '');
      return places.length === 0 ? message : `${message}（${places.join('，')}）`;
    })
    .join('\n');
}
