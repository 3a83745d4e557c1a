const AROUND = 2;
const MOST = 40;

/**
 * Compares two texts line by line, for a person to read.
 *
 * @returns the lines that differ, `-` as kept and `+` as built, with two lines around each change; empty when equal
 */
export function compareText(kept: string, built: string): string {
  const before = kept.split('\n');
  const after = built.split('\n');
  const marked = markLines(before, after);
  const shown = marked.flatMap((line, at) =>
    marked.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((near) => !near.startsWith(' '))
      ? [line]
      : [],
  );
  const more = shown.length > MOST ? [`… ${shown.length - MOST} more lines`] : [];
  return [...shown.slice(0, MOST), ...more].join('\n');
}

/** Every line with its sign, by the longest common run of lines. */
function markLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const common = measureCommon(before, after);
  const marked: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      marked.push(`  ${before[i] ?? ''}`);
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      marked.push(`- ${before[i] ?? ''}`);
      i += 1;
    } else {
      marked.push(`+ ${after[j] ?? ''}`);
      j += 1;
    }
  }
  return marked;
}

/** For each pair of places, how many lines the rests have in common. */
function measureCommon(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i] ?? [];
      row[j] =
        before[i] === after[j]
          ? at(table, i + 1, j + 1) + 1
          : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
