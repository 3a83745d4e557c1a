import { bindVersionForm } from './versions/bind-version-form.ts';

// On the page of the published versions: what changed between any two of them.
const root = document.documentElement.dataset['root'] ?? '';
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-versions]'))
  void bindVersionForm(form, root);
