import { spawnSync } from 'node:child_process';
import { arch, platform } from 'node:process';

/** Number of the system call `renameat2` on Linux, by kind of processor. */
const RENAMEAT2: Readonly<Partial<Record<string, number>>> = {
  x64: 316,
  arm64: 276,
  loong64: 276,
  riscv64: 276,
};

/** Calls `renameat2` with the flag that exchanges two paths. */
const PERL = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders in one step, so that there is no instant at which either is away. Linux can do that, but Node
 * offers no way to ask for it; Perl, which nearly every Linux has, and newer versions of `mv` do.
 *
 * @param one absolute path of a folder
 * @param other absolute path of a folder on the same disk
 * @returns whether it was done; `false` means that nothing was touched, because the system or the disk cannot do it
 */
export function exchangeFolders(one: string, other: string): boolean {
  const call = RENAMEAT2[arch];
  if (platform !== 'linux' || call === undefined) return false;
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['perl', ['-e', PERL, String(call), one, other]],
    ['mv', ['--exchange', '--no-target-directory', one, other]],
  ];
  return ways.some(([program, words]) => spawnSync(program, words, { stdio: 'ignore' }).status === 0);
}
