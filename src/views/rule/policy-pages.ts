import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import type { PackProse } from '../parts/pack-prose.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { type ProvenanceMark, type SourceLine, collectCitations } from '../parts/citations.ts';
import type { Link } from '../parts/link.ts';
import { anchorArticle } from '../parts/link-policy.ts';
import { buildOrigin, type Origin } from '../programme/build-origin.ts';
import type { TimelineDiagram } from '../programme/place-timeline.ts';
import { buildPolicyTimeline } from '../programme/policy-timeline.ts';
import { listTaskMentions, type TaskMention } from '../programme/policy-tasks.ts';
import { byNumber, linkTask, type NumberedLink } from '../programme/programme-links.ts';
import { type EquivalenceLine, buildEquivalenceLine } from './rule-lines.ts';

/** A policy in one row. */
export interface PolicyRow extends Link {
  readonly id: string;
  readonly date: string;
  readonly docNumber?: string | undefined;
  readonly issuer: string;
  readonly effect: string;
  /** Tasks of the action plan it takes up or came before. */
  readonly tasks: readonly TaskMention[];
  readonly mark: ProvenanceMark;
}

/** An article of a policy, with the anchor rules cite it by. */
export interface ArticleView {
  /** `article-11`. */
  readonly anchor: string;
  readonly number: string;
  readonly text: string;
}

/** Everything the page of one policy prints; the editorial body is drawn beside it. */
export interface PolicyPage {
  readonly row: PolicyRow;
  readonly articles: readonly ArticleView[];
  readonly rules: readonly EquivalenceLine[];
  /** Eligibility sets, levels and specifications that rest on it. */
  readonly basisOf: readonly Link[];
  /** Parts of the action plan that stand in it, with their tasks. Empty for every other document. */
  readonly parts: readonly { readonly name: string; readonly tasks: readonly NumberedLink[] }[];
  /** Systems it belongs to, with the tasks that ordered them. */
  readonly origins: readonly Origin[];
  readonly note?: string | undefined;
  readonly sources: readonly SourceLine[];
  readonly updated: string;
  /** Text of a content pack in place of the editors' words. Only set for records of one. */
  readonly prose?: PackProse | undefined;
}

/**
 * Lists the policies, newest first.
 */
export function buildPolicyIndex(graph: Graph): {
  readonly timeline?: TimelineDiagram | undefined;
  readonly rows: readonly PolicyRow[];
  readonly sources: readonly SourceLine[];
} {
  const citations = collectCitations(graph);
  const rows = graph.catalogue.policy
    .map((record) => buildPolicyRow(graph, record, citations.cite(record.data)))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  return { timeline: buildPolicyTimeline(graph), rows, sources: citations.list() };
}

/**
 * Gathers everything the page of one policy prints.
 */
export function buildPolicyPage(graph: Graph, record: CatalogueRecord<'policy'>): PolicyPage {
  const citations = collectCitations(graph);
  const { data } = record;
  const page = {
    prose: record.origin === undefined ? undefined : (record.prose ?? []),
    row: buildPolicyRow(graph, record, citations.cite(data)),
    articles: (data.articles ?? []).map(({ number, text }) => ({
      anchor: anchorArticle(number),
      number,
      text,
    })),
    rules: findRelated(graph, record, 'basedOn', 'equivalence', 'in').map((related) =>
      buildEquivalenceLine(graph, related.record, citations),
    ),
    basisOf: [
      ...findRelated(graph, record, 'basedOn', 'eligibility-set', 'in').map(({ record: set }) => ({
        text: set.data.name,
        address: pageAddress('eligibility-set', set.id),
      })),
      ...findRelated(graph, record, 'basedOn', 'skill-level', 'in').map(({ record: level }) => ({
        text: level.data.name,
        address: pageAddress('skill-level', level.id),
      })),
      ...findRelated(graph, record, 'basedOn', 'evaluation-spec', 'in').map(({ record: spec }) => ({
        text: spec.data.name,
        address: pageAddress('evaluation-spec', spec.id),
      })),
    ],
    parts: findRelated(graph, record, 'partOf', 'programme-part', 'in')
      .map(({ record: part }) => ({
        number: part.data.number,
        name: part.data.name,
        tasks: findRelated(graph, part, 'partOf', 'programme-task', 'in')
          .map((related) => linkTask(related.record))
          .sort(byNumber),
      }))
      .sort(byNumber),
    origins: buildOrigin(graph, record),
    note: data.note,
    updated: data.updated,
  };
  return { ...page, sources: citations.list() };
}

function buildPolicyRow(graph: Graph, record: CatalogueRecord<'policy'>, mark: ProvenanceMark): PolicyRow {
  const { id, data } = record;
  return {
    id,
    text: data.title,
    address: pageAddress('policy', id),
    date: data.date,
    docNumber: data.docNumber,
    issuer: data.issuer,
    effect: data.effect,
    tasks: listTaskMentions(graph, record),
    mark,
  };
}
