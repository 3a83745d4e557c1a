/** Kinds of records a search can lead to, in the order in which equals are shown. */
export const FIND_KINDS = [
  'occupation',
  'work-type',
  'group',
  'standard',
  'skill-level',
  'title-series',
  'qualification',
  'ability-spec',
  'evaluation-spec',
  'notice',
  'circular',
  'policy',
  'programme-task',
  'work-item',
  'system',
  'guide',
  'code',
  'section',
] as const;

/** One of {@link FIND_KINDS}. */
export type FindKind = (typeof FIND_KINDS)[number];

/** What a heading over hits of each kind says. */
export const FIND_KIND_LABELS: Readonly<Record<FindKind, string>> = {
  occupation: '职业',
  'work-type': '工种',
  group: '职业类别',
  standard: '国家职业标准',
  'skill-level': '技能等级',
  'title-series': '职称系列',
  qualification: '国家职业资格',
  'ability-spec': '专项职业能力考核规范',
  'evaluation-spec': '行业企业评价规范',
  notice: '新职业信息发布',
  circular: '标准颁布通知',
  policy: '政策文件',
  'programme-task': '行动方案任务',
  'work-item': '年度重点工作',
  system: '制度',
  guide: '指南',
  code: '历史编码',
  section: '栏目',
};

/**
 * What else a record answers to, and what a hit through it is explained by. The codes of editions are named after
 * the edition; `word` is a further wording of the title that needs no explanation; `document` is the record's own
 * number, `part` a name inside it (a title of a series), `issued-under` that of the circular that issued it. `qualification` and
 * `ability` are the names of a national qualification and of a special ability that belong to an occupation.
 */
export const LABEL_TYPES = [
  'word',
  'alias',
  'old-name',
  'work-type',
  'part',
  'code',
  'code-at-issue',
  'code-1999',
  'code-2015',
  'code-2022',
  'document',
  'issued-under',
  'qualification',
  'ability',
] as const;

/** One of {@link LABEL_TYPES}. */
export type LabelType = (typeof LABEL_TYPES)[number];

/** One thing a record answers to, beside its title. */
export interface FindLabel {
  readonly type: LabelType;
  readonly text: string;
}

/** One record as the search knows it. */
export interface FindRecord {
  readonly kind: FindKind;
  /** Unique among the records of its kind. */
  readonly id: string;
  readonly title: string;
  /** Address from the site's root. */
  readonly url: string;
  /** A few words that tell it from records with the same title; may be empty. */
  readonly note: string;
  readonly labels: readonly FindLabel[];
  /** What it is about beside its names. Only set where there is such a text. */
  readonly topics?: FindTopics;
  /** 0 to 9: which of two equal hits comes first. */
  readonly weight: number;
}

/** What a record is about, for those who describe it instead of naming it (养奶牛). */
export interface FindTopics {
  /** Words people look for it by, none of which stands in a name of it. */
  readonly searchWords: readonly string[];
  /** The words of its description that stand in no name and no search word, parted by bars. */
  readonly summary: string;
}

/** One answer of the search. */
export interface FindHit {
  readonly kind: FindKind;
  readonly id: string;
  readonly title: string;
  /** Address from the site's root. */
  readonly url: string;
  readonly note: string;
  /** Higher is better; comparable only between hits of one query. */
  readonly score: number;
  /** Why it is among the hits, in Chinese; empty when the title itself says so. */
  readonly why: string;
}
