import { posix } from "node:path";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { BrokenContainer } from "../bytes.ts";
import { builtInMeaning, meaningOf, type NumberMeaning } from "./number-formats.ts";
import { feed, localName } from "./xml-parts.ts";
import type { Zip } from "./zip.ts";

/** A tag of a part, its name without prefix. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where the parts of a workbook lie: sheets by relation, the others by what they are. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly byId: ReadonlyMap<string, string>;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

/** Most tags of one kind beside the rows: sheets, merged ranges, relations. */
const mostTags = 100_000;

/** The tags of a part that have one of some names. */
export async function tagsIn(
  zip: Zip,
  part: string,
  names: readonly string[],
): Promise<readonly Tag[]> {
  const found: Tag[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    if (names.includes(name)) found.push({ name, attributes: tag.attributes });
    if (found.length > mostTags) throw new BrokenContainer("reading.xlsx-holds-too-many");
  });
  await feed(zip, part, parser);
  return found;
}

/** Finds the parts of a workbook by their relations, whatever they are called. */
export async function partsOf(zip: Zip): Promise<WorkbookParts> {
  const workbook = (await mainPart(zip)) ?? "xl/workbook.xml";
  const folder = posix.dirname(workbook);
  const relations = `${folder}/_rels/${posix.basename(workbook)}.rels`;
  const tags = await tagsIn(zip, relations, ["Relationship"]);
  const typed = (ending: string) =>
    tags
      .filter(({ attributes }) => attributes["Type"]?.endsWith(`/${ending}`) === true)
      .map(({ attributes }) => targetOf(attributes["Target"] ?? "", folder))[0];
  const held = (part: string | undefined, usual: string) =>
    [part, usual].find((one) => one !== undefined && zip.has(one));
  return {
    workbook,
    byId: new Map(
      tags.map(({ attributes }) => [
        attributes["Id"] ?? "",
        targetOf(attributes["Target"] ?? "", folder),
      ]),
    ),
    strings: held(typed("sharedStrings"), `${folder}/sharedStrings.xml`),
    styles: held(typed("styles"), `${folder}/styles.xml`),
  };
}

async function mainPart(zip: Zip): Promise<string | undefined> {
  if (!zip.has("_rels/.rels")) return undefined;
  const tags = await tagsIn(zip, "_rels/.rels", ["Relationship"]);
  const main = tags.find(({ attributes }) => attributes["Type"]?.endsWith("/officeDocument"));
  const part = main && targetOf(main.attributes["Target"] ?? "", "");
  return part !== undefined && zip.has(part) ? part : undefined;
}

function targetOf(target: string, folder: string): string {
  return target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
}

/** An attribute by its name without prefix, where it has a prefix: r:id, rel:id. */
export function prefixed({ attributes }: Tag, name: string): string | undefined {
  return Object.entries(attributes).find(
    ([key]) => key.includes(":") && localName(key) === name,
  )?.[1];
}

/** What numbers mean by the index of their cell style. */
export async function stylesIn(
  zip: Zip,
  part: string | undefined,
): Promise<readonly NumberMeaning[]> {
  if (part === undefined) return [];
  const formats = new Map<string, NumberMeaning>();
  const styles: NumberMeaning[] = [];
  let inCells = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const local = localName(name);
    const id = attributes["numFmtId"] ?? "";
    if (local === "numFmt") formats.set(id, meaningOf(attributes["formatCode"] ?? ""));
    if (local === "cellXfs") inCells = true;
    if (local === "xf" && inCells) styles.push(formats.get(id) ?? builtInMeaning(Number(id)));
    if (styles.length > mostTags) throw new BrokenContainer("reading.xlsx-holds-too-many");
  });
  parser.on("closetag", ({ name }) => {
    if (localName(name) === "cellXfs") inCells = false;
  });
  await feed(zip, part, parser);
  return styles;
}
