/** Where the names of series begin; left of it runs the line of rules that name series but no tier. */
export const NAMES_LEFT = 22;

/** Where the first tier begins. */
export const COLUMNS_LEFT = 166;

/** One tier; lines run down its gutter. */
export const COLUMN = { width: 124, gutter: 26 } as const;

/** Height of one series. */
export const ROW = 24;

/** Height of the lane of one rule. */
export const LANE = 16;

/** Box of a rung. */
export const STOP = { width: 66, height: 26 } as const;

/** Font sizes, as the style sheet draws them. */
export const FONT = { stop: 12.5, heading: 12.5, series: 12.5, cell: 11, years: 10.5 } as const;
