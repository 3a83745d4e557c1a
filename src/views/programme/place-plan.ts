import { ascending, linkHorizontal, mean } from 'd3';
import type { Link } from '../parts/link.ts';
import { measureText } from '../parts/measure-text.ts';
import type { TaskRow } from './programme-links.ts';

/** A line of words in the drawing. */
interface Label {
  readonly y: number;
  readonly text: string;
}

/** The plan drawn from left to right, in SVG units, all numbers rounded to a tenth. */
export interface PlanDiagram {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Label[];
  readonly tasks: readonly (Label & Pick<Link, 'address'> & { readonly number: number })[];
  readonly systems: readonly (Label &
    Pick<Link, 'address'> & {
      /** Whether this site holds no record of it. */
      readonly hollow: boolean;
    })[];
  /** From a task to each system it ordered. */
  readonly links: readonly string[];
  /** Where names of tasks and of systems begin. */
  readonly taskX: number;
  readonly systemX: number;
}

const ROW = 30;
const FONT = 14;
const TASK_X = 30;
/** Room for the lines between tasks and systems. */
const GAP = 110;
/** Between a name and the line that leaves it, and around the dot of a system. */
const SPACE = 8;

const drawLink = linkHorizontal<unknown, [number, number]>();

/**
 * Draws the plan as a way from parts over tasks to systems, so that one sees at a glance which task ordered what. Each
 * system stands as near to the middle of its tasks as the order allows, so that few lines cross.
 *
 * @param parts parts of the plan with their tasks, in the order of the plan
 * @param empty addresses of systems of which this site holds no record
 */
export function placePlan(
  parts: readonly { readonly name: string; readonly tasks: readonly TaskRow[] }[],
  empty: ReadonlySet<string>,
): PlanDiagram {
  let row = 0;
  const next = (): number => (row++ + 0.5) * ROW;
  const heads: Label[] = [];
  const tasks = parts.flatMap((part) => {
    heads.push({ y: next(), text: part.name });
    return part.tasks.map((task) => ({ ...task, y: next() }));
  });
  const height = row * ROW;
  const taskEnd = round(TASK_X + Math.max(0, ...tasks.map(({ text }) => measureText(text, FONT))) + SPACE);
  const systemX = round(taskEnd + GAP + 2 * SPACE);
  const systems = orderSystems(tasks).map((system, index, { length }) => ({
    y: round(((index + 0.5) * height) / length),
    text: system.text,
    address: system.address,
    hollow: empty.has(system.address),
  }));
  const places = new Map(systems.map(({ address, y }) => [address, y]));
  return {
    width: Math.ceil(systemX + Math.max(0, ...systems.map(({ text }) => measureText(text, FONT)))),
    height,
    parts: heads,
    tasks: tasks.map(({ y, text, address, number }) => ({ y, text, address, number })),
    systems,
    links: tasks.flatMap((task) => {
      // First along the row, past the longest name, so that no line runs through the words of another task.
      const lead = `M${String(round(TASK_X + measureText(task.text, FONT) + SPACE))},${String(task.y)}H${String(taskEnd)}`;
      return task.systems.map(({ address }) => {
        const target = [systemX - 2 * SPACE, places.get(address) ?? task.y] as [number, number];
        return lead + String(drawLink({ source: [taskEnd, task.y], target })).replace('M', 'L');
      });
    }),
    taskX: TASK_X,
    systemX,
  };
}

/** Every system once, by the middle of the tasks that ordered it; those of one task in its order. */
function orderSystems(tasks: readonly { readonly y: number; readonly systems: readonly Link[] }[]): Link[] {
  const heights = new Map<string, { link: Link; ys: number[] }>();
  for (const { y, systems } of tasks)
    for (const link of systems) {
      const known = heights.get(link.address) ?? { link, ys: [] };
      known.ys.push(y);
      heights.set(link.address, known);
    }
  return [...heights.values()].sort((a, b) => ascending(mean(a.ys), mean(b.ys))).map(({ link }) => link);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
