import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSystemError } from '../../../scripts/command/describe-system-error.ts';

const HERE = import.meta.dirname;
const MISSING = join(HERE, 'no-such-folder', 'zhitu.key');

/** What a piece of work on the disk throws. */
function refusalOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}

describe('describeSystemError', () => {
  test('names what was refused and why', () => {
    const write = refusalOf(() => {
      writeFileSync(MISSING, '');
    });
    expect(describeSystemError(write)).toBe(`${MISSING}：没有这个文件或文件夹。`);
    const inside = join(import.meta.filename, 'x');
    expect(describeSystemError(refusalOf(() => readFileSync(inside)))).toBe(
      `${inside}：路径中间的一段是文件，不是文件夹。`,
    );
  });

  test('leaves out the path where the system gives none', () => {
    expect(describeSystemError(refusalOf(() => readFileSync(HERE)))).toBe('这是文件夹，不是文件。');
  });

  test('says nothing of mistakes that are our own', () => {
    expect(describeSystemError(new TypeError('x is not a function'))).toBeUndefined();
    expect(describeSystemError('ENOENT')).toBeUndefined();
  });
});
