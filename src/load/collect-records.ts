import type { CatalogueRecord } from '../schema/catalogue.ts';
import { checkFileName } from './check-file-name.ts';
import { parseRecords, type RecordRole } from './parse-records.ts';
import type { FieldProblem, SourceFile, SyntaxProblem } from './source-file.ts';
import { validateRecord } from './validate-record.ts';

/** What one file gave in the end. */
export interface CollectedFile {
  readonly source: SourceFile;
  /** The valid records. */
  readonly records: readonly CatalogueRecord[];
  readonly problems: readonly FieldProblem[];
  readonly mistakes: readonly SyntaxProblem[];
  /** `kind:id` of records that are not valid, or not under the name of their file; `kind:?` where the id is not sound. */
  readonly leftOut: readonly string[];
}

/**
 * Takes the valid records out of one file, and says what is wrong with the others.
 *
 * @param file path inside the content folder
 * @param text the whole file
 * @param role what the file holds
 */
export function collectRecords(file: string, text: string, role: RecordRole): CollectedFile {
  const { source, records: raws, problems: whole, mistakes } = parseRecords(file, text, role);
  const records: CatalogueRecord[] = [];
  const problems = [...whole];
  const leftOut: string[] = [];
  if (role.role === 'lists' && whole.length + mistakes.length > 0)
    leftOut.push(...Object.values(role.lists).map((kind) => `${kind}:?`));
  if (role.role === 'record' && raws.length === 0) leftOut.push(`${role.kind}:${stemOf(file)}`);
  for (const raw of raws) {
    const result = validateRecord(raw);
    if (result.ok) {
      records.push(result.record);
      const problem = checkFileName(result.record);
      if (problem === undefined) continue;
      problems.push(problem);
      leftOut.push(`${raw.kind}:${stemOf(file)}`);
    } else {
      problems.push(...result.problems);
      leftOut.push(`${raw.kind}:${result.id ?? (raw.path.length > 0 ? '?' : stemOf(file))}`);
      if (raw.path.length === 0) leftOut.push(`${raw.kind}:${stemOf(file)}`);
    }
  }
  return { source, records, problems, mistakes, leftOut };
}

/** A file's name without folder and extension. */
function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}
