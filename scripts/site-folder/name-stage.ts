import { basename, dirname, join } from 'node:path';

/** The folders a build uses beside the finished site; on the same disk, so that a rename is all it takes. */
export interface StageNames {
  readonly stage: string;
  /** Where the site that was there waits while the new one moves in. */
  readonly old: string;
  /** Where a site that was found wanting is kept until the next one. */
  readonly rejected: string;
}

/**
 * Names the stage folders of one build.
 *
 * @param out the finished site's folder
 * @param pid the process that builds
 * @example nameStage('/p/dist', 7).stage // '/p/.stage-dist-7'
 */
export function nameStage(out: string, pid: number): StageNames {
  const prefix = join(dirname(out), `.stage-${basename(out)}-`);
  return { stage: `${prefix}${pid}`, old: `${prefix}${pid}-old`, rejected: `${prefix}rejected` };
}

/**
 * Reads the name of a folder back.
 *
 * @returns the process it belongs to and whether it holds the former site; not set when it is no stage folder of `out`
 */
export function readStageName(
  out: string,
  name: string,
): { readonly pid: number; readonly old: boolean } | undefined {
  const prefix = `.stage-${basename(out)}-`;
  if (!name.startsWith(prefix)) return undefined;
  const match = /^(\d+)(-old)?$/.exec(name.slice(prefix.length));
  return match ? { pid: Number(match[1]), old: match[2] !== undefined } : undefined;
}
