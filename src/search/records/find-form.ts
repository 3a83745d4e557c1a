/** First line of the text; changes whenever the form does. */
export const FIND_FORMAT = 'zhitu-find 4';

/** Stands at the end of records that are about something, and as a line before what these are about. */
export const TOPICS_SIGN = '+';

/** Stands for a title, a second line or a code that is the same as the record's id. */
export const SAME_AS_ID = '=';
