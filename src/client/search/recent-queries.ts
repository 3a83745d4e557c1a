/** Where the queries are kept, on this machine only. */
const KEY = 'zhitu-recent-queries';
const MOST = 6;
/** Longer than anything worth asking twice. */
const LONGEST = 60;

/** Private windows and pages read from disk may have no store; then nothing is kept. */
function store(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Reads what was asked last on this machine.
 *
 * @returns the newest first, at most six; none where nothing was kept or the store was tampered with
 */
export function readRecentQueries(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(store()?.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((each): each is string => typeof each === 'string' && each !== '').slice(0, MOST);
  } catch {
    return [];
  }
}

/**
 * Keeps what was asked, on this machine only, so that it can be asked again.
 *
 * @param typed what was typed; too short or too long a text is not kept
 */
export function keepRecentQuery(typed: string): void {
  const text = typed.trim();
  if (text === '' || text.length > LONGEST) return;
  const queries = [text, ...readRecentQueries().filter((each) => each !== text)].slice(0, MOST);
  try {
    store()?.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A full store only means that nothing is kept.
  }
}

/** Forgets everything that was asked on this machine. */
export function clearRecentQueries(): void {
  try {
    store()?.removeItem(KEY);
  } catch {
    // Where there is no store, there is nothing to forget.
  }
}
