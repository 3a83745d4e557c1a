import type { Assessment } from '../../pathway/assessment.ts';

/** Choices that say all there is to say. */
const NOTHING_MORE: readonly string[] = ['', 'none', 'junior-secondary', 'senior-secondary'];

/**
 * Shows the questions whose answer would change something, those answered already and those asked of everybody, and
 * within each the fields that its choice needs.
 *
 * @param assessment what is known so far; absent while there is a mistake
 * @param all `true` to show every question
 */
export function showQuestions(form: HTMLFormElement, assessment: Assessment | undefined, all: boolean): void {
  const fields = [...(assessment?.levels ?? []), ...(assessment?.titles ?? [])].flatMap(
    ({ depends }) => depends,
  );
  const wanted = new Set(fields.map((field) => field.split('.')[0] ?? field));
  // A series suits an occupation; without one there is nothing to choose instead of.
  if (assessment !== undefined && assessment.series.basis !== 'unknown') wanted.add('wantedSeries');
  // While a mistake stands there is nothing new to ask, and nothing is taken away.
  for (const question of assessment === undefined && !all
    ? []
    : form.querySelectorAll<HTMLElement>('.question')) {
    const { asks = '', always } = question.dataset;
    const choice = question.querySelector<HTMLSelectElement>('select');
    question.hidden = !all && always === undefined && !wanted.has(asks) && (choice?.value ?? '') === '';
  }
  for (const unbroken of form.querySelectorAll<HTMLElement>('[data-continuous]'))
    unbroken.hidden =
      !all && !fields.includes('years.continuous') && unbroken.querySelector('input')?.value === '';
  for (const more of form.querySelectorAll<HTMLElement>('[data-more-of]')) {
    const choice = form.elements.namedItem(more.dataset['moreOf'] ?? '');
    const value = choice instanceof HTMLSelectElement ? choice.value : '';
    more.hidden = NOTHING_MORE.includes(value);
  }
}
