import type { CodeUse, Graph } from '../../graph/graph.ts';
import { EDITION_LABELS, EDITIONS } from '../../vocabulary/edition.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { type SourceLine, collectCitations } from '../parts/citations.ts';
import { buildCodeLine, type CodeLine } from './code-lines.ts';
import { type Link, linkOccupation } from '../parts/link.ts';
import { type StandardSummary, compareByIssue, summarizeStandard } from '../standard/standard-summary.ts';

/** Everything the page of one code prints. */
export interface CodePage {
  readonly code: string;
  readonly address: string;
  /** Every use of the code, the one in force first. */
  readonly lines: readonly CodeLine[];
  /** One sentence: where the code leads today. */
  readonly answer: string;
  /** Occupations in force the code leads to or is. */
  readonly targets: readonly (Link & { readonly code?: string | undefined })[];
  /** `true` when the code meant different occupations at different times. */
  readonly ambiguous: boolean;
  /** Standards that printed this code at issue, newest first. */
  readonly standards: readonly StandardSummary[];
  /** Group the code would stand in today. Absent where there is none. */
  readonly group?: Link | undefined;
  readonly sources: readonly SourceLine[];
}

/** A code in the list of older codes. */
export interface CodeRow {
  readonly code: string;
  readonly address: string;
  readonly name: string;
  readonly relation: string;
  readonly to?: Link | undefined;
  readonly currentCode?: string | undefined;
}

/** Everything the page of all codes prints. */
export interface CodeIndex {
  /** Number of different codes ever used. */
  readonly total: number;
  /** Codes of older editions that no longer lead to the same occupation under the same code, by edition. */
  readonly editions: readonly {
    readonly edition: string;
    readonly all: number;
    readonly same: number;
    readonly changed: readonly CodeRow[];
  }[];
}

/**
 * Gathers everything the page of one code prints.
 *
 * @param graph the graph
 * @param code a code that some edition used
 */
export function buildCodePage(graph: Graph, code: string): CodePage {
  const citations = collectCitations(graph);
  const uses = graph.codes.get(code) ?? [];
  const group = graph.nodes.get(`group:${code.split('-').slice(0, 3).join('-')}`);
  const page = {
    code,
    address: pageAddress('code', code),
    lines: uses.map((use) => buildCodeLine(use, citations)),
    answer: describeAnswer(uses),
    targets: listTargets(uses),
    ambiguous: new Set(uses.map(({ occupation, name }) => occupation?.id ?? name)).size > 1,
    standards: graph.catalogue.standard
      .filter(({ data }) => data.codeAtIssue === code)
      .map((record) => summarizeStandard(graph, record))
      .sort(compareByIssue),
    group:
      group?.kind === 'group'
        ? { text: `小类 ${group.id}`, address: pageAddress('group', group.id) }
        : undefined,
  };
  return { ...page, sources: citations.list() };
}

/**
 * Gathers the older codes by edition: only those that changed, with where they lead.
 */
export function buildCodeIndex(graph: Graph): CodeIndex {
  const uses = [...graph.codes.values()]
    .flat()
    .filter(({ relation }) => relation !== 'current' && relation !== 'work-type');
  const older = [...EDITIONS].reverse();
  return {
    total: graph.codes.size,
    editions: older.flatMap((edition) => {
      const ofEdition = uses.filter((use) => use.edition === edition);
      const changed = ofEdition.filter(({ relation }) => relation !== 'same');
      return ofEdition.length === 0
        ? []
        : [
            {
              edition: EDITION_LABELS[edition],
              all: ofEdition.length,
              same: ofEdition.length - changed.length,
              changed: changed.map((use) => buildCodeRow(graph, use)),
            },
          ];
    }),
  };
}

/**
 * Puts one use of a code into a row.
 */
export function buildCodeRow(graph: Graph, use: CodeUse): CodeRow {
  const line = buildCodeLine(use, collectCitations(graph));
  return {
    code: line.code,
    address: line.address,
    name: line.name,
    relation: line.relation,
    to: line.occupation,
    currentCode: line.currentCode,
  };
}

function listTargets(uses: readonly CodeUse[]): CodePage['targets'] {
  const targets = new Map<string, CodePage['targets'][number]>();
  for (const { occupation } of uses) {
    if (occupation === undefined) continue;
    const { code } = occupation.data;
    targets.set(occupation.id, {
      ...linkOccupation(occupation),
      code: code === 'unpublished' ? undefined : code,
    });
  }
  return [...targets.values()];
}

function describeAnswer(uses: readonly CodeUse[]): string {
  const current = uses.find(({ relation }) => relation === 'current');
  if (current !== undefined) return `现行大典中，这个编码是“${current.name}”。`;
  const targets = [...new Set(uses.flatMap(({ occupation }) => occupation?.data.name ?? []))];
  if (targets.length === 0) return '这个编码在现行大典中没有对应职业，去向尚未查明。';
  const reached = targets.map((name) => `“${name}”`).join('、');
  return `这个编码已不再使用，现在通向${reached}。`;
}

/**
 * Lists every code that has a page.
 */
export function listCodes(graph: Graph): readonly string[] {
  return [...graph.codes.keys()];
}
