const SCALE = 2;
const MOST_PX = 8000;

/** An SVG as a PNG, twice as large as far as that fits; null where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: wide, naturalHeight: high } = image;
    const scale = Math.min(SCALE, MOST_PX / wide, MOST_PX / high);
    const sheet = document.createElement("canvas");
    sheet.width = Math.ceil(wide * scale);
    sheet.height = Math.ceil(high * scale);
    const pen = sheet.getContext("2d");
    if (!pen) return null;
    pen.drawImage(image, 0, 0, sheet.width, sheet.height);
    return await new Promise((resolve) => sheet.toBlob(resolve, "image/png"));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
