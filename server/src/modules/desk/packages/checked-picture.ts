import { SaxesParser } from "saxes";
import { InvalidInput } from "../../../shared/errors.ts";

const mostCharacters = 16 * 1024 * 1024;
const deepest = 32;

const elements = new Set([
  "svg",
  "title",
  "desc",
  "g",
  "rect",
  "circle",
  "ellipse",
  "line",
  "path",
  "polygon",
  "polyline",
  "text",
  "tspan",
]);

/** Attributes that say form, place and colour; none leads anywhere or runs anything. */
const attributes = new Set(
  [
    "xmlns viewBox width height x y x1 x2 y1 y2 cx cy r rx ry d points dx dy transform",
    "fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin",
    "stroke-opacity opacity paint-order font-family font-size font-weight text-anchor",
    "dominant-baseline direction unicode-bidi role lang xml:space xml:lang",
  ].flatMap((names) => names.split(" ")),
);
const values = /url\s*\(|javascript:|[<>&]/iu;

/**
 * A picture of a chart as SVG: shapes and texts alone, so that it can lie in a package and be opened
 * by whoever gets it. Throws InvalidInput where it is none, has any other element or attribute, or
 * more than 16 million characters.
 */
export function checkedPicture(svg: string): string {
  if (svg.length > mostCharacters) throw new InvalidInput("packages.picture", {}, "chart");
  let depth = 0;
  let isSound = /^\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/u.test(svg);
  const refuse = () => {
    isSound = false;
  };
  const parser = new SaxesParser();
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("cdata", refuse);
  parser.on("processinginstruction", refuse);
  parser.on("opentag", ({ name, attributes: given }) => {
    depth += 1;
    if (depth > deepest || !elements.has(name)) refuse();
    for (const [attribute, value] of Object.entries(given))
      if (!attributes.has(attribute) || values.test(String(value))) refuse();
  });
  parser.on("closetag", () => {
    depth -= 1;
  });
  parser.write(svg).close();
  if (!isSound) throw new InvalidInput("packages.picture", {}, "chart");
  return svg;
}
