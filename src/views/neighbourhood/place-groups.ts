import { type HierarchyCircularNode, hierarchy, pack } from 'd3';

/** A group or an occupation to be placed; occupations have no members. */
export interface GroupBranch {
  readonly id: string;
  readonly members: readonly GroupBranch[];
}

/** A circle on the map. */
export interface PlacedCircle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** 0 for the whole, 1 for major groups, and so on. */
  readonly depth: number;
  /** Id of the innermost group around it. */
  readonly inside: string;
}

/** Side of the square. */
export const MAP_SIZE = 1000;

/** Room left between circles, by the depth of the circle around them. */
const PADDING: readonly number[] = [8, 3, 1.4, 0.9];

/**
 * Places groups as circles around their members, so that neighbours in the classification are neighbours on the map
 * and nothing overlaps. There is no chance in it: the same groups always lie the same way.
 *
 * @param root the whole
 * @returns every circle but the whole, outer ones first; numbers rounded to hundredths
 */
export function placeGroups(root: GroupBranch): readonly PlacedCircle[] {
  // The largest first packs tightest; equals keep the order of their codes.
  const tree = hierarchy<GroupBranch>(root, ({ members }) => members)
    .sum(({ members }) => (members.length === 0 ? 1 : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const packed = pack<GroupBranch>()
    .size([MAP_SIZE, MAP_SIZE])
    .padding(({ depth }) => PADDING[depth] ?? 0.9)(tree);
  return packed
    .descendants()
    .filter(({ depth }) => depth > 0)
    .map((node: HierarchyCircularNode<GroupBranch>) => ({
      id: node.data.id,
      x: round(node.x),
      y: round(node.y),
      radius: round(node.r),
      depth: node.depth,
      inside: node.parent?.data.id ?? '',
    }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
