/** One file on its way into an archive. */
export interface ZipMember {
  /** With `/`, e.g. `codes/6-18-01-01.html`. */
  readonly path: string;
  /** Bytes before packing. */
  readonly size: number;
  /** CRC-32 of the bytes before packing. */
  readonly checksum: number;
  /** What stands in the archive. */
  readonly content: Uint8Array;
  /** Whether `content` is packed. */
  readonly deflated: boolean;
}

/** Version 2.0 of the format, which every program reads. */
const VERSION = 20;
/** Says that names are UTF-8. */
const UTF8 = 0x0800;

/**
 * Puts packed files together into a zip archive, without what only some programs read.
 *
 * @param members in the order in which they stand in the archive
 * @param day e.g. `2026-11-22`; the date every file bears
 * @throws RangeError for more than 65,535 files or four gigabytes, which this form cannot hold
 */
export function formatZip(members: readonly ZipMember[], day: string): Buffer {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.path);
    const facts = formatFacts(member, name.length, day);
    const local = Buffer.concat([mark(0x04034b50), facts, name]);
    locals.push(local, member.content);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(VERSION, 4);
    facts.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    offset += local.length + member.content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** What the header of a file and its entry in the directory have in common. */
function formatFacts(member: ZipMember, nameLength: number, day: string): Buffer {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION, 0);
  facts.writeUInt16LE(UTF8, 2);
  facts.writeUInt16LE(member.deflated ? 8 : 0, 4);
  facts.writeUInt16LE(((year - 1980) << 9) | (month << 5) | date, 8);
  facts.writeUInt32LE(member.checksum, 10);
  facts.writeUInt32LE(member.content.length, 14);
  facts.writeUInt32LE(member.size, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

function mark(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
