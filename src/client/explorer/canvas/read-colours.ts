/** Colours and type of the map, from the style sheet. */
export interface MapColours {
  readonly paper: string;
  readonly ground: string;
  readonly rule: string;
  readonly place: string;
  readonly near: string;
  readonly chosen: string;
  /** What was renamed, merged or split. */
  readonly changed: string;
  readonly link: string;
  readonly ink: string;
  readonly group: string;
  readonly font: string;
}

/**
 * Reads the colours a canvas cannot take from the style sheet by itself, as they are now: light or dark.
 */
export function readColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour('paper'),
    ground: colour('paper-2'),
    rule: colour('rule'),
    place: colour('place'),
    near: colour('lv-5'),
    chosen: colour('lv-1'),
    changed: colour('warm'),
    link: colour('lv-5'),
    ink: colour('ink'),
    group: colour('accent'),
    font: style.fontFamily,
  };
}
