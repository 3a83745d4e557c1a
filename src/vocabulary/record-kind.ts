/** Every kind of record the content holds; also the namespace of a node's id in the graph. */
export const RECORD_KINDS = [
  'group',
  'occupation',
  'standard',
  'notice',
  'circular',
  'skill-level',
  'ladder-fact',
  'title-series',
  'equivalence',
  'eligibility-set',
  'qualification',
  'qualification-title',
  'ability-spec',
  'evaluation-spec',
  'policy',
  'unplaced-work-type',
  'unresolved-code',
  'employment',
  'edition-count',
  'source',
] as const;

/** One of {@link RECORD_KINDS}. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a page calls one record of each kind. */
export const RECORD_KIND_LABELS: Readonly<Record<RecordKind, string>> = {
  group: '职业类别',
  occupation: '职业',
  standard: '国家职业标准',
  notice: '新职业信息发布',
  circular: '标准颁布通知',
  'skill-level': '职业技能等级',
  'ladder-fact': '等级制度说明',
  'title-series': '职称系列',
  equivalence: '贯通规则',
  'eligibility-set': '申报条件',
  qualification: '国家职业资格',
  'qualification-title': '职业资格与职称对应',
  'ability-spec': '专项职业能力考核规范',
  'evaluation-spec': '行业企业评价规范',
  policy: '政策文件',
  'unplaced-work-type': '未定归属的工种',
  'unresolved-code': '去向未定的旧编码',
  employment: '就业人口',
  'edition-count': '大典各版数量',
  source: '资料来源',
};
