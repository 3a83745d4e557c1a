import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFacts } from '../../src/load/digest-facts.ts';
import { FACTS_FILE, loadReleases, RELEASE_FOLDER } from '../../src/load/load-releases.ts';
import { collectFacts } from '../../src/versions/collect-facts.ts';
import { compareFacts } from '../../src/versions/compare-facts.ts';
import { foldChanges } from '../../src/versions/fold-changes.ts';
import type { PublishedVersion } from '../../src/versions/version-change.ts';
import { describeRelease } from '../build/manifest/describe-release.ts';
import { requireSoundContent } from '../build/require-sound-content.ts';
import { UserError } from '../command/user-error.ts';
import { formatFacts, formatRelease } from './format-release.ts';

/**
 * Keeps what the version that is about to be published says, and what it changes against the one before. Run again
 * for the same version it takes the changes since into its list.
 *
 * @param root the project's own folder, for its version
 * @param content the content folder; its `releases/` is written
 * @returns the version as recorded
 * @throws UserError when the content has errors or bears no date
 */
export async function recordRelease(root: string, content: string): Promise<PublishedVersion> {
  const { catalogue } = await requireSoundContent(content, []);
  const { version, contentDate: date } = describeRelease(root, catalogue);
  if (date === '') throw new UserError('内容里没有日期，不能登记版本。');
  const { versions, facts: before } = loadReleases(content);
  const facts = collectFacts(catalogue, digestFacts);
  const earlier = versions.find((one) => one.version === version);
  // The first version changes nothing; there was none before it.
  const isFirst = versions.every((one) => one === earlier);
  const since = isFirst || before === undefined ? [] : compareFacts(before, facts);
  const record = { version, date, changes: foldChanges([earlier?.changes ?? [], since]) };
  const folder = join(content, RELEASE_FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${version}.yaml`), formatRelease(record));
  writeFileSync(join(folder, FACTS_FILE), formatFacts(version, facts));
  return record;
}
