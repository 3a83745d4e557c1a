import type { Page } from 'playwright-core';

/**
 * Writes down whatever a page does that no page may do: errors and warnings on the console, uncaught errors, requests
 * that leave the site or fail.
 *
 * @param home address of the site, with a slash at its end
 * @returns the complaints so far, in order; the list grows while the page lives
 */
export function watchPage(page: Page, home: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') complaints.push(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    const inside = address.startsWith(home) || /^(?:data|blob):/.test(address);
    if (!inside) complaints.push(`request outside the site: ${address}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page ends what it was still fetching; that is no failure.
    if (reason === 'net::ERR_ABORTED') return;
    complaints.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  return complaints;
}
