import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { inspectContent } from '../../scripts/check/inspect-content.ts';
import { RULES } from '../../src/check/rule-list.ts';
import { formatTerminal } from '../../src/diagnostics/format-terminal.ts';
import { LOAD_RULES } from '../../src/load/load-rules.ts';
import { FIXTURES, layOver } from '../fixtures/lay-over.ts';

// The machine may be busy with other tests; these read whole content trees.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** A missing folder has no files to lay over anything; `load-content.test.ts` covers it. */
const WITHOUT_FIXTURE = ['no-content'];
const ruleIds = [...new Set([...RULES, ...LOAD_RULES].map(({ id }) => id))]
  .filter((id) => !WITHOUT_FIXTURE.includes(id))
  .sort();

/** Every message about a fixture, as an author sees it. */
async function readMessages(overlay: string): Promise<string> {
  const folder = layOver(overlay);
  try {
    const { diagnostics } = await inspectContent(folder);
    return formatTerminal(diagnostics);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(ruleIds)('%s', (id) => {
  it('is reported where it is broken, word for word', async () => {
    const expected = readFileSync(join(FIXTURES, id, 'expected.txt'), 'utf8').trimEnd();
    expect(await readMessages(`${id}/bad`)).toBe(expected);
    expect(expected).toContain(`  ${id}\n`);
  });
  it('is silent where it is kept', async () => {
    expect(await readMessages(`${id}/good`)).toBe('');
  });
});

describe('the fixtures', () => {
  it('belong to a rule each', () => {
    const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders
      .map(({ name }) => name)
      .filter((name) => readdirSync(join(FIXTURES, name)).includes('bad'));
    expect(names.sort()).toEqual(ruleIds);
  });
});

describe('the rules', () => {
  it('are in files of their names, each listed once and in order', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/check/rules')).sort();
    expect(RULES.map(({ id }) => `${id}.ts`)).toEqual(files);
  });
});
