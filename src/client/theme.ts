/**
 * Runs in the head before anything is painted: marks that scripts work and applies the light or dark the
 * reader chose last (`page.ts` stores it).
 */
const root = document.documentElement;
root.classList.add('js');
try {
  const choice = localStorage.getItem('zhitu-theme');
  if (choice === 'light' || choice === 'dark') root.dataset['theme'] = choice;
} catch {
  // Storage is barred: the system's setting holds.
}

export {};
