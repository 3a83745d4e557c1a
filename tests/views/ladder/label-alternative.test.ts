import { expect, test } from 'vitest';
import type { Alternative } from '../../../src/schema/eligibility.ts';
import { labelAlternative } from '../../../src/views/ladder/label-alternative.ts';

/** An alternative with the fields that matter. */
function label(fields: Partial<Alternative>): string | undefined {
  return labelAlternative({ level: '4', alternative: '1', text: '示例', ...fields });
}

test('says in a few words what is asked', () => {
  expect(label({ yearsTotal: 5 })).toBe('累计工作 5 年');
  expect(label({ minAge: 16 })).toBe('年满 16 周岁');
  expect(label({ training: '示例培训' })).toBe('规定学时培训');
  expect(label({ activity: '学徒期满' })).toBe('学徒期满');
  expect(label({ otherCertificate: '示例证书' })).toBe('示例证书');
});

test('names the least schooling, and that more will do', () => {
  const programmes = ['bachelor', 'junior-college'] as const;
  expect(label({ education: { text: '示例', programmes: [...programmes] } })).toBe('大专、高职起');
  expect(label({ education: { text: '示例', programmes: ['secondary-vocational'] } })).toBe('中职、技校');
});

test('adds the certificate that goes with schooling or a title', () => {
  expect(label({ certificate: '4', education: { text: '示例', programmes: ['junior-college'] } })).toBe(
    '大专、高职＋中级工',
  );
  const title = { text: '助理级职称或示例资格', tiers: ['assistant' as const], orQualification: true };
  expect(label({ title })).toBe('助理级职称');
});

test('has no words for a plain step up from the certificate below: the line itself says it', () => {
  expect(label({ certificate: '5', yearsAfterCertificate: 3 })).toBeUndefined();
});
