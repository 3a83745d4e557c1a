import { STANDARD_LEVELS } from '../../vocabulary/skill-level.ts';
import type { Assessment, LevelAnswer } from '../assessment.ts';
import type { Profile } from '../profile.ts';
import { reachesLevel } from '../reaches-level.ts';

/**
 * Lists the answers for the levels above the one a person holds: nobody asks whether they may apply for what they have, nor
 * when for less than they may apply for now.
 *
 * @returns all levels for somebody who holds none of this kind
 */
export function listOpenLevels({ levels }: Assessment, { level: held }: Profile): readonly LevelAnswer[] {
  const above = levels.filter((answer) => {
    const level = STANDARD_LEVELS.find((one) => one === String(answer.level));
    return !held || level === undefined || held.scope === 'related' || !reachesLevel(held.level, level);
  });
  const highest = above.map(({ status }) => status).lastIndexOf('now');
  return above.filter(({ status }, place) => place > highest || status === 'now');
}
