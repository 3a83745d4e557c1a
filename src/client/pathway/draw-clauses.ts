import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { describeSource } from '../../pathway/words/describe-clause.ts';
import { createElement } from '../search/create-element.ts';

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
    const address = clause.address.startsWith('pathways/index.html#')
      ? clause.address.slice('pathways/index.html'.length)
      : root + clause.address;
    return [
      createElement('li', {}, [
        clause.text,
        createElement('small', {}, [
          createElement('a', { href: address }, [describeSource(clause)]),
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
