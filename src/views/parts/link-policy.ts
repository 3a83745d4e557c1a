import { findRecord } from '../../graph/find-record.ts';
import type { Graph } from '../../graph/graph.ts';
import { pageAddress } from '../../vocabulary/page-address.ts';
import type { Link } from './link.ts';

/**
 * Makes the link to a policy's page, under its title.
 *
 * @param graph the graph
 * @param id the policy; absent where a record names none
 * @param article number of an article; the link leads to it where the page has it
 * @returns `undefined` where there is no such policy
 */
export function linkPolicy(graph: Graph, id: string | undefined, article?: string): Link | undefined {
  const policy = id === undefined ? undefined : findRecord(graph, 'policy', id);
  if (policy === undefined) return undefined;
  const listed = policy.data.articles?.some(({ number }) => number === article) === true;
  const anchor = listed && article !== undefined ? `#${anchorArticle(article)}` : '';
  return { text: policy.data.title, address: pageAddress('policy', policy.id) + anchor };
}

/**
 * Names the anchor of an article on its policy's page.
 *
 * @example anchorArticle('11') // 'article-11'
 */
export function anchorArticle(number: string): string {
  return `article-${number}`;
}
