import type { Cited } from './assessment.ts';
import type { PathwayRules } from './pathway-rules.ts';
import type { Profile } from './profile.ts';
import type { SelectedRules } from './select-rules.ts';

/**
 * Says in Chinese why these rules were taken and what they leave open, so that nobody takes an inference for a ruling;
 * each remark with the pages it rests on.
 */
export function listRemarks(
  profile: Profile,
  { set, occupation }: SelectedRules,
  rules: PathwayRules,
): readonly Cited[] {
  const remarks: Cited[] = [];
  const here = `pathways/index.html#${set.id}`;
  const standard = occupation?.standard === undefined ? [] : [`standards/${occupation.standard}.html`];
  const say = (text: string, ...pages: readonly string[]): void => {
    remarks.push({ text, pages });
  };
  if (profile.ruleSet === undefined && occupation === undefined)
    say(`没有指明职业，按最新的一套条件（${set.name}）判断。`, here);
  if (occupation !== undefined && occupation.standard === undefined)
    say(
      `“${occupation.name}”还没有国家职业标准，暂时无从申报等级；以下按“${set.name}”推算，仅供参考。`,
      `occupations/${profile.occupation ?? ''}.html`,
      here,
    );
  if (profile.ruleSet === undefined && occupation?.ruleSet !== undefined)
    say(
      `依所据标准的年份（${occupation.year ?? ''} 年）推定适用“${set.name}”；具体以该标准的“申报条件”和评价机构的公告为准。`,
      ...standard,
      here,
    );
  if (occupation?.standard !== undefined && occupation.levels === undefined)
    say('这项标准所设的等级没有读到或存疑，以下列出全部等级，未必都设。', ...standard);
  if (set.rules.some(({ continuous }) => continuous === true) && profile.years?.continuous === undefined)
    say('这套条件的年限须连续，中断过的不能相加；没有说连续几年的，先按没有中断算。', here);
  if (set.rules.some(({ confidence }) => confidence === 'unverified'))
    say(`“${set.name}”没有找到来源，未核实。`, here);
  const others = rules.sets.filter(({ kind, id }) => kind === undefined && id !== set.id);
  if (others.length > 0)
    say(
      `此外另有${others.map(({ name }) => `“${name}”`).join('、')}，不在此列。`,
      ...others.map(({ id }) => `pathways/index.html#${id}`),
    );
  return remarks;
}
