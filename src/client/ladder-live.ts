/* Entry of the script that brings the ladder of an occupation's page to life; `ladder.js` loads it on demand. */
import { enlivenLadder } from './ladder/enliven-ladder.ts';

const figure = document.querySelector<HTMLElement>('[data-ladder]');
const drawing = figure?.querySelector('svg');
if (figure && drawing) enlivenLadder(figure, drawing);
