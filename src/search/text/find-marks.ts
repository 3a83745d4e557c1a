import { keyOf, normaliseText } from './normalise-text.ts';

/** A stretch of a text, from the first character up to but not including the last. */
export type Mark = readonly [from: number, to: number];

/**
 * Finds where a text shows what was typed, so that it can be marked. Widths, cases, hyphens and marks between the
 * characters do not matter; where the whole query is not there, its words are looked for.
 *
 * @param text what is shown
 * @param typed what was typed
 * @returns stretches in ascending order that do not touch; none where nothing is shown of it
 * @example findMarks('6-18-01-01', '6180') // [[0, 6]]
 */
export function findMarks(text: string, typed: string): readonly Mark[] {
  const query = normaliseText(typed);
  const places: Mark[] = [];
  let key = '';
  let at = 0;
  for (const character of text) {
    const part = keyOf(normaliseText(character));
    for (let count = 0; count < part.length; count += 1) places.push([at, at + character.length]);
    key += part;
    at += character.length;
  }
  const whole = keyOf(query);
  const words = key.includes(whole) ? [whole] : query.split(' ').map(keyOf);
  const covered = new Set<number>();
  for (const word of words) {
    if (word === '') continue;
    for (let hit = key.indexOf(word); hit >= 0; hit = key.indexOf(word, hit + word.length)) {
      const end = places[hit + word.length - 1]?.[1] ?? 0;
      for (let place = places[hit]?.[0] ?? 0; place < end; place += 1) covered.add(place);
    }
  }
  return joinPlaces([...covered].sort((a, b) => a - b));
}

/** Makes stretches of single places. */
function joinPlaces(places: readonly number[]): readonly Mark[] {
  const marks: [number, number][] = [];
  for (const place of places) {
    const last = marks[marks.length - 1];
    if (last?.[1] === place) last[1] = place + 1;
    else marks.push([place, place + 1]);
  }
  return marks;
}
