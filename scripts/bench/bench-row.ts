/** One line of the benchmark table: a piece of work beside a plain piece of work on the same bytes. */
export interface BenchRow {
  readonly name: string;
  readonly seconds: number;
  readonly yardstick: string;
  readonly yardstickSeconds: number;
}

/** Writes the rows as a Markdown table; the ratio is what can be compared between machines. */
export function formatRows(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, seconds, yardstick, yardstickSeconds }) => {
    const ratio = yardstickSeconds > 0 ? (seconds / yardstickSeconds).toFixed(1) : '—';
    return `| ${name} | ${seconds.toFixed(2)} | ${yardstick} | ${yardstickSeconds.toFixed(2)} | ${ratio} |`;
  });
  return ['| 项目 | 秒 | 对照 | 秒 | 倍数 |', '|---|--:|---|--:|--:|', ...lines].join('\n');
}
