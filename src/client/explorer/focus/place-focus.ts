import type { Neighbour, NeighbourKind, NeighbourSection } from '../find-neighbours.ts';

/** A neighbour as a station of its line; lengths in pixels. */
export interface FocusStation {
  readonly x: number;
  readonly y: number;
  /** Where its words begin. */
  readonly textX: number;
  /** Room for its words. */
  readonly room: number;
  readonly height: number;
  readonly kind: NeighbourKind;
  readonly neighbour: Neighbour;
}

/** An occupation among its neighbours, ready to draw. */
export interface FocusLayout {
  readonly width: number;
  readonly height: number;
  /** The box of the occupation itself. */
  readonly centre: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** One line for each kind, from the box past all its stations. */
  readonly lines: readonly { readonly kind: NeighbourKind; readonly path: string }[];
  readonly headings: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly stations: readonly FocusStation[];
}

/** Least width of a column; where there is not as much for every kind, they stand below each other. */
const COLUMN = 250;
const BOX = { top: 6, height: 44, pad: 18, letter: 17 } as const;
/** Height of a station, without and with a line of reasons. */
const STATION = { plain: 34, reasoned: 54 } as const;
const HEADING = 40;
const INDENT = 22;
/** Distance of lines that run side by side. */
const APART = 14;

/**
 * Lays out an occupation among its neighbours like a transport map: its box on top, from it a line for every kind of
 * neighbour, with the neighbours as stations one below the other, so that no label ever overlaps. The lines stand side
 * by side where there is room, below each other where there is not.
 *
 * @param name the occupation
 * @param sections its neighbours by kind
 * @param width of the drawing
 */
export function placeFocus(name: string, sections: readonly NeighbourSection[], width: number): FocusLayout {
  const isWide = sections.length > 1 && width >= COLUMN * sections.length;
  const boxWidth = Math.min(name.length * BOX.letter + 2 * BOX.pad, width - 4);
  const boxX = isWide ? (width - boxWidth) / 2 : 2;
  const bottom = BOX.top + BOX.height;
  const bus = bottom + 20;
  const column = isWide ? Math.floor(width / Math.max(sections.length, 1)) : width;
  const stations: FocusStation[] = [];
  const headings: { x: number; y: number; text: string }[] = [];
  let y = isWide ? bus : bottom;
  const ends: number[] = [];
  const lines = sections.map(({ kind, heading, neighbours }, index) => {
    const x = isWide ? index * column + 10 : 10 + (sections.length - 1 - index) * APART;
    const textX = isWide ? x + INDENT : 10 + (sections.length - 1) * APART + INDENT;
    if (isWide) y = bus;
    headings.push({ x: textX, y: y + 26, text: heading });
    y += HEADING;
    for (const neighbour of neighbours) {
      const height = neighbour.reason === '' ? STATION.plain : STATION.reasoned;
      const room = (isWide ? (index + 1) * column : width) - textX - 12;
      stations.push({ x, y: y + STATION.plain / 2, textX, room, height, kind, neighbour });
      y += height;
    }
    const last = stations[stations.length - 1]?.y ?? y;
    ends.push(y);
    return {
      kind,
      path: isWide ? `M${width / 2},${bottom}V${bus}H${x}V${last}` : `M${x},${bottom}V${last}`,
    };
  });
  return {
    width,
    height: Math.max(bottom, ...ends) + 10,
    centre: { x: boxX, y: BOX.top, width: boxWidth, height: BOX.height },
    lines,
    headings,
    stations,
  };
}
