import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeManifest } from '../../../scripts/build/manifest/write-manifest.ts';
import { runPack } from '../../../scripts/pack/run-pack.ts';
import { formatSecretKey } from '../../../scripts/pack/sign/format-keys.ts';
import { createSecretKey } from '../../../scripts/pack/sign/secret-key.ts';
import { RELEASE_MARKS } from '../../../src/site/release-marks.ts';
import { openZip } from '../../../src/verify/integrity/open-zip.ts';

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'zhitu-pack-test-'));
  mkdirSync(join(room, 'site/a'), { recursive: true });
  writeFileSync(join(room, 'site/index.html'), '职途');
  writeFileSync(join(room, 'site/a/b.html'), '甲'.repeat(1000));
  writeFileSync(join(room, 'site/about.html'), Object.values(RELEASE_MARKS).join(' '));
  writeManifest(join(room, 'site'), { version: '1.0.0-20260102', contentDate: '2026-01-02', records: {} });
  writeFileSync(join(room, 'test.key'), formatSecretKey(createSecretKey()));
});
afterAll(() => {
  rmSync(room, { recursive: true });
});

/** Packs the made-up site and gives the archive's bytes. */
async function pack(out: string, key?: string): Promise<Buffer> {
  await runPack({ site: join(room, 'site'), out: join(room, out), key }, () => undefined);
  return readFileSync(join(room, out, 'zhitu-1.0.0-20260102.zip'));
}

/** Unpacks an archive below the room. */
function unpack(bytes: Buffer, name: string): string {
  const archive = openZip(bytes);
  for (const path of archive.paths) {
    mkdirSync(join(room, name, path, '..'), { recursive: true });
    writeFileSync(join(room, name, path), archive.read(path));
  }
  return join(room, name);
}

describe('npm run pack', () => {
  test('gives the same bytes twice, in any time zone, and leaves nothing half done', async () => {
    const first = await pack('one');
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Shanghai';
    const second = await pack('two').finally(() => {
      process.env['TZ'] = zone ?? 'UTC';
    });
    expect(first.equals(second)).toBe(true);
    expect(readdirSync(join(room, 'two'))).toEqual(['zhitu-1.0.0-20260102.zip']);
  });

  test('holds the site byte for byte, with instructions, tools, settings and a manifest of all', async () => {
    const archive = openZip(await pack('one'));
    expect(archive.paths).toEqual(
      expect.arrayContaining([
        'README.txt',
        'a/b.html',
        'deploy/nginx.conf',
        'index.html',
        'manifest.json',
        'update.mjs',
        'verify.mjs',
      ]),
    );
    for (const path of ['index.html', 'a/b.html', 'about.html'])
      expect(Buffer.from(archive.read(path)).equals(readFileSync(join(room, 'site', path)))).toBe(true);
    const readme = Buffer.from(archive.read('README.txt')).toString();
    expect(readme).toContain('版本 1.0.0-20260102，内容截至 2026-01-02');
    expect(readme).toContain('本包没有签名');
    expect(readme).not.toContain('@@');
    const about = Buffer.from(archive.read('about.html')).toString();
    expect(readme).toContain(`指纹 ${about.slice(about.indexOf(' ') + 1)}`);
  });

  test('its own verify.mjs finds it whole, and names what is changed, in a folder and in the archive', async () => {
    const bytes = await pack('one');
    const folder = unpack(bytes, '镜像 #1');
    const run = (...words: string[]): string => {
      try {
        return execFileSync(process.execPath, [join(folder, 'verify.mjs'), ...words], { encoding: 'utf8' });
      } catch (error) {
        return `exit ${String((error as { status: number }).status)}\n${(error as { stdout: string }).stdout}`;
      }
    };
    expect(run()).toContain('完整：');
    expect(run(join(room, 'one/zhitu-1.0.0-20260102.zip'))).toContain('没有签名');
    writeFileSync(join(folder, 'index.html'), '职迷');
    expect(run()).toMatch(/^exit 1\nindex\.html：内容与清单所记不同\n/);
    expect(run('--wrong')).toMatch(/^exit 2/);
  });

  test('a signed pack carries its key, and only that key opens it', async () => {
    const folder = unpack(await pack('signed', join(room, 'test.key')), 'signed mirror');
    const run = (...words: string[]): string =>
      execFileSync(process.execPath, [join(folder, 'verify.mjs'), ...words], { encoding: 'utf8' });
    expect(run()).toContain('签名与随包的公钥相符');
    expect(run('--public-key', join(folder, 'zhitu.pub'))).toContain('签名有效，与所给的公钥相符');
    expect(() => run('--public-key', join(folder, 'README.txt'))).toThrow('公钥文件的格式不对');
  });

  test('a site that is not whole is not packed', async () => {
    writeFileSync(join(room, 'site/extra.html'), '');
    await expect(pack('three')).rejects.toThrow('站点不完整（extra.html：清单里没有这个文件）');
    rmSync(join(room, 'site/extra.html'));
  });
});
