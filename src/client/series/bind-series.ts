import type { SeriesTitles } from '../../views/series/build-series-titles.ts';
import { keepAnswers, readAddress } from '../pathway/form-state.ts';
import { createElement } from '../search/create-element.ts';
import { redrawTitles } from './redraw-titles.ts';

/** Name of the choice among the answers in the address; the pathway form has a question of this name. */
const FIELD = 'wantedSeries';

/**
 * Has the ladder drawn with the series a visitor chooses, keeps the choice in the page's address and carries it on to the
 * pathway form.
 *
 * @param note what says which series is drawn, and why
 * @param choice from `offerSeries`
 * @param titles from `loadSeries`
 * @param root relative address of the site's root
 */
export function bindSeries(
  note: HTMLElement,
  choice: HTMLSelectElement,
  titles: SeriesTitles,
  root: string,
): void {
  const words = note.querySelector('[data-drawn]');
  const inferred = [...(words?.childNodes ?? [])];
  const draw = (): void => {
    const id = choice.value === '' ? (note.dataset['series'] ?? '') : choice.value;
    redrawTitles(document, titles[id] ?? {}, root);
    words?.replaceChildren(...(choice.value === '' ? inferred : describeChoice(choice, id in titles, root)));
    const form = document.querySelector<HTMLAnchorElement>('[data-form]');
    if (form) form.href = carryOn(form.href, choice.value);
  };
  const follow = (): void => {
    if (!location.hash.includes('=')) return;
    choice.value = readAddress(location).get(FIELD) ?? '';
    draw();
  };
  const choose = (): void => {
    const state = readAddress({ hash: location.hash, search: '' });
    if (choice.value === '') state.delete(FIELD);
    else state.set(FIELD, choice.value);
    keepAnswers(state);
    draw();
  };
  choice.addEventListener('change', choose);
  addEventListener('hashchange', follow);
  // What was chosen while this script was on its way is answered now.
  if (choice.value === '') follow();
  else choose();
}

function describeChoice(
  choice: HTMLSelectElement,
  isOpen: boolean,
  root: string,
): readonly (Node | string)[] {
  const name = choice.selectedOptions[0]?.text ?? '';
  const link = createElement('a', { href: `${root}titles/${choice.value}.html` }, [name]);
  return isOpen
    ? ['职称画的是你选的“', link, '”系列']
    : ['你选的“', link, '”系列，没有读到让技能等级通向它的规则，图上不画职称'];
}

/** The address of the form with the choice in it. */
function carryOn(address: string, series: string): string {
  const url = new URL(address);
  const answers = url.hash.includes('=') ? new URLSearchParams(url.hash.slice(1)) : url.searchParams;
  if (series === '') answers.delete(FIELD);
  else answers.set(FIELD, series);
  if (url.hash.includes('=')) url.hash = answers.toString();
  return url.href;
}
