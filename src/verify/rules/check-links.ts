import type { PageLink } from '../page-facts.ts';
import { resolveAddress } from '../resolve-address.ts';
import type { SiteFacts } from '../site-facts.ts';
import type { SiteFinding } from '../site-finding.ts';

/** What is wrong with one address; message and mend. */
type Fault = readonly [rule: string, message: string, fix: string];

/**
 * Every address in every page is relative, names a file of the site by its exact name, and its fragment exists there,
 * or the field that a script fills from it.
 * Outside addresses are allowed only on links marked `rel="external"`, which lead to sources.
 *
 * @returns one finding for each target that is wrong, at the first place that names it, with the number of places
 */
export function checkLinks(site: SiteFacts): readonly SiteFinding[] {
  const first = new Map<string, { readonly finding: SiteFinding; count: number }>();
  for (const [file, page] of site.pages)
    for (const link of page.links) {
      const fault = judgeLink(site, file, link);
      if (!fault) continue;
      const [rule, message, fix] = fault;
      const target = resolveAddress(file, link.address);
      const key = `${rule} ${target.kind === 'file' ? `${target.path}#${target.fragment}` : link.address}`;
      const known = first.get(key);
      if (known) known.count += 1;
      else {
        const finding: SiteFinding = { rule, severity: 'error', file, offset: link.offset, message, fix };
        first.set(key, { finding, count: 1 });
      }
    }
  return [...first.values()].map(({ finding, count }) =>
    count === 1 ? finding : { ...finding, message: `${finding.message}（全站共 ${count} 处，这是第一处）` },
  );
}

function judgeLink(site: SiteFacts, file: string, link: PageLink): Fault | undefined {
  const { address } = link;
  const target = resolveAddress(file, address);
  switch (target.kind) {
    case 'data':
      return link.tag === 'img' || link.tag === 'link' || link.tag === 'image'
        ? undefined
        : ['outside-address', `<${link.tag}> 使用了 data: 地址`, '改为站内文件'];
    case 'outside': {
      const marked = link.tag === 'a' && link.rel.split(/\s+/).includes('external');
      if (marked && /^https?:/i.test(address)) return undefined;
      return [
        'outside-address',
        `地址 ${address} 指向站外`,
        '改为站内相对地址；资料来源链接须标 rel="external"',
      ];
    }
    case 'absolute':
      return ['absolute-address', `地址 ${address} 以斜杠开头，换个路径或从磁盘打开就失效`, '改为相对地址'];
    case 'climbs-out':
      return ['broken-link', `地址 ${address} 超出了站点文件夹`, '改为指向站内文件'];
    case 'malformed':
      return ['broken-link', `地址 ${address} 的百分号编码有误`, '用 encodeURIComponent 编码文件名'];
    case 'empty':
      return ['broken-link', '地址为空', '写明所指的文件，或去掉这个属性'];
    case 'file':
      break;
  }
  if (!site.files.has(target.path)) {
    const index = `${target.path.replace(/\/$/, '')}/index.html`.replace(/^\//, '');
    const fix = site.files.has(index) ? `写出文件名：…/${index}` : '改为站内已有的文件';
    return ['broken-link', `地址 ${address} 指向的文件不存在`, fix];
  }
  const ids = site.pages.get(target.path)?.ids;
  // What a script of the page reads (`#occupation=6-18-01-01`) belongs to the field of that name.
  const [anchor = ''] = target.fragment.split('=');
  if (target.fragment !== '' && ids && !ids.has(anchor))
    return ['broken-fragment', `地址 ${address} 的锚点 #${target.fragment} 不存在`, '改为该页已有的 id'];
  return undefined;
}
