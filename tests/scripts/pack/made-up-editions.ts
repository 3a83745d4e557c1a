import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeManifest } from '../../../scripts/build/manifest/write-manifest.ts';
import { runPack } from '../../../scripts/pack/run-pack.ts';
import { formatSecretKey } from '../../../scripts/pack/sign/format-keys.ts';
import { createSecretKey } from '../../../scripts/pack/sign/secret-key.ts';
import { RELEASE_MARKS } from '../../../src/site/release-marks.ts';
import { openArchive } from '../../../src/verify/integrity/open-archive.ts';

/** Two editions of a made-up site, packed, with the small update between them. */
export interface Editions {
  /** Folder of everything; the caller removes it. */
  readonly room: string;
  readonly older: string;
  readonly newer: string;
  /** From the older to the newer. */
  readonly delta: string;
}

const FILES = 45;

/**
 * Makes two editions: between them some files change, one comes and one goes.
 *
 * @param signed whether both are signed with one key
 */
export async function makeEditions(signed: boolean): Promise<Editions> {
  const room = mkdtempSync(join(tmpdir(), 'zhitu-editions-'));
  const key = join(room, 'test.key');
  writeFileSync(key, formatSecretKey(createSecretKey()));
  const pack = async (
    day: string,
    files: Record<string, string>,
    records: Record<string, string>,
    since?: string,
  ) => {
    const site = join(room, `site-${day}`);
    for (const [path, text] of Object.entries({
      'about.html': Object.values(RELEASE_MARKS).join(' '),
      ...files,
    })) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    writeManifest(site, { version: `1.0.0-${day.replaceAll('-', '')}`, contentDate: day, records });
    const request = { site, out: join(room, 'packs'), since, ...(signed ? { key } : {}) };
    const lines: string[] = [];
    await runPack(request, (line) => void lines.push(line));
    const files2 = lines.flatMap((line) => /[^：]*\.zip/.exec(line)?.[0] ?? []);
    return { whole: files2[0] ?? '', delta: files2[1] ?? '' };
  };
  const page = (number: number, text: string): [string, string] => [
    `pages/${number}.html`,
    text.repeat(50 + number),
  ];
  const common = Array.from({ length: FILES }, (_, number) => page(number, '甲'));
  // A third is written anew, a third changes by a word, a third stays.
  const changed = common.map(([path, text], number): [string, string] => {
    if (number % 3 === 0) return page(number, '乙');
    return [path, number % 3 === 1 ? text.replace('甲', '丙') : text];
  });
  const first = await pack('2026-01-02', Object.fromEntries([...common, ['gone.html', '去']]), {
    'occupation:6-18-01-01': 'aaaaaaaa 车工',
    'occupation:6-18-01-02': 'bbbbbbbb 铣工',
    'standard:old': 'cccccccc 旧标准',
  });
  const second = await pack(
    '2026-03-04',
    Object.fromEntries<string>([...changed, ['come/new.html', '来']]),
    {
      'occupation:6-18-01-01': 'dddddddd 车削工',
      'occupation:6-18-01-02': 'bbbbbbbb 铣工',
      'standard:new': 'eeeeeeee 新标准',
    },
    first.whole,
  );
  return { room, older: first.whole, newer: second.whole, delta: second.delta };
}

/**
 * Lays an archive out as a folder.
 *
 * @param archive path of the archive
 * @param folder where to
 */
export function layOut(archive: string, folder: string): void {
  const { paths, read } = openArchive(archive);
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), read(path));
  }
}
