import { loadContent } from '../../src/load/load-content.ts';

/** What Vite asks of a plugin that makes modules up. */
interface ProsePlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => Promise<string | undefined>;
}

const INDEX = 'virtual:prose';
/** No such folder exists: the text comes from the loader, whatever the content folder is called and wherever it is. */
const TEXTS = '/virtual-prose/';

/**
 * Hands the prose of MDX records to the pages as one module, `virtual:prose`: `kind/identifier` → component.
 *
 * It stands on the loader and keeps nothing between builds, so that no build can draw the prose of another.
 *
 * @param content the content tree
 */
export function createProsePlugin(content: string): ProsePlugin {
  let bodies: Promise<ReadonlyMap<string, string>> | undefined;
  const readBodies = (): Promise<ReadonlyMap<string, string>> => (bodies ??= loadBodies(content));
  return {
    name: 'prose',
    enforce: 'pre',
    resolveId: (id) => (id === INDEX ? `\0${INDEX}` : id.startsWith(TEXTS) ? id : undefined),
    load: async (id) => {
      if (id.startsWith(TEXTS)) return (await readBodies()).get(id.slice(TEXTS.length, -'.mdx'.length));
      if (id !== `\0${INDEX}`) return undefined;
      const entries = [...(await readBodies()).keys()].map(
        (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${TEXTS}${name}.mdx`)}),`,
      );
      return `export const prose = {\n${entries.join('\n')}\n};`;
    },
  };
}

async function loadBodies(content: string): Promise<ReadonlyMap<string, string>> {
  const { catalogue } = await loadContent(content);
  const records = [...catalogue.notice, ...catalogue.policy, ...catalogue.guide];
  return new Map(records.map(({ kind, id, body }) => [`${kind}/${id}`, body ?? '']));
}
