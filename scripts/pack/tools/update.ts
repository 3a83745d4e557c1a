import { chdir } from 'node:process';
import { dirname } from 'node:path';
import { applyUpdate } from './update/apply-update.ts';
import { goBack } from './update/go-back.ts';
import { findPlaces } from './update/mirror-places.ts';
import { readUpdateRequest, USAGE } from './update/read-update-request.ts';
import { recoverMirror } from './update/recover-mirror.ts';

// The pack carries this program as `update.mjs`, one file without any dependency.

try {
  const request = readUpdateRequest(process.argv.slice(2), import.meta.url);
  if (request.task === 'help') process.stdout.write(`${USAGE}\n`);
  else {
    const places = findPlaces(request.mirror);
    // A folder somebody works in cannot be renamed on Windows.
    chdir(dirname(places.mirror));
    const recovered = recoverMirror(places);
    if (recovered) process.stdout.write('上次更新中途断了，已恢复。\n');
    if (request.task === 'back') process.stdout.write(`${goBack(places)}\n`);
    else if (request.task === 'update') process.stdout.write(`${applyUpdate(places, request)}\n`);
    else if (!recovered) process.stdout.write('没有需要恢复的。\n');
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
