import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { explainYamlMistake } from './messages/explain-yaml-mistake.ts';
import type { SyntaxProblem } from './source-file.ts';

/** A YAML text understood, or why not. */
export type ParsedYaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly SyntaxProblem[] };

/**
 * Reads YAML with every scalar as text, so that `0110` stays `0110` and a day stays a text.
 * Aliases (`*name`) are refused: one fact stands in one place.
 *
 * @param text the YAML
 * @returns its value, or every mistake found in it with line and column
 * @example parseYaml('code: 0110') // { ok: true, value: { code: '0110' } }
 */
export function parseYaml(text: string): ParsedYaml {
  try {
    return { ok: true, value: load(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 }) };
  } catch (mistake) {
    return { ok: false, problems: explainYamlMistake(text, mistake) };
  }
}
