import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';

/** A running nginx. */
export interface RunningNginx {
  /** Address of the site, with a slash at its end. */
  readonly home: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts nginx with the very configuration a pack ships, changed only where it says so: port, path and folder.
 *
 * @param pack folder of the unpacked pack
 * @param path of the site, with slashes at both ends
 * @param room a folder for logs and the like
 */
export async function startNginx(pack: string, path: string, room: string): Promise<RunningNginx> {
  const program = findProgram(['nginx'], 'apt-get install nginx-light');
  const port = await findPort();
  mkdirSync(join(room, 'logs'), { recursive: true });
  const server = readFileSync(join(pack, 'deploy/nginx.conf'), 'utf8')
    .replaceAll(/\/srv\/zhitu\/([^;]*);/g, (_, file: string) => `"${pack}/${file}";`)
    .replaceAll('/zhitu/', path)
    .replace('location = /zhitu ', `location = ${path.slice(0, -1)} `)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  writeFileSync(join(room, 'zhitu.conf'), server);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(room, name)};`)
    .join(' ');
  const main = `daemon off; worker_processes 1; pid ${join(room, 'pid')}; error_log stderr; user root;
events {} http { include /etc/nginx/mime.types; access_log off; ${temporary} include ${join(room, 'zhitu.conf')}; }`;
  writeFileSync(join(room, 'nginx.conf'), main);
  const child = spawn(program, ['-p', room, '-c', join(room, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) =>
    child.on('exit', () => {
      resolve();
    }),
  );
  const home = `http://127.0.0.1:${port}${path}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(home).catch(() => undefined);
    if (answer?.ok === true) break;
    if (tries > 50 || child.exitCode !== null) throw new Error(`nginx does not serve ${home}: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    home,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
