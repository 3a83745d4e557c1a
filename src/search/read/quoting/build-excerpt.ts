import { findMarks } from '../../text/find-marks.ts';
import type { Mark } from '../../text/find-marks.ts';

/** Characters shown before the first hit, and in all. */
const BEFORE = 24;
const LENGTH = 110;

/** A piece of a text with the hits in it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A stretch of a text to quote from. */
export interface TextPiece {
  readonly text: string;
  /** Whether it begins where the text begins, and ends where it ends. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/**
 * Cuts out the piece of a text around the first hit; it begins with a sentence where one begins nearby.
 *
 * @param piece the text, or as much of it as surrounds the hit
 * @param typed what was typed
 * @returns about 110 characters, with an ellipsis where something is left out; the beginning where there is no hit
 */
export function buildExcerpt({ text, begins, ends }: TextPiece, typed: string): Excerpt {
  const marks = findMarks(text, typed);
  const first = marks[0]?.[0] ?? 0;
  const earliest = Math.max(0, first - BEFORE);
  const sentence = text.lastIndexOf('。', first - 1) + 1;
  const from = sentence >= earliest ? sentence : earliest;
  const to = Math.min(text.length, from + LENGTH);
  const lead = from === 0 && begins ? '' : '…';
  const shift = lead.length - from;
  return {
    text: lead + text.slice(from, to) + (to === text.length && ends ? '' : '…'),
    marks: marks.filter((mark) => mark[1] <= to).map(([start, end]) => [start + shift, end + shift]),
  };
}
