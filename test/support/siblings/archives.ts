import { gzipSync } from "node:zlib";
import { numbered, times, type Sibling } from "./sibling.ts";

const head = "ad_id,phone\n";
const gz = (content: string | Buffer) => () => gzipSync(content, { level: 1 });
/** Siblings of a small gz of very many tiny rows. */
export const archives: readonly Sibling[] = [
  { what: "rows of two letters", file: "a.csv.gz", content: gz(head + times("1,\n", 20_000_000)) },
  { what: "nothing but line ends", file: "b.csv.gz", content: gz(head + times("\n", 80_000_000)) },
  {
    what: "line ends of two letters",
    file: "c.csv.gz",
    content: gz(head + times("\r\n", 40_000_000)),
  },
  { what: "nothing but commas", file: "d.csv.gz", content: gz(head + times(",", 60_000_000)) },
  { what: "nothing but quotes", file: "e.csv.gz", content: gz(head + times('"', 60_000_000)) },
  {
    what: "a quote that never ends",
    file: "f.csv.gz",
    content: gz(`${head}1,"${times("x\n", 30_000_000)}`),
  },
  { what: "one line", file: "g.csv.gz", content: gz(head + times("x", 100_000_000)) },
  { what: "zeros", file: "h.csv.gz", content: gz(Buffer.alloc(200_000_000)) },
  {
    what: "a gz in a gz",
    file: "i.csv.gz",
    content: () => gzipSync(gzipSync(gzipSync(Buffer.alloc(50_000_000)))),
  },
  {
    what: "very many members",
    file: "j.csv.gz",
    content: () => Buffer.concat(Array.from({ length: 200_000 }, () => gzipSync(""))),
  },
  {
    what: "half a gz",
    file: "k.csv.gz",
    content: () => gzipSync(head + times("1,2125550147\n", 9_000)).subarray(0, 90),
  },
  {
    what: "a changed byte",
    file: "l.csv.gz",
    content: () => changed(gzipSync(head + times("1,2125550147\n", 9_000))),
  },
  {
    what: "more behind it",
    file: "m.csv.gz",
    content: () => Buffer.concat([gzipSync(`${head}1,2\n`), Buffer.alloc(5_000_000, 1)]),
  },
  { what: "no gz", file: "n.csv.gz", content: () => times("x", 5_000_000) },
  {
    what: "a name of 5 MB",
    file: "o.csv.gz",
    content: () => named(gzipSync(`${head}1,2\n`), 5_000_000),
  },
  { what: "tiny rows of json", file: "p.jsonl.gz", content: gz(times("{}\n", 500_000)) },
  { what: "a deep row of json", file: "q.jsonl.gz", content: gz(times("[", 40_000_000)) },
  { what: "a list of json", file: "r.json.gz", content: gz(`[${times("1,", 500_000)}1]`) },
  { what: "tabs", file: "s.tsv.gz", content: gz(`ad_id\tphone\n${times("\t", 60_000_000)}`) },
  {
    what: "letters of two bytes",
    file: "t.csv.gz",
    content: gz(Buffer.from(head + times("1,2\n", 5_000_000), "utf16le")),
  },
  { what: "carriage returns", file: "u.csv.gz", content: gz(head + times("1,2\r", 20_000_000)) },
  {
    what: "a wide head",
    file: "v.csv.gz",
    content: gz(`${head.trim()}${numbered(2_000_000, (at) => `,c${at}`).join("")}\n1,2\n`),
  },
];

function changed(whole: Buffer): Buffer {
  whole[whole.length >> 1] = (whole[whole.length >> 1] ?? 0) ^ 0xff;
  return whole;
}

/** A gz whose head gives a file's name. */
function named(whole: Buffer, letters: number): Buffer {
  const start = Buffer.from(whole.subarray(0, 10));
  start[3] = 8;
  return Buffer.concat([start, Buffer.alloc(letters, 0x61), Buffer.alloc(1), whole.subarray(10)]);
}
