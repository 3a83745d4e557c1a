import { formatField } from '../../diagnostics/format-field.ts';
import { listRecords } from '../list-records.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { walkFields } from '../walk-fields.ts';

/** A day that is written exists in the calendar. */
export const dateNotInCalendar: Rule = {
  id: 'date-not-in-calendar',
  title: '日期必须是日历上有的日子',
  check({ catalogue }) {
    return listRecords(catalogue).flatMap((record) =>
      [...walkFields(record.data)].flatMap(({ path, fields }) =>
        Object.entries(fields).flatMap(([name, value]) => {
          if (typeof value !== 'string' || isInCalendar(value)) return [];
          const message = `${formatField([...path, name])} 为 ${value}；日历上没有这一天`;
          return [
            report('date-not-in-calendar', record, { path: [...path, name], message, fix: '核对原文的日期' }),
          ];
        }),
      ),
    );
  },
};

/** Whether a text is no day at all, or one of the calendar. */
function isInCalendar(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return true;
  const days = new Date(Date.UTC(Number(match[1]), Number(match[2]), 0)).getUTCDate();
  return Number(match[3]) <= days;
}
