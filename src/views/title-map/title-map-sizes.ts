/** Where the names of series begin; left of it run the rails of rules that name no tier. */
export const NAMES_LEFT = 44;

/** Where the first tier begins. */
export const COLUMNS_LEFT = 190;

/** One tier; lines run down its gutter. */
export const COLUMN = { width: 142, gutter: 26 } as const;

/** Height of one series. */
export const ROW = 26;

/** Height of the lane of one rule. */
export const LANE = 18;

/** Box of a rung. */
export const STOP = { width: 78, height: 30 } as const;

/** Font size of every word, as the style sheet draws it. */
export const FONT = 14;
