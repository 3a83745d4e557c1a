/** Seconds as a person reads them, e.g. `1.2 秒`. */
export function formatSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} 秒`;
}

/** A count with separated thousands, the same in every locale, e.g. `2,915`. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Bytes as a person reads them, e.g. `41.2 MB` (of 1,000,000 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes >= 1e3 ? `${(bytes / 1e3).toFixed(1)} kB` : `${bytes} B`;
}
