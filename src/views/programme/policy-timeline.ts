import type { Graph } from '../../graph/graph.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import { listTaskMentions } from './policy-tasks.ts';
import { placeTimeline, type TimelineDiagram, type TimelineEntry } from './place-timeline.ts';

/**
 * Draws the documents on a line of time: the action plan, what came before it, and what took it up.
 *
 * @param graph the graph
 * @returns the drawing; `undefined` where there are fewer than two documents
 */
export function buildPolicyTimeline(graph: Graph): TimelineDiagram | undefined {
  const plans = new Set(graph.catalogue['programme-part'].map(({ data }) => data.policy));
  const entries = graph.catalogue.policy.map((policy): TimelineEntry => {
    const mentions = listTaskMentions(graph, policy);
    const role = plans.has(policy.id) ? 'plan' : (mentions[0]?.role ?? 'other');
    const tasks = mentions.filter(({ label }) => label.endsWith('任务')).map(({ number }) => number);
    const verb = role === 'later' ? '承接' : '在先';
    return {
      date: policy.data.date,
      title: policy.data.title,
      detail: [
        policy.data.date,
        tasks.length > 0 ? `${verb}：任务 ${tasks.join('、')}` : policy.data.docNumber,
      ]
        .filter(Boolean)
        .join(' · '),
      address: pageAddress('policy', policy.id),
      role,
    };
  });
  return entries.length < 2 ? undefined : placeTimeline(entries);
}
