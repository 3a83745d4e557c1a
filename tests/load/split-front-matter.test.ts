import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/load/split-front-matter.ts';

describe('splitFrontMatter', () => {
  it('keeps scalars as text and the lines of the file', () => {
    const front = splitFrontMatter('---\ncode: 0110\n---\n\n正文\n');
    expect(front?.parsed).toEqual({ ok: true, value: { code: '0110' } });
    expect(front?.body.trim()).toBe('正文');
    expect(front?.yaml.split('\n')[1]).toBe('code: 0110');
  });
  it('hands out no shared object', () => {
    const text = '---\nid: a\n---\n';
    expect(splitFrontMatter(text)).not.toBe(splitFrontMatter(text));
    expect(splitFrontMatter(text)?.parsed).not.toBe(splitFrontMatter(text)?.parsed);
  });
  it('names the mistake in front matter that is no YAML', () => {
    const front = splitFrontMatter('---\r\na: 1\r\na: 2\r\n---\r\n');
    expect(front?.parsed).toMatchObject({
      ok: false,
      problems: [{ rule: 'duplicate-key', line: 3, column: 1 }],
    });
  });
  it('says that empty front matter is empty', () => {
    expect(splitFrontMatter('---\n---\nx')?.parsed).toMatchObject({
      ok: false,
      problems: [{ rule: 'empty-file' }],
    });
  });
  it.each(['', '正文', 'a\n---\nb: 1\n---\n', '---\nid: a\n', '---js\nx\n---\n', '----\na: 1\n---\n'])(
    'finds none in %j',
    (text) => {
      expect(splitFrontMatter(text)).toBeUndefined();
    },
  );
});
