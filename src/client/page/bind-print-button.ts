import { loadScript } from '../search/load-script.ts';

/**
 * Makes every element with `data-print` print the page, after its QR code was made to hold the address of this copy.
 * The browser's own printing works without it; the QR code then holds the code of the record.
 *
 * @param page the document
 */
export function bindPrintButton(page: Document): void {
  const root = page.documentElement.dataset['root'] ?? '';
  for (const button of page.querySelectorAll('[data-print]')) {
    button.addEventListener('click', () => {
      const print = (): void => {
        page.defaultView?.print();
      };
      loadScript(`${root}assets/print-qr.js`).then(print, print);
    });
  }
}
