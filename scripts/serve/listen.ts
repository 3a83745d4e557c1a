import type { Server } from 'node:http';
import { UserError } from '../command/user-error.ts';

/** How many ports after the usual one are tried before giving up. */
const TRIES = 20;

/**
 * Starts a server on this machine's own address.
 *
 * @param wanted the port a person asked for; without it the usual one or the next that is free
 * @returns the port it listens on
 * @throws UserError when the wanted port is taken or not allowed
 */
export async function listen(server: Server, wanted: number | undefined, usual = 4321): Promise<number> {
  if (wanted !== undefined) {
    const refusal = await tryPort(server, wanted);
    if (refusal === undefined) return portOf(server, wanted);
    if (refusal === 'EADDRINUSE')
      throw new UserError(`端口 ${wanted} 已被占用；请用 --port 换一个，或不写 --port 由程序自选。`);
    throw new UserError(`端口 ${wanted} 不能使用（${refusal}）；请用 --port 换一个。`);
  }
  for (let port = usual; port < usual + TRIES; port += 1)
    if ((await tryPort(server, port)) === undefined) return port;
  throw new UserError(`端口 ${usual} 至 ${usual + TRIES - 1} 都被占用；请用 --port 指定一个。`);
}

function portOf(server: Server, wanted: number): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : wanted;
}

/** The reason why a port cannot be had; not set when the server now listens on it. */
async function tryPort(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      resolve(error.code ?? error.message);
    };
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      resolve(undefined);
    });
  });
}
