import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { findClosest } from '../src/vocabulary/find-closest.ts';

/** What a command was asked to do. */
export interface Options<O extends ParseArgsOptionsConfig> {
  /** Value of each option that was given; of a repeatable one, all values. */
  readonly values: {
    readonly [K in keyof O]?: O[K] extends { type: 'boolean' }
      ? boolean
      : O[K] extends { multiple: true }
        ? readonly string[]
        : string;
  };
  /** Words that are not options. */
  readonly words: readonly string[];
}

/**
 * Reads the options of a command. On a mistake it prints one Chinese sentence and ends the process with exit
 * code 2, so that no command shows a stack trace for a slip of the keyboard. With `--help` it prints the usage
 * and ends with 0.
 *
 * @param usage how the command is called, in Chinese, one option a line
 * @param options the options in the form of `node:util` parseArgs
 * @param words how many words besides options are allowed: `none` or `any`
 * @param given the words of the command line; by default the process's own
 * @returns the options as text and truth values
 * @example const { values } = readOptions('npm run check -- [--json]', { json: { type: 'boolean' } });
 */
export function readOptions<const O extends ParseArgsOptionsConfig>(
  usage: string,
  options: O,
  words: 'none' | 'any' = 'none',
  given: readonly string[] = process.argv.slice(2),
): Options<O> {
  const known: ParseArgsOptionsConfig = { ...options, help: { type: 'boolean' } };
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values['help'] === true) {
    console.log(usage);
    process.exit(0);
  }
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (option === undefined) {
      const closest = findClosest(token.name, Object.keys(known));
      refuse(`没有选项 ${token.rawName}。${closest === undefined ? '' : `是否想写 --${closest}？`}`, usage);
    } else if (option.type === 'string' && isMissing(token)) {
      refuse(`选项 --${token.name} 后面要写一个值。`, usage);
    } else if (option.type === 'boolean' && token.value !== undefined) {
      refuse(`选项 --${token.name} 后面不写值。`, usage);
    }
  }
  if (words === 'none' && positionals.length > 0) refuse(`不认识“${positionals[0] ?? ''}”。`, usage);
  return { values: values as Options<O>['values'], words: positionals };
}

/** Whether an option that takes a value was given none; the name of another option is no value. */
function isMissing({
  value = '',
  inlineValue,
}: {
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}): boolean {
  return value === '' || (inlineValue !== true && value.startsWith('--'));
}

/** Prints one sentence with the usage and ends the process with exit code 2. */
function refuse(sentence: string, usage: string): never {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}
