import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordRelease } from '../../../scripts/release/record-release.ts';
import { listBetween } from '../../../src/client/versions/list-between.ts';
import { loadReleases } from '../../../src/load/load-releases.ts';
import { FIXTURES } from '../../fixtures/lay-over.ts';

let room: string;
let content: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-release-'));
  content = join(room, 'content');
  cpSync(join(FIXTURES, 'base'), content, { recursive: true });
});
afterAll(() => {
  rmSync(room, { recursive: true });
});

const RECORD = 'ability-specs/example-ability.yaml';

/** Publishes a version of the program with the content as it is. */
async function publish(version: string) {
  writeFileSync(join(room, 'package.json'), JSON.stringify({ version }));
  return recordRelease(room, content);
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
}

describe('three published versions', () => {
  test('each tells what it changed, and any two can be held against each other', async () => {
    const first = await publish('1.0.0');
    expect(first.changes).toEqual([]);
    edit(RECORD, (text) => text.replace(/^name: .*$/m, 'name: 示例改名工'));
    const second = await publish('1.1.0');
    expect(second.changes).toMatchObject([
      { kind: 'ability-spec', id: 'example-ability', name: '示例改名工' },
    ]);
    rmSync(join(content, 'evaluation-specs/example-evaluation.yaml'));
    edit(RECORD, (text) => text.replace(/^name: .*$/m, 'name: 示例再改名工'));
    const third = await publish('1.2.0');
    expect(third.changes.map(({ what, name }) => [what, name])).toContainEqual(['changed', '示例再改名工']);

    const { versions, facts, diagnostics } = loadReleases(content);
    expect(diagnostics).toEqual([]);
    expect(versions).toEqual([first, second, third]);
    expect(facts?.['ability-spec:example-ability']?.name).toBe('示例再改名工');
    const all = listBetween(versions, first.version, third.version);
    expect(all?.map(({ what, id, formerName }) => [what, id, formerName])).toEqual([
      ['changed', 'example-ability', second.changes[0]?.formerName],
      ['removed', 'example-evaluation', undefined],
    ]);
    expect(listBetween(versions, third.version, first.version)).toBeUndefined();
  });

  test('a version recorded again takes in what changed since, and loses nothing', async () => {
    const [, , before] = loadReleases(content).versions;
    edit(RECORD, (text) => text.replace(/^name: .*$/m, 'name: 示例又改名工'));
    const again = await publish('1.2.0');
    expect(again.changes.map(({ id }) => id)).toEqual(before?.changes.map(({ id }) => id));
    expect(loadReleases(content).versions).toHaveLength(3);
  });

  test('a record of a version that was changed by hand is named', () => {
    const [, second] = loadReleases(content).versions;
    edit(`releases/${second?.version ?? ''}.yaml`, (text) => text.replace('what', 'why'));
    const { diagnostics, versions } = loadReleases(content);
    expect(diagnostics).toMatchObject([{ severity: 'error', rule: 'wrong-form' }]);
    expect(diagnostics[0]?.message).toContain('changes.0');
    expect(versions).toHaveLength(2);
  });
});
