const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for SVG; what XML cannot hold is left out. */
export const markupText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (sign) => named[sign] ?? sign);

/** An element with attributes, numbers to a tenth. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside = "",
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === "number" ? String(Math.round(value * 10) / 10) : value;
    return ` ${key}="${markupText(text)}"`;
  });
  return inside === ""
    ? `<${name}${pairs.join("")}/>`
    : `<${name}${pairs.join("")}>${inside}</${name}>`;
}

/** The fonts of the page, and what stands in for them elsewhere. */
export const FONT = "Inter Variable, Inter, Noto Sans, system-ui, sans-serif";
