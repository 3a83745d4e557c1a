import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UserError } from './user-error.ts';

/**
 * Reads the options of a command line; anything unknown or incomplete is refused in one sentence with exit code 2.
 *
 * @param usage how the command is called, shown with every refusal, e.g. `npm run serve -- [--port N]`
 * @param options the options it knows, as for `parseArgs`
 * @returns `values` by name and `positionals`
 * @example readOptions('npm run serve -- [--port N]', { port: { type: 'string' } }).values.port
 */
export function readOptions<const O extends ParseArgsOptionsConfig>(
  usage: string,
  options: O,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const option = /'(-[^' ]*)/.exec(reason)?.[1] ?? '';
    const unknown = reason.startsWith('Unknown option');
    throw new UserError(
      `${unknown ? '不认识的选项' : '选项写得不对:'} ${option || reason}\n用法:${usage}`,
      2,
    );
  }
}
