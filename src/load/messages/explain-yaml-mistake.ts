import { YAMLException } from 'js-yaml';
import { LineCounter, parseDocument, type YAMLParseError, type YAMLWarning } from 'yaml';
import type { SyntaxProblem } from '../source-file.ts';

/** What each mistake means to an author: what is wrong, and how to mend it. */
const EXPLANATIONS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  BAD_INDENT: ['缩进不对', '同一层的字段左边对齐，每深一层多空两格；上面有没合上的括号或引号的，先补上'],
  TAB_AS_INDENT: ['缩进里有制表符', '把制表符换成空格，每层两格'],
  BLOCK_AS_IMPLICIT_KEY: ['一行里有两个“: ”，或缩进不对', '文字里有冒号时，用英文双引号括住整段文字'],
  MULTILINE_IMPLICIT_KEY: ['这一行没有写成“字段: 值”', '补上冒号和空格；多行文字写在 | 之后并缩进'],
  MISSING_CHAR: ['少了一个符号（冒号、引号或括号）', '补上冒号后的空格、成对的引号或括号'],
  BAD_DQ_ESCAPE: ['双引号里的反斜杠用法不对', '改用单引号，或把 \\ 写成 \\\\'],
  BAD_SCALAR_START: ['文字以 YAML 的特殊符号开头', '用英文双引号括住整段文字'],
  BAD_ALIAS: ['文字以 * 或 & 开头，会被当作别名', '用英文双引号括住整段文字'],
  MULTIPLE_DOCS: ['一个文件里有两份文档（多了一行 ---）', '删去多余的 ---，一个文件只写一份'],
  TAG_RESOLVE_FAILED: ['文字以 ! 开头，会被当作类型标记', '用英文双引号括住整段文字'],
  UNEXPECTED_TOKEN: ['这里有读不懂的符号', '检查引号、括号是否成对，冒号后是否有空格'],
  NON_STRING_KEY: ['字段名不是一段文字', '字段名只用英文字母'],
};
const UNREADABLE = ['这里写的不是合格的 YAML', '检查缩进、冒号后的空格、引号和括号'] as const;

/**
 * Says in Chinese why a text is not YAML. Repeated fields are all listed; of other mistakes only the first,
 * since what follows it is mostly its consequence.
 *
 * @param text the YAML that could not be read
 * @param mistake what the fast parser threw
 * @returns at least one problem, with line and column
 */
export function explainYamlMistake(text: string, mistake: unknown): SyntaxProblem[] {
  const lines = new LineCounter();
  const found = findMistakes(text, lines);
  const repeated = found.filter((error) => error.code === 'DUPLICATE_KEY');
  if (repeated.length > 0 && repeated.length === found.length)
    return repeated.map((error) => ({
      ...placeOf(lines.linePos(error.pos[0])),
      ...explainRepeated(text, error.pos[0]),
    }));
  const first = found.find((error) => error.code !== 'DUPLICATE_KEY');
  if (first !== undefined) {
    const [message, fix] = EXPLANATIONS[first.code] ?? UNREADABLE;
    const unclosed = first.code === 'MISSING_CHAR' ? findUnclosedQuote(text) : undefined;
    if (unclosed !== undefined)
      return [
        { rule: 'yaml-syntax', ...unclosed, message: '引号没有合上', fix: '在这段文字的末尾补上同样的引号' },
      ];
    return [{ rule: 'yaml-syntax', ...placeOf(lines.linePos(first.pos[0])), message, fix }];
  }
  return [explainThrown(mistake)];
}

/** What the slow parser minds; none when it gives up itself, which it does on deep nests of half-open lists. */
function findMistakes(text: string, lineCounter: LineCounter): (YAMLParseError | YAMLWarning)[] {
  try {
    const document = parseDocument(text, { lineCounter, schema: 'failsafe', prettyErrors: false });
    return [...document.errors, ...document.warnings];
  } catch {
    return [];
  }
}

/** The first value that begins with a quote and has no second one on its line. */
function findUnclosedQuote(text: string): { line: number; column: number } | undefined {
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const match = /^([ \t]*(?:- +)*(?:[^\s:"'#]+: +)?)(["'])(.*)$/.exec(row);
    if (match?.[2] !== undefined && match[3]?.includes(match[2]) === false)
      return { line: index + 1, column: (match[1]?.length ?? 0) + 1 };
  }
  return undefined;
}

/** A mistake only the fast parser minds: an empty file, an alias, a field name that is a list. */
function explainThrown(mistake: unknown): SyntaxProblem {
  const reason = mistake instanceof YAMLException ? mistake.reason : '';
  const mark = mistake instanceof YAMLException ? mistake.mark : undefined;
  const place = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  if (reason.includes('input is empty'))
    return { rule: 'empty-file', ...place, message: '文件是空的', fix: '写入这条记录的字段，或删去此文件' };
  const [message, fix] = /alias/i.test(reason) ? (EXPLANATIONS['BAD_ALIAS'] ?? UNREADABLE) : UNREADABLE;
  return { rule: 'yaml-syntax', ...place, message, fix };
}

/** The message about a field that stands twice in the same place. */
function explainRepeated(text: string, offset: number): Pick<SyntaxProblem, 'rule' | 'message' | 'fix'> {
  const name = /^[^\s:]*/.exec(text.slice(offset))?.[0] ?? '';
  return {
    rule: 'duplicate-key',
    message: `字段 ${name} 写了两次`,
    fix: '只留一处，两处内容不同的先核对原文',
  };
}

/** Line and column under the names used here. */
function placeOf(position: { line: number; col: number }): { line: number; column: number } {
  return { line: position.line, column: position.col };
}
