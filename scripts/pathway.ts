import { resolve } from 'node:path';
import { buildGraph } from '../src/graph/build-graph.ts';
import { findContentDate } from '../src/graph/find-content-date.ts';
import { loadContent } from '../src/load/load-content.ts';
import { assess } from '../src/pathway/assess.ts';
import { findRoutes } from '../src/pathway/find-routes.ts';
import { parseGoal } from '../src/pathway/parse-goal.ts';
import { isCalendarDay } from '../src/pathway/calendar/is-calendar-day.ts';
import { validateProfile } from '../src/pathway/profile/validate-profile.ts';
import { buildPathwayRules } from '../src/views/pathway/build-pathway-rules.ts';
import { runCommand } from './command/run-command.ts';
import { requireContentFolder } from './command/require-content-folder.ts';
import { UserError } from './command/user-error.ts';
import { formatAssessment } from './pathway/format-assessment.ts';
import { formatMistakes } from './pathway/format-mistakes.ts';
import { formatRoutes } from './pathway/format-routes.ts';
import { readProfile } from './pathway/read-profile.ts';
import { readOptions } from './read-options.ts';

const USAGE = `用法：npm run pathway -- --profile JSON或文件 [--goal 目标] [--series 系列] [--on 日期] [--json] [--content 目录]
  --profile  本人情况，直接写 JSON，或写 JSON 文件的路径
  --goal     想达到的，例如 level:1、post:chief-technician、title:engineering/associate-senior
  --series   先看哪个职称系列，例如 agriculture；默认按职业推断
  --on       按哪一天判断，例如 2026-11-22；默认为内容的日期
  --json     输出 JSON，供程序读取
  --content  内容目录，默认为项目里的 content/
  例：npm run pathway -- --profile '{"occupation":"6-18-01-01","years":{"own":5}}' --goal level:3`;

await runCommand(async () => {
  const { values } = readOptions(USAGE, {
    profile: { type: 'string' },
    goal: { type: 'string' },
    on: { type: 'string' },
    series: { type: 'string' },
    json: { type: 'boolean' },
    content: { type: 'string' },
  });
  if (values.profile === undefined) throw new UserError(`请用 --profile 写明本人情况。\n${USAGE}`, 2);
  const given = readProfile(values.profile);
  const profile = values.series === undefined ? given : { ...given, wantedSeries: values.series };
  const content = resolve(values.content ?? resolve(import.meta.dirname, '../content'));
  requireContentFolder(content);
  const { catalogue } = await loadContent(content);
  const rules = buildPathwayRules(buildGraph(catalogue));
  const on = values.on ?? findContentDate(catalogue);
  if (!isCalendarDay(on)) throw new UserError(`--on 写了“${on}”，日历上没有这一天；请写作 2026-11-22。`, 2);
  const mistakes = validateProfile(profile, rules, on);
  if (mistakes.length > 0) throw new UserError(formatMistakes(mistakes), 2);
  const goal = values.goal === undefined ? undefined : parseGoal(values.goal, profile, rules);
  if (goal !== undefined && 'mistake' in goal) throw new UserError(goal.mistake, 2);
  const assessment = assess(profile, rules, on);
  const routes = goal === undefined ? undefined : findRoutes(profile, goal, rules, on);
  if (values.json)
    console.log(JSON.stringify({ ...assessment, ...(routes === undefined ? {} : { routes }) }, null, 2));
  else {
    console.log(formatAssessment(assessment, profile, rules));
    if (routes !== undefined) console.log(`\n${formatRoutes(routes, values.goal ?? '', profile, rules)}`);
  }
  return 0;
});
