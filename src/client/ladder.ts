/*
 * Entry of the script of the ladder on an occupation's page (src/components/ladder/LadderDiagram.astro). It only waits:
 * what brings the drawing to life is loaded when somebody turns to it, the rules when the address holds answers.
 */
import { wakeLadder } from './ladder/wake-ladder.ts';
import { wakeSeries } from './series/wake-series.ts';

const figure = document.querySelector<HTMLElement>('[data-ladder]');
const root = document.documentElement.dataset['root'] ?? '';
const note = document.querySelector<HTMLElement>('[data-series]');
if (figure) wakeLadder(figure, root);
if (note) wakeSeries(note, root);
