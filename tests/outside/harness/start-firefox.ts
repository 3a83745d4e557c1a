import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBidi } from './bidi-connection.ts';
import { findProgram } from './find-program.ts';

/** One tab of a running Firefox. */
export interface FirefoxPage {
  /** Opens an address and waits until it is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Runs an expression in the page and gives its value, which must be plain data. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression is true; fails after ten seconds. */
  readonly waitFor: (expression: string) => Promise<void>;
  /** Presses keys one after another, as a person does. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Errors and warnings on the console, and requests that are not for files of the site, so far. */
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Nothing of the browser's own shall ask anything of anybody. */
const PREFERENCES = `
user_pref("app.normandy.enabled", false);
user_pref("app.update.enabled", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
user_pref("toolkit.telemetry.enabled", false);
`;

/**
 * Starts Firefox without a window and opens one tab, driven over WebDriver BiDi.
 *
 * @param home address of the site, with a slash at its end; requests for anything else are complaints
 */
export async function startFirefox(home: string): Promise<FirefoxPage> {
  const program = findProgram(['firefox-esr', 'firefox'], 'apt-get install firefox-esr');
  const profile = mkdtempSync(join(tmpdir(), 'zhitu-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES);
  const words = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const child = spawn(program, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise<void>((resolve) =>
    child.on('exit', () => {
      resolve();
    }),
  );
  const socket = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', () => {
      reject(new Error(`Firefox ended before it could be spoken to: ${said}`));
    });
  });
  const bidi = await openBidi(`${socket}/session`);
  await bidi.send('session.new', { capabilities: {} });
  const complaints: string[] = [];
  bidi.onEvent(({ method, params }) => {
    if (method === 'log.entryAdded' && (params['level'] === 'error' || params['level'] === 'warn'))
      complaints.push(`console ${params['level']}: ${String(params['text'])}`);
    const { url } = (params['request'] ?? {}) as { url?: string };
    if (
      method === 'network.beforeRequestSent' &&
      url?.startsWith(home) !== true &&
      url?.startsWith('data:') !== true
    )
      complaints.push(`request outside the site: ${String(url)}`);
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' });

  const evaluate = async (expression: string): Promise<unknown> => {
    const request = { expression: `JSON.stringify(${expression})`, target: { context }, awaitPromise: true };
    const answer = (await bidi.send('script.evaluate', request)) as {
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result?.value === undefined ? undefined : (JSON.parse(answer.result.value) as unknown);
  };
  return {
    open: async (address) => {
      await bidi.send('browsingContext.navigate', { context, url: home + address, wait: 'complete' });
    },
    evaluate,
    waitFor: async (expression) => {
      for (let tries = 0; tries < 100; tries += 1) {
        if ((await evaluate(`Boolean(${expression})`).catch(() => false)) === true) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`never true in Firefox: ${expression}`);
    },
    press: async (...keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    complaints,
    stop: async () => {
      await bidi.send('browser.close', {}).catch(() => undefined);
      bidi.close();
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(timer);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
