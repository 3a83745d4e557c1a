import { bindCopyButtons } from './bind-copy-buttons.ts';
import { bindThemeToggle } from './bind-theme-toggle.ts';

/** Entry of the script on every page: light and dark, copying codes. */
bindThemeToggle(document);
bindCopyButtons(document);
