import type { Link } from '../../parts/link.ts';

/** A box with words. */
export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** `main`: a step; `side`: what stands beside it; `post`: a post, not a level. */
  readonly tone: 'main' | 'side' | 'post';
}

/** A line between boxes, or a bar. */
export interface DrawnLine {
  readonly path: string;
  readonly tone: 'way' | 'link' | 'median';
}

/** Words outside of boxes. */
export interface DrawnLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly tone: 'heading' | 'plain' | 'figure';
}

/** One line of the list that says what the drawing shows. */
export interface DrawnItem {
  readonly text: string;
  readonly note?: string | undefined;
  /** Where the note comes from. Only set when one document says it. */
  readonly link?: Link | undefined;
  /** How deep it stands under others, from 0. */
  readonly depth: number;
}

/** A drawing with its content as a list; all numbers in SVG units, rounded to a tenth. */
export interface GuideDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly lines: readonly DrawnLine[];
  readonly labels: readonly DrawnLabel[];
  /** What it shows, for the caption. */
  readonly caption: string;
  readonly items: readonly DrawnItem[];
}
