import { formatField } from '../../diagnostics/format-field.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { findClosest } from '../../vocabulary/find-closest.ts';
import { RECORD_KIND_LABELS } from '../../vocabulary/record-kind.ts';
import type { CheckContext } from '../check-context.ts';
import { listRecords } from '../list-records.ts';
import { listReferences, type Reference } from '../list-references.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A reference with the record it stands in. */
interface Place {
  readonly record: CatalogueRecord;
  readonly reference: Reference;
}

/** As many places are reported one by one; more of the same are most likely one mistake elsewhere. */
const ONE_BY_ONE = 3;

/** Words that say on purpose that there is no record. */
const NO_RECORD: readonly string[] = ['none'];

/** Every field that names another record names one that exists. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  title: '引用的记录必须存在',
  check(context) {
    const missing = new Map<string, Place[]>();
    for (const record of listRecords(context.catalogue))
      for (const reference of listReferences(record)) {
        if (NO_RECORD.includes(reference.id)) continue;
        if (reference.kinds.some((kind) => context.isKnown(kind, reference.id))) continue;
        const key = `${reference.kinds.join()}:${reference.id}`;
        missing.set(key, [...(missing.get(key) ?? []), { record, reference }]);
      }
    return [...missing.values()].flatMap((places) =>
      (places.length > ONE_BY_ONE ? places.slice(0, 1) : places).map((place) =>
        describe(place, places.length, context),
      ),
    );
  },
};

/** The finding about one place, which may stand for all places of the same missing record. */
function describe(
  { record, reference }: Place,
  count: number,
  { catalogue }: CheckContext,
): ReturnType<typeof report> {
  const label = reference.kinds.map((kind) => RECORD_KIND_LABELS[kind]).join('或');
  const all = reference.kinds.flatMap((kind) => catalogue[kind].map((one) => one.id));
  const closest = findClosest(reference.id, all);
  const others = count > ONE_BY_ONE ? `（内容里共有 ${count} 处引用它）` : '';
  return report('unknown-reference', record, {
    path: reference.path,
    message: `${formatField(reference.path)} 为 ${reference.id}；没有这个${label}${others}`,
    fix:
      closest === undefined
        ? `核对标识，或先建立这个${label}`
        : `是否想写 ${closest}？否则先建立这个${label}`,
  });
}
