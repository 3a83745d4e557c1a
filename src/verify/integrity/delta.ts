/** One end of a small update. */
export interface DeltaEnd {
  readonly version: string;
  /** SHA-256 of that edition's `manifest.json`. */
  readonly manifest: string;
}

/** What a small update says of itself, in `update.json`. */
export interface DeltaCard {
  readonly from: DeltaEnd;
  readonly to: DeltaEnd;
}

/** Name of the card in a small update. */
export const DELTA_CARD = 'update.json';

/** Changed and new files stand below this folder in a small update. */
export const DELTA_FILES = 'files/';

/** What changed, for people. */
export const DELTA_CHANGES = 'CHANGES.txt';
