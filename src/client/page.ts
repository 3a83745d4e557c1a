import { bindCopyButtons } from './page/bind-copy-buttons.ts';
import { bindThemeToggle } from './page/bind-theme-toggle.ts';

// On every page: light and dark, copying codes.
bindThemeToggle(document);
bindCopyButtons(document);
