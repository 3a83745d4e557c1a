import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { TITLE_TIER_LABELS } from '../../vocabulary/title-tier.ts';
import { joinText } from './join-text.ts';
import { readProse } from './read-prose.ts';
import type { WrittenText } from './write-occupation-text.ts';

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
    const text = joinText([`${name} ${code}`, gbm === undefined ? undefined : `GBM ${gbm}`, inside, note]);
    return { text, filters: { group: [code.slice(0, 1)] } };
  },
  notice: (_, { data, body, prose }) => {
    const rows = data.occupations.map((row) => row.name);
    const notes = data.occupations.flatMap((row) => row.note ?? []);
    const numbers = [data.docNumber, data.issued];
    const parts = [
      data.title?.text,
      `第 ${String(data.batch)} 批新职业`,
      ...numbers,
      data.issuers.names,
      rows,
    ];
    return { text: joinText([...parts, readProse({ body, prose }), ...notes, data.note]), filters: {} };
  },
  circular: (graph, record) => {
    const issued = findRelated(graph, record, 'issuedBy', 'standard', 'in').map(
      (link) => link.record.data.title,
    );
    const { docNumber, jointIssuers, note } = record.data;
    return {
      text: joinText([docNumber, record.data.issued, jointIssuers?.names, issued, note]),
      filters: {},
    };
  },
  policy: (_, { data, body, prose }) => {
    const articles = (data.articles ?? []).map((article) => `第${article.number}条：${article.text}`);
    const parts = [data.title, data.docNumber, data.issuer, data.effect, ...articles];
    return { text: joinText([...parts, readProse({ body, prose }), data.note]), filters: {} };
  },
  guide: (_, { data, body, prose }) => {
    const digests = (data.digests ?? []).flatMap(({ levels = [], points = [] }) => [
      points,
      ...levels.flatMap((one) => [
        one.points ?? [],
        ...(one.functions ?? []).map((each) => [each.name, ...each.points]),
      ]),
    ]);
    const steps = (data.steps ?? []).map(({ label, note }) =>
      note === undefined ? label : `${label}：${note}`,
    );
    const neighbours = [...(data.confusedWith ?? []), ...(data.leadsTo ?? [])].map(({ why }) => why);
    return {
      text: joinText([
        data.title,
        data.lead,
        ...steps,
        readProse({ body: body?.replace(/^#+ (.+)$/gm, '$1。'), prose }),
        ...digests,
        ...neighbours,
        data.note,
      ]),
      filters: { group: majorsOf(data.occupations ?? []) },
    };
  },
  'programme-task': (_, { data }) => ({
    text: joinText([`第 ${String(data.number)} 项任务：${data.name}`, ...data.asks, data.note]),
    filters: {},
  }),
  'work-item': (_, { data }) => ({
    text: joinText([`重点工作第 ${String(data.number)} 项：${data.name}`, ...data.asks, data.note]),
    filters: {},
  }),
  system: (_, { data }) => ({
    text: joinText([
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
      text: joinText(parts),
      filters: { group: data.occupation === undefined ? [] : majorsOf([data.occupation]) },
    };
  },
  'evaluation-spec': (_, { data }) => ({
    text: joinText([data.name, data.docNumbers, data.text, data.note]),
    filters: { group: majorsOf(data.occupations ?? []) },
  }),
  qualification: (_, { data }) => ({
    text: joinText([data.name, data.departments?.text, data.subItems?.names, data.note]),
    filters: { group: majorsOf((data.occupations ?? []).map((link) => link.occupation)) },
  }),
  'title-series': (_, { data }) => {
    const tiers = data.tiers.map((tier) => `${TITLE_TIER_LABELS[tier.tier]}：${tier.names.join('、')}`);
    return { text: joinText([data.name, ...tiers, data.note]), filters: {} };
  },
  'skill-level': (_, { data }) => {
    const printed = data.level === undefined ? undefined : STANDARD_LEVEL_NAMES[data.level];
    const text = joinText([data.name, printed, data.meaning?.text, data.note]);
    return { text, filters: { level: data.level === undefined ? [] : [data.level] } };
  },
};

/** Major groups of occupations; one whose code is not published has none. */
function majorsOf(occupations: readonly string[]): readonly string[] {
  return [...new Set(occupations.map((id) => id.slice(0, 1)))].filter((major) => /^[1-8]$/.test(major));
}
