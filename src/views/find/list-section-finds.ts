import type { FindRecord } from '../../search/records/find-record.ts';

/** Sections of the site: address, title, and what people type when they mean the whole of it. */
const SECTIONS: readonly (readonly [address: string, title: string, words: readonly string[]])[] = [
  ['occupations/index.html', '职业目录', ['职业', '职业分类', '职业分类大典', '大典', '大类', '职业大全']],
  ['standards/index.html', '国家职业标准一览', ['标准', '国家职业标准', '国家职业技能标准', '职业技能标准']],
  ['levels/index.html', '职业技能等级', ['等级', '技能等级', '新八级', '新八级工', '新八级工制度', '八级工']],
  ['titles/index.html', '职称系列', ['职称', '专业技术职称']],
  ['qualifications/index.html', '国家职业资格目录', ['资格', '职业资格', '国家职业资格', '资格证']],
  ['ability-specs/index.html', '专项职业能力考核规范', ['专项职业能力', '专项能力', '专项能力证书']],
  ['evaluation-specs/index.html', '行业企业评价规范', ['评价规范', '企业评价规范']],
  ['notices/index.html', '新职业与标准颁布通知', ['新职业', '通知', '公告', '颁布通知']],
  ['policies/index.html', '政策文件', ['政策', '文件']],
  ['codes/index.html', '历次编码', ['编码', '职业编码', '代码', '职业代码', '旧编码']],
  ['changes/index.html', '分类大典的变化', ['变化', '新旧对照', '修订']],
  ['pathways/index.html', '晋级路径与申报条件', ['申报条件', '报考条件', '晋级', '晋级路径', '贯通']],
  ['pathways/graph.html', '职业地图', ['地图', '职称对照图', '职称与技能等级对照图', '职业近邻', '相近职业']],
];

/**
 * Lists the sections of the site for the search, for those who type what a whole section is about.
 */
export function listSectionFinds(): readonly FindRecord[] {
  return SECTIONS.map(([address, title, words]) => ({
    kind: 'section',
    id: address.replace(/(?:\/index)?\.html$/, ''),
    title,
    url: address,
    note: '',
    labels: words.map((text) => ({ type: 'word' as const, text })),
    weight: 0,
  }));
}
