/** The three ways in which ability is evaluated (中办发〔2022〕58号, article 12), and none known. */
export const EVALUATION_WAYS = ['qualification', 'level-certification', 'special-ability'] as const;

/** One of {@link EVALUATION_WAYS}. */
export type EvaluationWay = (typeof EVALUATION_WAYS)[number];

/** What each way is called. */
export const EVALUATION_WAY_LABELS: Readonly<Record<EvaluationWay, string>> = {
  qualification: '职业资格评价',
  'level-certification': '职业技能等级认定',
  'special-ability': '专项职业能力考核',
};
