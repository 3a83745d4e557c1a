import matter from 'gray-matter';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

/** The front matter of an MDX file, understood, and the text after it. */
export interface FrontMatter {
  /** The YAML, with the line numbers of the whole file. */
  readonly yaml: string;
  readonly parsed: ParsedYaml;
  readonly body: string;
}

/**
 * Splits an MDX file into its front matter and its text. The only user of gray-matter: its own YAML engine
 * would turn codes into numbers, it runs front matter marked as JavaScript, and without options it hands out
 * one shared object.
 *
 * @param text the whole file
 * @returns both parts, or `undefined` when the file does not begin with front matter between two `---` lines
 * @example splitFrontMatter('---\nid: a\n---\nText')?.body // 'Text'
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  if (!/^---[ \t]*\r?\n[^]*?^---[ \t]*$/m.test(text) || !/^---[ \t]*\r?\n/.test(text)) return undefined;
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse: (yaml) => ({ of: parseYaml(yaml) }) } },
  });
  const parsed = (file.data as { of?: ParsedYaml }).of ?? parseYaml('');
  return { yaml: file.matter, parsed, body: file.content };
}
