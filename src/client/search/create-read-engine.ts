import type { FindKind } from '../../search/records/find-record.ts';
import { READ_FIELDS } from '../../search/read/read-answer.ts';
import type { ReadChoice, ReadEngine, ReadField, ReadHit, ReadOrder } from '../../search/read/read-answer.ts';
import { readPhrases } from '../../search/read/read-phrases.ts';
import { joinCharacters } from '../../search/read/split-characters.ts';
import { countChoices, fitsChoice } from './count-choices.ts';
import type { Members } from './count-choices.ts';
import type { PagefindInstance, PagefindResult } from './pagefind-types.ts';

/** A page that holds every word. */
interface Found {
  readonly result: PagefindResult;
  /** The lower, the earlier in its text and the more often the words stand there. */
  readonly distance: number;
}

const FIELDS: ReadonlySet<string> = new Set<ReadField>(READ_FIELDS);

/** Which pages have which value in which field; the engine is asked once for each value there is. */
async function loadMembers(pagefind: PagefindInstance): Promise<Members> {
  const members = new Map<ReadField, Map<string, ReadonlySet<string>>>();
  for (const [field, values] of Object.entries(await pagefind.filters())) {
    if (!FIELDS.has(field)) continue;
    const ofField = new Map<string, ReadonlySet<string>>();
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [field]: value } });
      ofField.set(value, new Set(results.map((result) => result.id)));
    }
    members.set(field as ReadField, ofField);
  }
  return members;
}

/** Finds the pages that hold every phrase. A quoted query means its characters in this order with none between. */
async function findPages(pagefind: PagefindInstance, phrases: readonly string[]): Promise<readonly Found[]> {
  let found: readonly Found[] | undefined;
  for (const phrase of phrases) {
    const { results } = await pagefind.search(`"${[...phrase].join(' ')}"`);
    const before = found && new Map(found.map((page) => [page.result.id, page.distance]));
    found = results.flatMap((result) => {
      const earlier = before === undefined ? 0 : before.get(result.id);
      const first = result.words.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
      const distance = first - Math.min(10, result.words.length / phrase.length);
      return earlier === undefined ? [] : [{ result, distance: earlier + distance }];
    });
  }
  return found ?? [];
}

/** Puts the newest or the oldest first; pages of one year keep their order, and those without one come last. */
function compareYears(members: Members, order: ReadOrder): (a: Found, b: Found) => number {
  if (order === 'best') return () => 0;
  const years = new Map<string, number>();
  for (const [year, ids] of members.get('year') ?? []) for (const id of ids) years.set(id, Number(year));
  const none = order === 'newest' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const sign = order === 'newest' ? -1 : 1;
  return (a, b) => {
    const [one, other] = [years.get(a.result.id) ?? none, years.get(b.result.id) ?? none];
    return one === other ? 0 : sign * (one - other);
  };
}

async function loadHit({ result }: Found): Promise<ReadHit> {
  const { raw_url: url, content, meta } = await result.data();
  return {
    url: url ?? '',
    title: joinCharacters(meta['title'] ?? ''),
    kind: meta['kind'] as FindKind,
    section: joinCharacters(meta['section'] ?? ''),
    text: joinCharacters(content),
  };
}

/**
 * Makes Pagefind the full-text engine of the site; with `load-read-engine` the one place that knows it at run time.
 * Its index holds single characters (see `splitCharacters`), so that every part of a text is found and nothing else.
 *
 * @param pagefind an instance over the site's index
 */
export function createReadEngine(pagefind: PagefindInstance): ReadEngine {
  let members: Promise<Members> | undefined;
  return {
    search: async (typed: string, chosen: ReadChoice, order: ReadOrder) => {
      members ??= loadMembers(pagefind);
      const [found, known] = await Promise.all([findPages(pagefind, readPhrases(typed)), members]);
      const fitting = found
        .filter(({ result }) => fitsChoice(result.id, chosen, known))
        .sort((a, b) => a.distance - b.distance)
        .sort(compareYears(known, order));
      const ids = found.map(({ result }) => result.id);
      return {
        total: fitting.length,
        counts: countChoices(ids, chosen, known),
        load: (from, to) => Promise.all(fitting.slice(from, to).map(loadHit)),
      };
    },
  };
}
