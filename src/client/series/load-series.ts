import type { SeriesTitles } from '../../views/series/build-series-titles.ts';
import { loadScript } from '../search/load-script.ts';

/** What `pathways/series.js` leaves behind. */
interface SeriesGlobal {
  readonly zhituSeriesTitles?: SeriesTitles;
}

/**
 * Loads what each series of titles looks like on a ladder. It is a script, because a page read from disk may load nothing
 * else.
 *
 * @param root relative address of the site's root, with `/` at its end or empty
 * @returns refused when the file is missing
 */
export async function loadSeries(root: string): Promise<SeriesTitles> {
  await loadScript(`${root}pathways/series.js`);
  const titles = (globalThis as SeriesGlobal).zhituSeriesTitles;
  if (titles === undefined) throw new Error('pathways/series.js holds no titles');
  return titles;
}
