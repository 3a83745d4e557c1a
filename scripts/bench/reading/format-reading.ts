import { formatBytes } from '../../build/format-figures.ts';
import type { Indexing } from './measure-indexing.ts';
import type { Reading } from './measure-reading.ts';

/** All figures of one index. */
export type Measured = Indexing & Reading;

/** What our own index must keep to; left out where nothing is asked. */
export interface Limits {
  readonly seconds?: number;
  readonly bytes?: number;
  /** So many times faster than Pagefind it must be built. */
  readonly ratio?: number;
  readonly memory?: number;
  readonly coldMilliseconds?: number;
  readonly coldBytes?: number;
  readonly warmMilliseconds?: number;
}

/**
 * Writes the figures of our own index beside those of Pagefind as a Markdown table.
 *
 * @param name what was indexed
 * @param own our own index
 * @param pagefind Pagefind with its defaults
 * @param substrings how many substrings were looked for
 * @param limits what our own must keep to
 */
export function formatReading(
  name: string,
  own: Measured,
  pagefind: Measured,
  substrings: number,
  limits: Limits,
): string {
  const row = (
    label: string,
    figure: keyof Measured,
    format: (value: number) => string,
    limit?: number,
  ): string => {
    const most = limit === undefined ? '' : `≤ ${format(limit)}`;
    return `| ${label} | ${format(own[figure])} | ${format(pagefind[figure])} | ${most} |`;
  };
  const ratio = pagefind.seconds / own.seconds;
  const least = limits.ratio === undefined ? '' : `≥ ${String(limits.ratio)} 倍`;
  return [
    `| ${name} | 职途 | Pagefind 默认 | 限 |`,
    '|---|--:|--:|--:|',
    row('建索引', 'seconds', formatSeconds, limits.seconds),
    `| 建索引快几倍 | ${ratio.toFixed(1)} 倍 | | ${least} |`,
    row('全部进程的内存', 'memory', formatBytes, limits.memory),
    row('索引大小', 'bytes', formatBytes, limits.bytes),
    row('冷启动到十段摘录', 'coldMilliseconds', formatMilliseconds, limits.coldMilliseconds),
    row('冷启动所载，中位数', 'coldBytes', formatBytes, limits.coldBytes),
    row('冷启动所载，最多', 'mostBytes', formatBytes, limits.coldBytes),
    row('再问另一词', 'nextMilliseconds', formatMilliseconds, limits.warmMilliseconds),
    row('再问同一词', 'warmMilliseconds', formatMilliseconds, limits.warmMilliseconds),
    row(`子串与逐篇扫描一致（共 ${String(substrings)} 个）`, 'exact', String),
  ].join('\n');
}

function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} 秒`;
}

function formatMilliseconds(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} 毫秒`;
}
