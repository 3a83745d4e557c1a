import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameStage } from '../../../scripts/site-folder/name-stage.ts';
import { recoverSite } from '../../../scripts/site-folder/recover-site.ts';
import { requireSiteFolder } from '../../../scripts/site-folder/require-site-folder.ts';
import { swapSite } from '../../../scripts/site-folder/swap-site.ts';

let parent: string;
let out: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'zhitu-site-'));
  out = join(parent, 'dist');
});

afterEach(() => {
  rmSync(parent, { recursive: true });
});

function put(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

function read(): string {
  return readFileSync(join(out, 'index.html'), 'utf8');
}

const nobody = (): boolean => false;

test('a build that ended between its two renames gives the former site back', () => {
  const names = nameStage(out, 7);
  put(names.old, 'former');
  put(names.stage, 'new');
  expect(recoverSite(out, nobody)).toBe(true);
  expect(read()).toBe('former');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('what killed builds left is removed, the site and everything else stays', () => {
  put(out, 'site');
  put(nameStage(out, 7).stage, 'half');
  put(nameStage(out, 8).old, 'older');
  put(join(parent, '.stage-distant-7'), 'not ours');
  put(join(parent, '.stage-dist-notes'), 'not ours');
  expect(recoverSite(out, nobody)).toBe(false);
  expect(read()).toBe('site');
  expect(readdirSync(parent).sort()).toEqual(['.stage-dist-notes', '.stage-distant-7', 'dist']);
});

test('the folder of a build that still runs is left alone', () => {
  const { stage } = nameStage(out, 7);
  put(stage, 'half');
  recoverSite(out, (pid) => pid === 7);
  expect(existsSync(stage)).toBe(true);
});

test('a finished stage takes the place of the site', () => {
  const names = nameStage(out, 7);
  put(out, 'former');
  put(names.stage, 'new');
  swapSite(out, names);
  expect(read()).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a folder that is no site is never built over', () => {
  put(out, 'holiday pictures');
  expect(() => {
    requireSiteFolder(out);
  }).toThrow('为免误删');
  writeFileSync(join(out, 'manifest.json'), '{}');
  expect(() => {
    requireSiteFolder(out);
  }).not.toThrow();
});
