import { join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** The programs a pack carries: path in the pack → source in `tools/`. */
const TOOLS = { 'deploy/precompress': 'precompress', update: 'update', verify: 'verify' } as const;

/** Where the programs would be written; nothing is. */
const OUT = resolve('/zhitu-tools');

/** First lines of each program. */
const BANNER = `#!/usr/bin/env node
// 职途 Zhitu：单个文件，不依赖任何软件包；需要 Node.js 18 或以上。由项目源码打包而成。
`;

/**
 * Bundles the programs of the kit, each into one readable file without dependencies for Node 18 and later. They are
 * the very modules the project itself uses, so the pack and the project cannot come to different judgements.
 *
 * @returns path in the pack → bytes
 */
export async function bundleTools(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: Object.entries(TOOLS).map(([path, name]) => ({
      in: join(import.meta.dirname, 'tools', `${name}.ts`),
      out: path,
    })),
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node18',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    // Module names in comments would carry the place of this project on the packing machine.
    absWorkingDir: join(import.meta.dirname, '../..'),
    banner: { js: BANNER },
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [relative(OUT, path).split(sep).join('/'), contents]),
  );
}
