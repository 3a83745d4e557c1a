import type { FindIndex } from '../records/find-index.ts';
import { FIRST_TOPIC_TYPE, isNameType } from '../records/item-table.ts';
import { TIERS, tierScore } from './find-tiers.ts';
import { scanItems } from './scan-items.ts';
import { offerItem } from './score-board.ts';
import type { ScoreBoard } from './score-board.ts';
import { spellAlong } from './spell-along.ts';
import type { Typing } from './spell-along.ts';

/** What a match loses that ends inside a syllable: `huli` is rather 护理 than the beginning of 护林. */
const CUT_LOSS = 70;
/** What it loses that is spelled differently: `lushi` for 律师. */
const DIFFERENT_LOSS = 90;
/** How much a character left over counts; it stands for three letters or so. */
const LEFT = 3;

/** Nobody spells out more. */
const LONGEST = 60;

/** Scores of a whole name, a beginning and a part. */
const SCORES: Readonly<Record<Typing, readonly [whole: number, beginning: number, part: number]>> = {
  full: [TIERS.pinyinExact, TIERS.pinyinPrefix, TIERS.pinyinInside],
  cut: [TIERS.pinyinExact - CUT_LOSS, TIERS.pinyinPrefix - CUT_LOSS, TIERS.pinyinInside - CUT_LOSS],
  initials: [TIERS.initialsExact, TIERS.initialsPrefix, TIERS.initialsInside],
  mixed: [TIERS.mixedExact, TIERS.mixedPrefix, TIERS.mixedInside],
};

/** First letters that are taken for each other. */
const ALIKE: Readonly<Record<string, string>> = { n: 'l', l: 'n' };

/**
 * Compares all names with Latin letters: the whole pinyin, the beginning or a part of it, or the first letters of the
 * syllables. The last syllable may be cut short, since people are still typing.
 *
 * @param index the index
 * @param typed lower-case letters without spaces, `ü` written `v`; loosely with Chinese characters among them
 * @param loosely whether other spellings count, full and cut syllables may be mixed, and search words are names too
 * @param board takes the matches
 */
export function matchLetters(index: FindIndex, typed: string, loosely: boolean, board: ScoreBoard): void {
  const { items, sounds } = index;
  const { keys, itemAt, starts, types, topicsFrom } = items;
  const [first = '', second = ''] = typed;
  if (typed.length > LONGEST) return;
  const visit = (place: number): void => {
    const item = itemAt[place] ?? 0;
    const start = starts[item] ?? 0;
    const type = types[item] ?? 0;
    if (!isNameType(type) && !(loosely && type === FIRST_TOPIC_TYPE)) return;
    // A single letter fits nearly everything somewhere; it is only the beginning of something.
    if (second === '' && place !== start) return;
    if (!loosely && sounds.initials[place + 1] !== second && sounds.syllableAt(place)[1] !== second) return;
    const spelled = spellAlong(items, sounds, place, typed, loosely);
    if (spelled === undefined || (spelled.typing === 'mixed' && !loosely)) return;
    const [whole, beginning, part] = SCORES[spelled.typing];
    const left = (starts[item + 1] ?? 0) - 1 - start - (spelled.end - place);
    const tier = left === 0 ? whole : tierScore(place === start ? beginning : part, left * LEFT);
    offerItem(board, items, item, tier - (spelled.differently ? DIFFERENT_LOSS : 0), 'pinyin');
  };
  const end = loosely ? keys.length : topicsFrom;
  const isLetter = /[a-z]/.test(first);
  scanItems(isLetter ? sounds.initials : keys, first, visit, end);
  if (loosely && isLetter && ALIKE[first] !== undefined) scanItems(sounds.initials, ALIKE[first], visit, end);
}
