/** How much finer than the screen a PNG is. */
const FINENESS = 2;

/**
 * Saves a drawing as a file of the visitor's own: SVG, or PNG at twice the size on the screen. Nothing is sent
 * anywhere, and it works from disk.
 *
 * @param text the drawing as an SVG file of its own
 * @param title the file is named after it
 * @param format the kind of file
 * @returns refused where the browser cannot draw the picture
 */
export async function saveDrawing(text: string, title: string, format: 'svg' | 'png'): Promise<void> {
  const file = format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await paint(text);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title}.${format}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

async function paint(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * FINENESS;
  canvas.height = image.naturalHeight * FINENESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture could not be drawn'));
    });
  });
}
