import type { FindRecord } from '../search/records/find-record.ts';
import { packFindRecords } from '../search/records/pack-find-records.ts';
import type { Artifact } from './artifact.ts';
import { listCommonCharacters } from './list-common-characters.ts';
import { listTraditional } from './list-traditional.ts';
import { FIND_FILE } from './parse-find-file.ts';
import { spellName } from './spell-name.ts';

/**
 * Builds the file the search box loads when it is first used: a classic script, so that it loads from disk too, that
 * does nothing but set `zhituFind` to the packed records.
 *
 * @param records from `buildFindRecords`
 */
export function buildFindFile(records: readonly FindRecord[]): Artifact {
  const common = listCommonCharacters();
  const texts = records.flatMap(({ title, labels, topics }) => [
    title,
    ...labels.map((label) => label.text),
    ...(topics?.searchWords ?? []),
    topics?.summary ?? '',
  ]);
  const traditional = listTraditional(new Set(texts.join('')));
  const packed = packFindRecords(records, spellName, common, traditional);
  return {
    path: FIND_FILE,
    mediaType: 'text/javascript; charset=utf-8',
    body: `zhituFind=${JSON.stringify(packed)};\n`,
  };
}
