import type { FilterChoice } from './filter-choice.ts';

/**
 * Writes the choices into the page's address, so that a link or a bookmark shows the same rows again. Adds nothing to
 * the history. Where the browser does not allow it, the address stays as it is.
 *
 * @param choices what is chosen
 * @param names names of all fields of the form; other parts of the address are left alone
 */
export function keepInAddress(choices: readonly FilterChoice[], names: ReadonlySet<string>): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) query.delete(name);
  for (const { name, kind, values } of choices) {
    if (kind === 'text') query.append(name, values.join(' '));
    else for (const value of values) query.append(name, value);
  }
  const search = query.toString();
  try {
    history.replaceState(
      null,
      '',
      `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`,
    );
  } catch {
    // Some browsers bar this for files: filtering goes on without it.
  }
}
