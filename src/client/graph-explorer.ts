/*
 * Entry of the script that draws the map of occupations on pathways/graph.html
 * (src/components/graph/NeighbourExplorer.astro). Without it the page has the groups as a list.
 */
import { bindExplorer } from './explorer/bind-explorer.ts';
import { loadMap } from './explorer/load-map.ts';

const explorer = document.querySelector<HTMLElement>('[data-explorer]');
const canvas = explorer?.querySelector('canvas');
const root = document.documentElement.dataset['root'] ?? '';

if (explorer && canvas)
  loadMap(root).then(
    (map) => {
      bindExplorer(explorer, canvas, map, root);
    },
    () => {
      explorer.replaceChildren('地图没有载入；下面的列表通向同样的职业。');
    },
  );
