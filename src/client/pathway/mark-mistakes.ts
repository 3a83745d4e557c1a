import type { ProfileMistake } from '../../pathway/profile/profile-mistake.ts';

/** Fields of the form by fields of the profile, where the names differ. */
const FORM_FIELDS: Readonly<Record<string, string>> = {
  years: 'own',
  'years.own': 'own',
  'years.related': 'related',
  'years.continuous': 'continuous',
  'level.level': 'level',
  'level.since': 'levelSince',
  'title.series': 'series',
  'title.tier': 'title',
  'title.since': 'titleSince',
  'qualification.id': 'qualification',
  'qualification.since': 'qualificationSince',
};

/**
 * Marks the fields of a form whose answers cannot be, so that eyes and screen readers find them; others are unmarked.
 */
export function markMistakes(form: HTMLFormElement, mistakes: readonly ProfileMistake[]): void {
  const wrong = new Set(mistakes.map(({ field }) => FORM_FIELDS[field] ?? field));
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
    if (wrong.has(field.name)) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}
