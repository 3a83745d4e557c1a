import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../command/user-error.ts';
import { recoverSite } from '../site-folder/recover-site.ts';
import { createSiteServer } from './create-site-server.ts';
import { listen } from './listen.ts';

/** What a person asked of the server, as written on the command line. */
export interface ServeOptions {
  readonly folder: string;
  readonly port?: string | undefined;
  readonly base?: string | undefined;
}

/**
 * Serves a finished site until the process is told to stop.
 *
 * @returns the address to open, e.g. `http://127.0.0.1:4321/`
 * @throws UserError when there is no site, or port or base make no sense
 */
export async function serveSite(options: ServeOptions): Promise<string> {
  const port = options.port === undefined ? undefined : parsePort(options.port);
  const base = parseBase(options.base ?? '/');
  recoverSite(options.folder);
  if (!existsSync(join(options.folder, 'index.html')))
    throw new UserError(`${options.folder} 里还没有站点；请先运行 npm run build。`);
  const server = createSiteServer(options.folder, base);
  const listening = await listen(server, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  return `http://127.0.0.1:${listening}${encodeURI(base)}`;
}

/**
 * Reads a port number.
 *
 * @throws UserError for anything but a whole number from 0 to 65535
 */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65535) return port;
  throw new UserError(`--port 要写 0 至 65535 的整数，不能写“${text}”。`, 2);
}

/**
 * Reads the path a site is to be served at and gives it a slash at both ends.
 *
 * @throws UserError for text that is no path
 * @example parseBase('a/b') // '/a/b/'
 */
export function parseBase(text: string): string {
  const parts = text.split('/').filter((part) => part !== '');
  if (text.includes('?') || text.includes('#') || text.includes('\\') || parts.includes('..'))
    throw new UserError(`--base 要写 /a/b/ 这样的路径，不能写“${text}”。`, 2);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
