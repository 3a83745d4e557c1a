import type { PathwayRules } from '../../pathway/pathway-rules.ts';
import { loadScript } from '../search/load-script.ts';

/** What `pathways/rules.js` leaves behind. */
interface RulesGlobal {
  readonly zhituPathwayRules?: PathwayRules;
}

/**
 * Loads the rules. They are a script, because a page read from disk may load nothing else.
 *
 * @param root relative address of the site's root, with `/` at its end or empty
 * @returns refused when the file is missing
 */
export async function loadRules(root: string): Promise<PathwayRules> {
  await loadScript(`${root}pathways/rules.js`);
  const rules = (globalThis as RulesGlobal).zhituPathwayRules;
  if (rules === undefined) throw new Error('pathways/rules.js holds no rules');
  return rules;
}
