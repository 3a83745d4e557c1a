import { findInDirection } from '../../map/find-in-direction.ts';

/**
 * Lets the keyboard walk the neighbours: arrows go from one to the next, Home and End to the first and last, Enter opens
 * the page (as on every link), Space puts the neighbour in the middle, Escape leaves.
 *
 * @param svg the drawing; its links are the neighbours
 * @param choose puts the occupation at a place of the map in the middle
 * @param leave goes back to the whole map
 */
export function bindFocusKeys(svg: SVGSVGElement, choose: (at: number) => void, leave: () => void): void {
  svg.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    const links = [...svg.querySelectorAll('a')];
    const here = links.findIndex((link) => link === document.activeElement);
    const enter = (index: number | undefined): void => {
      const next = index === undefined ? undefined : links[index < 0 ? links.length + index : index];
      if (!next) return;
      for (const link of links) link.setAttribute('tabindex', link === next ? '0' : '-1');
      next.focus();
    };
    if (key === 'Escape') leave();
    else if (key === 'Home') enter(0);
    else if (key === 'End') enter(-1);
    else if (key === ' ') {
      const at = links[here]?.dataset['place'];
      if (at === undefined) return;
      choose(Number(at));
      svg.querySelector('a')?.focus();
    } else if (key.startsWith('Arrow')) {
      const spots = links.map((link) => {
        const { left, top, height } = (link.querySelector('rect') ?? link).getBoundingClientRect();
        return { x: left, y: top + height / 2 };
      });
      const from = spots[here];
      enter(from === undefined ? 0 : findInDirection(from, spots, key));
    } else return;
    event.preventDefault();
  });
}
