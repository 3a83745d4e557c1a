import { describe, expect, it } from 'vitest';
import { buildReadFiles } from '../../src/artifacts/build-read-files.ts';
import { parseReadFile, parseReadIndex } from '../../src/artifacts/parse-read-file.ts';

describe('the files of the full-text index', () => {
  const filters = { kind: ['notice' as const], group: [], level: [], year: [], mark: [], confidence: [] };
  const sections = [{ name: '', anchor: '', text: '"铣工"\u2028</script>' }];
  const document = { url: 'a.html', title: '铣工', kind: 'notice' as const, note: '', sections, filters };
  const [entry, ...files] = buildReadFiles([document]);

  it('can be read without running them', () => {
    const index = parseReadIndex(String(entry?.body));
    expect(entry?.path).toBe('search/read/index.js');
    expect(files.every(({ path }) => path.startsWith(`search/read/${index?.folder ?? ''}/`))).toBe(true);
    const texts = files.map(({ body }) => parseReadFile(String(body)));
    expect(texts.join('')).toContain('"铣工" </script>');
  });

  it('are in another folder when anything in them is another', () => {
    const [other] = buildReadFiles([{ ...document, title: '车工' }]);
    expect(parseReadIndex(String(other?.body))?.folder).not.toBe(parseReadIndex(String(entry?.body))?.folder);
  });

  it.each([
    '',
    'alert(1)',
    'zhituReadFile("t0","a");alert("b");',
    'zhituReadFile("t0",{});',
    'zhituReadIndex=[];',
  ])('are refused when they say anything else: %s', (body) => {
    expect(parseReadFile(body)).toBeUndefined();
    expect(parseReadIndex(body)).toBeUndefined();
  });
});
