import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import { CONFIDENCE_LABELS, type Confidence } from '../../vocabulary/confidence.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';

/** What stands beside a fact: how sure it is, and which of the page's sources say so. */
export interface ProvenanceMark {
  readonly confidence: Confidence;
  /** `官方`, `转录`, `推断` or `未核实`. */
  readonly label: string;
  /** Numbers of the page's source list, counted from 1, ascending. */
  readonly numbers: readonly number[];
  /** Id of the first source, for a link into the source list. Absent when no source is known. */
  readonly source?: string | undefined;
  /** Whose record it is. Only set for records of a content pack. */
  readonly origin?: string | undefined;
}

/**
 * Marks a part of a record that only says how sure it is and names no source of its own.
 *
 * @param confidence how sure it is
 */
export function markConfidence(confidence: Confidence): ProvenanceMark {
  return { confidence, label: CONFIDENCE_LABELS[confidence], numbers: [] };
}

/** One line of the source list at the end of a page; its number is its place, counted from 1. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  /** Absent when the publisher is not known. */
  readonly publisher?: string | undefined;
  /** Whose record it is. Only set for sources of a content pack. */
  readonly origin?: string | undefined;
  /** Entry on the page of sources. */
  readonly address: string;
}

/** Collects the sources of one page while its view is built, and numbers them in order of first mention. */
export interface Citations {
  /** Marks a fact with its sources. */
  readonly cite: (fact: {
    readonly sources: readonly string[];
    readonly confidence: Confidence;
  }) => ProvenanceMark;
  /** The source list, once all facts are marked. */
  readonly list: () => readonly SourceLine[];
}

/**
 * Starts the source list of one page.
 *
 * @param graph where the sources are; an unknown id is left out (`check` reports it)
 */
export function collectCitations(graph: Graph): Citations {
  const ids: string[] = [];
  const numberOf = (id: string): number => {
    const known = ids.indexOf(id);
    return known >= 0 ? known + 1 : ids.push(id);
  };
  return {
    cite: (fact) => {
      const { sources, confidence } = fact;
      const known = sources.filter((id) => findRecord(graph, 'source', id) !== undefined);
      return {
        confidence,
        label: CONFIDENCE_LABELS[confidence],
        numbers: [...new Set(known.map(numberOf))].sort((a, b) => a - b),
        source: known[0],
        origin: graph.origins.get(fact),
      };
    },
    list: () =>
      ids.flatMap((id) => {
        const source = findRecord(graph, 'source', id);
        return source === undefined
          ? []
          : [
              {
                id,
                title: source.data.title,
                publisher: source.data.publisher,
                origin: source.origin,
                address: pageAddress('source', id),
              },
            ];
      }),
  };
}
