import { expect, test } from 'vitest';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { createTally } from '../../../scripts/test/create-tally.ts';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

/** A test file as the runner reports it, as far as the tally looks. */
function made(state: 'passed' | 'failed', tests: readonly State[]): TestModule {
  const cases = tests.map((one) => ({ result: () => ({ state: one }) }));
  return { state: () => state, children: { allTests: () => cases } } as unknown as TestModule;
}

function tally(modules: readonly TestModule[], errors: readonly Error[] = []) {
  const { reporter, counts } = createTally();
  const end: Required<Reporter>['onTestRunEnd'] | undefined = reporter.onTestRunEnd?.bind(reporter);
  void end?.(modules, errors as unknown as readonly SerializedError[], 'passed');
  return counts();
}

test('passed, failed and skipped tests are counted over all files', () => {
  expect(
    tally([made('passed', ['passed', 'passed', 'skipped']), made('failed', ['failed', 'passed'])]),
  ).toEqual({
    passed: 3,
    failed: 1,
    skipped: 1,
  });
});

test('a file that does not load counts as a failure', () => {
  expect(tally([made('failed', [])]).failed).toBe(1);
});

test('a hook that fails after passing tests counts as a failure', () => {
  expect(tally([made('failed', ['passed'])])).toMatchObject({ passed: 1, failed: 1 });
});

test('an error outside any test counts as a failure', () => {
  expect(tally([made('passed', ['passed'])], [new Error('late')])).toMatchObject({ passed: 1, failed: 1 });
});
