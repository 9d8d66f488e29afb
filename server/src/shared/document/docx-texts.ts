import { readsRightToLeft, stretchesIn } from "./direction.ts";

const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as XML holds it. */
export const xmlText = (text: string) => text.replace(/[&<>"]/gu, (sign) => named[sign] ?? sign);

/** A paragraph of a style; one that begins in a script from right to left is set so. */
export function paragraphXml(text: string, style: string, more = ""): string {
  const turned = readsRightToLeft(text) ? "<w:bidi/>" : "";
  const how = `<w:pPr><w:pStyle w:val="${style}"/>${more}${turned}</w:pPr>`;
  return `<w:p>${how}${runsXml(text)}</w:p>`;
}

/** A text in runs, each of one direction. */
function runsXml(text: string): string {
  return stretchesIn(text)
    .map(({ text: part, isRightToLeft }) => {
      const how = isRightToLeft ? "<w:rPr><w:rtl/></w:rPr>" : "";
      return `<w:r>${how}${linesXml(part)}</w:r>`;
    })
    .join("");
}

function linesXml(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const cells = line
        .split("\t")
        .map((part) => `<w:t xml:space="preserve">${xmlText(part)}</w:t>`);
      return cells.join("<w:tab/>");
    })
    .join("<w:br/>");
}
