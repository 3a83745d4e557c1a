import type { Facts } from '../../src/versions/record-facts.ts';
import type { PublishedVersion } from '../../src/versions/version-change.ts';

const NOTE = '# 由 npm run release 写，不要手改。\n';

/**
 * Writes one published version as YAML, a change a line, so that a review shows them.
 */
export function formatRelease({ version, date, changes }: PublishedVersion): string {
  const list = changes.map((change) => `  - ${JSON.stringify(change)}\n`).join('');
  return `${NOTE}version: ${version}\ndate: ${date}\nchanges:${list === '' ? ' []' : ''}\n${list}`;
}

/**
 * Writes the facts of the last published version as YAML, a record a line.
 *
 * @param version the version
 * @param facts its facts
 */
export function formatFacts(version: string, facts: Facts): string {
  const lines = Object.entries(facts).map(
    ([key, one]) => `  ${JSON.stringify(key)}: ${JSON.stringify(one)}\n`,
  );
  return `${NOTE}version: ${version}\nfacts:\n${lines.join('')}`;
}
