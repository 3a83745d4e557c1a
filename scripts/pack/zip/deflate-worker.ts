import { parentPort } from 'node:worker_threads';
import { deflateFile } from './deflate-file.ts';

// Packs each file that is sent to it and sends back its number with the packed bytes.
const port = parentPort;
port?.on('message', ({ number, bytes }: { readonly number: number; readonly bytes: Uint8Array }) => {
  void deflateFile(bytes).then((packed) => {
    port.postMessage({ number, packed });
  });
});
