import { resolve } from 'node:path';
import { runCommand } from './command/run-command.ts';
import { runTests } from './test/run-tests.ts';

// Tests that need nginx and Firefox installed; see tests/outside/vitest.config.ts.
await runCommand(() =>
  runTests(process.argv.slice(2), resolve(import.meta.dirname, '../tests/outside/vitest.config.ts')),
);
