/*
 * Entry of the script that lights up the visitor's own position and best route on the ladder of an occupation's page,
 * from the answers of the pathway form in the page's address. `ladder.js` loads it when there are any.
 */
import { lightRoute } from './ladder/light-route.ts';
import { readAddress } from './pathway/form-state.ts';
import { loadRules } from './pathway/load-rules.ts';

const figure = document.querySelector<HTMLElement>('[data-ladder]');
const root = document.documentElement.dataset['root'] ?? '';

if (figure) {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  loadRules(root).then(
    (rules) => {
      const light = (): void => {
        if (location.hash.includes('=')) lightRoute(figure, readAddress(location), rules, today);
      };
      addEventListener('hashchange', light);
      light();
    },
    () => undefined,
  );
}
