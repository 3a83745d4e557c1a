/** What sounds alike in many parts of the country, or is typed alike: both sides of each pair. */
const ALIKE_FIRST: readonly (readonly [one: RegExp, other: string])[] = [
  [/^([zcs])h/, '$1'],
  [/^([zcs])(?!h)/, '$1h'],
  [/^n/, 'l'],
  [/^l/, 'n'],
];
const ALIKE_LAST: readonly (readonly [one: RegExp, other: string])[] = [
  [/([aei])ng$/, '$1n'],
  [/([aei])n$/, '$1ng'],
];

/** Spellings already listed, of some four hundred syllables. */
const KNOWN = new Map<string, readonly string[]>();

function replaceFirst(text: string, pairs: readonly (readonly [RegExp, string])[]): readonly string[] {
  const pair = pairs.find(([one]) => one.test(text));
  return pair === undefined ? [text] : [text, text.replace(pair[0], pair[1])];
}

/**
 * Lists how people spell a syllable who do not tell zh from z, ng from n or n from l, or have no ü at hand.
 *
 * @param syllable a syllable in pinyin, ü written `v`
 * @returns the right spelling first
 * @example listSpellings('lv') // ['lv', 'lu', 'nv', 'nu']
 */
export function listSpellings(syllable: string): readonly string[] {
  const known = KNOWN.get(syllable);
  if (known !== undefined) return known;
  const spellings = replaceFirst(syllable, ALIKE_FIRST)
    .flatMap((each) => replaceFirst(each, ALIKE_LAST))
    .flatMap((each) => (each.includes('v') ? [each, each.replace('v', 'u')] : [each]));
  const different = [...new Set(spellings)];
  KNOWN.set(syllable, different);
  return different;
}
