/** The files of a pack by path, with `/`. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;
