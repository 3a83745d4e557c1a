import type { Catalogue, CatalogueRecord, FieldPath } from '../../schema/catalogue.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** Two dates of which the first must not be later than the second. */
interface Order {
  readonly record: CatalogueRecord;
  /** The field an author would look at. */
  readonly path: FieldPath;
  readonly earlier: { readonly name: string; readonly date: string | undefined };
  readonly later: { readonly name: string; readonly date: string | undefined };
}

/** What happened first is dated first. */
export const datesOutOfOrder: Rule = {
  id: 'dates-out-of-order',
  title: '日期先后要合理',
  check({ catalogue }) {
    const orders = [
      ...catalogue.notice.flatMap(listNoticeOrders),
      ...catalogue.circular.map((record) => updatedAfter(record, 'issued', '颁布日期', record.data.issued)),
      ...catalogue.policy.map((record) => updatedAfter(record, 'date', '文件日期', record.data.date)),
      ...catalogue['ability-spec'].map((record) =>
        updatedAfter(record, 'issued', '发布日期', record.data.issued ?? record.data.year),
      ),
      ...catalogue.occupation.map((record) => updatedAfter(record, 'added', '增补年份', record.data.added)),
      ...catalogue['eligibility-set'].map((record) => listEditionOrder(record)),
      ...listStandardOrders(catalogue),
    ];
    return orders.flatMap(checkOrder);
  },
};

/** An announcement is consulted on, then issued, then written down. */
function listNoticeOrders(record: CatalogueRecord<'notice'>): Order[] {
  const { consulted, issued } = record.data;
  const from = { name: '征求意见开始', date: consulted?.from };
  const to = { name: '征求意见结束', date: consulted?.to };
  return [
    { record, path: ['consulted', 'to'], earlier: from, later: to },
    { record, path: ['issued'], earlier: to, later: { name: '发布日期', date: issued } },
    updatedAfter(record, 'issued', '发布日期', issued),
  ];
}

/** A standard's edition is not younger than its circular, and replaces nothing younger than itself. */
function listStandardOrders(catalogue: Catalogue): Order[] {
  const circulars = new Map(catalogue.circular.map((one) => [one.id, one.data.issued]));
  const standards = new Map(catalogue.standard.map((one) => [one.id, one]));
  return catalogue.standard.flatMap((record) => {
    const issued = { name: '颁布通知的日期', date: circulars.get(record.data.circular) };
    const edition = { name: '版本年份', date: record.data.editionYear?.year };
    const replaced = (record.data.replaces ?? []).map(({ standard }, at): Order => {
      const circular = standards.get(standard)?.data.circular ?? '';
      const earlier = { name: `被替代标准 ${standard} 的颁布日期`, date: circulars.get(circular) };
      return {
        record,
        path: ['replaces', at, 'standard'],
        earlier,
        later: { ...issued, name: '本标准的颁布日期' },
      };
    });
    return [{ record, path: ['editionYear', 'year'], earlier: edition, later: issued }, ...replaced];
  });
}

/** The first edition year of an eligibility set is not after the last. */
function listEditionOrder(record: CatalogueRecord<'eligibility-set'>): Order {
  const { editions } = record.data;
  return {
    record,
    path: ['editions', 'to'],
    earlier: { name: '起始版本年份', date: editions?.from },
    later: { name: '终止版本年份', date: editions?.to },
  };
}

/** Nothing happened after it was written down. */
function updatedAfter(
  record: CatalogueRecord<'notice' | 'circular' | 'policy' | 'ability-spec' | 'occupation'>,
  field: string,
  name: string,
  date: string | undefined,
): Order {
  const later = { name: '记录更新日期（updated）', date: record.data.updated };
  return { record, path: [field], earlier: { name, date }, later };
}

/** The finding about two dates; dates of unlike length are compared as far as both go. */
function checkOrder({ record, path, earlier, later }: Order): Finding[] {
  if (earlier.date === undefined || later.date === undefined) return [];
  const length = Math.min(earlier.date.length, later.date.length);
  if (earlier.date.slice(0, length) <= later.date.slice(0, length)) return [];
  return [
    report(datesOutOfOrder.id, record, {
      path,
      message: `${earlier.name} ${earlier.date} 晚于${later.name} ${later.date}`,
      fix: '核对原文，改正其中一个日期',
    }),
  ];
}
