import { copyText } from './copy-text.ts';

/**
 * Makes every element with `data-copy` copy that text at one tap and say so for a moment.
 *
 * @param page the document; one listener serves all buttons, also those added later
 */
export function bindCopyButtons(page: Document): void {
  page.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    const text = target?.dataset['copy'];
    if (target === null || text === undefined) return;
    const button = target.matches('button')
      ? target
      : target.parentElement?.querySelector<HTMLElement>('button.copy');
    void copyText(page, text).then((done) => {
      if (!button) return;
      const before = button.dataset['label'] ?? button.textContent;
      button.dataset['label'] = before;
      button.setAttribute('aria-live', 'polite');
      button.textContent = done ? '已复制' : '请手动复制';
      setTimeout(() => {
        button.textContent = before;
      }, 1600);
    });
  });
}
