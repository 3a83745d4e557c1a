import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** A path where nothing is, below a folder that is there. */
const NOWHERE = join(import.meta.dirname, 'nowhere');
/** A file that is nothing of what any command wants. */
const FILE = import.meta.filename;
const PERSON = '{"occupation":"6-18-01-01"}';

/** Command, its words, the exit code and the beginning of what it must say. */
const CALLS: readonly (readonly [string, readonly string[], number, string])[] = [
  ['check', ['--jsn'], 2, '没有选项 --jsn。是否想写 --json？'],
  ['check', ['--json', '--annotate'], 2, '--json 与 --annotate 只能写一个。'],
  ['check', ['content'], 2, '不认识“content”。'],
  ['build', ['--out'], 2, '选项 --out 后面要写一个值。'],
  ['serve', ['--port', 'abc'], 2, '--port 要写 0 至 65535 的整数'],
  ['serve', ['--out', NOWHERE], 1, `${NOWHERE} 里还没有站点`],
  ['search', [], 2, '请写出要检索的词'],
  ['search', ['--limit', '-3', '电工'], 2, '--limit 应为 1 到 99999 之间的整数。'],
  ['search', ['--content', NOWHERE, '电工'], 1, `没有内容文件夹 ${NOWHERE}。`],
  ['search', ['--read', '--content', NOWHERE, '电工'], 1, `没有内容文件夹 ${NOWHERE}。`],
  ['pathway', [], 2, '请用 --profile 写明本人情况。'],
  ['pathway', ['--profile', '{bad'], 2, '本人情况不是合格的 JSON；'],
  ['pathway', ['--profile', PERSON, '--content', NOWHERE], 1, `没有内容文件夹 ${NOWHERE}。`],
  ['pack', ['--key', NOWHERE], 1, `读不到私钥文件 ${NOWHERE}。`],
  ['pack', ['--since', FILE], 1, `读不到旧版的清单 ${FILE}`],
  ['pack', ['--site', NOWHERE], 1, `${NOWHERE} 里没有站点`],
  ['verify', ['a', 'b'], 2, '一次只能检查一个站点。'],
  ['verify', ['--public-key', FILE], 2, `公钥 ${FILE}：公钥文件的格式不对`],
  ['changes', ['one'], 2, '请写明旧版和新版各一个。'],
  ['changes', [NOWHERE, NOWHERE], 1, `读不到旧版的清单 ${NOWHERE}`],
  ['signing-key', ['--out', join(NOWHERE, 'key')], 1, `${join(NOWHERE, 'key')}.key：没有这个文件或文件夹。`],
  ['identifiers', ['--content', NOWHERE], 1, '内容还有错误，标识清单没有改动'],
  ['lint', ['--fix'], 2, '没有选项 --fix。'],
];

describe(
  'a strange call gets one sentence and an exit code, never a stack trace',
  { timeout: 60_000 },
  () => {
    test.for(CALLS)('npm run %s, call %#', ([command, words, code, says]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(ROOT, `scripts/${command}.ts`), ...words],
        { cwd: ROOT, encoding: 'utf8' },
      );
      expect(stderr).toMatch(/^(?:(?! {4}at ).*\n)+$/);
      expect({ status, says: stderr.slice(0, says.length), stdout }).toEqual({
        status: code,
        says,
        stdout: '',
      });
    });
  },
);
