import { describeChange } from '../../versions/describe-change.ts';
import { groupChanges } from '../../versions/group-changes.ts';
import type { PublishedVersion, VersionChange } from '../../versions/version-change.ts';
import { createElement } from '../search/create-element.ts';
import { loadScript } from '../search/load-script.ts';
import { listBetween } from './list-between.ts';

/** What `changes/versions.js` leaves behind. */
interface VersionsGlobal {
  readonly zhituVersions?: readonly PublishedVersion[];
}

/**
 * Lists under the form what changed between the two versions chosen in it.
 *
 * @param form with `from`, `to` and a place for the list, `[data-between]`
 * @param root relative address of the site's root, with `/` at its end or empty
 */
export async function bindVersionForm(form: HTMLFormElement, root: string): Promise<void> {
  const place = form.querySelector('[data-between]');
  await loadScript(`${root}changes/versions.js`);
  const versions = (globalThis as VersionsGlobal).zhituVersions ?? [];
  const show = (): void => {
    const [from = '', to = ''] = [...form.querySelectorAll('select')].map(({ value }) => value);
    const changes = listBetween(versions, from, to);
    place?.replaceChildren(...drawChanges(changes, root));
  };
  form.addEventListener('change', show);
  show();
}

function drawChanges(changes: readonly VersionChange[] | undefined, root: string): readonly Node[] {
  if (changes === undefined) return [createElement('p', {}, ['后一版要比前一版新。'])];
  if (changes.length === 0) return [createElement('p', {}, ['这两版之间没有记录新增、改动或撤下。'])];
  return groupChanges(changes).flatMap(({ label, changes: list }) => [
    createElement('h3', {}, [label, ' ', createElement('small', {}, [`${String(list.length)} 条`])]),
    createElement(
      'ul',
      {},
      list.map((change) => drawChange(change, root)),
    ),
  ]);
}

function drawChange(change: VersionChange & { readonly address?: string }, root: string): Node {
  const { name, address } = change;
  const detail = describeChange(change);
  const head = address === undefined ? name : createElement('a', { href: root + address }, [name]);
  return createElement('li', {}, detail === '' ? [head] : [head, ' ', createElement('small', {}, [detail])]);
}
