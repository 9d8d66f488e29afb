import { heldText, withTexts, type Block, type Manuscript, type Table } from "./manuscript.ts";
import { pageWords } from "./page-words.ts";

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A manuscript as one HTML page that needs nothing beside it and runs nothing. */
export function htmlOf(given: Manuscript): string {
  const { title, foot, isWide, blocks } = withTexts(given, heldText, (svg) => svg);
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(title)}</title>`,
    `<style>${styles(foot, isWide)}</style>\n</head>\n<body>\n<main>`,
    ...blocks.map(blockHtml),
    `<footer>${text(foot)}</footer>\n</main>\n</body>\n</html>\n`,
  ].join("\n");
}

function blockHtml(block: Block): string {
  switch (block.sort) {
    case "heading":
      return `<h${block.level} dir="auto">${text(block.text)}</h${block.level}>`;
    case "paragraph":
      return block.style === "code"
        ? `<pre dir="auto">${text(block.text)}</pre>`
        : `<p class="${block.style}" dir="auto">${text(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li dir="auto">${text(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(block);
    case "picture":
      return `<figure role="img" aria-label="${text(block.alt)}">${inline(block.svg)}</figure>`;
  }
}

function tableHtml({ caption, columns, rows }: Table): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(
    ({ share }) => `<col style="width:${((share / all) * 100).toFixed(2)}%">`,
  );
  const head = columns.map(({ title }) => `<th scope="col">${text(title)}</th>`).join("");
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td dir="auto">${text(cell)}</td>`).join("")}</tr>`,
  );
  return [
    `<div class="wide"><table><caption>${text(caption)}</caption>`,
    `<colgroup>${widths.join("")}</colgroup><thead><tr>${head}</tr></thead>`,
    `<tbody>${lines.join("\n")}</tbody></table></div>`,
  ].join("\n");
}

/** A picture as it stands in a page: without what only a file of its own needs. */
const inline = (svg: string) => svg.replace(/^\s*<\?xml[^>]*\?>\s*/u, "");

const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const text = (value: string) => value.replace(/[&<>"]/gu, (sign) => named[sign] ?? sign);

/** A text as CSS holds it between quotation marks. */
const quoted = (value: string) =>
  `"${value.replace(/[^\p{L}\p{N} .,:/()-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

function styles(foot: string, isWide: boolean): string {
  const [before, between, behind] = pageWords();
  const pages = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(behind)}`;
  return `
@page { size: A4${isWide ? " landscape" : ""}; margin: 18mm 16mm 20mm;
  @bottom-left { content: ${quoted(foot)}; font: 8pt system-ui, sans-serif; color: #565d68 }
  @bottom-right { content: ${pages}; font: 8pt system-ui, sans-serif; color: #565d68 } }
:root { color-scheme: light; color: #1c2129; background: #fff;
  font: 13px/1.46 Inter, system-ui, "Noto Sans", sans-serif }
body { margin: 0 }
main { max-width: ${isWide ? 1200 : 900}px; margin: 0 auto; padding: 28px 20px }
h1 { font-size: 22px; margin: 0 0 4px }
h2 { font-size: 16px; margin: 28px 0 8px }
h3 { font-size: 13px; margin: 18px 0 6px }
h1, h2, h3, p, li, td { overflow-wrap: anywhere }
h1, h2, h3 { break-after: avoid }
p { margin: 6px 0; white-space: pre-wrap } .quiet { color: #565d68 }
.mark { background: #fbf1dc; color: #8a5a00; padding: 6px 10px; font-weight: 600 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f6f6f3; padding: 8px 10px; font-size: 12px }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 11px; min-width: 620px }
caption { text-align: start; font-weight: 600; padding: 6px 0 }
thead { display: table-header-group } tr { break-inside: avoid }
th, td { text-align: start; vertical-align: top; padding: 4px 6px; white-space: pre-wrap;
  border-bottom: 1px solid #e2e2dc }
th { border-bottom-color: #7b828c }
figure { margin: 12px 0 } figure svg { max-width: 100%; height: auto }
footer { margin-top: 28px; color: #565d68; font-size: 11px }
@media print {
  main { max-width: none; padding: 0 }
  footer { display: none }
  .wide { overflow: visible }
  table { min-width: 0 }
}
`;
}
