/** A picture of the page as data, where the browser lets a script have it. */

/** Wider pictures are kept smaller: a receipt has to show which article it was, not sell it. */
const WIDTH_LIMIT = 480;

/** A `data:` address; null for pictures of other hosts, which the browser keeps from scripts, and for those not loaded. */
export function pictureData(picture: HTMLImageElement | HTMLCanvasElement): string | null {
  const isImage = 'naturalWidth' in picture;
  const width = isImage ? picture.naturalWidth : picture.width;
  const height = isImage ? picture.naturalHeight : picture.height;
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, WIDTH_LIMIT / width);
  const canvas = picture.ownerDocument.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  try {
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const data = canvas.toDataURL('image/webp', 0.8);
    return data.startsWith('data:image/') ? data : null;
  } catch {
    // Tainted: the picture came from another host without leave to read it.
    return null;
  }
}
