/**
 * What stands on the page about the site until the finished site is known: its version and its fingerprint. The build
 * puts the real ones in their place, because no page can know them while pages are being rendered.
 */
export const RELEASE_MARKS = { version: '@@version@@', fingerprint: '@@fingerprint@@' } as const;
