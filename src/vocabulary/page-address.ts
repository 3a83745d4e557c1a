/** Kinds of things that have a page, or a section of a page, of their own. */
export const ADDRESS_KINDS = [
  'occupation',
  'group',
  'standard',
  'notice',
  'circular',
  'ability-spec',
  'evaluation-spec',
  'qualification',
  'policy',
  'programme-part',
  'programme-task',
  'programme-target',
  'work-item',
  'system',
  'guide',
  'skill-level',
  'title-series',
  'suited-series',
  'code',
  'source',
  'equivalence',
  'eligibility-set',
] as const;

/** One of {@link ADDRESS_KINDS}. */
export type AddressKind = (typeof ADDRESS_KINDS)[number];

const PLACES: Readonly<Record<AddressKind, readonly [before: string, after: string]>> = {
  occupation: ['occupations/', '.html'],
  group: ['classification/', '.html'],
  standard: ['standards/', '.html'],
  notice: ['notices/', '.html'],
  circular: ['notices/', '.html'],
  'ability-spec': ['ability-specs/', '.html'],
  'evaluation-spec': ['evaluation-specs/', '.html'],
  qualification: ['qualifications/', '.html'],
  policy: ['policies/', '.html'],
  'programme-part': ['programmes/index.html#', ''],
  'programme-task': ['programmes/', '.html'],
  'programme-target': ['programmes/index.html#', ''],
  'work-item': ['programmes/', '.html'],
  system: ['systems/', '.html'],
  guide: ['guides/', '.html'],
  'skill-level': ['levels/', '.html'],
  'title-series': ['titles/', '.html'],
  'suited-series': ['titles/by-occupation.html#', ''],
  code: ['codes/', '.html'],
  source: ['sources/index.html#', ''],
  equivalence: ['pathways/index.html#', ''],
  'eligibility-set': ['pathways/index.html#', ''],
};

/**
 * Names the page of a record, so that search, views and pages agree on where it stands without asking each other.
 * Published addresses never die: change a line here only together with a page left at the old place.
 *
 * @param kind kind of the record; `code` is any code an edition ever used
 * @param id identifier of the record
 * @returns address from the site's root, e.g. `occupations/6-18-01-01.html`; `site/href` makes it relative
 * @example pageAddress('code', '6-04-01-01') // 'codes/6-04-01-01.html'
 */
export function pageAddress(kind: AddressKind, id: string): string {
  const [before, after] = PLACES[kind];
  return before + id + after;
}
