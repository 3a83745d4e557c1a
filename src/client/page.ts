import { bindCopyButtons } from './page/bind-copy-buttons.ts';
import { bindPrintButton } from './page/bind-print-button.ts';
import { bindThemeToggle } from './page/bind-theme-toggle.ts';
import { explainSigns } from './page/explain-signs.ts';
import { showContentAge } from './page/show-content-age.ts';
import { bindSearchBox } from './search/bind-search-box.ts';
import { bindSearchShortcut } from './search/bind-search-shortcut.ts';

/*
 * On every page, in one script, because each page names its scripts: light and dark, copying codes, printing, how old the
 * content is, and the search boxes (`form[data-search]`, src/components/SearchBox.astro) that answer while people type.
 * Class names they draw with: `.find-group` (heading), `.find-hit` (line, `a[role=option]`), `.find-code`, `.find-why`,
 * `.find-note`, and `mark` around what was typed; the chosen line has `aria-selected="true"`.
 */
bindThemeToggle(document);
bindCopyButtons(document);
bindPrintButton(document);
explainSigns(document);
showContentAge(document, new Date());
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) bindSearchBox(form);
bindSearchShortcut(document);
