import type { Diagnostic } from './diagnostic.ts';
import { endSentence } from './end-sentence.ts';
import { joinPath } from './join-path.ts';

/**
 * Writes messages as annotations that a CI service shows beside the changed lines.
 *
 * @param diagnostics messages in the order to write them
 * @param root path of the content folder inside the repository
 * @returns one annotation a line
 * @example formatAnnotation(found, 'content') // '::error file=content/a.yaml,line=1,col=5,title=missing-field::缺少…'
 */
export function formatAnnotation(diagnostics: readonly Diagnostic[], root: string): string {
  return diagnostics
    .map((one) => {
      const file = joinPath(root, one.file);
      const properties = `file=${escapeProperty(file)},line=${one.line},col=${one.column},title=${one.rule}`;
      return `::${one.severity} ${properties}::${escapeText(`${endSentence(one.message)}改法：${endSentence(one.fix)}`)}`;
    })
    .join('\n');
}

/** Keeps a message on one line. */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Keeps a file name from ending its property. */
function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
