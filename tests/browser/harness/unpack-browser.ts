import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the browser that comes from the npm registry was unpacked. */
export interface UnpackedBrowser {
  readonly program: string;
  /** Shared libraries a bare system does not have. */
  readonly libraries: string;
  readonly fonts: string;
}

/**
 * Unpacks the Chromium that the package `@sparticuz/chromium` brings, with its libraries, into a folder of this version
 * and user below the system's folder for temporary files; later runs find it there. The folder appears whole or not at
 * all.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const { folder: packageFolder, version } = findPackage();
  const folder = join(tmpdir(), `zhitu-chromium-${version}-${userInfo().uid}`);
  const unpacked = {
    program: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts'),
  };
  if (existsSync(folder)) return unpacked;
  const { inflate } = await import('@sparticuz/chromium');
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true, mode: 0o700 });
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = half;
  try {
    for (const archive of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
      await inflate(join(packageFolder, 'bin', archive));
    writeFileSync(join(half, 'fonts', 'fonts.conf'), fontSettings(folder));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else renameSync(half, folder);
  return unpacked;
}

/** Fonts of the system where there are any, else the ones the package brings. */
function fontSettings(folder: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts', 'fonts')];
  const lines = folders.map((one) => `<dir>${one}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${lines}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`;
}

function findPackage(): { readonly folder: string; readonly version: string } {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder, version };
}
