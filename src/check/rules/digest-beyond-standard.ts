import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import type { CatalogueRecord, FieldPath } from '../../schema/catalogue.ts';
import type { OutlineLevel } from '../../schema/outline.ts';
import { STANDARD_LEVEL_NAMES } from '../../vocabulary/skill-level.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

type Digest = NonNullable<CatalogueRecord<'guide'>['data']['digests']>[number];
type DigestLevel = NonNullable<Digest['levels']>[number];

/** A guide's digest speaks only of levels and functions that the standard's record has. */
export const digestBeyondStandard: Rule = {
  id: 'digest-beyond-standard',
  title: '指南里写到的等级和职业功能，都是那项标准的记录里有的',
  check({ catalogue, graph }) {
    return catalogue.guide.flatMap((record) =>
      (record.data.digests ?? []).flatMap((digest, at) => {
        const standard = findRecord(graph, 'standard', digest.standard);
        if (standard === undefined) return [];
        return [
          ...checkOccupation(graph, record, standard, ['digests', at, 'standard']),
          ...(digest.levels ?? []).flatMap((level, index) =>
            checkLevel(level, standard.data, ['digests', at, 'levels', index]),
          ),
        ].map((remark) => report(digestBeyondStandard.id, record, remark));
      }),
    );
  },
};

/** The standard belongs to an occupation of the guide. */
function checkOccupation(
  graph: Graph,
  { data }: CatalogueRecord<'guide'>,
  standard: CatalogueRecord<'standard'>,
  path: FieldPath,
): Remark[] {
  const { occupations } = standard.data;
  const owners = occupations === 'not-established' ? [] : occupations.map((link) => link.occupation);
  // A standard that names an occupation nobody knows is reported already.
  if (data.occupations === undefined || owners.some((id) => !graph.nodes.has(`occupation:${id}`))) return [];
  if (owners.some((id) => data.occupations?.includes(id) === true)) return [];
  const message = `标准 ${standard.id} 不属于这篇指南的职业`;
  return [{ path, message, fix: '改为这些职业的标准，或在 occupations 里补写职业' }];
}

/** The level is one the standard sets, and its functions stand at that level. */
function checkLevel(
  { level, functions = [] }: DigestLevel,
  { levels, outline }: CatalogueRecord<'standard'>['data'],
  path: FieldPath,
): Remark[] {
  const name = STANDARD_LEVEL_NAMES[level];
  if (levels === undefined)
    return [
      {
        path: [...path, 'level'],
        message: `写了${name}，可是这项标准的等级未能读出`,
        fix: '删去 levels，把要点写在 points',
      },
    ];
  if (!levels.values.includes(level))
    return [
      {
        path: [...path, 'level'],
        message: `写了${name}，这项标准只设 ${levels.values.join('、')} 级`,
        fix: '改为所设等级之一，或删去',
      },
    ];
  const known = listFunctions(outline?.levels.find((one) => one.level === level));
  return functions.flatMap((one, index): Remark[] =>
    known.includes(one.name)
      ? []
      : [
          {
            path: [...path, 'functions', index, 'name'],
            message: `${name}没有职业功能“${one.name}”`,
            fix:
              known.length === 0
                ? '这一级的职业功能不知道：删去 functions，把整个等级的要点写在 points'
                : `改为${known.join('、')}之一`,
          },
        ],
  );
}

/** Names of the functions of a level, over all its directions. */
function listFunctions(level: OutlineLevel | undefined): readonly string[] {
  const all = [...(level?.functions ?? []), ...(level?.directions ?? []).flatMap((one) => one.functions)];
  return [...new Set(all.flatMap(({ name }) => name ?? []))];
}
