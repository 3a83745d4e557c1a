import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PERSON = { occupation: '6-18-01-01', age: 35, level: { level: 3, since: '2024-11-22' } };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhitu-pathway-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as a person would. */
function ask(profile: unknown, ...words: string[]): SpawnSyncReturns<string> {
  const text = typeof profile === 'string' ? profile : JSON.stringify(profile);
  return spawnSync(process.execPath, ['scripts/pathway.ts', '--profile', text, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

describe('npm run pathway', { timeout: 60_000 }, () => {
  it('answers programs in the form of the contract', () => {
    const { status, stdout } = ask(
      PERSON,
      '--goal',
      'title:engineering/assistant',
      '--on',
      '2026-11-22',
      '--json',
    );
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(answer).toMatchObject({ on: '2026-11-22', ruleSet: 'rulebook-2018' });
    expect(answer['levels']).toContainEqual(
      expect.objectContaining({ level: 2, status: 'from', from: '2028-11-22', rules: ['rulebook-2018/2/1'] }),
    );
    expect(answer['titles']).toContainEqual(
      expect.objectContaining({
        series: 'engineering',
        tier: 'assistant',
        status: 'now',
        rules: ['skill-title-eng-assistant'],
      }),
    );
    expect(answer['routes']).toEqual([
      expect.objectContaining({
        years: 0,
        steps: [
          expect.objectContaining({
            obtain: 'title:engineering/assistant',
            on: '2026-11-22',
            rules: ['skill-title-eng-assistant'],
          }),
        ],
      }),
    ]);
  });

  it('answers people with the clause behind every sentence, on the day of the content', () => {
    const file = join(folder, 'me.json');
    writeFileSync(file, `\uFEFF${JSON.stringify(PERSON)}`);
    const { status, stdout } = ask(file, '--goal', 'level:1');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^车工（6-18-01-01）　按 \d{4}-\d{2}-\d{2}、“2018 年版规程的条件”判断\n/);
    expect(stdout).toContain('现在可以申报助理工程师（工程技术人员，助理级）。另须：在生产一线岗位工作。');
    expect(stdout).toContain('（人社部发〔2018〕74号，转录）');
    expect(stdout).toContain('途径 1：约 6 年，2 步');
  });

  it.each([
    ['more years than the age allows', { age: 20, years: { own: 10 } }, [], '多于年龄所允许的'],
    [
      'a level the standard does not set',
      { occupation: '4-04-05-05', level: { level: 'junior' } },
      [],
      '不设初级',
    ],
    [
      'a title from childhood',
      { age: 20, title: { series: 'engineering', tier: 'basic', since: '2010-01-01' } },
      [],
      '不满 16 周岁',
    ],
    [
      'a diploma to come of a graduate',
      { education: { programme: 'bachelor', status: 'graduated', since: '2199-07-01' } },
      [],
      '毕业日期是 2199-07-01，晚于评估之日',
    ],
    [
      'more unbroken years than years',
      { years: { own: 3, related: 0, continuous: 5 } },
      [],
      '多于工作的总年数',
    ],
    ['a series there is not', PERSON, ['--series', 'agricultur'], '是否想写 agriculture'],
    ['no JSON', '{"age": }', [], '不是合格的 JSON'],
    ['no such file', join('nowhere', 'me.json'), [], '读不了文件'],
    ['a goal there is not', PERSON, ['--goal', 'level:9'], '可写 level:5、level:4'],
    ['a day that does not exist', PERSON, ['--on', '2026-02-30'], '日历上没有这一天'],
  ])('ends with 2 and the reason: %s', (_, profile, words, reason) => {
    const { status, stdout, stderr } = ask(profile, ...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
