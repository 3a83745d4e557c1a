import type { CatalogueRecord } from '../schema/catalogue.ts';
import type { ContentPack } from '../schema/content-pack.ts';
import { RECORD_KIND_LABELS } from '../vocabulary/record-kind.ts';
import { identifyingField } from './identify-record.ts';
import type { FieldProblem } from './source-file.ts';

/** Records after a content pack was laid over them. */
export interface LaidOver {
  readonly records: readonly CatalogueRecord[];
  /** What is wrong, each with its file; `undefined` stands for the pack's card. */
  readonly problems: readonly { readonly file: string | undefined; readonly problem: FieldProblem }[];
}

/**
 * Lays the records of a content pack over those that were there. A record whose identifier is taken is refused, unless
 * the pack's card says that it replaces that one: so nothing public disappears by an oversight.
 *
 * @param below the records so far
 * @param above the pack's records
 * @param pack the pack's card
 */
export function layOver(
  below: readonly CatalogueRecord[],
  above: readonly CatalogueRecord[],
  pack: ContentPack,
): LaidOver {
  const nameOf = ({ kind, id }: CatalogueRecord): string => `${kind}:${id}`;
  const replaces = new Set(pack.replaces);
  const taken = new Map(below.map((record) => [nameOf(record), record]));
  const given = new Set(above.map(nameOf));
  const problems: { file: string | undefined; problem: FieldProblem }[] = [];
  (pack.replaces ?? []).forEach((name, index) => {
    const message = !taken.has(name)
      ? `要取代的 ${name} 并不存在`
      : given.has(name)
        ? undefined
        : `说要取代 ${name}，内容包里却没有这条记录`;
    if (message !== undefined)
      problems.push({
        file: undefined,
        problem: {
          rule: 'unknown-reference',
          path: ['replaces', index],
          message,
          fix: '核对种类和标识，或删去这一行',
        },
      });
  });
  const kept = above.filter((record) => {
    const other = taken.get(nameOf(record));
    if (other === undefined || replaces.has(nameOf(record))) return true;
    const label = RECORD_KIND_LABELS[record.kind];
    problems.push({
      file: record.file,
      problem: {
        rule: 'duplicate-identifier',
        path: [...record.path, identifyingField(record.kind)],
        message: `${label} ${record.id} 已经有了（${other.file}）`,
        fix: `换一个标识；确要取代的，在 pack.yaml 的 replaces 里写 ${nameOf(record)}`,
      },
    });
    return false;
  });
  const replaced = new Set(kept.map(nameOf).filter((name) => replaces.has(name)));
  return { records: [...below.filter((record) => !replaced.has(nameOf(record))), ...kept], problems };
}
