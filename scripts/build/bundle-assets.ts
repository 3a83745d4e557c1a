import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The oldest browser the scripts and styles are written for. */
const TARGET = 'chrome86';

/**
 * Bundles each `src/client/*.ts` into a classic script `assets/<name>.js` and `src/styles/site.css` into
 * `assets/site.css`. Modules in sub-folders of `src/client` are parts, not scripts of their own.
 *
 * @returns how many files were written
 */
export async function bundleAssets(root: string, stage: string): Promise<number> {
  const scripts = globSync('src/client/*.ts', { cwd: root }).sort();
  const styles = ['src/styles/site.css'].filter((file) => existsSync(join(root, file)));
  const shared = {
    absWorkingDir: root,
    outdir: join(stage, 'assets'),
    bundle: true,
    minify: true,
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  } as const;
  await Promise.all([
    build({ ...shared, entryPoints: scripts, format: 'iife', platform: 'browser', outbase: 'src/client' }),
    build({ ...shared, entryPoints: styles, outbase: 'src/styles' }),
  ]);
  return scripts.length + styles.length;
}
