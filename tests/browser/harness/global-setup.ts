import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { createSiteServer } from '../../../scripts/serve/create-site-server.ts';
import { listen } from '../../../scripts/serve/listen.ts';
import type { Places } from './places.ts';
import { unpackArchive } from './unpack-archive.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site can be opened. */
    places: Places;
    /** The folder the site was built into. */
    siteFolder: string;
    /** The signed offline edition of that site, a zip archive. */
    packFile: string;
    /** The folder the offline edition was unpacked into; it is what the tests at `disk` open. */
    packFolder: string;
    /** The secret key it was signed with. */
    keyFile: string;
  }
}

/** A folder name with everything that breaks careless addresses. */
const AWKWARD_NAME = '职途 站点 #1 100%';

/**
 * Builds the real site once, with the command a person uses, and packs it, and makes it available at its three places: from disk
 * it is the unpacked offline edition.
 *
 * @returns what puts everything away again
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  const parent = mkdtempSync(join(tmpdir(), 'zhitu-browser-'));
  const folder = join(parent, AWKWARD_NAME);
  const root = resolve(import.meta.dirname, '../../..');
  const run = (script: string, ...words: string[]): void => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', script), ...words],
      {
        cwd: root,
        encoding: 'utf8',
        env: withoutTestEnvironment(),
      },
    );
    process.stdout.write(stdout);
    if (status === 0) return;
    rmSync(parent, { recursive: true, force: true });
    throw new Error(`The site for the browser tests could not be made by ${script}:\n${stdout}${stderr}`);
  };
  const key = join(parent, 'test');
  const packs = join(parent, 'packs');
  const unpacked = join(parent, `${AWKWARD_NAME} 离线`);
  run('build.ts', '--out', folder);
  run('signing-key.ts', '--out', key);
  run('pack.ts', '--site', folder, '--out', packs, '--key', `${key}.key`);
  const packFile = join(packs, readdirSync(packs)[0] ?? '');
  unpackArchive(packFile, unpacked);
  const servers = ['/', '/a/b/'].map((base) => ({ base, server: createSiteServer(folder, base) }));
  const [atRoot = '', underPath = ''] = await Promise.all(
    servers.map(async ({ base, server }) => `http://127.0.0.1:${await listen(server, 0)}${base}`),
  );
  project.provide('places', {
    root: atRoot,
    'sub-path': underPath,
    disk: `${pathToFileURL(unpacked).href}/`,
  });
  project.provide('siteFolder', folder);
  project.provide('packFile', packFile);
  project.provide('packFolder', unpacked);
  project.provide('keyFile', `${key}.key`);
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
