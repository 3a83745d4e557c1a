import type { Diagnostic } from './diagnostic.ts';
import { endSentence } from './end-sentence.ts';
import { joinPath } from './join-path.ts';

/** How the messages are printed. */
export interface TerminalOptions {
  /** Path of the content folder as the author typed it; put before each file. */
  readonly root?: string;
  /** Whether the terminal shows colours. */
  readonly colours?: boolean;
}

const RED = 31;
const YELLOW = 33;
const GREY = 90;

/**
 * Writes messages for a person at a terminal: place, severity and rule on one line, what is wrong on the next,
 * how to mend it on the third.
 *
 * @param diagnostics messages in the order to print them
 * @returns the text without a last line break; empty when there is no message
 * @example
 * content/standards/6/6-18-01-01-2018.yaml:42:5  error  level-out-of-range
 *   levels.values[3] 为 6；本职业标准只设 1 至 5 级。
 *   改法：改为 1 至 5，或核对原文封面所列等级。
 */
export function formatTerminal(diagnostics: readonly Diagnostic[], options: TerminalOptions = {}): string {
  const paint = (text: string, code: number): string =>
    options.colours === true ? `\x1b[${code}m${text}\x1b[0m` : text;
  return diagnostics
    .map((one) => {
      const file = joinPath(options.root ?? '', one.file);
      const severity = paint(one.severity, one.severity === 'error' ? RED : YELLOW);
      const head = `${file}:${one.line}:${one.column}  ${severity}  ${paint(one.rule, GREY)}`;
      return `${head}\n  ${endSentence(one.message)}\n  改法：${endSentence(one.fix)}`;
    })
    .join('\n\n');
}
