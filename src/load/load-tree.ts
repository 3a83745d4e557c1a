import type { CatalogueRecord } from '../schema/catalogue.ts';
import { collectRecords } from './collect-records.ts';
import type { ContentTree } from './content-tree.ts';
import { describeRefusal } from './messages/describe-refusal.ts';
import { listContentFiles } from './list-content-files.ts';
import { parseProse } from './parse-prose.ts';
import { parsePublished, type PublishedIdentifier } from './parse-published.ts';
import { placeFile, placePackFile } from './place-file.ts';
import { readContentFile } from './read-content-file.ts';
import type { FieldProblem, SyntaxProblem } from './source-file.ts';

/** Where one tree's records and troubles go. */
export interface TreeSink {
  /** Texts by file, for finding places in them. */
  readonly yamlByFile: Map<string, string>;
  readonly records: CatalogueRecord[];
  readonly leftOut: Set<string>;
  readonly published: PublishedIdentifier[];
  readonly report: (file: string, problem: FieldProblem) => void;
  readonly reportMistake: (file: string, mistake: SyntaxProblem) => void;
}

/**
 * Reads every file of one content folder into the sink; nothing it finds stops it.
 *
 * @param tree the public content or a content pack
 * @param sink takes records and everything wrong
 */
export function loadTree(tree: ContentTree, sink: TreeSink): void {
  const { root, prefix, pack } = tree;
  const inPack = pack !== undefined;
  const listing = listContentFiles(root, inPack ? 'none' : 'inside');
  if (listing === undefined) sink.report(prefix, describeRefusal(inPack ? 'no-pack' : 'no-folder'));
  for (const { file, why } of listing?.refused ?? []) sink.report(prefix + file, describeRefusal(why));
  for (const inside of listing?.files ?? []) {
    const role = inPack ? placePackFile(inside) : placeFile(inside);
    const file = prefix + inside;
    if (role.role === 'passed-over') continue;
    if (role.role === 'unknown') {
      const message = inPack ? '内容包里没有这种文件的位置' : '内容目录里没有这种文件的位置';
      sink.report(file, { rule: 'unknown-file', path: [], message, fix: role.fix });
      continue;
    }
    const read = readContentFile(root, inside, inPack);
    if ('refused' in read) sink.report(file, describeRefusal(read.refused));
    else if (role.role === 'published') {
      const list = parsePublished(read.text);
      sink.published.push(...list.identifiers);
      for (const problem of list.problems) sink.report(file, problem);
    } else {
      const collected = collectRecords(file, read.text, role);
      sink.yamlByFile.set(file, collected.source.yaml);
      sink.records.push(...collected.records.map((record) => markOrigin(record, pack?.name)));
      for (const name of collected.leftOut) sink.leftOut.add(name);
      for (const problem of collected.problems) sink.report(file, problem);
      for (const mistake of collected.mistakes) sink.reportMistake(file, mistake);
      if (inPack) reportProse(file, read.text, collected.source.body, sink);
    }
  }
}

/** A record of a pack says whose it is, and carries its text as words, never as MDX. */
function markOrigin({ body, ...record }: CatalogueRecord, origin: string | undefined): CatalogueRecord {
  if (origin === undefined) return body === undefined ? record : { ...record, body };
  return { ...record, origin, ...(body === undefined ? {} : { prose: parseProse(body).blocks }) };
}

/** Names what a text of a pack may not contain, at its line in the whole file. */
function reportProse(file: string, whole: string, body: string | undefined, sink: TreeSink): void {
  if (body === undefined) return;
  const before = whole.slice(0, whole.length - body.length).split(/\r?\n/).length - 1;
  for (const { line, message, fix } of parseProse(body).faults)
    sink.reportMistake(file, { rule: 'wrong-form', line: before + line, column: 1, message, fix });
}
