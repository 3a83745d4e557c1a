import { dropSaved, findSaved, saveEdition, type EditionList } from './saved-edition.ts';

/**
 * Lets a reader keep the whole site on this device, for reading without a network. Offered only where browsers allow it
 * (over HTTPS); nothing is installed or saved before the reader asks for it.
 *
 * @param box the element with two buttons, `[data-save]` and `[data-drop]`, and a line that says how it stands
 * @param scope address of the site, with a slash at its end
 */
export async function bindOffline(box: HTMLElement, scope: string): Promise<void> {
  const save = box.querySelector<HTMLButtonElement>('[data-save]');
  const drop = box.querySelector<HTMLButtonElement>('[data-drop]');
  const line = box.querySelector<HTMLElement>('[role="status"]');
  if (save === null || drop === null || line === null) return;
  const show = async (): Promise<void> => {
    const saved = await findSaved(scope);
    drop.hidden = saved === undefined;
    save.textContent = saved === undefined ? '存到本机，断网可读' : '换成现在这一版';
    const current = await readEdition(scope).catch(() => undefined);
    save.hidden = current === undefined || current.fingerprint === saved;
    line.textContent =
      saved === undefined
        ? ''
        : current?.fingerprint === saved
          ? '本机存的就是这一版。'
          : '本机存的是另一版。';
  };
  save.addEventListener('click', () => {
    save.disabled = true;
    void keepEdition(scope, (text) => (line.textContent = text))
      .then(show, () => (line.textContent = '没有存成（网络断了，或空间不够）；原来存的不受影响。'))
      .finally(() => (save.disabled = false));
  });
  drop.addEventListener('click', () => {
    void forgetAll(scope).then(show);
  });
  box.hidden = false;
  await show();
}

async function keepEdition(scope: string, tell: (text: string) => void): Promise<void> {
  const edition = await readEdition(scope);
  await saveEdition(scope, edition, (done) => {
    tell(`已存 ${String(done)} / ${String(edition.files.length)} 个文件`);
  });
  await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
}

async function forgetAll(scope: string): Promise<void> {
  await dropSaved(scope);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
}

async function readEdition(scope: string): Promise<EditionList> {
  const answer = await fetch(`${scope}manifest.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as EditionList;
}
