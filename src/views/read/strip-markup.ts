/**
 * Takes the marks of Markdown and MDX out of a text, leaving what a reader sees.
 *
 * @param body text after the front matter of an MDX file; absent when there is none
 */
export function stripMarkup(body: string | undefined): string {
  return (body ?? '')
    .replace(/^(?:import|export)\s.*$/gm, '')
    .replace(/<[^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*\|[\s|:-]+\|\s*$/gm, '')
    .replace(/^\s*(?:#+|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`|]+/g, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
