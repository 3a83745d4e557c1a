/**
 * Lets the button in the masthead switch between light and dark. The choice is kept on this device; choosing what
 * the system has anyway forgets it, so that the page follows the system again.
 *
 * @param page the document; nothing happens when it has no such button
 */
export function bindThemeToggle(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('[data-theme-toggle]');
  button?.setAttribute('aria-label', '切换深色与浅色');
  const system = matchMedia('(prefers-color-scheme: dark)');
  button?.addEventListener('click', () => {
    const root = page.documentElement;
    const before = root.dataset['theme'] ?? (system.matches ? 'dark' : 'light');
    const after = before === 'dark' ? 'light' : 'dark';
    const follows = after === (system.matches ? 'dark' : 'light');
    if (follows) delete root.dataset['theme'];
    else root.dataset['theme'] = after;
    try {
      if (follows) localStorage.removeItem('zhitu-theme');
      else localStorage.setItem('zhitu-theme', after);
    } catch {
      // Storage is barred: the choice holds for this page only.
    }
  });
}
