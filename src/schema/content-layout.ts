import type { RecordKind } from '../vocabulary/record-kind.ts';
import { circular, notice } from './notice.ts';
import { abilitySpec, evaluationSpec } from './specification.ts';
import { editionCount, employment } from './statistic.ts';
import { eligibilitySet } from './eligibility.ts';
import { equivalence } from './equivalence.ts';
import { group } from './group.ts';
import { guide } from './guide.ts';
import { ladderFact, skillLevel } from './skill-ladder.ts';
import { occupation } from './occupation.ts';
import { policy } from './policy.ts';
import { programmePart, programmeTarget, programmeTask, workItem } from './programme.ts';
import { qualification, qualificationTitle } from './qualification.ts';
import { source } from './source.ts';
import { standard } from './standard.ts';
import { suitedSeries } from './suited-series.ts';
import { system } from './system.ts';
import { titleSeries } from './title-series.ts';
import { unplacedWorkType } from './work-type.ts';
import { unresolvedCode } from './unresolved-code.ts';

/** The schema of every kind of record. */
export const RECORD_SCHEMAS = {
  group,
  occupation,
  standard,
  notice,
  circular,
  'skill-level': skillLevel,
  'ladder-fact': ladderFact,
  'title-series': titleSeries,
  'suited-series': suitedSeries,
  equivalence,
  'eligibility-set': eligibilitySet,
  qualification,
  'qualification-title': qualificationTitle,
  'ability-spec': abilitySpec,
  'evaluation-spec': evaluationSpec,
  policy,
  'programme-part': programmePart,
  'programme-task': programmeTask,
  'programme-target': programmeTarget,
  'work-item': workItem,
  system,
  guide,
  'unplaced-work-type': unplacedWorkType,
  'unresolved-code': unresolvedCode,
  employment,
  'edition-count': editionCount,
  source,
} as const satisfies Readonly<Record<RecordKind, unknown>>;

/** A folder where each file is one record; its name is the identifier. */
export interface RecordFolder {
  readonly folder: string;
  /** Extensions and the kind of record each holds. */
  readonly kinds: Readonly<Partial<Record<'.yaml' | '.mdx', RecordKind>>>;
}

/** A file that holds lists of records, each under a key of its own. */
export interface ListFile {
  readonly file: string;
  /** Key in the file → kind of record in that list. */
  readonly lists: Readonly<Record<string, RecordKind>>;
}

/** Folders of one-record files; sub-folders are allowed in each. */
export const RECORD_FOLDERS: readonly RecordFolder[] = [
  { folder: 'occupations', kinds: { '.yaml': 'occupation' } },
  { folder: 'standards', kinds: { '.yaml': 'standard' } },
  { folder: 'notices', kinds: { '.yaml': 'circular', '.mdx': 'notice' } },
  { folder: 'ability-specs', kinds: { '.yaml': 'ability-spec' } },
  { folder: 'evaluation-specs', kinds: { '.yaml': 'evaluation-spec' } },
  { folder: 'policies', kinds: { '.mdx': 'policy' } },
  { folder: 'systems', kinds: { '.yaml': 'system' } },
  { folder: 'guides', kinds: { '.mdx': 'guide' } },
];

/** Files that hold lists. */
export const LIST_FILES: readonly ListFile[] = [
  { file: 'classification/2022.yaml', lists: { groups: 'group' } },
  { file: 'classification/unresolved-codes.yaml', lists: { codes: 'unresolved-code' } },
  { file: 'classification/unplaced-work-types.yaml', lists: { workTypes: 'unplaced-work-type' } },
  { file: 'ladder/skill-levels.yaml', lists: { levels: 'skill-level', facts: 'ladder-fact' } },
  { file: 'ladder/title-series.yaml', lists: { series: 'title-series' } },
  { file: 'ladder/series-by-group.yaml', lists: { groups: 'suited-series' } },
  { file: 'ladder/equivalence-rules.yaml', lists: { rules: 'equivalence' } },
  { file: 'ladder/eligibility-rule-sets.yaml', lists: { sets: 'eligibility-set' } },
  { file: 'ladder/qualification-to-title.yaml', lists: { rows: 'qualification-title' } },
  {
    file: 'programmes/2021-48.yaml',
    lists: {
      parts: 'programme-part',
      tasks: 'programme-task',
      targets: 'programme-target',
      work: 'work-item',
    },
  },
  { file: 'qualifications/2021.yaml', lists: { items: 'qualification' } },
  { file: 'statistics/employment-2020.yaml', lists: { rows: 'employment' } },
  { file: 'statistics/edition-counts.yaml', lists: { editions: 'edition-count' } },
  { file: 'sources.yaml', lists: { sources: 'source' } },
];
