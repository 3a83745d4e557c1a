import { buildGraph } from '../../src/graph/build-graph.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { assess } from '../../src/pathway/assess.ts';
import { findRoutes } from '../../src/pathway/find-routes.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { buildPathwayRules } from '../../src/views/pathway/build-pathway-rules.ts';
import type { BenchRow } from './bench-row.ts';
import { timeWork } from './time-work.ts';

/** How often each question is asked; the row shows all of them together, so that seconds have digits to show. */
const TIMES = 1000;

const PEOPLE: readonly Profile[] = ['after-2023', 'rulebook-2018', 'before-2018'].flatMap((ruleSet) => [
  { ruleSet, age: 20 },
  { ruleSet, age: 30, years: { own: 8, related: 0 }, level: null, title: null, education: null },
  {
    ruleSet,
    age: 40,
    years: { own: 10, related: 5 },
    level: { level: '4', since: '2020-06-01' },
    title: { series: 'engineering', tier: 'assistant', since: '2021-01-01' },
    education: { programme: 'junior-college', relatedMajor: true, status: 'graduated' },
    place: '山东',
  },
]);

/**
 * Measures how long the pathway engine takes for one person: the middle of many questions about people of every kind,
 * times a thousand, beside writing a thousand answers as JSON.
 */
export async function benchPathway(content: string): Promise<readonly BenchRow[]> {
  const rules = buildPathwayRules(buildGraph((await loadContent(content)).catalogue));
  const on = '2026-11-22';
  const person = takeTurns(PEOPLE);
  const answer = assess(PEOPLE[2] ?? {}, rules, on);
  const yardstickSeconds = TIMES * (await timeWork(TIMES, () => JSON.stringify(answer)));
  const yardstick = '千次写出答复的 JSON';
  return [
    {
      name: '评估一千人（每人不超过 1 毫秒）',
      seconds: TIMES * (await timeWork(TIMES, () => assess(person(), rules, on))),
      yardstick,
      yardstickSeconds,
    },
    {
      name: '为一千人求途径（每人不超过 20 毫秒）',
      seconds:
        TIMES * (await timeWork(TIMES, () => findRoutes(person(), { kind: 'level', level: '1' }, rules, on))),
      yardstick,
      yardstickSeconds,
    },
  ];
}

function takeTurns(people: readonly Profile[]): () => Profile {
  let turn = 0;
  return () => people[(turn += 1) % people.length] ?? {};
}
