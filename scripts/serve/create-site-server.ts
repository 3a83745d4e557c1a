import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { mediaType } from './media-type.ts';
import { rebasePage } from './rebase-page.ts';
import { routeRequest } from './route-request.ts';

/**
 * Makes a web server for a finished site, as plain as the servers it will be copied to: files, media types, the site's
 * own `404.html` with status 404. Nothing outside the folder can be reached.
 *
 * @param folder the finished site
 * @param base path it is served at, with a slash at both ends, e.g. `/` or `/a/b/`
 */
export function createSiteServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    answer(folder, base, request.method ?? 'GET', request.url ?? '/', response).catch(() => {
      send(response, 500, 'text/plain; charset=utf-8', '服务器读取文件时出错。', false);
    });
  });
}

async function answer(
  folder: string,
  base: string,
  method: string,
  url: string,
  response: ServerResponse,
): Promise<void> {
  const bodyless = method === 'HEAD';
  if (method !== 'GET' && !bodyless) {
    response.setHeader('Allow', 'GET, HEAD');
    send(response, 405, 'text/plain; charset=utf-8', '只接受 GET 与 HEAD。', false);
    return;
  }
  const route = routeRequest(url, base);
  if (route.kind === 'malformed') {
    send(response, 400, 'text/plain; charset=utf-8', '地址写法有误。', bodyless);
    return;
  }
  if (route.kind === 'redirect') {
    response.setHeader('Location', route.location);
    send(response, 301, 'text/plain; charset=utf-8', '', bodyless);
    return;
  }
  const body = route.kind === 'file' ? await readIfFile(join(folder, route.path)) : undefined;
  if (route.kind === 'file' && body) {
    send(response, 200, mediaType(route.path), body, bodyless);
    return;
  }
  if (route.kind === 'file' && (await isFolder(join(folder, route.path)))) {
    response.setHeader('Location', `${encodeURI(base + route.path)}/`);
    send(response, 301, 'text/plain; charset=utf-8', '', bodyless);
    return;
  }
  const notFound = await readIfFile(join(folder, '404.html'));
  send(
    response,
    404,
    'text/html; charset=utf-8',
    notFound ? rebasePage(notFound.toString(), base) : '没有这个页面。',
    bodyless,
  );
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer | string,
  bodyless: boolean,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(bodyless ? undefined : body);
}

async function readIfFile(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
