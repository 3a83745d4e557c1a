import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackBrowser } from './unpack-browser.ts';

/** A browser to start: its program and what its environment needs besides. */
export interface FoundBrowser {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const ELSEWHERE = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Containers run as root, where Chromium's own sandbox cannot start. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'];

/** Without a locale of its own a machine would let the browser save Chinese file names as `download`. */
const LOCALE = { LANG: 'C.UTF-8' } as const;

/**
 * Finds a Chromium: the one named by `CHROME_PATH`, else an installed one, else the one that came from the npm registry
 * with the project. `ZHITU_BROWSER=npm` asks for the last at once. There is always one, so no test is ever skipped.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const { CHROME_PATH, ZHITU_BROWSER, PATH = '' } = process.env;
  if (ZHITU_BROWSER !== 'npm') {
    const onPath = PATH.split(':').flatMap((folder) => LINUX.map((name) => join(folder, name)));
    const program = [CHROME_PATH ?? '', ...onPath, ...ELSEWHERE].find(
      (path) => path !== '' && existsSync(path),
    );
    if (program !== undefined) return { program, args: ARGS, env: LOCALE };
  }
  const { program, libraries, fonts } = await unpackBrowser();
  return {
    program,
    args: [...ARGS, '--headless=shell'],
    env: { ...LOCALE, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
  };
}
