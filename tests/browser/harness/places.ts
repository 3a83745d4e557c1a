/** The three places one and the same build must work at. */
export const PLACES = ['root', 'sub-path', 'disk'] as const;

/** One of {@link PLACES}. */
export type Place = (typeof PLACES)[number];

/** The address of each place, with a slash at its end. */
export type Places = Readonly<Record<Place, string>>;
