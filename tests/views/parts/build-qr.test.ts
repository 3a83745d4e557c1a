import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { buildQr } from '../../../src/views/parts/build-qr.ts';

/** Follows the path with a pen and lists the modules it goes over, as `x,y`. */
function followPath(path: string): readonly string[] {
  const over: string[] = [];
  let [x, y] = [0, 0];
  for (const [, move, dx, dy, length = 0] of path.matchAll(/([Mm])(-?\d+) (-?\d+)(?:\.5)?|h(\d+)/g)) {
    for (let step = 0; step < Number(length); step += 1) over.push(`${String(x + step)},${String(y)}`);
    x = move === undefined ? x + Number(length) : Number(dx) + (move === 'm' ? x : 0);
    y = move === undefined ? y : Number(dy) + (move === 'm' ? y : 0);
  }
  return over;
}

test.each(['6-18-01-01', '示例工丁'])('draws every dark module of the code and no other: %s', (text) => {
  const { path, size } = buildQr(text);
  const { data } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${String(x)},${String(y)}`] : [])));
  expect(followPath(path)).toEqual(dark);
  expect(size).toBe(data.length);
});

test('leaves a quiet zone of four modules on every side', () => {
  const { path, size } = buildQr('6-18-01-01');
  const places = followPath(path).flatMap((place) => place.split(',').map(Number));
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
});
