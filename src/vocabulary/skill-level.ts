/** The five levels of a skill standard, from the lowest: `5` is 五级/初级工. */
export const SKILL_LEVELS = ['5', '4', '3', '2', '1'] as const;

/** The three levels of a professional-technical standard, from the lowest. */
export const PROFESSIONAL_LEVELS = ['junior', 'intermediate', 'senior'] as const;

/** Every level a national occupational standard can set, from the lowest. */
export const STANDARD_LEVELS = [...SKILL_LEVELS, ...PROFESSIONAL_LEVELS] as const;

/** One of {@link SKILL_LEVELS}. */
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** One of {@link STANDARD_LEVELS}. */
export type StandardLevel = (typeof STANDARD_LEVELS)[number];

/** Full names, as standards print them. */
export const STANDARD_LEVEL_NAMES: Readonly<Record<StandardLevel, string>> = {
  '5': '五级/初级工',
  '4': '四级/中级工',
  '3': '三级/高级工',
  '2': '二级/技师',
  '1': '一级/高级技师',
  junior: '初级',
  intermediate: '中级',
  senior: '高级',
};

/** Short names for chips and diagrams. */
export const STANDARD_LEVEL_SHORT_NAMES: Readonly<Record<StandardLevel, string>> = {
  '5': '初级工',
  '4': '中级工',
  '3': '高级工',
  '2': '技师',
  '1': '高级技师',
  junior: '初级',
  intermediate: '中级',
  senior: '高级',
};
