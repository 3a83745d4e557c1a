/** The folders an update uses; side by side on one disk, so that a rename is all it takes. */
export interface MirrorPlaces {
  readonly mirror: string;
  /** Where the new edition is laid out. */
  readonly fresh: string;
  /** Where the edition before is kept, for going back. */
  readonly former: string;
  /** Where the present edition waits while the one before moves back. */
  readonly aside: string;
  /** A note of which edition is just being put in the mirror's place; it is there from the check to the last step. */
  readonly note: string;
}

const SUFFIX = /\.zhitu-(?:new|old|aside|step)$/;

/**
 * Names the folders of a mirror. Asked from one of its neighbours (after a power cut the program may stand in one), it
 * names the mirror's all the same.
 *
 * @param folder the mirror or a neighbour of it, absolute
 */
export function findPlaces(folder: string): MirrorPlaces {
  const mirror = folder.replace(SUFFIX, '');
  return {
    mirror,
    fresh: `${mirror}.zhitu-new`,
    former: `${mirror}.zhitu-old`,
    aside: `${mirror}.zhitu-aside`,
    note: `${mirror}.zhitu-step`,
  };
}
