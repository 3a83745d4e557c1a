/** The list under a search box: which line is chosen, and whether it shows. */
export interface FindList {
  readonly isOpen: () => boolean;
  /** Shows new lines; none of them is chosen. */
  readonly show: (lines: readonly HTMLElement[]) => void;
  readonly close: () => void;
  /** Chooses the next or the previous line, round at the ends. */
  readonly move: (by: 1 | -1) => void;
  /** Chooses the first or the last line. */
  readonly moveTo: (end: 'first' | 'last') => void;
  /** The chosen line, where there is one. */
  readonly chosen: () => HTMLAnchorElement | undefined;
}

/**
 * Ties a list to its input after the WAI-ARIA combobox pattern: the input keeps the focus and names the chosen line.
 *
 * @param input the search field
 * @param list the list under it
 */
export function createFindList(input: HTMLInputElement, list: HTMLElement): FindList {
  let options: readonly HTMLAnchorElement[] = [];
  let at = -1;
  const choose = (next: number): void => {
    options[at]?.setAttribute('aria-selected', 'false');
    at = next;
    const option = options[at];
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const toggle = (open: boolean): void => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    choose(-1);
  };
  return {
    isOpen: () => !list.hidden,
    show: (lines) => {
      list.replaceChildren(...lines);
      options = [...list.querySelectorAll<HTMLAnchorElement>('a[role="option"]')];
      for (const [position, option] of options.entries()) option.id = `${list.id}-${position}`;
      list.scrollTop = 0;
      toggle(true);
    },
    close: () => {
      toggle(false);
    },
    move: (by) => {
      // One place before the first line stands for "none chosen", back in the text.
      const places = options.length + 1;
      choose(((at + 1 + by + places) % places) - 1);
    },
    moveTo: (end) => {
      choose(end === 'first' ? 0 : options.length - 1);
    },
    chosen: () => options[at],
  };
}
