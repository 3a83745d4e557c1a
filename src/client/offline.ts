import { bindOffline } from './offline/bind-offline.ts';

// On the page about the site: keeping a whole edition on this device. Browsers allow it over HTTPS only.
const box = document.querySelector<HTMLElement>('[data-offline]');
if (box !== null && isSecureContext && location.protocol.startsWith('http') && 'serviceWorker' in navigator) {
  // Added here and not in the page: from disk browsers complain about it.
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = 'app.webmanifest';
  document.head.append(link);
  void bindOffline(box, new URL('.', location.href).href);
}
