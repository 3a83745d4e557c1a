import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { TITLE_TIER_LABELS } from '../../vocabulary/title-tier.ts';
import { anchorArticle } from '../parts/link-policy.ts';
import { readProse } from './read-prose.ts';
import { writeGuideText } from './write-guide-text.ts';
import type { WrittenText } from './write-occupation-text.ts';
import { majorsOf } from './majors-of.ts';
import { writeSection } from './write-section.ts';

/** Kinds of records whose pages have little text; each is written down by one line of {@link OTHER_TEXTS}. */
export type OtherKind =
  | 'group'
  | 'notice'
  | 'circular'
  | 'policy'
  | 'guide'
  | 'programme-task'
  | 'work-item'
  | 'system'
  | 'ability-spec'
  | 'evaluation-spec'
  | 'qualification'
  | 'title-series'
  | 'skill-level';

type Writers = { readonly [K in OtherKind]: (graph: Graph, record: CatalogueRecord<K>) => WrittenText };

/** Writes down what the pages of the smaller kinds of records say. */
export const OTHER_TEXTS: Writers = {
  group: (graph, record) => {
    const { code, name, gbm, note } = record.data;
    const inside = [
      ...findRelated(graph, record, 'broader', 'group', 'in').map((link) => link.record.data.name),
      ...findRelated(graph, record, 'broader', 'occupation', 'in').map((link) => link.record.data.name),
    ];
    const facts = [`${name} ${code}`, gbm === undefined ? undefined : `GBM ${gbm}`, inside, note];
    return { sections: writeSection('', '', facts), filters: { group: [code.slice(0, 1)] } };
  },
  notice: (_, { data, body, prose }) => {
    const { title, batch, docNumber, issued, issuers, note } = data;
    const rows = data.occupations.map((row) => row.name);
    const notes = data.occupations.flatMap((row) => row.note ?? []);
    const facts = [title?.text, `第 ${String(batch)} 批新职业`, docNumber, issued, issuers.names, note];
    const sections = [
      writeSection('', '', facts),
      writeSection('这一批说了什么', 'digest', [readProse({ body, prose })]),
      writeSection('这一批的职业', 'occupations', [rows, ...notes]),
    ].flat();
    return { sections, filters: {} };
  },
  circular: (graph, record) => {
    const standards = findRelated(graph, record, 'issuedBy', 'standard', 'in');
    const { docNumber, issued, jointIssuers, note } = record.data;
    const titles = standards.map((link) => link.record.data.title);
    const facts = [docNumber, issued, jointIssuers?.names, titles, note];
    return { sections: writeSection('', '', facts), filters: {} };
  },
  policy: (_, { data, body, prose }) => {
    const sections = [
      writeSection('', '', [data.title, data.docNumber, data.issuer, data.effect, data.note]),
      writeSection('要点', 'digest', [readProse({ body, prose })]),
      ...(data.articles ?? []).map(({ number, text }) =>
        writeSection(`第${number}条`, anchorArticle(number), [`第${number}条：${text}`]),
      ),
    ].flat();
    return { sections, filters: {} };
  },
  guide: writeGuideText,
  'programme-task': (_, { data }) => ({
    sections: writeSection('编者转述', '', [
      `第 ${String(data.number)} 项任务：${data.name}`,
      ...data.asks,
      data.note,
    ]),
    filters: {},
  }),
  'work-item': (_, { data }) => ({
    sections: writeSection('编者转述', '', [
      `重点工作第 ${String(data.number)} 项：${data.name}`,
      ...data.asks,
      data.note,
    ]),
    filters: {},
  }),
  system: (_, { data }) => ({
    sections: writeSection('编者转述', '', [
      data.name,
      data.summary,
      ...data.parts.map((part) => `${part.name}：${part.text}`),
      data.note,
    ]),
    filters: {},
  }),
  'ability-spec': (_, { data }) => {
    const tasks = data.tasks?.map((task) => task.name);
    const parts = [
      data.name,
      data.issuer ?? data.place,
      data.number,
      data.field,
      tasks,
      data.method,
      data.note,
    ];
    return {
      sections: writeSection('', '', parts),
      filters: { group: data.occupation === undefined ? [] : majorsOf([data.occupation]) },
    };
  },
  'evaluation-spec': (_, { data }) => ({
    sections: writeSection('', '', [data.name, data.docNumbers, data.text, data.note]),
    filters: { group: majorsOf(data.occupations ?? []) },
  }),
  qualification: (_, { data }) => ({
    sections: writeSection('', '', [data.name, data.departments?.text, data.subItems?.names, data.note]),
    filters: { group: majorsOf((data.occupations ?? []).map((link) => link.occupation)) },
  }),
  'title-series': (_, { data }) => {
    const tiers = data.tiers.map((tier) => `${TITLE_TIER_LABELS[tier.tier]}：${tier.names.join('、')}`);
    return { sections: writeSection('', '', [data.name, ...tiers, data.note]), filters: {} };
  },
  'skill-level': (_, { data }) => {
    const printed = data.level === undefined ? undefined : STANDARD_LEVEL_NAMES[data.level];
    const facts = [data.name, printed, data.meaning?.text, data.note];
    return {
      sections: writeSection('', '', facts),
      filters: { level: data.level === undefined ? [] : [data.level] },
    };
  },
};
