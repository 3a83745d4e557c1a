import type { PathwayRules, PostRule } from '../pathway-rules.ts';

/**
 * Lists the posts that lead up to one, from the lowest, that one last.
 *
 * @returns none where there is no such post
 */
export function listPosts(id: string, rules: PathwayRules): readonly PostRule[] {
  const post = rules.posts.find((one) => one.id === id);
  if (post === undefined) return [];
  return post.after === undefined ? [post] : [...listPosts(post.after, rules), post];
}
