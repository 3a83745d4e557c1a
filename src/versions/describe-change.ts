import { labelField } from './fact-fields.ts';
import type { FieldChange, VersionChange } from './version-change.ts';

/**
 * Says in a few words what changed in a record, after its name.
 *
 * @returns sentences without a full stop, parted by `；`; empty when there is nothing to add to the name
 * @example describeChange(change) // '原名 车工；编码由 6-18-01-01 改为 6-18-01-21'
 */
export function describeChange({ kind, what, formerName, fields, others }: VersionChange): string {
  const parts = [
    ...(formerName === undefined ? [] : [`原名 ${formerName}`]),
    ...fields.map((field) => describeField(kind, field)),
    ...(what === 'changed' && others === true
      ? [fields.length > 0 ? '其他内容也有改动' : '说明、来源等内容有改动']
      : []),
  ];
  return parts.join('；');
}

function describeField(kind: string, { field, before, after }: FieldChange): string {
  const label = labelField(kind, field);
  if (before === undefined) return `${label}：${after ?? ''}`;
  if (after === undefined) return `${label}不再写明（原为 ${before}）`;
  return `${label}由 ${before} 改为 ${after}`;
}
