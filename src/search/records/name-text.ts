/** The forms in which names are compared. */
export const NAME_FORMS = ['key', 'spelled', 'letters', 'initials'] as const;

/** One of {@link NAME_FORMS}. */
export type NameForm = (typeof NAME_FORMS)[number];

/** One form of all names, a line for each record, so that looking for a part is a single search. */
export interface NameText {
  readonly text: string;
  /** Where the line of each record begins. */
  readonly starts: Uint32Array;
}

/**
 * Puts one form of all names into one text.
 *
 * @param entries all records
 * @param form which form
 */
export function buildNameText(
  entries: readonly { readonly names: readonly Readonly<Record<NameForm, string>>[] }[],
  form: NameForm,
): NameText {
  const starts = new Uint32Array(entries.length);
  const lines = entries.map(({ names }) => names.map((name) => name[form]).join(' '));
  let length = 0;
  lines.forEach((line, at) => {
    starts[at] = length;
    length += line.length + 1;
  });
  return { text: `${lines.join('\n')}\n`, starts };
}

/**
 * Finds the records one of whose names holds a part.
 *
 * @param names from {@link buildNameText}
 * @param part what is looked for; nothing is found for an empty one
 * @param found takes the places of the records
 */
export function findNames({ text, starts }: NameText, part: string, found: Set<number>): void {
  if (part === '') return;
  let line = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, starts[line + 1] ?? text.length)) {
    line = findLine(starts, at, line);
    found.add(line);
  }
}

/** The line a place belongs to, at or after another one. */
function findLine(starts: Uint32Array, at: number, after: number): number {
  let low = after;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
