import { bindFilter } from './filter/bind-filter.ts';

// On pages with a `FilterPanel`: filters the table or tree it names.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]'))
  bindFilter(document, form);
