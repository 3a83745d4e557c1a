import { runCommand } from './command/run-command.ts';
import { runTests } from './test/run-tests.ts';

await runCommand(() => runTests(process.argv.slice(2)));
