import type { SaxesParser } from "saxes";
import { BrokenContainer } from "../bytes.ts";
import type { Zip } from "./zip.ts";

/** Reads a part to its end. Throws BrokenContainer where it is no XML. */
export async function feed(zip: Zip, part: string, parser: SaxesParser): Promise<void> {
  for await (const chunk of zip.read(part)) write(parser, chunk);
  close(parser);
}

/** Gives a chunk to the parser. Throws BrokenContainer where it is no XML. */
export function write(parser: SaxesParser, chunk: string): void {
  try {
    parser.write(chunk);
  } catch (error) {
    if (error instanceof BrokenContainer) throw error;
    throw new BrokenContainer("reading.xlsx-broken-part-no");
  }
}

/** Ends a part. Throws BrokenContainer where it ends too early. */
export function close(parser: SaxesParser): void {
  write(parser, "");
  try {
    parser.close();
  } catch {
    throw new BrokenContainer("reading.xlsx-broken-part-ends");
  }
}

/** A tag's name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
