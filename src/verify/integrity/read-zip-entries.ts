/** One file of a zip archive, as its directory describes it. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/**
 * Reads the directory at the end of a zip archive; folders are left out.
 *
 * @param buffer the whole archive
 * @throws Error with one Chinese sentence when there is none, or it uses what the pack command never writes
 */
export function readZipEntries(buffer: Buffer): readonly ZipEntry[] {
  const end = buffer.length - END_LENGTH;
  if (end < 0 || buffer.readUInt32LE(end) !== END) throw new Error('压缩包不完整，或不是 zip 文件');
  const count = buffer.readUInt16LE(end + 10);
  let position = buffer.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + ENTRY_LENGTH > end || buffer.readUInt32LE(position) !== ENTRY)
      throw new Error('压缩包的目录不完整');
    const flags = buffer.readUInt16LE(position + 8);
    const method = buffer.readUInt16LE(position + 10);
    const nameLength = buffer.readUInt16LE(position + 28);
    const name = buffer.subarray(position + ENTRY_LENGTH, position + ENTRY_LENGTH + nameLength);
    const path = new TextDecoder('utf-8', { fatal: true }).decode(name);
    if ((flags & ~0x0806) !== 0 || (method !== 0 && method !== 8))
      throw new Error(`压缩包里的 ${path} 用了本工具不认的压缩或加密方式`);
    const entry = {
      path,
      method,
      packedSize: buffer.readUInt32LE(position + 20),
      size: buffer.readUInt32LE(position + 24),
      offset: buffer.readUInt32LE(position + 42),
    };
    if (method === 0 && entry.size !== entry.packedSize) throw new Error(`压缩包里的 ${path} 前后大小不符`);
    if (!path.endsWith('/')) entries.push(entry);
    position +=
      ENTRY_LENGTH + nameLength + buffer.readUInt16LE(position + 30) + buffer.readUInt16LE(position + 32);
  }
  if (position !== end) throw new Error('压缩包的目录与所记不符');
  return entries;
}
