import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { report } from '../report.ts';
import type { Rule } from '../rule.ts';

/** No standard replaces, over however many steps, itself. */
export const replacedByRing: Rule = {
  id: 'replaced-by-ring',
  title: '替代关系不得成环',
  check({ catalogue }) {
    const standards = new Map(catalogue.standard.map((record) => [record.id, record]));
    const rings = new Map<string, readonly string[]>();
    const done = new Set<string>();
    const visit = (id: string, trail: readonly string[]): void => {
      const at = trail.indexOf(id);
      if (at >= 0) {
        const ring = trail.slice(at);
        rings.set(ring.toSorted().join(), ring);
      } else if (!done.has(id)) {
        for (const { standard } of standards.get(id)?.data.replaces ?? []) visit(standard, [...trail, id]);
        done.add(id);
      }
    };
    for (const id of standards.keys()) visit(id, []);
    return [...rings.values()].flatMap((ring) => {
      const record = standards.get(ring[0] ?? '');
      return record === undefined ? [] : [describe(record, ring)];
    });
  },
};

/** The finding about a ring, at the link that leads on from its first standard. */
function describe(record: CatalogueRecord<'standard'>, ring: readonly string[]): ReturnType<typeof report> {
  const next = ring[1] ?? record.id;
  const at = (record.data.replaces ?? []).findIndex(({ standard }) => standard === next);
  return report('replaced-by-ring', record, {
    path: ['replaces', at, 'standard'],
    message: `替代关系成环：${[...ring, record.id].join(' → ')}`,
    fix: '核对先后，删去其中一条 replaces',
  });
}
