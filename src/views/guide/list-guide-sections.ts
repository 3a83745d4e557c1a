import type { GuidePage, GuideSection } from './guide-page.ts';

/**
 * Lists the sections that stand below the editors' words, in the order of the page.
 *
 * @param page what the page prints; a section it has nothing for is left out
 */
export function listGuideSections({
  example,
  rules,
  digests,
  occupations,
  confusions,
  standards,
}: Pick<
  GuidePage,
  'example' | 'rules' | 'digests' | 'occupations' | 'confusions' | 'standards'
>): readonly GuideSection[] {
  const sections = [
    { id: 'example', label: '拿一级标准拆一遍', shown: example !== undefined },
    { id: 'rules', label: '每一条规则和它的依据', shown: rules.length > 0 },
    { id: 'digest', label: '各级大致能做什么', shown: digests.length > 0 },
    { id: 'evaluation', label: '有哪些证书', shown: occupations.length > 0 },
    { id: 'onward', label: '往后通向哪里', shown: occupations.length > 0 },
    { id: 'confused', label: '容易混淆', shown: confusions.length > 0 },
    { id: 'official', label: '到哪里核对原文', shown: standards.length > 0 },
  ];
  return sections.filter(({ shown }) => shown).map(({ id, label }) => ({ id, label }));
}
