import { readFileSync } from 'node:fs';
import { parseProfile } from '../../src/pathway/profile/parse-profile.ts';
import type { Profile } from '../../src/pathway/profile.ts';
import { formatMistakes } from './format-mistakes.ts';
import { UserError } from '../command/user-error.ts';

/**
 * Reads the profile a command was given: JSON itself, or the path of a file that holds it.
 *
 * @param given what stands after `--profile`
 * @throws UserError with exit code 2 when it cannot be read or has a mistake in its form
 */
export function readProfile(given: string): Profile {
  const { profile, mistakes } = parseProfile(
    parseJson(given.trim().startsWith('{') ? given : readText(given)),
  );
  if (mistakes.length > 0) throw new UserError(formatMistakes(mistakes), 2);
  return profile;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UserError(`读不了文件“${path}”；--profile 后面写 JSON，或 JSON 文件的路径。`, 2);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UserError('本人情况不是合格的 JSON；请核对引号、逗号和括号是否成对。', 2);
  }
}
