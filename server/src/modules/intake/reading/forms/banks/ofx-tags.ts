import { patternOf } from "../../../../../shared/pattern.ts";
import { bytesOf } from "../../bytes.ts";
import { encodingFor, narrowDecoder } from "../text-lines.ts";
import { RunCutter } from "../xml/long-runs.ts";

/** A tag of an OFX file and the text behind it: closing tags may be missing in version 1. */
export interface OfxTag {
  /** In capitals. */
  readonly name: string;
  readonly isClosing: boolean;
  /** The text up to the next tag, as it stands. */
  readonly value: string;
  /** Line in which it begins, from 1. */
  readonly line: number;
}

const mostRun = 64 * 1024;

/** A tag and the text up to the next, which may be marked as a text without tags. */
export const ofxTag = patternOf(
  "giu",
  String.raw`<(\/?)([A-Z][\w.]*)\s*\/?>((?:[^<]|<!\[CDATA\[[^<\]]*\]\]>)*)`,
);

/** The tags of an OFX file, in order; long texts are cut. */
export async function* ofxTags(path: string): AsyncGenerator<OfxTag> {
  const decoder = await decoderFor(path);
  const cutter = new RunCutter(mostRun);
  let rest = "";
  let line = 1;
  for await (const chunk of bytesOf(path, undefined)) {
    rest += cutter.write(decoder.decode(chunk, { stream: true }));
    const end = lastTag(rest);
    if (end < 0) continue;
    for (const tag of tagsIn(rest.slice(0, end), line)) yield tag;
    line += newlinesIn(rest, end);
    rest = rest.slice(end);
  }
  yield* tagsIn(rest + decoder.decode(), line);
}

function* tagsIn(text: string, firstLine: number): Generator<OfxTag> {
  let line = firstLine;
  let counted = 0;
  for (const match of text.matchAll(ofxTag)) {
    line += newlinesIn(text.slice(counted, match.index), match.index - counted);
    counted = match.index;
    const [, slash = "", name = "", value = ""] = match;
    yield { name: name.toUpperCase(), isClosing: slash !== "", value, line };
  }
}

/** Where the last tag begins; what stands from there on may go on in the next chunk. */
function lastTag(text: string): number {
  let at = text.lastIndexOf("<");
  while (at > 0 && text[at + 1] === "!") at = text.lastIndexOf("<", at - 1);
  return at;
}

function newlinesIn(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1))
    count += 1;
  return count;
}

/** UTF-8 where all of it is that; else the charset of its header. */
async function decoderFor(path: string): Promise<InstanceType<typeof TextDecoder>> {
  const found = await encodingFor(path, { format: "csv" });
  if (found === undefined) return new TextDecoder();
  for await (const chunk of bytesOf(path, undefined)) {
    const head = chunk.subarray(0, 2_000).toString("latin1");
    const named = /CHARSET:\s*([\w-]+)/u.exec(head)?.[1] ?? /encoding="([\w-]+)"/iu.exec(head)?.[1];
    const charset = named !== undefined && /^\d{4}$/u.test(named) ? `windows-${named}` : named;
    const isUtf8 = charset !== undefined && /^utf-?8$/iu.test(charset);
    return narrowDecoder(isUtf8 ? found : charset) ?? narrowDecoder(found) ?? new TextDecoder();
  }
  return new TextDecoder();
}

/** The text of a value: its entities resolved, once more where the bank wrote them twice. */
export function ofxText(value: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
  };
  return value
    .replace(/<!\[CDATA\[|\]\]>/gu, "")
    .replaceAll("&amp;amp;", "&amp;")
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp);/giu,
      (all, name: string) => named[name.toLowerCase()] ?? all,
    )
    .replace(/&#(\d{1,6});/gu, (_, code: string) =>
      String.fromCodePoint(Number(code)).toWellFormed(),
    )
    .trim();
}
