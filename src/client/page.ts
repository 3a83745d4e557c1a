import { bindCopyButtons } from './page/bind-copy-buttons.ts';
import { bindPrintButton } from './page/bind-print-button.ts';
import { bindThemeToggle } from './page/bind-theme-toggle.ts';
import { showContentAge } from './page/show-content-age.ts';

// On every page: light and dark, copying codes, printing, how old the content is.
bindThemeToggle(document);
bindCopyButtons(document);
bindPrintButton(document);
showContentAge(document, new Date());
