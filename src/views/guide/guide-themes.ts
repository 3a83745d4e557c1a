/** A field of work under which readers look for guides; its id also names its picture. */
export interface GuideTheme {
  readonly id: string;
  readonly name: string;
  /** Beginnings of the codes that belong to it. */
  readonly codes: readonly string[];
}

/** The fields, in the order the page of all guides shows them. */
export const GUIDE_THEMES: readonly GuideTheme[] = [
  { id: 'care', name: '照护与健康', codes: ['4-10-01', '4-14-01', '4-14-02'] },
  { id: 'food', name: '餐饮与茶', codes: ['4-03-02', '6-02-06'] },
  { id: 'beauty', name: '美容美发', codes: ['4-10-03'] },
  { id: 'repair', name: '电气、设备与维修', codes: ['6-29', '6-30', '6-31', '4-12'] },
  { id: 'machines', name: '机械加工与焊接', codes: ['6-18', '6-20'] },
  { id: 'digital', name: '软件、数据与网络', codes: ['4-04'] },
  { id: 'media', name: '网络营销与媒体', codes: ['4-01-06', '4-13-01'] },
  { id: 'transport', name: '物流、配送与出行', codes: ['4-02', '4-10-08'] },
  { id: 'office', name: '人事与劳动关系', codes: ['4-07-03'] },
  { id: 'safety', name: '安全与环保', codes: ['4-07-05', '4-09-07'] },
  { id: 'country', name: '农业与乡村', codes: ['5', '4-14-06'] },
];

const OTHER: GuideTheme = { id: 'other', name: '其他职业', codes: [] };

/**
 * Finds the field of work of an occupation.
 *
 * @param code its code or identifier
 * @returns the field `other` where none has the code
 * @example findGuideTheme('4-10-01-05').name // '照护与健康'
 */
export function findGuideTheme(code: string): GuideTheme {
  const belongs = (start: string): boolean => code === start || code.startsWith(`${start}-`);
  return GUIDE_THEMES.find(({ codes }) => codes.some(belongs)) ?? OTHER;
}
