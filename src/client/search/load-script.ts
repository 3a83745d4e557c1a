import { createElement } from './create-element.ts';

/**
 * Loads a script of this site and waits until it has run. Works over HTTP and from disk.
 *
 * @param address relative address of the script
 * @returns refused when it cannot be loaded
 */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = createElement('script', { src: address });
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} could not be loaded`));
    });
    document.head.append(script);
  });
}
