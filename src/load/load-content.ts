import { relative, sep } from 'node:path';
import { compareDiagnostics } from '../diagnostics/compare-diagnostics.ts';
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import { RECORD_KINDS, type RecordKind } from '../vocabulary/record-kind.ts';
import type { ContentTree } from './content-tree.ts';
import { createLocator } from './create-locator.ts';
import { layOver } from './lay-over.ts';
import { loadTree } from './load-tree.ts';
import type { PublishedIdentifier } from './parse-published.ts';
import { PACK_CARD } from './place-file.ts';
import { readPackCard } from './read-pack-card.ts';
import type { FieldProblem, SyntaxProblem } from './source-file.ts';

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
 * @param overlays folders of content packs, laid over it in this order
 * @returns the catalogue with everything valid in it, and what is wrong with the rest
 * @example const { catalogue, diagnostics } = await loadContent('content');
 */
export async function loadContent(root: string, overlays: readonly string[] = []): Promise<LoadedContent> {
  const yamlByFile = new Map<string, string>();
  const locate = createLocator(yamlByFile);
  const diagnostics: Diagnostic[] = [];
  const leftOut = new Set<string>();
  const published: PublishedIdentifier[] = [];
  const report = (file: string, problem: FieldProblem): void => {
    diagnostics.push(locate({ severity: 'error', file, ...problem }));
  };
  const reportMistake = (file: string, mistake: SyntaxProblem): void => {
    diagnostics.push({ severity: 'error', file, path: [], field: '', ...mistake });
  };
  const read = (tree: ContentTree): CatalogueRecord[] => {
    const records: CatalogueRecord[] = [];
    loadTree(tree, { yamlByFile, records, leftOut, published, report, reportMistake });
    return records;
  };

  let records: readonly CatalogueRecord[] = read({ root, prefix: '' });
  for (const overlay of overlays) {
    const prefix = `${relative(root, overlay).split(sep).join('/')}/`;
    const { card, yaml, problems, mistakes } = readPackCard(overlay);
    yamlByFile.set(prefix + PACK_CARD, yaml);
    for (const problem of problems) report(prefix + PACK_CARD, problem);
    for (const mistake of mistakes) reportMistake(prefix + PACK_CARD, mistake);
    if (card === undefined) continue;
    const laid = layOver(records, read({ root: overlay, prefix, pack: card }), card);
    for (const { file, problem } of laid.problems) report(file ?? prefix + PACK_CARD, problem);
    records = laid.records;
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
