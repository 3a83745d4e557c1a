import { encode } from 'uqr';

// Loaded when somebody prints over HTTP: the QR code of the print-out then holds the whole address of the page on this
// copy. From disk the code as built stays: it holds what to type into the search box of any copy.
const drawing = document.querySelector('.print-head svg.qr');
// Answers of a form stand in the fragment; a mere place on the page is left out.
const answers = location.hash.includes('=') ? location.hash : '';
if (drawing !== null && location.protocol.startsWith('http')) {
  const { data, size } = encode(location.origin + location.pathname + answers, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}.5h1` : '')));
  drawing.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
  drawing.querySelector('path')?.setAttribute('d', path.join(''));
}
