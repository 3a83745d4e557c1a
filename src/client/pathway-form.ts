/*
 * Entry of the script that answers the form of pathways/index.html (src/components/pathway/PathwayForm.astro) with the
 * engine the terminal runs. Without it the page has every rule as a table.
 */
import { bindPathwayForm } from './pathway/bind-pathway-form.ts';
import { loadRules } from './pathway/load-rules.ts';

const form = document.querySelector<HTMLFormElement>('#pathway-form');
const results = document.querySelector<HTMLElement>('#pathway-results');
const root = document.documentElement.dataset['root'] ?? '';

if (form && results) {
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  loadRules(root).then(
    (rules) => {
      bindPathwayForm(form, results, rules, today, root);
    },
    () => {
      results.hidden = false;
      const status = results.querySelector('[role="status"]');
      if (status) status.textContent = '规则没有载入；下面的表格里有全部规则。';
    },
  );
}
