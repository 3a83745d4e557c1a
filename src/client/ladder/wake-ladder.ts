import { loadScript } from '../search/load-script.ts';

/** What brings a drawing to life. */
const OCCASIONS = ['pointerover', 'focusin', 'click'] as const;

/**
 * Loads the script that brings a drawing to life at the first touch, hover, focus or press of a button, and the one
 * that lights up the visitor's own way when the page's address holds answers of the pathway form. Until then the
 * drawing stays as printed; where a script cannot be loaded it stays so for good, and the list below says the same.
 *
 * @param figure drawing, buttons and the place of the clauses
 * @param root relative address of the site's root
 */
export function wakeLadder(figure: HTMLElement, root: string): void {
  const svg = figure.querySelector('svg');
  svg?.removeAttribute('aria-hidden');
  svg?.setAttribute('role', 'application');
  svg?.setAttribute('aria-label', '路径图，内容与下面的列表相同；按方向键逐个查看');
  svg?.setAttribute('tabindex', '0');
  let loading = false;
  let pressed: HTMLButtonElement | null = null;
  let pointed: Element | undefined;
  const wake = (event: Event): void => {
    const { type, target } = event;
    if (!(target instanceof Element)) return;
    pointed = target;
    if (type === 'click') {
      pressed = target.closest('button');
      // A tap that only shows a clause must not lead away while the script is on its way.
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (isTouch && target.closest('svg a')) event.preventDefault();
    }
    if (loading) return;
    loading = true;
    loadScript(`${root}assets/ladder-live.js`).then(
      () => {
        stop();
        // What woke it is answered now: a pointer that rests where it is says nothing by itself.
        if (pressed) pressed.click();
        else pointed?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      },
      () => {
        stop();
        figure.querySelector('.map-tools')?.remove();
      },
    );
  };
  const stop = (): void => {
    for (const type of OCCASIONS) figure.removeEventListener(type, wake);
  };
  for (const type of OCCASIONS) figure.addEventListener(type, wake);
  const light = (): void => {
    // The series chosen for the drawing is no answer of the form.
    if (!/[#&](?!wantedSeries=|occupation=)[^&]+=/.test(location.hash)) return;
    removeEventListener('hashchange', light);
    loadScript(`${root}assets/ladder-route.js`).catch(() => undefined);
  };
  addEventListener('hashchange', light);
  light();
}
