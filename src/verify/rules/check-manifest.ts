import type { SiteFacts } from '../site-facts.ts';
import type { SiteFinding } from '../site-finding.ts';

const MANIFEST = 'manifest.json';

/** The manifest lists every file but itself, sorted, with the size and the SHA-256 the file really has. */
export function checkManifest(site: SiteFacts): readonly SiteFinding[] {
  const fault = (message: string, fix: string, file = MANIFEST): SiteFinding => ({
    rule: 'manifest-mismatch',
    severity: 'error',
    file,
    offset: 0,
    message,
    fix,
  });
  const entries = parseEntries(site.manifest);
  if (!entries) return [fault('没有清单，或清单读不懂', '重新生成站点')];
  const findings: SiteFinding[] = [];
  const listed = new Map(entries.map((entry) => [entry.path, entry]));
  if (entries.some((entry, index) => index > 0 && (entries[index - 1]?.path ?? '') >= entry.path))
    findings.push(fault('清单没有按路径排序，或有重复', '重新生成站点'));
  for (const { path, size, sha256 } of entries) {
    const file = site.files.get(path);
    if (!file) findings.push(fault(`清单列出的 ${path} 不存在`, '补回这个文件，或重新取得整个站点'));
    else if (file.size !== size || file.sha256 !== sha256)
      findings.push(fault('文件内容与清单所记不同', '重新取得这个文件', path));
  }
  for (const path of site.files.keys())
    if (path !== MANIFEST && !listed.has(path))
      findings.push(fault('清单里没有这个文件', '删去多出的文件，或重新生成站点', path));
  return findings;
}

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

function parseEntries(text: string | undefined): readonly Entry[] | undefined {
  if (text === undefined) return undefined;
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return undefined;
  }
  const files: unknown =
    typeof manifest === 'object' && manifest && 'files' in manifest ? manifest.files : undefined;
  return Array.isArray(files) && files.every(isEntry) ? files : undefined;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || !value) return false;
  if (!('path' in value) || !('size' in value) || !('sha256' in value)) return false;
  return typeof value.path === 'string' && typeof value.size === 'number' && typeof value.sha256 === 'string';
}
