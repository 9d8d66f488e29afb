import sharp from "sharp";
import type { RasterPicture } from "../docx-picture.ts";
import { openFaces } from "../pdf/faces.ts";
import { lineOf } from "../pdf/set-lines.ts";
import { anchored, numbersIn, readDrawing, type Shape } from "./drawing.ts";

const sharpness = 2;
const most = 8_000;

/** A picture in points, its letters drawn as outlines: so it needs no font where it is drawn. */
export async function rasterOf(svg: string): Promise<RasterPicture> {
  const { width, height, root } = readDrawing(svg);
  const scale = Math.min(sharpness, most / width, most / height);
  const outlined = outlineOf(root, Math.round(width * scale), Math.round(height * scale));
  const png = await sharp(Buffer.from(outlined, "utf8"), { limitInputPixels: most * most })
    .png({ compressionLevel: 9, adaptiveFiltering: false })
    .toBuffer();
  return { png, width: Math.round(width), height: Math.round(height) };
}

function outlineOf(root: Shape, width: number, height: number): string {
  const { viewBox = "0 0 1 1" } = root.attributes;
  const about = `xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}"`;
  return `<svg ${about}>${root.shapes.map(shapeOf).join("")}</svg>`;
}

function shapeOf(shape: Shape): string {
  if (shape.name === "text") return lettersOf(shape);
  if (shape.name === "title" || shape.name === "desc") return "";
  return `<${shape.name}${attributesOf(shape)}>${shape.shapes.map(shapeOf).join("")}</${shape.name}>`;
}

function attributesOf({ attributes }: Shape): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/[&<"]/gu, "")}"`)
    .join("");
}

/** A text as the outlines of its letters. */
function lettersOf(shape: Shape): string {
  const { attributes, text } = shape;
  const said = text.trim();
  if (said === "") return "";
  const number = (name: string, before: number) => numbersIn(attributes[name] ?? "")[0] ?? before;
  const size = number("font-size", 12);
  const weight = number("font-weight", 400) >= 600 ? 700 : 400;
  const line = lineOf(said, { faces: openFaces(), size, weight });
  let x = number("x", 0) - anchored(shape, line.width);
  const letters: string[] = [];
  for (const { text: part, face, width } of line.runs) {
    const scale = size / face.font.unitsPerEm;
    const { glyphs, positions } = face.font.layout(part, []);
    let at = 0;
    for (const [index, glyph] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
      const place = `translate(${x + (at + xOffset) * scale} ${number("y", 0) - yOffset * scale})`;
      letters.push(
        `<path transform="${place} scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`,
      );
      at += xAdvance;
    }
    x += width;
  }
  const fill = (attributes["fill"] ?? "#000000").replace(/[&<"]/gu, "");
  return `<g fill="${fill}">${letters.join("")}</g>`;
}
