// Service worker of 职途 Zhitu. It is registered only by a reader's own click on about.html, over HTTPS.
// The network always comes first, so it can never keep an old edition before a reader who is online; without a
// network it answers from the one whole edition that the reader saved. It saves nothing by itself.
'use strict';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(fetch(request).catch((error) => fromSaved(request, error)));
});

async function fromSaved(request, error) {
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  for (const name of await caches.keys()) {
    if (!name.startsWith(`zhitu ${self.registration.scope} `)) continue;
    const cache = await caches.open(name);
    if ((await cache.match(`${self.registration.scope}complete`)) === undefined) continue;
    const saved =
      (await cache.match(url.href)) ?? (request.mode === 'navigate' ? await notFound(cache) : undefined);
    if (saved !== undefined) return saved;
  }
  throw error;
}

async function notFound(cache) {
  const page = await cache.match(new URL('404.html', self.registration.scope).href);
  return page === undefined ? undefined : new Response(page.body, { status: 404, headers: page.headers });
}
