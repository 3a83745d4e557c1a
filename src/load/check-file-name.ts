import { identifyingField } from './identify-record.ts';
import type { FieldProblem } from './source-file.ts';
import type { CatalogueRecord } from '../schema/catalogue.ts';

/**
 * Checks that a one-record file is named like its record, so that an author who sees an identifier knows the file.
 *
 * @param record a validated record
 * @returns the problem, or `undefined` when the names agree or the file holds a list
 */
export function checkFileName(record: CatalogueRecord): FieldProblem | undefined {
  if (record.path.length > 0) return undefined;
  const name = record.file.slice(record.file.lastIndexOf('/') + 1);
  const stem = name.slice(0, name.lastIndexOf('.'));
  if (stem === record.id) return undefined;
  return {
    rule: 'file-name-differs',
    path: [identifyingField(record.kind)],
    message: `文件名是 ${stem}，标识却是 ${record.id}`,
    fix: `把文件改名为 ${record.id}${name.slice(name.lastIndexOf('.'))}，或改正标识`,
  };
}
