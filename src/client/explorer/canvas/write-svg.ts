import { createDrawn } from '../../map/create-drawn.ts';
import type { MapPen } from './map-pen.ts';

/**
 * Writes what is drawn as an SVG file of its own.
 *
 * @param size width and height of the drawing
 * @param ground colour of what is drawn before the pen is given one
 * @param title of the file
 * @param draw draws with the pen it is given
 * @returns the text of the file
 */
export function writeSvg(
  [width, height]: readonly [number, number],
  ground: string,
  title: string,
  draw: (pen: MapPen) => void,
): string {
  const svg = createDrawn('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, [
    createDrawn('title', {}, [title]),
  ]);
  let path = '';
  let dash: readonly number[] = [];
  const number = (value: number): number => Math.round(value * 10) / 10;
  const colour = (style: MapPen['fillStyle']): string => (typeof style === 'string' ? style : ground);
  const add = (fill: string, stroke: string): void => {
    if (path === '') return;
    const line = { stroke, 'stroke-width': pen.lineWidth, 'stroke-dasharray': dash.join(' ') };
    const drawn = { d: path, fill, 'fill-opacity': pen.globalAlpha, 'stroke-opacity': pen.globalAlpha };
    svg.append(createDrawn('path', { ...drawn, ...(stroke === 'none' ? {} : line) }));
  };
  const pen: MapPen = {
    fillStyle: ground,
    strokeStyle: ground,
    font: '',
    globalAlpha: 1,
    lineWidth: 1,
    textAlign: 'start',
    textBaseline: 'alphabetic',
    beginPath: () => {
      path = '';
    },
    moveTo: (x, y) => {
      path += `M${number(x)},${number(y)}`;
    },
    lineTo: (x, y) => {
      path += `L${number(x)},${number(y)}`;
    },
    // Only whole circles are drawn; the pen already stands at their right.
    arc: (_x, _y, radius) => {
      const [reach, across] = [number(radius), number(2 * radius)];
      path += `a${reach},${reach} 0 1 1 ${-across},0a${reach},${reach} 0 1 1 ${across},0`;
    },
    setLineDash: (lengths: Iterable<number>) => {
      dash = [...lengths];
    },
    fill: () => {
      add(colour(pen.fillStyle), 'none');
    },
    stroke: () => {
      add('none', colour(pen.strokeStyle));
    },
    fillRect: (x, y, across, down) => {
      const box = { x: number(x), y: number(y), width: number(across), height: number(down) };
      svg.append(
        createDrawn('rect', { ...box, fill: colour(pen.fillStyle), 'fill-opacity': pen.globalAlpha }),
      );
    },
    fillText: (text, x, y) => {
      const [weight = '400', size = '12px', ...family] = pen.font.split(' ');
      const type = { 'font-size': size, 'font-weight': weight, 'font-family': family.join(' ') };
      const place = { x: number(x), y: number(y), 'text-anchor': 'middle', 'dominant-baseline': 'central' };
      svg.append(createDrawn('text', { ...place, ...type, fill: colour(pen.fillStyle) }, [text]));
    },
  };
  draw(pen);
  return new XMLSerializer().serializeToString(svg);
}
