import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computePatch } from '../../../scripts/pack/delta/compute-patch.ts';
import { applyPatch, parsePatches } from '../../../src/verify/integrity/patch.ts';

test('a page whose date alone changed takes a few dozen bytes', () => {
  const page = (day: string) =>
    Buffer.from(`<p>截至 ${day}</p>${'<p>车工按图加工零件。</p>'.repeat(300)}<footer>${day}</footer>`);
  const patch = computePatch(page('2026-11-22'), page('2027-01-05'));
  expect(JSON.stringify(patch).length).toBeLessThan(120);
  expect(applyPatch(page('2026-11-22'), patch)).toEqual(page('2027-01-05'));
});

test('whatever changed, the patch makes exactly the later file, through the form it is sent in too', () => {
  const piece = fc.oneof(
    fc.constantFrom('<li>甲</li>', '乙'.repeat(30), 'abc'),
    fc.string({ unit: 'binary' }),
  );
  const file = fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join('')));
  fc.assert(
    fc.property(file, file, (before, after) => {
      const patch = computePatch(before, after);
      const sent = parsePatches(Buffer.from(JSON.stringify({ 'a.html': patch }))).get('a.html');
      expect(Buffer.from(applyPatch(before, sent ?? [])).equals(after)).toBe(true);
    }),
  );
});

test('a patch that reaches beyond the file is refused, and so is another form', () => {
  expect(() => applyPatch(Buffer.from('abc'), [[1, 3]])).toThrow(RangeError);
  expect(() => applyPatch(Buffer.from('abc'), [[-1, 1]])).toThrow(RangeError);
  for (const text of ['', '[', '{"a":1}', '{"a":[1]}', '{"a":[["0",1]]}', 'null'])
    expect(() => parsePatches(Buffer.from(text))).toThrow('读不懂');
});
