import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import type { Selection } from '../schema/selection.ts';

/**
 * Finds the records a selection means, so that "all standards of a year" need not be written out one by one.
 *
 * @param catalogue validated records
 * @param selection which records are meant
 * @returns the records in the order of the catalogue; an id that does not exist is passed over (`check` reports it), and
 *   a record whose year is not known is in no span of years
 * @example selectRecords(catalogue, { kind: 'circular', since: '2021', until: '2022' })
 */
export function selectRecords(catalogue: Catalogue, selection: Selection): readonly CatalogueRecord[] {
  const { kind, ids, type, mark, since, until } = selection;
  const records: readonly CatalogueRecord[] = catalogue[kind];
  const years = since === undefined && until === undefined ? undefined : yearTeller(catalogue);
  return records.filter((record) => {
    const year = years?.(record);
    return (
      (ids === undefined || ids.includes(record.id)) &&
      (type === undefined || typeOf(record) === type) &&
      (mark === undefined || hasMark(record, mark)) &&
      (years === undefined || (year !== undefined && (since ?? '0000') <= year && year <= (until ?? '9999')))
    );
  });
}

/**
 * Says in which year a record came out.
 *
 * @param catalogue where the circulars of standards are
 * @returns a function that gives a year, e.g. `2021`, that of the consultation where nothing was issued; `undefined`
 *   where it is not known or means nothing
 */
export function yearTeller(catalogue: Catalogue): (record: CatalogueRecord) => string | undefined {
  const issued = new Map(catalogue.circular.map(({ id, data }) => [id, data.issued]));
  return ({ data }) => {
    if ('circular' in data) return issued.get(data.circular)?.slice(0, 4);
    if ('issued' in data && data.issued !== undefined) return data.issued.slice(0, 4);
    if ('consulted' in data) return data.consulted?.to.slice(0, 4);
    return 'date' in data ? data.date.slice(0, 4) : undefined;
  };
}

function typeOf({ data }: CatalogueRecord): string | undefined {
  if ('kind' in data) return data.kind;
  return 'part' in data && 'category' in data ? data.part : undefined;
}

function hasMark({ data }: CatalogueRecord, mark: string): boolean {
  return 'marks' in data && Array.isArray(data.marks) && data.marks.some((one) => one === mark);
}
