import { resolveAddress } from './resolve-address.ts';
import type { SiteFacts } from './site-facts.ts';

/** How heavy one page is to send, in bytes packed with gzip, and how large in the browser. */
export interface PageWeight {
  readonly file: string;
  readonly html: number;
  /** The page with the scripts and style sheets it loads. */
  readonly total: number;
  readonly nodes: number;
}

/** What a site weighs. */
export interface SiteWeight {
  /** Every page, heaviest first. */
  readonly pages: readonly PageWeight[];
  /** Median over the occupation pages; not set when there is none. */
  readonly medianOccupation: { readonly total: number; readonly nodes: number } | undefined;
}

/**
 * Weighs every page of a site that was read with weights.
 *
 * @param site the site
 */
export function weighPages(site: SiteFacts): SiteWeight {
  const packed = (file: string): number => site.files.get(file)?.packed ?? 0;
  const pages = [...site.pages].map(([file, page]): PageWeight => {
    const assets = page.assets.map((address) => {
      const target = resolveAddress(file, address);
      return target.kind === 'file' ? packed(target.path) : 0;
    });
    const html = packed(file);
    return { file, html, total: assets.reduce((sum, weight) => sum + weight, html), nodes: page.nodes };
  });
  pages.sort((a, b) => b.html - a.html || (a.file < b.file ? -1 : 1));
  const occupations = pages.filter(({ file }) => /^occupations\/(?!index\.html)[^/]+\.html$/.test(file));
  return {
    pages,
    medianOccupation:
      occupations.length === 0
        ? undefined
        : {
            total: median(occupations.map((page) => page.total)),
            nodes: median(occupations.map((page) => page.nodes)),
          },
  };
}

/** The middle of an odd number of figures, the upper of the two middle ones of an even number. */
function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}
