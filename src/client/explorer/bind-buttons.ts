import type { PanZoom } from '../map/bind-pan-zoom.ts';

/** How much a press of a button magnifies. */
const STEP = 1.6;

/** What the buttons of the explorer do, and the neighbours one can press. */
export interface ButtonTargets {
  readonly panZoom: PanZoom;
  readonly show: (wanted: 'map' | 'focus') => void;
  readonly save: (format: 'svg' | 'png') => void;
  readonly choose: (at: number) => void;
}

/**
 * Answers every button of the explorer and every neighbour in its drawing. Enter on a neighbour and clicks for a new
 * tab lead to its page, as on links everywhere.
 */
export function bindButtons(explorer: HTMLElement, { panZoom, show, save, choose }: ButtonTargets): void {
  explorer.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, detail } = event;
    if (!(target instanceof Element)) return;
    const part = target.closest<HTMLElement | SVGAElement>('button, svg a');
    const { tool, place, show: wanted } = part?.dataset ?? {};
    if (tool === 'in') panZoom.zoomBy(STEP);
    if (tool === 'out') panZoom.zoomBy(1 / STEP);
    if (tool === 'fit') panZoom.fit();
    if (tool === 'svg' || tool === 'png') save(tool);
    if (wanted === 'map' || wanted === 'focus') show(wanted);
    if (place === undefined || ctrlKey || metaKey || shiftKey) return;
    if (detail === 0 && part instanceof SVGElement) return;
    event.preventDefault();
    choose(Number(place));
  });
}
