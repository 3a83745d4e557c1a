import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { createElement } from '../search/create-element.ts';

/**
 * Offers the grades of the chosen qualification, by the names tables have for them, and keeps the one chosen.
 */
export function offerGrades(form: HTMLFormElement, { qualifications }: PathwayRules): void {
  const choice = form.elements.namedItem('qualification');
  const grades = form.elements.namedItem('grade');
  if (!(choice instanceof HTMLSelectElement) || !(grades instanceof HTMLSelectElement)) return;
  const names = [...new Set(qualifications[choice.value]?.tiers.map(({ name }) => name))];
  const offered = [...grades.options].map(({ value }) => value).filter((value) => value !== '');
  if (offered.join() === names.join()) return;
  grades.replaceChildren(
    createElement('option', { value: '' }, ['没有回答']),
    ...names.map((name) => createElement('option', { value: name }, [name])),
  );
}
