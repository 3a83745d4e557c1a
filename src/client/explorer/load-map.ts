import type { NeighbourMap } from '../../views/neighbourhood/neighbour-map.ts';
import { loadScript } from '../search/load-script.ts';

/** What `pathways/graph-data.js` leaves behind. */
interface MapGlobal {
  readonly zhituNeighbourMap?: NeighbourMap;
}

/**
 * Loads places, groups and links. They are a script, because a page read from disk may load nothing else.
 *
 * @param root relative address of the site's root, with `/` at its end or empty
 * @returns refused when the file is missing
 */
export async function loadMap(root: string): Promise<NeighbourMap> {
  await loadScript(`${root}pathways/graph-data.js`);
  const map = (globalThis as MapGlobal).zhituNeighbourMap;
  if (map === undefined) throw new Error('pathways/graph-data.js holds no map');
  return map;
}
