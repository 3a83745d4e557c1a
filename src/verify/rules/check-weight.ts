import type { SiteFinding } from '../site-finding.ts';
import type { SiteWeight } from '../weigh-pages.ts';

/** What a page may weigh: bytes packed with gzip, and nodes in the browser. */
export const WEIGHT_BUDGET = { medianOccupation: 25_000, medianNodes: 1200, page: 150_000 } as const;

/** The median occupation page and every single page keep their budgets. */
export function checkWeight(weight: SiteWeight): readonly SiteFinding[] {
  const findings: SiteFinding[] = [];
  const fault = (file: string, message: string): void => {
    const fix = '减少页面内容，或分成几页';
    findings.push({ rule: 'page-weight', severity: 'error', file, offset: 0, message, fix });
  };
  const median = weight.medianOccupation;
  if (median && median.total > WEIGHT_BUDGET.medianOccupation)
    fault(
      'occupations',
      `职业页压缩后的中位数为 ${median.total} 字节，上限 ${WEIGHT_BUDGET.medianOccupation}`,
    );
  if (median && median.nodes > WEIGHT_BUDGET.medianNodes)
    fault('occupations', `职业页节点数的中位数为 ${median.nodes}，上限 ${WEIGHT_BUDGET.medianNodes}`);
  for (const page of weight.pages)
    if (page.html > WEIGHT_BUDGET.page)
      fault(page.file, `页面压缩后 ${page.html} 字节，上限 ${WEIGHT_BUDGET.page}`);
  return findings;
}
