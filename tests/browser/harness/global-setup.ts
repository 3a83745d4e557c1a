import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { createSiteServer } from '../../../scripts/serve/create-site-server.ts';
import { listen } from '../../../scripts/serve/listen.ts';
import type { Places } from './places.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site can be opened. */
    places: Places;
    /** The folder the site was built into. */
    siteFolder: string;
  }
}

/** A folder name with everything that breaks careless addresses. */
const AWKWARD_NAME = '职途 站点 #1 100%';

/**
 * Builds the real site once, with the command a person uses, and makes it available at its three places.
 *
 * @returns what puts everything away again
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  const parent = mkdtempSync(join(tmpdir(), 'zhitu-browser-'));
  const folder = join(parent, AWKWARD_NAME);
  const root = resolve(import.meta.dirname, '../../..');
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.ts'), '--out', folder], {
    cwd: root,
    encoding: 'utf8',
    env: withoutTestEnvironment(),
  });
  if (built.status !== 0) {
    rmSync(parent, { recursive: true, force: true });
    throw new Error(`The site for the browser tests could not be built:\n${built.stdout}${built.stderr}`);
  }
  process.stdout.write(built.stdout);
  const servers = ['/', '/a/b/'].map((base) => ({ base, server: createSiteServer(folder, base) }));
  const [atRoot = '', underPath = ''] = await Promise.all(
    servers.map(async ({ base, server }) => `http://127.0.0.1:${await listen(server, 0)}${base}`),
  );
  project.provide('places', { root: atRoot, 'sub-path': underPath, disk: `${pathToFileURL(folder).href}/` });
  project.provide('siteFolder', folder);
  return () => {
    for (const { server } of servers) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(parent, { recursive: true, force: true });
  };
}

/** The environment a person's shell has: without what the test runner sets for itself. */
function withoutTestEnvironment(): NodeJS.ProcessEnv {
  const own = new Set(['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST']);
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !own.has(name) && !name.startsWith('VITEST')),
  );
}
