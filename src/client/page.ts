import { bindCopyButtons } from './page/bind-copy-buttons.ts';
import { bindPrintButton } from './page/bind-print-button.ts';
import { bindThemeToggle } from './page/bind-theme-toggle.ts';

// On every page: light and dark, copying codes, printing.
bindThemeToggle(document);
bindCopyButtons(document);
bindPrintButton(document);
