import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkIntegrity } from '../../../src/verify/integrity/check-integrity.ts';
import { formatIntegrity } from '../../../src/verify/integrity/format-integrity.ts';
import { openArchive } from '../../../src/verify/integrity/open-archive.ts';
import { parsePublicKey } from '../../../src/verify/integrity/parse-public-key.ts';

// The pack carries this program as `verify.mjs`, one file without any dependency.

const USAGE = `用法：node verify.mjs [文件夹或 zip 文件] [--public-key 公钥文件]
  查出缺少、多出、改动过的每一个文件；不写文件夹，就查本程序所在的文件夹`;

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function run(words: readonly string[]): number {
  let target: string | undefined;
  let keyFile: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--help') {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    if (word === '--public-key') keyFile = words[(at += 1)] ?? '';
    else if (word.startsWith('--public-key=')) keyFile = word.slice('--public-key='.length);
    else if (word.startsWith('-') || target !== undefined) return refuse(`不认识“${word}”。`);
    else target = word;
  }
  if (keyFile === '') return refuse('--public-key 后面要写公钥文件。');
  const key = keyFile === undefined ? undefined : parsePublicKey(readText(keyFile));
  const here = dirname(fileURLToPath(import.meta.url));
  const verdict = checkIntegrity(openArchive(resolve(target ?? here)), key);
  process.stdout.write(`${formatIntegrity(verdict)}\n`);
  return verdict.faults.length === 0 ? 0 : 1;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n${USAGE}\n`);
  return 2;
}

function readText(file: string): string {
  try {
    return readFileSync(resolve(file), 'utf8');
  } catch {
    throw new Error(`读不了公钥文件 ${file}`);
  }
}
