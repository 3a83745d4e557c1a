import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import { ADDRESS_KINDS, pageAddress, type AddressKind } from '../../vocabulary/page-address.ts';
import { compareFacts } from '../../versions/compare-facts.ts';
import { describeChange } from '../../versions/describe-change.ts';
import { groupChanges } from '../../versions/group-changes.ts';
import type { Facts } from '../../versions/record-facts.ts';
import type { PublishedVersion, VersionChange } from '../../versions/version-change.ts';
import { listCirculars } from '../notice/circular-page.ts';
import { listNotices } from '../notice/notice-row.ts';

/** One changed record in one line. */
export interface ChangeLine {
  readonly text: string;
  /** Absent where the record has no page (any more). */
  readonly address?: string | undefined;
  /** What changed in it; empty where its coming or going says all. */
  readonly detail: string;
}

/** Changes under one heading, e.g. `新增国家职业标准`. */
export interface ChangeSection {
  readonly label: string;
  readonly lines: readonly ChangeLine[];
}

/** One version, and what it changed against the one before. */
export interface VersionEntry {
  readonly version: string;
  readonly date: string;
  /** The version before. Absent for the first. */
  readonly before?: string | undefined;
  readonly sections: readonly ChangeSection[];
}

/** Everything the page of the published versions prints. */
export interface VersionsPage {
  /** The newest first. */
  readonly versions: readonly VersionEntry[];
  /** What this copy changes against the newest of them; empty for a copy of that very version. */
  readonly pending: readonly ChangeSection[];
  /** What authorities issued of late, the newest first. */
  readonly issued: readonly {
    readonly date: string;
    readonly text: string;
    readonly address: string;
    readonly what: string;
  }[];
}

/** What is known of the published versions. */
export interface VersionHistory {
  /** The earliest first. */
  readonly versions: readonly PublishedVersion[];
  /** Facts of the last of them. */
  readonly facts?: Facts | undefined;
}

const LATEST = 12;

/**
 * Gathers what changed from version to version.
 *
 * @param graph the present content
 * @param history the versions published so far
 * @param present facts of the present content
 */
export function buildVersionsPage(graph: Graph, history: VersionHistory, present: Facts): VersionsPage {
  const { versions, facts } = history;
  return {
    versions: versions
      .map(({ version, date, changes }, at) => ({
        version,
        date,
        before: versions[at - 1]?.version,
        sections: listSections(graph, changes),
      }))
      .reverse(),
    pending: facts === undefined ? [] : listSections(graph, compareFacts(facts, present)),
    issued: listIssued(graph),
  };
}

/**
 * Finds the page of a changed record.
 *
 * @returns its address from the site's root; `undefined` where it has none or is gone
 */
export function addressChange(graph: Graph, { kind, id }: VersionChange): string | undefined {
  const known = ADDRESS_KINDS.find((one) => one === kind) as Exclude<AddressKind, 'code'> | undefined;
  return known !== undefined && findRecord(graph, known, id) ? pageAddress(known, id) : undefined;
}

function listSections(graph: Graph, changes: readonly VersionChange[]): readonly ChangeSection[] {
  return groupChanges(changes).map(({ label, changes: list }) => ({
    label,
    lines: list.map((change) => ({
      text: change.name,
      address: addressChange(graph, change),
      detail: describeChange(change),
    })),
  }));
}

function listIssued(graph: Graph): VersionsPage['issued'] {
  const notices = listNotices(graph).map(({ date, text, address, counts }) => ({
    date,
    text,
    address,
    what: counts,
  }));
  const circulars = listCirculars(graph).map(({ issued, text, address, count }) => ({
    ...{ date: issued, text, address },
    what: `颁布 ${String(count)} 个国家职业标准`,
  }));
  return [...notices, ...circulars].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, LATEST);
}
