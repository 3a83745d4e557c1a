/**
 * Lets `/` lead to the search box, unless somebody is typing elsewhere.
 *
 * @param page the document
 */
export function bindSearchShortcut(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, textarea, select, [contenteditable]')) return;
    const fields = [...page.querySelectorAll<HTMLInputElement>('form[role="search"] input[type="search"]')];
    const field = fields.find((each) => each.offsetParent !== null);
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
