import { collectRows } from './collect-rows.ts';
import { keepInAddress } from './keep-in-address.ts';
import { matchRow } from './match-row.ts';
import { readChoices } from './read-choices.ts';
import { restoreChoices } from './restore-choices.ts';
import { showGroups } from './show-groups.ts';

/**
 * Brings a filter form to life: shows only the rows that fit, says how many, keeps the choice in the address.
 *
 * @param page the document
 * @param form a form whose `data-filter` names the id of a table or tree; without such an element nothing happens
 */
export function bindFilter(page: Document, form: HTMLFormElement): void {
  const target = page.getElementById(form.dataset['filter'] ?? '');
  if (target === null) return;
  const rows = collectRows(target);
  const names = new Set([...new FormData(form).keys()]);
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) names.add(box.name);
  const count = form.querySelector<HTMLOutputElement>('[data-filter-count]');
  const unit = form.dataset['unit'] ?? '项';
  const empty = page.querySelector<HTMLElement>(`[data-filter-empty="${target.id}"]`);

  const apply = (): void => {
    const choices = readChoices(form);
    let left = 0;
    for (const row of rows) {
      const fits = matchRow(row, choices);
      row.element.hidden = !fits;
      if (fits) left += 1;
    }
    const filtered = choices.length > 0;
    showGroups(target, left, filtered);
    form.classList.toggle('filter-on', filtered);
    if (empty) empty.hidden = left > 0;
    if (count) {
      count.value = filtered
        ? `${String(left)} / ${String(rows.length)} ${unit}`
        : `共 ${String(rows.length)} ${unit}`;
    }
  };
  const change = (): void => {
    apply();
    keepInAddress(readChoices(form), names);
  };

  restoreChoices(form, location.search);
  if (readChoices(form).length > 0) apply();
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    setTimeout(change);
  });
}
