import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { createElement } from '../search/create-element.ts';

/** As many names as one takes in at a look. */
const MOST = 8;

/**
 * Offers the occupations whose name or code holds what was typed, so that nobody has to know the official name by heart.
 *
 * @param typed what names no occupation by itself
 * @returns one sentence, and a button for each occupation offered, those that begin with it first
 */
export function offerOccupations(
  typed: string,
  { occupations }: Pick<PathwayRules, 'occupations'>,
): { readonly summary: string; readonly drawn: readonly Node[] } {
  const text = typed.normalize('NFKC');
  const found = Object.entries(occupations)
    .filter(([id, { name }]) => name.normalize('NFKC').includes(text) || id.startsWith(text))
    .sort(
      ([, one], [, other]) =>
        Number(other.name.startsWith(text)) - Number(one.name.startsWith(text)) ||
        one.name.length - other.name.length,
    );
  if (found.length === 0)
    return {
      summary: `没有名称或编码含“${typed}”的职业；换个说法，或先清空这一项。`,
      drawn: [],
    };
  const buttons = found
    .slice(0, MOST)
    .map(([id, { name }]) =>
      createElement(
        'button',
        { class: 'button button-quiet', type: 'button', 'data-answer': `occupation=${id}` },
        [`${name} ${id}`],
      ),
    );
  return {
    summary: `是哪个职业？名称或编码含“${typed}”的有 ${found.length} 个：${found
      .slice(0, 3)
      .map(([, { name }]) => name)
      .join('、')}${found.length > 3 ? '……' : ''}`,
    drawn: [createElement('p', { class: 'pathway-examples' }, buttons)],
  };
}
