import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { Digest } from '../../schema/guide.ts';
import { buildLevelChip } from '../parts/level-chips.ts';
import { summarizeStandard } from '../standard/standard-summary.ts';
import type { DigestView } from './guide-page.ts';

/**
 * Makes the digest of one standard ready to print, and says what is not known of the standard.
 *
 * @param graph the graph
 * @param digest as authored
 * @returns none where the standard does not exist (`check` reports it)
 */
export function buildDigest(graph: Graph, digest: Digest): readonly DigestView[] {
  const standard = findRecord(graph, 'standard', digest.standard);
  if (standard === undefined) return [];
  return [
    {
      standard: summarizeStandard(graph, standard),
      levels: (digest.levels ?? []).map(({ level, points = [], functions = [] }) => ({
        chip: buildLevelChip(level),
        points,
        functions,
      })),
      points: digest.points ?? [],
      functions: isWhole(digest.levels) ? (standard.data.functions?.names ?? []) : [],
      gap: describeGap(digest, standard),
    },
  ];
}

/** What readers should know before they take the digest for more than it is. */
function describeGap({ levels }: Digest, { data }: CatalogueRecord<'standard'>): string | undefined {
  if (data.levels === undefined) return '这项标准的等级未能读出，所以只说整个职业，不分等级。';
  const doubtful =
    data.levels.reading === 'machine-doubtful' ? '这项标准的等级由机器识读，存疑，可能有缺。' : '';
  const nameless = isWhole(levels) && data.functions === undefined;
  const gap = `${doubtful}${nameless ? '各级的职业功能未能读出，以下按整个等级说。' : ''}`;
  return gap === '' ? undefined : gap;
}

/** Whether every level is spoken of as a whole, not function by function. */
function isWhole(levels: Digest['levels']): boolean {
  return (levels ?? []).every(({ functions }) => functions === undefined);
}
