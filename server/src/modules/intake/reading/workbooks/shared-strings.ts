import { SaxesParser } from "saxes";
import { BrokenContainer } from "../bytes.ts";
import { feed, localName } from "./xml-parts.ts";
import type { Zip } from "./zip.ts";

/** Letters of all shared texts together. */
const mostShared = 128 * 1024 * 1024;

/** The texts that cells of a workbook name by number. Throws BrokenContainer where they are too long. */
export async function sharedStrings(zip: Zip, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let phonetic = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    if (localName(name) === "si") text = "";
    if (localName(name) === "rPh") phonetic = true;
    inText = localName(name) === "t" && !phonetic;
  });
  let size = 0;
  parser.on("text", (piece) => {
    if (!inText) return;
    text += piece;
    size += piece.length;
    if (size > mostShared) throw new BrokenContainer("reading.xlsx-texts-too-long");
  });
  parser.on("closetag", ({ name }) => {
    if (localName(name) === "si") strings.push(text);
    if (localName(name) === "rPh") phonetic = false;
    if (localName(name) === "t") inText = false;
  });
  await feed(zip, part, parser);
  return strings;
}
