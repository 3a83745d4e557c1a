import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { parseOccupationCode, RANK_LABELS } from '../../vocabulary/occupation-code.ts';
import type { CheckContext } from '../check-context.ts';
import { report, type Remark } from '../report.ts';
import type { Rule } from '../rule.ts';

/** A record whose parent group does not exist. */
interface Orphan {
  readonly record: CatalogueRecord;
  readonly field: string;
  readonly code: string;
  readonly parent: string;
}

/** Each code fits the one above it, and the one above exists. */
export const codeFormAndParent: Rule = {
  id: 'code-form-and-parent',
  title: '编码的层级、上级类别与标识要相符',
  check(context) {
    const findings: Finding[] = [];
    const orphans = new Map<string, Orphan[]>();
    for (const record of context.catalogue.group) {
      const remark = checkGroup(record);
      if (remark !== undefined) findings.push(report(codeFormAndParent.id, record, remark));
      else if (record.data.parent !== undefined)
        addOrphan(
          orphans,
          { record, field: 'parent', code: record.data.code, parent: record.data.parent },
          context,
        );
    }
    for (const record of context.catalogue.occupation) {
      const { id, code } = record.data;
      if (code === 'unpublished') continue;
      if (id !== code) findings.push(report(codeFormAndParent.id, record, differingId(id, code)));
      const parent = parseOccupationCode(code)?.parent;
      if (parent !== undefined) addOrphan(orphans, { record, field: 'code', code, parent }, context);
    }
    return [...findings, ...[...orphans.values()].flatMap(describeOrphans)];
  },
};

/** What is wrong with a group's code and parent, looking at the group alone. */
function checkGroup({ data: { code, parent } }: CatalogueRecord<'group'>): Remark | undefined {
  const parsed = parseOccupationCode(code);
  if (parsed === undefined || parsed.rank === 'occupation') {
    const fix = '这里只写大类、中类、小类；细类（职业）写在 occupations/';
    return { path: ['code'], message: `code 为 ${code}，是细类（职业）的编码`, fix };
  }
  if (parsed.parent === parent) return undefined;
  if (parsed.parent === undefined)
    return { path: ['parent'], message: `${code} 是大类，不应有上级`, fix: '删去 parent' };
  const label = RANK_LABELS[parsed.rank];
  const fix = `${parent === undefined ? '补写' : '改为'} parent: ${parsed.parent}`;
  if (parent === undefined)
    return { path: ['parent'], message: `${label} ${code} 没有写上级（parent）`, fix };
  return {
    path: ['parent'],
    message: `parent 为 ${parent}，与${label} ${code} 的编码不符`,
    fix: `${fix}，或核对编码`,
  };
}

/** An occupation's identifier that is not its code. */
function differingId(id: string, code: string): Remark {
  const fix = '有编码的职业以编码为标识：改正其一；编码刚刚公布的，改标识和文件名，旧标识记入 formerIds';
  return { path: ['code'], message: `code 为 ${code}，标识却是 ${id}`, fix };
}

/** Notes a record whose parent group does not exist. */
function addOrphan(orphans: Map<string, Orphan[]>, orphan: Orphan, { isKnown }: CheckContext): void {
  if (isKnown('group', orphan.parent)) return;
  orphans.set(orphan.parent, [...(orphans.get(orphan.parent) ?? []), orphan]);
}

/** One finding for a missing group, however many records it should hold. */
function describeOrphans(orphans: readonly Orphan[]): Finding[] {
  const [first] = orphans;
  if (first === undefined) return [];
  const rank = parseOccupationCode(first.parent)?.rank ?? 'minor';
  const label = RANK_LABELS[rank];
  const count = orphans.length > 1 ? `（共有 ${orphans.length} 条记录属于它）` : '';
  return [
    report('code-form-and-parent', first.record, {
      path: [first.field],
      message: `${first.code} 的上级${label} ${first.parent} 不存在${count}`,
      fix: `在 classification/2022.yaml 补写${label} ${first.parent}，或核对编码`,
    }),
  ];
}
