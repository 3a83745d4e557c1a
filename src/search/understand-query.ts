import { documentTokens } from './document-tokens.ts';
import type { FindQuery } from './find-query.ts';
import type { FindKind } from './find-record.ts';
import { keyOf, normaliseText } from './normalise-text.ts';
import { wantedKinds } from './wanted-kinds.ts';

const CODE_FORM = /^x?(\d[\d\-. ]*)$/;
const PINYIN_FORM = /^[a-z][a-z ']*$/;
const CHINESE = /^\p{Script=Han}{2,}$/u;
const TONES = /\p{Mn}/gu;

function readCode(text: string): string | undefined {
  return CODE_FORM.exec(text)?.[1]
    ?.replace(/[-. ]+/g, '-')
    .replace(/-$/, '');
}

function readDocument(text: string): readonly string[] | undefined {
  if (/\d-\d/.test(text)) return undefined;
  const tokens = documentTokens(text);
  return tokens.some((token) => /^\d{2,}$/.test(token)) || /号/.test(text) ? tokens : undefined;
}

function readLetters(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(TONES, '');
  return PINYIN_FORM.test(plain) ? plain.replace(/[ ']/g, '') : undefined;
}

function readSounds(key: string, syllables: ReadonlyMap<string, string>): string | undefined {
  if (!CHINESE.test(key)) return undefined;
  return `|${[...key].map((character) => syllables.get(character) ?? character).join('|')}|`;
}

/** Reads a normalised text in every form it has. */
function readText(
  text: string,
  wanted: readonly FindKind[],
  syllables: ReadonlyMap<string, string>,
): FindQuery {
  const key = keyOf(text);
  const words = text.split(' ').flatMap((word) => keyOf(word) || []);
  const code = readCode(text);
  const document = readDocument(text);
  const letters = readLetters(text);
  const spelled = readSounds(key, syllables);
  return {
    key,
    words: words.length > 1 ? words : [],
    wanted,
    ...(code === undefined ? {} : { code }),
    ...(document === undefined || document.length === 0 ? {} : { document }),
    ...(letters === undefined ? {} : { letters }),
    ...(spelled === undefined ? {} : { spelled }),
  };
}

/**
 * Reads what somebody typed: as it stands, and without the word that only says which kind of record is meant.
 * Questions (怎么考, 工资) will be reduced to what is meant here too.
 *
 * @param typed any text, however long or broken
 * @param syllables the usual syllable of each character
 * @returns one or two readings, the literal one first; none where nothing is left to look for
 */
export function understandQuery(typed: string, syllables: ReadonlyMap<string, string>): readonly FindQuery[] {
  const text = normaliseText(typed);
  if (keyOf(text) === '') return [];
  const literal = readText(text, [], syllables);
  const wanted = wantedKinds(text);
  return wanted === undefined ? [literal] : [literal, readText(wanted.rest, wanted.kinds, syllables)];
}
