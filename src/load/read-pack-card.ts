import { contentPack, type ContentPack } from '../schema/content-pack.ts';
import { describeIssues } from './messages/describe-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { PACK_CARD } from './place-file.ts';
import { readContentFile } from './read-content-file.ts';
import type { FieldProblem, SyntaxProblem } from './source-file.ts';

/** The card of a content pack, or what is wrong with it. */
export interface PackCard {
  /** Not set when the pack has no sound card; then nothing of it is read. */
  readonly card?: ContentPack;
  /** The YAML, for finding places in it. */
  readonly yaml: string;
  readonly problems: readonly FieldProblem[];
  readonly mistakes: readonly SyntaxProblem[];
}

/**
 * Reads `pack.yaml`, which says whose records a content pack holds and which public ones they replace.
 *
 * @param root folder of the pack
 */
export function readPackCard(root: string): PackCard {
  const read = readContentFile(root, PACK_CARD, true);
  if ('refused' in read) {
    const fix = '在内容包最上层写 pack.yaml：id 写标识，name 写单位名称';
    return {
      yaml: '',
      problems: [{ rule: 'no-content', path: [], message: '内容包缺少 pack.yaml', fix }],
      mistakes: [],
    };
  }
  const yaml = read.text;
  const parsed = parseYaml(yaml);
  if (!parsed.ok) return { yaml, problems: [], mistakes: parsed.problems };
  const result = contentPack.safeParse(parsed.value);
  if (result.success) return { card: result.data, yaml, problems: [], mistakes: [] };
  const problems = describeIssues(result.error.issues, { schema: contentPack, raw: parsed.value });
  return { yaml, problems, mistakes: [] };
}
