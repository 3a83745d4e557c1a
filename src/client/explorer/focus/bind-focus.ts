import { serialiseDrawing } from '../../map/serialise-drawing.ts';
import type { NeighbourSection } from '../find-neighbours.ts';
import { bindFocusKeys } from './bind-focus-keys.ts';
import { drawFocus } from './draw-focus.ts';
import { placeFocus } from './place-focus.ts';

/** What the drawing of neighbours asks and tells. */
export interface FocusTargets {
  /** The occupation in the middle and its neighbours; absent while none is shown. */
  readonly subject: () =>
    { readonly name: string; readonly sections: readonly NeighbourSection[] } | undefined;
  /** Somebody wants the occupation at a place of the map in the middle. */
  readonly choose: (at: number) => void;
  readonly leave: () => void;
}

/** The drawing of neighbours, for those around it. */
export interface FocusDrawing {
  readonly redraw: () => void;
  /** The drawing as an SVG file. */
  readonly write: (title: string) => string;
}

/**
 * Draws the chosen occupation among its neighbours, as wide as its place, and lets the keyboard walk them.
 *
 * @param svg where it is drawn
 * @param targets the occupation, and what follows from a choice
 * @param root relative address of the site's root
 */
export function bindFocus(svg: SVGSVGElement, targets: FocusTargets, root: string): FocusDrawing {
  const frame = svg.parentElement;
  let drawnWidth = 0;
  const redraw = (): void => {
    const subject = targets.subject();
    const width = frame?.clientWidth ?? 0;
    if (subject === undefined || width === 0) return;
    drawnWidth = width;
    drawFocus(svg, placeFocus(subject.name, subject.sections, width), subject.name, root);
  };
  // Only for another width: a drawing made anew loses the reader's place on it, and its own height is a change too.
  new ResizeObserver(() => {
    if (frame?.clientWidth !== drawnWidth) redraw();
  }).observe(frame ?? svg);
  bindFocusKeys(svg, targets.choose, targets.leave);
  return { redraw, write: (title) => serialiseDrawing(svg, title) };
}
