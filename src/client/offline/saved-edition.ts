/** An edition as its `manifest.json` names it, as far as saving it needs. */
export interface EditionList {
  readonly version: string;
  readonly fingerprint: string;
  readonly files: readonly { readonly path: string }[];
}

/** Files fetched at a time: quick, and kind to a small server. */
const AT_ONCE = 8;

/** Stands in a saved edition as soon as it is complete; `sw.js` answers from no other. */
const COMPLETE = 'complete';

/**
 * Finds the edition that is kept whole on this device.
 *
 * @param scope address of the site, with a slash at its end
 * @returns its fingerprint; not set when there is none
 */
export async function findSaved(scope: string): Promise<string | undefined> {
  for (const name of await listSaved(scope)) {
    const mark = await (await caches.open(name)).match(scope + COMPLETE);
    if (mark !== undefined) return name.slice(nameSaved(scope, '').length);
  }
  return undefined;
}

/**
 * Saves a whole edition under a name of its own, and only when it is complete drops the one before.
 *
 * @param scope address of the site
 * @param edition from its manifest
 * @param tell told as it goes on: how many files are saved
 * @throws when a file cannot be fetched; what was saved before stays
 */
export async function saveEdition(
  scope: string,
  edition: EditionList,
  tell: (done: number) => void,
): Promise<void> {
  const name = nameSaved(scope, edition.fingerprint);
  await caches.delete(name);
  const cache = await caches.open(name);
  const addresses = ['manifest.json', ...edition.files.map(({ path }) => path)].map(
    (path) => scope + path.split('/').map(encodeURIComponent).join('/'),
  );
  try {
    for (let done = 0; done < addresses.length; done += AT_ONCE) {
      const some = addresses.slice(done, done + AT_ONCE);
      await Promise.all(some.map((address) => cache.add(new Request(address, { cache: 'no-cache' }))));
      tell(Math.min(done + AT_ONCE, edition.files.length));
    }
    await cache.put(scope + COMPLETE, new Response(edition.version));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await dropSaved(scope, name);
}

/**
 * Drops what is kept on this device.
 *
 * @param scope address of the site
 * @param except name of the place to keep; by default none
 */
export async function dropSaved(scope: string, except = ''): Promise<void> {
  for (const name of await listSaved(scope)) if (name !== except) await caches.delete(name);
}

/** One place holds one edition and never a mixture. */
function nameSaved(scope: string, fingerprint: string): string {
  return `zhitu ${scope} ${fingerprint}`;
}

async function listSaved(scope: string): Promise<readonly string[]> {
  const prefix = nameSaved(scope, '');
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
