/** One section of the site, as the navigation shows it. */
export interface SiteSection {
  /** Name a page gives in its `section` prop. */
  readonly id: string;
  readonly label: string;
  /** Address of the section's first page, from the site's root. */
  readonly address: string;
}

/** The sections in the masthead, in the order they are shown. */
export const SITE_SECTIONS: readonly SiteSection[] = [
  { id: 'occupations', label: '职业', address: 'occupations/index.html' },
  { id: 'guides', label: '指南', address: 'guides/index.html' },
  { id: 'standards', label: '标准', address: 'standards/index.html' },
  { id: 'levels', label: '等级', address: 'levels/index.html' },
  { id: 'pathways', label: '晋级', address: 'pathways/index.html' },
  { id: 'titles', label: '职称', address: 'titles/index.html' },
  { id: 'qualifications', label: '资格', address: 'qualifications/index.html' },
  { id: 'ability-specs', label: '专项', address: 'ability-specs/index.html' },
  { id: 'notices', label: '通知', address: 'notices/index.html' },
  { id: 'policies', label: '政策', address: 'policies/index.html' },
  { id: 'codes', label: '编码', address: 'codes/index.html' },
  { id: 'changes', label: '变化', address: 'changes/index.html' },
];
