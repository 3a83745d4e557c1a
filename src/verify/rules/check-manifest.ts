import type { IntegrityVerdict } from '../integrity/check-integrity.ts';
import type { SiteFinding } from '../site-finding.ts';

/** Nothing is missing, added or changed, by the manifest and its signature; one finding for each file. */
export function checkManifest({ faults }: IntegrityVerdict): readonly SiteFinding[] {
  return faults.map(({ file, message }) => ({
    rule: 'manifest-mismatch',
    severity: 'error',
    file,
    offset: 0,
    message,
    fix: '缺少或改动的，重新取得这个文件；多出的，移走；自己生成的站点，重新生成',
  }));
}
