/** A list of results that grows by a button. */
export interface ResultList {
  /** Shows the first results of a new answer, or nothing at all. */
  readonly show: (
    total: number,
    load: (from: number, to: number) => Promise<readonly HTMLElement[]>,
  ) => Promise<void>;
  readonly hide: () => void;
}

/**
 * Ties a section with a list and a "more" button to whatever gives its lines.
 *
 * @param section the section; holds an `ol` and a `[data-more]` button
 * @param step how many lines come at a time
 */
export function createResultList(section: HTMLElement, step: number): ResultList {
  const list = section.querySelector('ol');
  const more = section.querySelector<HTMLButtonElement>('[data-more]');
  let answer = 0;
  let next: () => Promise<void> = () => Promise.resolve();
  more?.addEventListener('click', () => {
    void next();
  });
  const hide = (): void => {
    answer += 1;
    section.hidden = true;
    list?.replaceChildren();
  };
  return {
    hide,
    show: async (total, load) => {
      answer += 1;
      const own = answer;
      let shown = 0;
      next = async () => {
        const lines = await load(shown, shown + step);
        if (own !== answer) return;
        if (shown === 0) list?.replaceChildren(...lines);
        else list?.append(...lines);
        if (shown > 0) lines[0]?.querySelector('a')?.focus();
        shown += lines.length;
        section.hidden = shown === 0;
        if (more !== null) more.hidden = shown >= total;
      };
      if (total === 0) hide();
      else await next();
    },
  };
}
