import type { PageFacts } from '../page-facts.ts';
import type { SiteFacts } from '../site-facts.ts';
import type { SiteFinding } from '../site-finding.ts';

/** Parts a Content-Security-Policy must have, so that nothing is fetched from elsewhere and nothing inline is run. */
const POLICY_PARTS = ["default-src 'none'", 'script-src', 'style-src'];

/** Leave to run inline code, strings or machine code, or to fetch from anywhere. */
const FORBIDDEN_IN_POLICY = /'(?:wasm-)?unsafe-(?:inline|eval|hashes)'|https?:|\*/;

/**
 * Every page has a title, a language, one main heading, a policy, no repeated id, and neither scripts nor styles
 * written into it.
 */
export function checkMarkup(site: SiteFacts): readonly SiteFinding[] {
  return [...site.pages].flatMap(([file, page]) =>
    judgePage(page).map(([rule, message, fix, offset]): SiteFinding => ({
      rule,
      severity: 'error',
      file,
      offset,
      message,
      fix,
    })),
  );
}

type Fault = readonly [rule: string, message: string, fix: string, offset: number];

function judgePage(page: PageFacts): readonly Fault[] {
  const faults: Fault[] = [];
  if (page.title === '') faults.push(['missing-title', '页面没有标题', '在 <head> 中写 <title>', 0]);
  if (page.lang === '') faults.push(['missing-lang', '页面没有标明语言', '写 <html lang="zh-CN">', 0]);
  if (page.headings !== 1)
    faults.push(['heading-count', `页面有 ${page.headings} 个 <h1>，应有且仅有 1 个`, '保留一个主标题', 0]);
  if (page.policy === '')
    faults.push(['missing-policy', '页面没有内容安全策略', '写 Content-Security-Policy 的 <meta>', 0]);
  else if (POLICY_PARTS.some((part) => !page.policy.includes(part)) || FORBIDDEN_IN_POLICY.test(page.policy))
    faults.push(['weak-policy', `内容安全策略过宽：${page.policy}`, '按约定收紧，不用 unsafe-inline', 0]);
  for (const { value, offset } of page.repeatedIds)
    faults.push(['repeated-id', `id“${value}”在本页出现不止一次`, '每个 id 只用一次', offset]);
  for (const { value, offset } of page.inlined)
    faults.push(['inline-code', `页面里直接写了 ${value}`, '移到 assets 下的脚本或样式文件', offset]);
  return faults;
}
