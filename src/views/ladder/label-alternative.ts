import type { Alternative } from '../../schema/eligibility.ts';
import { PROGRAMMES, type Programme } from '../../vocabulary/programme.ts';
import { STANDARD_LEVEL_SHORT_NAMES } from '../../vocabulary/skill-level.ts';

const SHORT_PROGRAMMES: Readonly<Record<Programme, string>> = {
  none: '无学历',
  'junior-secondary': '初中',
  'senior-secondary': '高中',
  'secondary-vocational': '中职、技校',
  'intermediate-technician-class': '中级工班',
  'senior-technician-class': '高级工班',
  'preparatory-technician-class': '预备技师班',
  'junior-college': '大专、高职',
  bachelor: '本科',
  master: '硕士',
  doctorate: '博士',
};

/**
 * Puts an eligibility alternative into a few words for a diagram; the whole sentence stands in the list beside it.
 *
 * @param alternative one way to be allowed to apply for a level
 * @returns at most about twelve characters, or `undefined` where it is nothing but the certificate below and years
 * @example labelAlternative({ yearsTotal: 5, … }) // '累计工作 5 年'
 */
export function labelAlternative(alternative: Alternative): string | undefined {
  const { certificate, education, title, training, yearsTotal, minAge, otherCertificate } = alternative;
  const withCertificate = certificate === undefined ? '' : `＋${STANDARD_LEVEL_SHORT_NAMES[certificate]}`;
  if (title !== undefined) return `${title.text.split(/[或、]/)[0] ?? title.text}${withCertificate}`;
  if (education !== undefined) return `${labelEducation(education.programmes)}${withCertificate}`;
  if (otherCertificate !== undefined) return otherCertificate;
  if (certificate !== undefined) return undefined;
  if (yearsTotal !== undefined) return `累计工作 ${String(yearsTotal)} 年`;
  if (minAge !== undefined) return `年满 ${String(minAge)} 周岁`;
  if (training !== undefined) return '规定学时培训';
  return alternative.activity?.includes('学徒') === true ? '学徒期满' : '从业经历';
}

function labelEducation(programmes: readonly Programme[]): string {
  const lowest = [...programmes].sort((a, b) => PROGRAMMES.indexOf(a) - PROGRAMMES.indexOf(b))[0];
  if (lowest === undefined) return '学历';
  return `${SHORT_PROGRAMMES[lowest]}${programmes.length > 1 ? '起' : ''}`;
}
