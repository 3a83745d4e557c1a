import { loadScript } from '../search/load-script.ts';
import { offerSeries } from './offer-series.ts';

/**
 * Offers the series of titles beside a ladder, and loads the script that draws another one when a visitor chooses it, or
 * comes with an address that names one.
 *
 * @param note what says which series is drawn
 * @param root relative address of the site's root
 */
export function wakeSeries(note: HTMLElement, root: string): void {
  const choice = offerSeries(note);
  if (choice === null) return;
  const load = (): void => {
    choice.removeEventListener('change', load);
    removeEventListener('hashchange', look);
    loadScript(`${root}assets/ladder-series.js`).catch(() => {
      choice.closest('label')?.remove();
    });
  };
  const look = (): void => {
    if (location.hash.includes('wantedSeries=')) load();
  };
  choice.addEventListener('change', load);
  addEventListener('hashchange', look);
  look();
}
