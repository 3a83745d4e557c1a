import { CONFIDENCES } from '../../vocabulary/confidence.ts';
import type { Route, RouteStep } from '../assessment.ts';
import type { PostRule } from '../pathway-rules.ts';

/** What every post asks besides, since employers fill it. */
const BY_EMPLOYER = '由用人单位按岗位评聘；评聘的条件和年限本站未读到';

/**
 * Leads routes on to posts, on the day of their last step.
 *
 * @param on day of the assessment, for routes without steps
 */
export function addPosts(routes: readonly Route[], posts: readonly PostRule[], on: string): readonly Route[] {
  return routes.map((route) => {
    const day = route.steps[route.steps.length - 1]?.on ?? on;
    const steps = posts.map(({ id, confidence }): RouteStep => ({
      obtain: `post:${id}`,
      on: day,
      rules: [id],
      confidence,
      conditions: [BY_EMPLOYER],
      cautions: [],
    }));
    const doubts = [route, ...posts].map(({ confidence }) => CONFIDENCES.indexOf(confidence));
    return {
      ...route,
      steps: [...route.steps, ...steps],
      confidence: CONFIDENCES[Math.max(...doubts)] ?? 'unverified',
    };
  });
}
