import { createRequire } from "node:module";

/** What tests use of sharp, which is the server's. */
export interface Painter {
  readonly jpeg: (options: object) => Painter;
  readonly png: () => Painter;
  readonly resize: (width: number) => Painter;
  readonly modulate: (options: object) => Painter;
  readonly composite: (layers: readonly object[]) => Painter;
  readonly flop: () => Painter;
  readonly extract: (part: object) => Painter;
  readonly rotate: (degrees: number, options: object) => Painter;
  readonly extend: (sides: object) => Painter;
  readonly toBuffer: () => Promise<Buffer>;
}

/** A picture, to be changed step by step. */
export const paint = createRequire(new URL("../../server/package.json", import.meta.url))(
  "sharp",
) as (bytes: Buffer) => Painter;

/** A picture of soft shapes on a ground, 640 × 480; another number, another picture. */
export async function painted(red: number): Promise<Buffer> {
  const shapes = Array.from(
    { length: 9 },
    (_, at) =>
      `<ellipse cx="${(at * 97 * red) % 640}" cy="${(at * 61 + red * 13) % 480}" rx="` +
      `${60 + ((at * red) % 90)}" ry="${40 + at * 9}" fill="rgb(${(red * at * 11) % 255},` +
      `${(at * 40) % 255},${(red * 7) % 255})"/>`,
  );
  return paint(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" ` +
        `height="480" fill="rgb(${red},120,90)"/>${shapes.join("")}</svg>`,
    ),
  )
    .png()
    .toBuffer();
}
