/*
 * Entry of the script that makes every search box (`form[data-search]`, src/components/SearchBox.astro) answer while
 * people type. Class names it draws with: `.find-group` (heading), `.find-hit` (line, `a[role=option]`), `.find-code`,
 * `.find-why`, `.find-note`, and `mark` around what was typed; the chosen line has `aria-selected="true"`.
 */
import { bindSearchBox } from './search/bind-search-box.ts';
import { bindSearchShortcut } from './search/bind-search-shortcut.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) bindSearchBox(form);
bindSearchShortcut(document);
