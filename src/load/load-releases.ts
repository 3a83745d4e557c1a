import { join } from 'node:path';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { release, releaseFacts } from '../schema/release.ts';
import type { Facts } from '../versions/record-facts.ts';
import type { PublishedVersion } from '../versions/version-change.ts';
import { listContentFiles } from './list-content-files.ts';
import { parseYaml } from './parse-yaml.ts';
import { readContentFile } from './read-content-file.ts';

/** Folder of the published versions in the content. */
export const RELEASE_FOLDER = 'releases';

/** What the last published version said. */
export const FACTS_FILE = 'facts.yaml';

/** Every version published so far. */
export interface LoadedReleases {
  /** The earliest first. */
  readonly versions: readonly PublishedVersion[];
  /** Facts of the last of them; absent where nothing was published yet. */
  readonly facts?: Facts;
  /** What is wrong with the files. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the published versions that a content folder remembers. They are kept by `npm run release`.
 *
 * @param root path of the content folder
 * @returns nothing for a folder without any; a file that is broken is one message and is left out
 */
export function loadReleases(root: string): LoadedReleases {
  const folder = join(root, RELEASE_FOLDER);
  const diagnostics: Diagnostic[] = [];
  const read = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | undefined => {
    const content = readContentFile(folder, file);
    const parsed = 'text' in content ? parseYaml(content.text) : undefined;
    const judged = parsed?.ok === true ? schema.safeParse(parsed.value) : undefined;
    if (judged?.success === true) return judged.data;
    const [issue] = judged?.error.issues ?? [];
    diagnostics.push(describeBroken(file, issue?.path.map(String) ?? []));
    return undefined;
  };
  const files = (listContentFiles(folder)?.files ?? []).filter((file) => file.endsWith('.yaml'));
  const versions = files.filter((file) => file !== FACTS_FILE).flatMap((file) => read(file, release) ?? []);
  const facts = files.includes(FACTS_FILE) ? read(FACTS_FILE, releaseFacts)?.facts : undefined;
  const inOrder = new Intl.Collator('en', { numeric: true });
  return {
    versions: versions.sort(
      (a, b) => inOrder.compare(a.date, b.date) || inOrder.compare(a.version, b.version),
    ),
    ...(facts === undefined ? {} : { facts }),
    diagnostics,
  };
}

function describeBroken(file: string, path: readonly string[]): Diagnostic {
  return {
    rule: 'wrong-form',
    severity: 'error',
    file: `${RELEASE_FOLDER}/${file}`,
    line: 1,
    column: 1,
    path,
    field: path.join('.'),
    message: `发布记录读不懂${path.length === 0 ? '' : `（${path.join('.')}）`}`,
    fix: '发布记录由 npm run release 写，不要手改；从版本库取回原来的文件',
  };
}
