import type { Catalogue, CatalogueRecord } from '../schema/catalogue.ts';
import type { CodeRelation } from '../vocabulary/code-relation.ts';
import type { Confidence } from '../vocabulary/confidence.ts';
import type { Edition } from '../vocabulary/edition.ts';
import type { RecordKind } from '../vocabulary/record-kind.ts';
import type { Relation } from '../vocabulary/relation.ts';

/** A record's name in the graph: its kind and its id. */
export type NodeId = `${RecordKind}:${string}`;

/** A relation between two records, in the direction it is authored. */
export interface Edge {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly relation: Relation;
  /** How sure the relation is; the record's own confidence unless the author rated the link. */
  readonly confidence: Confidence;
  /** Why the two are taken to belong together. Only set when the author said so. */
  readonly basis?: string;
}

/** One use of a code: in an edition, with the name it had there and the occupation it leads to. */
export interface CodeUse {
  readonly code: string;
  readonly edition: Edition;
  readonly name: string;
  /** `current`: the code in force. The rest as authored; `work-type` for codes with a work-type suffix. */
  readonly relation: CodeRelation | 'current' | 'work-type' | 'not-established' | 'none';
  /** Occupation in force it leads to. Absent when not established or when there is none. */
  readonly occupation?: CatalogueRecord<'occupation'>;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** A remark for readers. Absent when there is nothing to say. */
  readonly note?: string | undefined;
}

/** All records as nodes, the relations between them both ways, and every code ever used. */
export interface Graph {
  readonly catalogue: Catalogue;
  readonly nodes: ReadonlyMap<NodeId, CatalogueRecord>;
  readonly outgoing: ReadonlyMap<NodeId, readonly Edge[]>;
  readonly incoming: ReadonlyMap<NodeId, readonly Edge[]>;
  /** Data of a record → whose it is. Only records of content packs are in it. */
  readonly origins: ReadonlyMap<object, string>;
  /** Code → its uses, the one in force first, then from the newest edition to the oldest. */
  readonly codes: ReadonlyMap<string, readonly CodeUse[]>;
}
