import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { readOptions } from './read-options.ts';

const ROOT = resolve(import.meta.dirname, '..');

const USAGE = `用法：npm run lint
  查格式（Prettier）、写法（ESLint）、类型（TypeScript、Astro）`;

/** The checks, each a tool of its own; the slow two run side by side. */
const CHECKS: readonly (readonly [string, ...string[]])[] = [
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['eslint', '.'],
  ['tsc', '--noEmit'],
  ['astro', 'check', '--minimumFailingSeverity', 'hint', '--noSync'],
];

await runCommand(async () => {
  readOptions(USAGE, {});
  // Writes the types of the content's prose, which a fresh clone does not have yet.
  const sync = await runTool('astro', ['sync']);
  if (sync.code !== 0) process.stdout.write(`${sync.output.trim()}\n`);
  const tools = (await Promise.all([runInTurn(CHECKS.slice(0, 2)), runInTurn(CHECKS.slice(2))])).flat();
  const failed = tools.filter((tool) => tool.code !== 0);
  for (const tool of tools) process.stdout.write(`${tool.code === 0 ? '✓' : '✗'} ${tool.name}\n`);
  for (const tool of failed) process.stdout.write(`\n── ${tool.name} ──\n${tool.output.trim()}\n`);
  return failed.length === 0 ? 0 : 1;
});

interface ToolResult {
  readonly name: string;
  readonly code: number;
  readonly output: string;
}

async function runInTurn(checks: typeof CHECKS): Promise<readonly ToolResult[]> {
  const results: ToolResult[] = [];
  for (const [tool, ...args] of checks) results.push(await runTool(tool, args));
  return results;
}

async function runTool(tool: string, args: readonly string[]): Promise<ToolResult> {
  const child = spawn(join(ROOT, 'node_modules', '.bin', tool), args, {
    cwd: ROOT,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      resolve(exit ?? 1);
    });
  });
  return { name: tool, code, output };
}
