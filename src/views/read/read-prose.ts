import type { CatalogueRecord } from '../../schema/catalogue.ts';
import { stripMarkup } from './strip-markup.ts';

/** The text of a record. */
export interface ProseText {
  readonly body?: string | undefined;
  readonly prose?: CatalogueRecord['prose'] | undefined;
}

/**
 * Gives the words of a record's own text, without any marks, whether it is MDX of the public content or words of a
 * content pack.
 *
 * @param record the record; one without a text gives none
 */
export function readProse({ body, prose }: ProseText): string {
  if (prose === undefined) return stripMarkup(body);
  return prose.flatMap(({ items }) => items.map((runs) => runs.map(({ text }) => text).join(''))).join('\n');
}
