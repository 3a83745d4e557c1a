/** One event that the browser tells of by itself. */
export interface BidiEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A line to a browser that speaks WebDriver BiDi. */
export interface BidiConnection {
  /** Sends a command and gives its result; fails with the browser's own message. */
  readonly send: (
    method: string,
    params: Readonly<Record<string, unknown>>,
  ) => Promise<Record<string, unknown>>;
  /** Told of every event. */
  readonly onEvent: (listener: (event: BidiEvent) => void) => void;
  readonly close: () => void;
}

/**
 * Opens the line. Node brings a WebSocket of its own, so this is all that is needed.
 *
 * @param address as the browser prints it, e.g. `ws://127.0.0.1:9222/session`
 */
export async function openBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Record<string, unknown>;
    const answer = typeof message['id'] === 'number' ? waiting.get(message['id']) : undefined;
    if (answer !== undefined) answer(message);
    else for (const listener of listeners) listener(message as unknown as BidiEvent);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return {
    send: async (method, params) => {
      const id = (last += 1);
      const answer = await new Promise<Record<string, unknown>>((resolve) => {
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, method, params }));
      });
      waiting.delete(id);
      if (answer['type'] === 'error') throw new Error(`${method}: ${String(answer['message'])}`);
      return answer['result'] as Record<string, unknown>;
    },
    onEvent: (listener) => void listeners.push(listener),
    close: () => {
      socket.close();
    },
  };
}
