/** Folder of the invented content the golden pages are made from. */
export const GOLDEN_CONTENT = 'tests/fixtures/mini-site';

/** Folder the golden pages are kept in. */
export const GOLDEN_FOLDER = 'tests/golden/pages';

/** One page of each important kind; the first is kept whole, of the others only what is their own. */
export const GOLDEN_PAGES = [
  'index.html',
  'occupations/index.html',
  'occupations/6-99-01-01.html',
  'occupations/2-99-01-01.html',
  'classification/6-99-01.html',
  'standards/6-99-01-01-2025.html',
  'notices/2024-07-01-example-batch.html',
  'notices/2025-02-20-example-2.html',
  'levels/level-3.html',
  'titles/example-engineering.html',
  'qualifications/example-p-01.html',
  'policies/example-policy.html',
  'programmes/index.html',
  'programmes/task-01.html',
  'systems/example-classes.html',
  'codes/6-99-01-01.html',
  'guides/example-turner.html',
  'guides/example-steps.html',
  'pathways/index.html',
  'changes/index.html',
  'changes/versions.html',
] as const;

/**
 * Names the file a golden page is kept in.
 *
 * @example nameGoldenFile('codes/6-99-01-01.html') // 'codes-6-99-01-01.html'
 */
export function nameGoldenFile(page: string): string {
  return page.replaceAll('/', '-');
}
