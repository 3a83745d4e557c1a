import type { Catalogue } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Link } from '../parts/link.ts';

/** One of the ways in for people who know what they came for, but not what this site calls it. */
export interface Entrance extends Link {
  /** What waits behind it, in a few words. */
  readonly hint: string;
}

/**
 * Lists the first page's entrances for the four kinds of people who come: who looks for work, who teaches, who looks
 * something up, who has no network.
 *
 * @param catalogue all records
 * @returns in this order; an entrance whose target is not among the records is left out
 *
 * @example listEntrances(catalogue)[0]?.text // '找工作、想换行'
 */
export function listEntrances(catalogue: Catalogue): Entrance[] {
  const guides = new Set(catalogue.guide.map(({ id }) => id));
  const entrances = [
    {
      text: '找工作、想换行',
      hint: '常问的职业，一个一个讲清楚',
      address: 'guides/index.html',
      there: guides.size > 0,
    },
    {
      text: '办学、排课',
      hint: '从国家职业标准到课程和课时',
      address: pageAddress('guide', 'from-standard-to-programme'),
      there: guides.has('from-standard-to-programme'),
    },
    {
      text: '查标准、查文号',
      hint: '按年份、等级和文号筛选，看是否现行',
      address: 'standards/index.html',
      there: catalogue.standard.length > 0,
    },
    {
      text: '内网、没有网络',
      hint: '整站拷走，双击就能看',
      address: pageAddress('guide', 'running-a-mirror'),
      there: guides.has('running-a-mirror'),
    },
  ];
  return entrances.filter(({ there }) => there).map(({ text, hint, address }) => ({ text, hint, address }));
}
