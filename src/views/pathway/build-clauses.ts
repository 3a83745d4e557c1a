import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Clause } from '../../pathway/pathway-rules.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { describeEquivalence } from './describe-equivalence.ts';

/**
 * Gathers the clause behind every rule: its words, document, article and the page where a reader finds them.
 *
 * @returns by rule id: `after-2023/3/2`, `skill-title-eng-assistant`, `chief-technician`
 */
export function buildClauses(graph: Graph): Readonly<Record<string, Clause>> {
  const { catalogue } = graph;
  return Object.fromEntries([
    ...catalogue['eligibility-set'].flatMap((set) => buildSetClauses(graph, set)),
    ...catalogue.equivalence.map(({ id, data }): [string, Clause] => [
      id,
      {
        text: describeEquivalence(data),
        origin: '贯通规则',
        document: data.docNumber,
        article: data.article,
        address: findAddress(graph, data.policy) ?? pageAddress('equivalence', id),
        sources: data.sources,
        confidence: data.confidence,
        place: data.place,
        inForceSince: data.inForceSince,
        note: data.note,
      },
    ]),
    ...catalogue['skill-level'].map(({ id, data }): [string, Clause] => [
      id,
      {
        text: data.note ?? `新八级工制度中的${data.name}。`,
        origin: '新八级工制度',
        document: findDocument(graph, data.policy?.id),
        article: data.policy?.article,
        address: findAddress(graph, data.policy?.id) ?? pageAddress('skill-level', id),
        sources: data.sources,
        confidence: data.confidence,
        place: 'national',
        inForceSince: data.added,
      },
    ]),
  ]);
}

function buildSetClauses(graph: Graph, { id, data }: CatalogueRecord<'eligibility-set'>): [string, Clause][] {
  return data.rules.map((rule) => [
    `${id}/${rule.level}/${rule.alternative}`,
    {
      text: rule.text,
      origin: data.name,
      document: data.docNumber ?? findDocument(graph, data.policy),
      article: data.article,
      address:
        findAddress(graph, data.policy) ??
        pageAddress('eligibility-set', `${id}/${rule.level}/${rule.alternative}`),
      sources: data.sources,
      confidence: data.confidence,
      place: 'national',
      singleCopy: rule.singleCopy === true ? true : undefined,
      note: [rule.note, data.note].filter((note) => note !== undefined).join('') || undefined,
    },
  ]);
}

function findAddress(graph: Graph, policy: string | undefined): string | undefined {
  return policy !== undefined && findRecord(graph, 'policy', policy) !== undefined
    ? pageAddress('policy', policy)
    : undefined;
}

function findDocument(graph: Graph, policy: string | undefined): string | undefined {
  return policy === undefined ? undefined : findRecord(graph, 'policy', policy)?.data.docNumber;
}
