import { expect, it } from 'vitest';
import { joinPath } from '../../src/diagnostics/join-path.ts';

it.each([
  ['content', 'a/b.yaml', 'content/a/b.yaml'],
  ['content/', 'a.yaml', 'content/a.yaml'],
  ['', 'a.yaml', 'a.yaml'],
  ['content', '', 'content'],
  ['content', '../office/pack.yaml', 'office/pack.yaml'],
  ['content', '../../office/pack.yaml', '../office/pack.yaml'],
  ['/srv/content', '../../data/a.yaml', '/data/a.yaml'],
  ['/srv', 'a.yaml', '/srv/a.yaml'],
])('%j and %j make %j', (root, file, joined) => {
  expect(joinPath(root, file)).toBe(joined);
});
