/*
 * Entry of the script that has the ladder of an occupation's page drawn with another series of titles; `ladder.js` loads
 * it when a visitor chooses one, or when the address names one.
 */
import { bindSeries } from './series/bind-series.ts';
import { loadSeries } from './series/load-series.ts';

const note = document.querySelector<HTMLElement>('[data-series]');
const choice = note?.querySelector('select');
const root = document.documentElement.dataset['root'] ?? '';

if (note && choice)
  loadSeries(root).then(
    (titles) => {
      bindSeries(note, choice, titles, root);
    },
    () => {
      choice.closest('label')?.remove();
    },
  );
