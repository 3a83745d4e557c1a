/** What is printed in place of a name of an outline that could not be read. */
export const LOST_NAME = '（名称未能读出）';
