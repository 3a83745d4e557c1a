import { describe, expect, it } from 'vitest';
import { buildFindFile } from '../../src/artifacts/build-find-file.ts';
import { parseFindFile } from '../../src/artifacts/parse-find-file.ts';

describe('parseFindFile', () => {
  it('takes out what was put in, and refuses anything else', () => {
    const packed = parseFindFile(String(buildFindFile([]).body));
    expect(packed?.startsWith('zhitu-find ')).toBe(true);
    for (const body of ['', 'alert(1)', 'zhituFind="a', 'zhituFind="a";alert("b");', 'zhituFind={};']) {
      expect(parseFindFile(body), body).toBeUndefined();
    }
  });
});
