/**
 * How the drawing of a guide is made: `tree` and `flow` from the steps its author lists, `waiting` and `ladder` from
 * the records (how long new occupations wait for their first standard; levels, posts and titles side by side).
 */
export const DIAGRAM_FORMS = ['tree', 'flow', 'waiting', 'ladder'] as const;
