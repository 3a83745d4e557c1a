/**
 * Ends a Chinese sentence with a full stop, unless it ends as a sentence already.
 *
 * @example endSentence('缺少字段 name') // '缺少字段 name。'
 */
export function endSentence(text: string): string {
  return /[。？！]$/.test(text) ? text : `${text}。`;
}
