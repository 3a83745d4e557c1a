/** Answers to start from. */
export interface PathwayExample {
  readonly label: string;
  /** Answers in the form of the page's address. */
  readonly state: string;
}

/** People who come with questions of every kind. */
export const PATHWAY_EXAMPLES: readonly PathwayExample[] = [
  {
    label: '做了八年车工，没有证书',
    state:
      'occupation=6-18-01-01&age=30&own=8&related=0&level=none&title=none&qualification=none&education=junior-secondary&goal=level:1',
  },
  {
    label: '高级工班应届毕业生',
    state:
      'ruleSet=after-2023&age=20&own=0&related=0&level=none&title=none&qualification=none&education=senior-technician-class&relatedMajor=yes&status=final-year&goal=level:2',
  },
  {
    label: '工程师，想考技师',
    state:
      'ruleSet=after-2023&age=35&level=none&title=intermediate&series=engineering&titleSince=2022-06-01&qualification=none&goal=level:1',
  },
  {
    label: '高级工，想评工程师',
    state:
      'occupation=6-18-01-01&age=32&own=10&related=0&level=3&levelSince=2023-06-01&title=none&goal=title:engineering/intermediate',
  },
];
