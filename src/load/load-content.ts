import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import { compareDiagnostics } from '../diagnostics/compare-diagnostics.ts';
import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import { RECORD_KINDS, type RecordKind } from '../vocabulary/record-kind.ts';
import { collectRecords } from './collect-records.ts';
import { createLocator } from './create-locator.ts';
import { describeRefusal } from './messages/describe-refusal.ts';
import { listContentFiles } from './list-content-files.ts';
import { parsePublished, type PublishedIdentifier } from './parse-published.ts';
import { placeFile } from './place-file.ts';
import { readContentFile } from './read-content-file.ts';
import type { FieldProblem } from './source-file.ts';

/** A content folder, understood as far as it can be. */
export interface LoadedContent {
  /** Every valid record; a broken one is left out and the rest goes on. */
  readonly catalogue: Catalogue;
  /** What is wrong with the files, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Looks up line and column of what a rule found. */
  readonly locate: (finding: Finding) => Diagnostic;
  /** `kind:id` of the records left out (`kind:?`: not clear which); a reference to one is not a second mistake. */
  readonly leftOut: ReadonlySet<string>;
  /** Every identifier published before, from `published-identifiers.txt`. */
  readonly published: readonly PublishedIdentifier[];
}

/**
 * Reads a content folder into a catalogue. The only reader of `content/`; everything after it is a function
 * of what this returns.
 *
 * Never throws for an author's mistake: a file that cannot be read, is in the wrong place, is no YAML or breaks
 * its schema becomes a message, and all messages come at once. A missing folder is one message too.
 *
 * @param root path of the content folder
 * @returns the catalogue with everything valid in it, and what is wrong with the rest
 * @example const { catalogue, diagnostics } = await loadContent('content');
 */
export async function loadContent(root: string): Promise<LoadedContent> {
  const yamlByFile = new Map<string, string>();
  const locate = createLocator(yamlByFile);
  const diagnostics: Diagnostic[] = [];
  const report = (file: string, problem: FieldProblem): void => {
    diagnostics.push(locate({ severity: 'error', file, ...problem }));
  };
  const records: CatalogueRecord[] = [];
  const leftOut = new Set<string>();
  const published: PublishedIdentifier[] = [];

  const listing = listContentFiles(root);
  if (listing === undefined) report('', describeRefusal('no-folder'));
  for (const { file, why } of listing?.refused ?? []) report(file, describeRefusal(why));
  for (const file of listing?.files ?? []) {
    const role = placeFile(file);
    if (role.role === 'passed-over') continue;
    if (role.role === 'unknown') {
      report(file, {
        rule: 'unknown-file',
        path: [],
        message: '内容目录里没有这种文件的位置',
        fix: role.fix,
      });
      continue;
    }
    const read = readContentFile(root, file);
    if ('refused' in read) report(file, describeRefusal(read.refused));
    else if (role.role === 'published') {
      const list = parsePublished(read.text);
      published.push(...list.identifiers);
      for (const problem of list.problems) report(file, problem);
    } else {
      const collected = collectRecords(file, read.text, role);
      yamlByFile.set(file, collected.source.yaml);
      records.push(...collected.records);
      for (const name of collected.leftOut) leftOut.add(name);
      for (const problem of collected.problems) report(file, problem);
      for (const mistake of collected.mistakes)
        diagnostics.push({ severity: 'error', file, path: [], field: '', ...mistake });
    }
  }

  const catalogue = sortIntoKinds(records);
  return { catalogue, diagnostics: diagnostics.sort(compareDiagnostics), locate, leftOut, published };
}

/** One list for each kind, sorted by identifier and, for repeated identifiers, by file. */
function sortIntoKinds(records: readonly CatalogueRecord[]): Catalogue {
  const lists = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [] as CatalogueRecord[]])) as Record<
    RecordKind,
    CatalogueRecord[]
  >;
  for (const record of records) lists[record.kind].push(record);
  for (const list of Object.values(lists)) list.sort((a, b) => (a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
  return lists as Catalogue;
}
