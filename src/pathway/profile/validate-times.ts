import { addYears } from '../calendar/add-years.ts';
import { isCalendarDay } from '../calendar/is-calendar-day.ts';
import type { ProfileMistake } from './profile-mistake.ts';
import type { Profile } from '../profile.ts';
import { FIELD_LABELS } from '../words/field-labels.ts';

/** Nobody may be employed before this age (劳动法 第十五条). */
const WORKING_AGE = 16;

/** No age above it is believed. */
const HIGHEST_AGE = 120;

/**
 * Finds ages, years of work and days that cannot be true together.
 *
 * @param on day of the assessment, to which age and years count
 */
export function validateTimes(profile: Profile, on: string): readonly ProfileMistake[] {
  const { level, title, qualification, education } = profile;
  return [
    ...validateYears(profile),
    ...validateDay('level.since', level?.since, profile.age, WORKING_AGE, on),
    ...validateDay('title.since', title?.since, profile.age, WORKING_AGE, on),
    ...validateDay('qualification.since', qualification?.since, profile.age, WORKING_AGE, on),
    ...(education?.status === 'graduated' || education?.status === undefined
      ? validateDay('education.since', education?.since, profile.age, 0, on)
      : []),
  ];
}

function validateYears({ age, years }: Profile): readonly ProfileMistake[] {
  if (age !== undefined && age > HIGHEST_AGE) return [{ field: 'age', message: `年龄 ${age} 岁不可能。` }];
  const total = (years?.own ?? 0) + (years?.related ?? 0);
  const { own, related, continuous } = years ?? {};
  if (continuous !== undefined && own !== undefined && related !== undefined && continuous > total)
    return [
      {
        field: 'years.continuous',
        message: `连续工作 ${continuous} 年，多于工作的总年数 ${total} 年（本职业与相关职业合计）。`,
      },
    ];
  if (age === undefined || total === 0 || total < Math.floor(age) + 1 - WORKING_AGE) return [];
  return [
    {
      field: 'years',
      message: `工作年限 ${total} 年多于年龄所允许的：${age} 岁的人自 ${WORKING_AGE} 周岁起至多工作 ${Math.max(0, Math.floor(age) - WORKING_AGE)} 年多。`,
    },
  ];
}

function validateDay(
  field: string,
  day: string | undefined,
  age: number | undefined,
  lowestAge: number,
  on: string,
): readonly ProfileMistake[] {
  if (day === undefined) return [];
  const label = FIELD_LABELS[field] ?? field;
  if (!isCalendarDay(day))
    return [{ field, message: `${label}写了“${day}”，日历上没有这一天；请写作 2022-06-01。` }];
  if (day > on) return [{ field, message: `${label}是 ${day}，晚于评估之日 ${on}；还没有取得的请先不填。` }];
  if (age === undefined || day > addYears(on, lowestAge - Math.floor(age) - 1)) return [];
  return [
    {
      field,
      message: `${label}是 ${day}，那时${lowestAge === 0 ? '本人尚未出生' : `本人不满 ${lowestAge} 周岁`}（现年 ${age} 岁）。`,
    },
  ];
}
