import { findRelated } from '../../graph/find-related.ts';
import type { Graph } from '../../graph/graph.ts';
import type { GroupBranch } from './place-groups.ts';

/**
 * Lists the tree of groups with the occupations in force as its leaves; groups without any are left out, for a circle
 * around nothing would pass for an occupation. Occupations without a group stand beside the major groups.
 */
export function listBranches(graph: Graph): readonly GroupBranch[] {
  const grow = (id: string): GroupBranch => ({
    id,
    members: [
      ...findRelated(graph, { kind: 'group', id }, 'broader', 'group', 'in').map(({ record }) =>
        grow(record.id),
      ),
      ...findRelated(graph, { kind: 'group', id }, 'broader', 'occupation', 'in').map(({ record }) => ({
        id: record.id,
        members: [],
      })),
    ],
  });
  const tops = graph.catalogue.group.filter(
    (group) => findRelated(graph, group, 'broader', 'group', 'out').length === 0,
  );
  const alone = graph.catalogue.occupation.filter(
    (occupation) => findRelated(graph, occupation, 'broader', 'group', 'out').length === 0,
  );
  return [
    ...tops.map(({ id }) => prune(grow(id))).filter(({ members }) => members.length > 0),
    ...alone.map(({ id }) => ({ id, members: [] })),
  ];

  function prune(branch: GroupBranch): GroupBranch {
    return {
      ...branch,
      members: branch.members
        .map(prune)
        .filter(({ id, members }) => members.length > 0 || !graph.nodes.has(`group:${id}`)),
    };
  }
}
