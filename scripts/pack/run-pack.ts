import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatFingerprint } from '../../src/verify/integrity/format-fingerprint.ts';
import { formatBytes, formatCount } from '../build/format-figures.ts';
import { runBuild } from '../build/run-build.ts';
import { UserError } from '../command/user-error.ts';
import { DELTA_CARD } from '../../src/verify/integrity/delta.ts';
import { parseDeltaCard } from '../../src/verify/integrity/parse-delta-card.ts';
import { composePack } from './compose-pack.ts';
import { composeDelta } from './delta/compose-delta.ts';
import { readEarlierEdition } from './delta/read-earlier-edition.ts';
import type { PackFiles } from './pack-files.ts';
import { readSite } from './read-site.ts';
import { parseSecretKey } from './sign/parse-secret-key.ts';
import type { SecretKey } from './sign/secret-key.ts';
import { writeZip } from './zip/write-zip.ts';

/** What `npm run pack` is asked to do. */
export interface PackRequest {
  /** A finished site to pack as it is; without it one is built first. */
  readonly site?: string | undefined;
  readonly content?: string | undefined;
  /** Content packs laid over the content. */
  readonly overlay?: readonly string[] | undefined;
  /** Where packs go; by default `pack`. */
  readonly out?: string | undefined;
  /** Manifest of an earlier pack, or a folder or archive with it: makes a small update as well. */
  readonly since?: string | undefined;
  /** File with the secret key to sign with. */
  readonly key?: string | undefined;
}

/** What a pack may weigh. */
const BUDGET = { bytes: 20_000_000, files: 10_000 } as const;

/**
 * Makes the offline edition and mirror kit: one zip archive with the site, instructions, tools and proof.
 *
 * @param request what to pack and where to put it
 * @param write takes each line of the account
 * @throws UserError when there is nothing sound to pack
 */
export async function runPack(request: PackRequest, write: (line: string) => void): Promise<void> {
  const key = request.key === undefined ? undefined : readKey(request.key);
  const before = request.since === undefined ? undefined : readEarlierEdition(request.since);
  const out = resolve(request.out ?? resolve(import.meta.dirname, '../../pack'));
  const temporary = request.site === undefined ? mkdtempSync(join(tmpdir(), 'zhitu-pack-')) : undefined;
  try {
    const folder = temporary === undefined ? resolve(request.site ?? '') : join(temporary, 'site');
    if (temporary !== undefined) await runBuild(request.content, folder, request.overlay);
    const site = readSite(folder);
    const files = await composePack(site, key);
    mkdirSync(out, { recursive: true });
    const file = join(out, `zhitu-${site.manifest.version}.zip`);
    const bytes = await writeZip(file, files, site.manifest.contentDate);
    write(`离线版：${file}`);
    write(
      `${formatCount(files.size)} 个文件，压缩后 ${formatBytes(bytes)}；指纹 ${formatFingerprint(site.manifest.fingerprint)}`,
    );
    write(
      key === undefined
        ? '没有签名；要签名，请加 --key 私钥文件（npm run signing-key 可生成）。'
        : '已签名。',
    );
    if (before !== undefined)
      await writeDelta(out, composeDelta(before, files), site.manifest.contentDate, write);
    if (bytes > BUDGET.bytes || files.size >= BUDGET.files)
      write(
        `注意：超过了离线版的限度（${formatBytes(BUDGET.bytes)}，${formatCount(BUDGET.files)} 个文件）。`,
      );
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

async function writeDelta(
  out: string,
  files: PackFiles,
  day: string,
  write: (line: string) => void,
): Promise<void> {
  const { from, to } = parseDeltaCard(files.get(DELTA_CARD) ?? new Uint8Array());
  const name = `zhitu-${to.version}-from-${from.version}-${from.manifest.slice(0, 8)}.zip`;
  const bytes = await writeZip(join(out, name), files, day);
  write(`更新包：${join(out, name)}，${formatCount(files.size)} 个文件，${formatBytes(bytes)}`);
}

function readKey(file: string): SecretKey {
  let text: string;
  try {
    text = readFileSync(resolve(file), 'utf8');
  } catch {
    throw new UserError(`读不到私钥文件 ${file}。`);
  }
  return parseSecretKey(text);
}
