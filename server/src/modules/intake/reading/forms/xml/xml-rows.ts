import { SaxesParser } from "saxes";
import { InvalidInput } from "../../../../../shared/errors.ts";
import { bytesOf } from "../../bytes.ts";
import { localName } from "../../workbooks/xml-parts.ts";
import { encodingFor, narrowDecoder } from "../text-lines.ts";
import { RunCutter } from "./long-runs.ts";

/** An element of an XML file that is read as a row, by its own text. */
export interface XmlRow {
  /** Line it begins in, from 1; with its column where another row begins in that line. */
  readonly position: string;
  readonly line: number;
  /** The names of the elements around it, from the root, and its own. */
  readonly path: readonly string[];
  /** As the source has it; long values cut. */
  readonly raw: string;
  readonly overlong: boolean;
}

/** A place from which the file is no XML. */
export interface XmlFault {
  readonly position: string;
  readonly fault: string;
}

/** Which elements are rows, and their limits, in letters. */
export interface XmlCut {
  readonly isRow: (path: readonly string[]) => boolean;
  readonly mostRow: number;
  readonly mostRun: number;
}

const deepest = 200;

/**
 * The rows of an XML file, in memory of one row. What is no XML is named once, and reading goes on
 * as well as it can. Entities that a document type declares are not known: they stay as written.
 */
export async function* xmlRows(path: string, cut: XmlCut): AsyncGenerator<XmlRow | XmlFault> {
  const cutter = new RunCutter(cut.mostRun);
  const rows = new RowGatherer(cut);
  try {
    for await (const chunk of xmlText(path)) {
      rows.write(cutter.write(chunk));
      yield* rows.taken();
    }
    rows.end();
    yield* rows.taken();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    yield* rows.taken();
    yield { position: rows.line, fault: error.sentence.text };
  }
}

/** The text of an XML file in the encoding that it names. */
export async function* xmlText(path: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of bytesOf(path, undefined)) {
    decoder ??= await decoderFor(path, chunk);
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder !== undefined) yield decoder.decode();
}

async function decoderFor(path: string, first: Buffer): Promise<InstanceType<typeof TextDecoder>> {
  const head = first.subarray(0, 200).toString("latin1");
  const named = /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/u.exec(head)?.[1];
  const told = named === undefined || /^utf-?(?:8|16)/iu.test(named) ? undefined : named;
  const encoding = told ?? (await encodingFor(path, { format: "csv" }));
  return narrowDecoder(encoding) ?? new TextDecoder();
}

class RowGatherer {
  readonly #cut: XmlCut;
  readonly #parser = new SaxesParser();
  readonly #path: string[] = [];
  readonly #found: (XmlRow | XmlFault)[] = [];
  #text = "";
  /** Place of the first letter of #text in the file. */
  #from = 0;
  #row: { readonly start: number; readonly depth: number; readonly line: number } | undefined;
  #isLong = false;
  #hasFault = false;
  #lastLine = 0;

  constructor(cut: XmlCut) {
    this.#cut = cut;
    this.#parser.on("error", (error) => this.#fail(error.message));
    this.#parser.on("opentagstart", ({ name }) => this.#open(localName(name)));
    this.#parser.on("closetag", () => this.#close());
  }

  write(chunk: string): void {
    this.#text += chunk;
    this.#parser.write(chunk);
    const keptFrom = this.#row === undefined ? this.#parser.position - 8_192 : this.#row.start;
    if (keptFrom > this.#from) this.#dropBefore(keptFrom);
    if (this.#row !== undefined && this.#text.length > this.#cut.mostRow) this.#isLong = true;
    if (this.#isLong) this.#dropBefore(this.#from + this.#text.length - 8_192);
  }

  /** The line that was read last. */
  get line(): string {
    return String(this.#parser.line);
  }

  end(): void {
    this.#parser.close();
  }

  *taken(): Generator<XmlRow | XmlFault> {
    yield* this.#found.splice(0);
  }

  #dropBefore(place: number): void {
    if (place <= this.#from) return;
    this.#text = this.#text.slice(place - this.#from);
    this.#from = place;
  }

  #open(name: string): void {
    this.#path.push(name);
    if (this.#path.length > deepest) throw new InvalidInput("forms.xml-too-deep", { deepest });
    if (this.#row !== undefined || !this.#cut.isRow(this.#path)) return;
    const at = this.#parser.position - this.#from;
    const start = this.#text.lastIndexOf("<", Math.max(0, at - 1));
    const line = this.#parser.line;
    this.#row = { start: this.#from + Math.max(0, start), depth: this.#path.length, line };
    this.#isLong = false;
  }

  #close(): void {
    const row = this.#row;
    if (row !== undefined && row.depth === this.#path.length) this.#take(row);
    this.#path.pop();
  }

  #take({ start, line }: { readonly start: number; readonly line: number }): void {
    const end = this.#parser.position;
    const overlong = this.#isLong || end - start > this.#cut.mostRow;
    const raw = overlong ? "" : this.#text.slice(start - this.#from, end - this.#from);
    const position = line === this.#lastLine ? `${line}:${start}` : String(line);
    this.#lastLine = line;
    this.#found.push({ position, line, path: [...this.#path], raw, overlong });
    this.#row = undefined;
    this.#isLong = false;
  }

  /** Signs that are none in XML are common, and do no harm. */
  #fail(message: string): void {
    if (this.#hasFault || /entity|character/iu.test(message)) return;
    this.#hasFault = true;
    const fault = message.replace(/^\d+:\d+: /u, "").slice(0, 100);
    this.#found.push({ position: String(this.#parser.line), fault });
  }
}
