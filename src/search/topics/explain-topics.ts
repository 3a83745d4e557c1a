import { explainMatch } from '../rank/explain-match.ts';
import type { TopicMatch } from './match-topics.ts';
import type { TopicText } from './topic-text.ts';

/**
 * Says in a few words why an occupation is among the hits that is called nothing like what was typed.
 *
 * @param topics names and descriptions of all occupations
 * @param match how it fitted
 * @param keys letters and digits of what was typed
 * @returns Chinese words; empty when the title itself shows all of it
 * @example explainTopics(topics, match, ['养奶牛']) // '说明里提到“奶牛”“饲养”'
 */
export function explainTopics(topics: TopicText, match: TopicMatch, keys: readonly string[]): string {
  const words: string[] = [];
  const others: string[] = [];
  let name = '';
  for (const { passage, word } of match.found) {
    const { field, text } = topics.passages[passage] ?? { field: 'title', text: '' };
    if (field === 'summary' || field === 'search-words') words.push(`“${word}”`);
    else if (field === 'title') {
      if (!keys.some((key) => key.includes(word))) others.push(`“${word}”`);
    } else if (name === '') name = explainMatch({ type: field, text, way: 'text', score: 0 }, '');
  }
  const told = words.length === 0 ? '' : `说明里提到${[...new Set(words)].join('')}`;
  const alike = others.length === 0 ? '' : `意思相近${[...new Set(others)].join('')}`;
  return [name, alike, told].filter((part) => part !== '').join('，');
}
