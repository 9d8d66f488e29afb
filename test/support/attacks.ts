import { crc32, deflateSync, gzipSync } from "node:zlib";
import { sheetOf } from "./made-xlsx.ts";

const tag = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet = (body: string) => sheetOf(`<worksheet xmlns="${tag}">${body}</worksheet>`);
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows =
  `<sheetData><row r="1">${cell("A1", "ad_id")}${cell("B1", "phone")}</row><row r="2">` +
  `${cell("A2", "x1")}${cell("B2", "2125550147")}</row></sheetData>`;
/** Numbers in words: what takes longest to read. */
export const numberWords = (letters: number) => words.repeat(Math.ceil(letters / words.length));
const words = "two one two five five five zero one four seven ";
const ids = Array.from({ length: 60_000 }, (_, at) => `c${at}`).join(",");

/** A picture whose head says 60,000 × 60,000 points; its body is empty. */
function hugePng(): Uint8Array<ArrayBuffer> {
  const part = (name: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(60_000, 0);
  head.writeUInt32BE(60_000, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = part("IDAT", deflateSync(Buffer.alloc(10)));
  return new Uint8Array(
    Buffer.concat([signature, part("IHDR", head), body, part("IEND", Buffer.alloc(0))]),
  );
}

/** A file that a stranger could send, to be read by the mapping beside it. */
export interface Attack {
  readonly name: string;
  readonly content: () => Promise<string | Uint8Array<ArrayBuffer>>;
  /** What the answer says: a sentence, or nothing where the file is taken. */
  readonly says: RegExp;
}

const bytesOf = async (own: Promise<Buffer>) => new Uint8Array(await own);

/** Siblings of what once froze the server, each made here. */
export const attacks: readonly Attack[] = [
  {
    name: "merged.xlsx",
    content: () => bytesOf(sheet(`${rows}<mergeCells><mergeCell ref="A1:ZZZZZZ1"/></mergeCells>`)),
    says: /merged ranges behind column 16,384/u,
  },
  {
    name: "far.xlsx",
    content: () =>
      bytesOf(sheet(`<sheetData><row r="1">${cell("ZZZZZZZ1", "x")}</row></sheetData>`)),
    says: /behind column 16,384/u,
  },
  {
    name: "blank.xlsx",
    content: () => bytesOf(sheet(`<sheetData>${" ".repeat(300 * 1024 * 1024)}</sheetData>`)),
    says: /unpacks to far more than its size/u,
  },
  {
    name: "rows.csv.gz",
    content: async () =>
      new Uint8Array(gzipSync(`ad_id,phone\n${"1,2125550147\n".repeat(3_000_000)}`)),
    says: /gz unpacks to far more than its size/u,
  },
  {
    name: "deep.json",
    content: async () => `[{"ad_id":${"[".repeat(50_000)}1${"]".repeat(50_000)}}]`,
    says: /has no column/u,
  },
  {
    name: "wide.csv",
    content: async () => `ad_id,phone,${ids}\n1,2125550147,${ids}\n`,
    says: /^$/u,
  },
  {
    name: "words.csv",
    content: async () => `ad_id,phone\n1,"${numberWords(200_000)}"\n`,
    says: /^$/u,
  },
  {
    name: "quotes.csv",
    content: async () => `ad_id,phone\n${'1,"\n'.repeat(50_000)}`,
    says: /^$/u,
  },
  {
    name: "tiny.csv",
    content: async () => `ad_id,phone\n${"1,2125550147\n".repeat(20_000)}`,
    says: /^$/u,
  },
];

/** A picture that would take 10 GB, and the row that names it. */
export const hugePicture = {
  png: hugePng(),
  csv: "ad_id,pic\n1,huge.png\n",
};

/** YAML whose anchors grow ninefold at each line. */
export const aliasBomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${"abcdefghi"
  .split("")
  .slice(1)
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(", ")}]`)
  .join("\n")}\n`;
