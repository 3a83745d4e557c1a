import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { createElement } from '../search/create-element.ts';
import { answerForm } from './answer-form.ts';
import { findOccupation } from './find-occupation.ts';
import { fillForm, keepAnswers, readAddress, readForm } from './form-state.ts';
import { listAnswers } from './list-answers.ts';
import { markMistakes } from './mark-mistakes.ts';
import { offerGrades } from './offer-grades.ts';
import { unfoldForPrint } from './unfold-for-print.ts';
import type { FormState } from './read-state.ts';
import { showQuestions } from './show-questions.ts';

/**
 * Makes the form answer as one types, keep its answers in the page's address, and start from examples.
 *
 * @param form the form
 * @param results where answers are drawn; its first paragraph is read out
 * @param rules all rules
 * @param on today
 * @param root relative address of the site's root
 */
export function bindPathwayForm(
  form: HTMLFormElement,
  results: HTMLElement,
  rules: PathwayRules,
  on: string,
  root: string,
): void {
  const summary = results.querySelector('[role="status"]');
  const place = results.querySelector('[data-answers]');
  const everything = form.querySelector('[data-all-questions]');
  const update = (): void => {
    offerGrades(form, rules);
    const state = readForm(form);
    const all = everything?.getAttribute('aria-pressed') === 'true';
    const isAsked = [...state].length > 0;
    const answer = answerForm(state, rules, on, root);
    if (summary) summary.textContent = isAsked ? answer.summary : '';
    const given = createElement('p', { class: 'print-only' }, [listAnswers(form).join('；')]);
    place?.replaceChildren(...(isAsked ? [given, ...answer.drawn] : []));
    const appears = results.hidden && isAsked;
    results.hidden = !isAsked;
    // The answer stands at the foot of the window: it must not hide what is being typed.
    if (appears && form.contains(document.activeElement))
      document.activeElement?.scrollIntoView({ block: 'nearest' });
    showQuestions(form, answer.assessment, all);
    markMistakes(form, answer.wrong);
  };
  const start = (state: FormState): void => {
    const id = findOccupation(state.get('occupation') ?? '', rules);
    const name = id === undefined ? undefined : rules.occupations[id]?.name;
    if (id !== undefined && name !== undefined) state.set('occupation', `${name} ${id}`);
    fillForm(form, state);
    offerGrades(form, rules);
    fillForm(form, state);
    update();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const keep = (): void => {
    const state = readForm(form);
    const id = findOccupation(state.get('occupation') ?? '', rules);
    if (id !== undefined) state.set('occupation', id);
    keepAnswers(state);
  };
  form.addEventListener('input', () => {
    keep();
    update();
  });
  const undo = form.querySelector<HTMLElement>('[data-undo]');
  let before = '';
  const replace = (state: FormState): void => {
    before = readForm(form).toString();
    if (undo) undo.hidden = before === '';
    start(state);
    keep();
  };
  form.addEventListener('reset', (event) => {
    // The form is emptied here, not by the browser, which would do so after the answers are drawn.
    event.preventDefault();
    replace(new URLSearchParams());
  });
  results.addEventListener('click', ({ target }) => {
    const offered = target instanceof Element ? target.closest<HTMLElement>('[data-answer]') : null;
    if (offered === null) return;
    const state = readForm(form);
    for (const [name, value] of new URLSearchParams(offered.dataset['answer'])) state.set(name, value);
    start(state);
    keep();
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const example = button?.dataset['example'];
    if (button && button === everything) {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      update();
    }
    if (button && button === undo) replace(new URLSearchParams(before));
    if (example !== undefined) replace(new URLSearchParams(example));
  });
  addEventListener('hashchange', () => {
    if (location.hash.includes('=')) start(readAddress(location));
  });
  unfoldForPrint(results);
  listOccupations(form, rules);
  start(readAddress(location));
}

/** Offers every occupation by name and code while one types. */
function listOccupations(form: HTMLFormElement, { occupations }: PathwayRules): void {
  const options = Object.entries(occupations).map(([id, { name }]) =>
    createElement('option', { value: `${name} ${id}` }),
  );
  form.querySelector('datalist')?.append(...options);
}
