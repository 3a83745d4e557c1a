import { expect, inject, test } from 'vitest';

test('an address that names nothing gets a page that leads back, from any depth', async () => {
  const home = inject('places')['sub-path'];
  const response = await fetch(`${home}occupations/none/deep.html`);
  expect(response.status).toBe(404);
  const text = await response.text();
  for (const [, address = ''] of text.matchAll(/\s(?:href|src)="([^"#]+)"/g)) {
    const found = await fetch(new URL(address, `${home}occupations/none/deep.html`));
    expect(found.status, address).toBe(200);
  }
});
