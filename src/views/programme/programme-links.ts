import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Link } from '../parts/link.ts';

/** A task or an item of work, with its number in the plan. */
export interface NumberedLink extends Link {
  readonly number: number;
  /** `第 3 项任务` or `重点工作第 8 项`. */
  readonly label: string;
}

/** A task in a list, with the systems it ordered. */
export interface TaskRow extends NumberedLink {
  readonly systems: readonly Link[];
}

/**
 * Makes the link to a task's page.
 */
export function linkTask({ id, data }: CatalogueRecord<'programme-task'>): NumberedLink {
  return {
    number: data.number,
    label: `第 ${String(data.number)} 项任务`,
    text: data.name,
    address: pageAddress('programme-task', id),
  };
}

/**
 * Makes the link to the page of an item of the work list.
 */
export function linkWork({ id, data }: CatalogueRecord<'work-item'>): NumberedLink {
  return {
    number: data.number,
    label: `重点工作第 ${String(data.number)} 项`,
    text: data.name,
    address: pageAddress('work-item', id),
  };
}

/**
 * Makes the link to a system's page.
 */
export function linkSystem({ id, data }: CatalogueRecord<'system'>): Link {
  return { text: data.name, address: pageAddress('system', id) };
}

/**
 * Orders tasks, or items of work, as the plan numbers them.
 */
export function byNumber(a: { readonly number: number }, b: { readonly number: number }): number {
  return a.number - b.number;
}

/**
 * Orders records of one list as their author wrote them, which is the order of the plan.
 */
export function byPlace(a: Pick<CatalogueRecord, 'path'>, b: Pick<CatalogueRecord, 'path'>): number {
  return Number(a.path.at(-1) ?? 0) - Number(b.path.at(-1) ?? 0);
}
