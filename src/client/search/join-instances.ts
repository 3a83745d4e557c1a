import type { PagefindInstance, PagefindResult } from './pagefind-types.ts';

type Filters = Awaited<ReturnType<PagefindInstance['filters']>>;

/** The parts of the index, ready to be asked. */
interface Opened {
  readonly parts: readonly PagefindInstance[];
  readonly filters: readonly Filters[];
}

/** Opens one after the other: instances share their machine code, which two that start at once would load twice. */
async function openAll(count: number, open: (part: number) => PagefindInstance): Promise<Opened> {
  const parts: PagefindInstance[] = [];
  const filters: Filters[] = [];
  for (let number = 0; number < count; number += 1) {
    const part = open(number);
    filters.push(await part.filters());
    parts.push(part);
  }
  return { parts, filters };
}

/**
 * Makes one engine of several that hold a part of the texts each. The index is built in parts so that building it
 * needs little memory however many texts there are.
 *
 * @param count how many parts there are
 * @param open gives an instance over one of them
 * @returns an instance that answers for all; results of different parts never share an id
 */
export function joinInstances(count: number, open: (part: number) => PagefindInstance): PagefindInstance {
  let opened: Promise<Opened> | undefined;
  const openOnce = (): Promise<Opened> => (opened ??= openAll(count, open));
  return {
    search: async (typed, options) => {
      const { parts } = await openOnce();
      const answers = await Promise.all(parts.map((part) => part.search(typed, options)));
      return {
        results: answers.flatMap(({ results }, part) =>
          results.map((result): PagefindResult => ({
            id: `${String(part)}/${result.id}`,
            words: result.words,
            data: () => result.data(),
          })),
        ),
      };
    },
    filters: async () => {
      const all: Record<string, Record<string, number>> = {};
      for (const filters of (await openOnce()).filters) {
        for (const [field, values] of Object.entries(filters)) {
          const sums = (all[field] ??= {});
          for (const [value, pages] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + pages;
        }
      }
      return all;
    },
  };
}
