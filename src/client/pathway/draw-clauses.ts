import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { describeSource } from '../../pathway/words/describe-clause.ts';
import { createElement } from '../search/create-element.ts';
import { drawPages, leadTo } from './draw-cited.ts';

/**
 * Draws the clauses behind an answer, folded away: what each says, and a link to where it stands.
 *
 * @param ids rules, best first; none draw nothing
 * @param root relative address of the site's root
 */
export function drawClauses(
  ids: readonly string[],
  { clauses }: PathwayRules,
  root: string,
): readonly Node[] {
  const lines = ids.flatMap((id) => {
    const clause = clauses[id];
    if (clause === undefined) return [];
    return [
      createElement('li', {}, [
        clause.text,
        createElement('small', {}, [
          createElement('a', { href: leadTo(clause.address, root) }, [describeSource(clause)]),
          ...drawPages(
            clause.sources.map((source) => `sources/index.html#${source}`),
            root,
          ),
          ...(clause.note === undefined
            ? []
            : [createElement('span', { class: 'clause-note' }, [` ${clause.note}`])]),
        ]),
      ]),
    ];
  });
  if (lines.length === 0) return [];
  return [
    createElement('details', { class: 'answer-why' }, [
      createElement('summary', {}, [lines.length === 1 ? '依据' : `依据（${lines.length} 条，任一即可）`]),
      createElement('ul', { class: 'clauses' }, lines),
    ]),
  ];
}
