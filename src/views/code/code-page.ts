import type { CodeUse, Graph } from '../../graph/graph.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { type SourceLine, collectCitations } from '../parts/citations.ts';
import { type Link, linkOccupation } from '../parts/link.ts';
import { type StandardSummary, compareByIssue, summarizeStandard } from '../standard/standard-summary.ts';
import { buildCodeLine, type CodeLine } from './code-lines.ts';

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
    ambiguous: listMeanings(uses).size > 1,
    standards: graph.catalogue.standard
      .filter(({ data }) => data.codeAtIssue === code || data.codeInFile === code)
      .map((record) => summarizeStandard(graph, record))
      .sort(compareByIssue),
    group:
      group?.kind === 'group'
        ? { text: `小类 ${group.id}`, address: pageAddress('group', group.id) }
        : undefined,
  };
  return { ...page, sources: citations.list() };
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

/**
 * What the code ever meant: the same where it leads to the same occupation today, or where one name of one edition was
 * split among several.
 */
function listMeanings(uses: readonly CodeUse[]): ReadonlySet<string> {
  return new Set(
    uses.map(({ occupation, edition, name, relation }) =>
      occupation === undefined || relation === 'split' ? `${edition} ${name}` : occupation.id,
    ),
  );
}

function describeAnswer(uses: readonly CodeUse[]): string {
  const current = uses.find(({ relation }) => relation === 'current');
  if (current !== undefined) return `现行大典中，这个编码是“${current.name}”。`;
  const workType = uses.find(({ relation }) => relation === 'work-type');
  if (workType?.occupation !== undefined) {
    return `这是工种“${workType.name}”的编码，属于职业“${workType.occupation.data.name}”。`;
  }
  const targets = [...new Set(uses.flatMap(({ occupation }) => occupation?.data.name ?? []))];
  if (targets.length > 0) {
    return `这个编码已不再使用，现在通向${targets.map((name) => `“${name}”`).join('、')}。`;
  }
  return uses.some(({ relation }) => relation === 'not-established')
    ? '这个编码在现行大典中没有对应职业，去向尚未查明。'
    : '这个编码已取消，在现行大典中没有对应职业。';
}
