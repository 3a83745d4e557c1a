/** How an older code relates to the occupation it leads to in the edition in force. */
export const CODE_RELATIONS = ['same', 'renumbered', 'renamed', 'merged', 'split'] as const;

/** One of {@link CODE_RELATIONS}. */
export type CodeRelation = (typeof CODE_RELATIONS)[number];

/** What a page prints for each relation, read from the older code to the one in force. */
export const CODE_RELATION_LABELS: Readonly<Record<CodeRelation, string>> = {
  same: '沿用',
  renumbered: '改编码',
  renamed: '更名',
  merged: '并入',
  split: '拆分',
};
