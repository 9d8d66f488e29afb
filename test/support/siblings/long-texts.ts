import { numbered, times, type Sibling } from "./sibling.ts";

const head = "ad_id,phone\n";
const words = "two one two five five five zero one four seven ";
const cellOf = (text: string) => `${head}1,"${text}"\n`;

/** Siblings of 200,000 letters of number words and of 60,000 columns. */
export const longTexts: readonly Sibling[] = [
  { what: "digits", file: "a.csv", content: () => cellOf(times("2125550147", 20_000)) },
  {
    what: "digits apart",
    file: "b.csv",
    content: () => cellOf(times("2 1 2 5 5 5 0 1 4 7 ", 2_500)),
  },
  {
    what: "number words run together",
    file: "c.csv",
    content: () => cellOf(times(words.replaceAll(" ", ""), 4_000)),
  },
  {
    what: "number words in capitals",
    file: "d.csv",
    content: () => cellOf(times(words.toUpperCase(), 1_000)),
  },
  { what: "brackets", file: "e.csv", content: () => cellOf(times("(", 200_000)) },
  { what: "signs of numbers", file: "f.csv", content: () => cellOf(times("+(1)-.", 10_000)) },
  {
    what: "zeros written as letters",
    file: "g.csv",
    content: () => cellOf(times("2l2 55S OI47 ", 4_000)),
  },
  {
    what: "digits of other scripts",
    file: "h.csv",
    content: () => cellOf(times("٢١٢٥٥٥٠١٤٧ ２１２ ", 3_000)),
  },
  {
    what: "marks upon marks",
    file: "i.csv",
    content: () => cellOf(`a${times("\u0301", 200_000)}`),
  },
  {
    what: "letters of no width",
    file: "j.csv",
    content: () => cellOf(times("2\u200b1\u200d2\u2060", 30_000)),
  },
  {
    what: "pictures for digits",
    file: "k.csv",
    content: () => cellOf(times("2\ufe0f\u20e3", 60_000)),
  },
  { what: "addresses of mail", file: "l.csv", content: () => cellOf(times("a@a.", 20_000)) },
  {
    what: "addresses of pages",
    file: "m.csv",
    content: () => cellOf(times("http://a.a/", 18_000)),
  },
  { what: "handles", file: "n.csv", content: () => cellOf(times("@a:@", 50_000)) },
  { what: "white space", file: "o.csv", content: () => cellOf(`2${times(" \u00a0", 150_000)}1`) },
  {
    what: "one column very often",
    file: "p.csv",
    content: () => `${head.trim()}${times(",x", 60_000)}\n1,2${times(",1", 60_000)}\n`,
  },
  {
    what: "columns without a name",
    file: "q.csv",
    content: () => `${head.trim()}${times(",", 60_000)}\n1,2\n`,
  },
  {
    what: "a column with a name of 3 MB",
    file: "r.csv",
    content: () => `ad_id,phone,${times("x", 3_000_000)}\n1,2,3\n`,
  },
  {
    what: "rows of different widths",
    file: "s.csv",
    content: () => head + numbered(3_000, (at) => times("1,", at)).join("\n"),
  },
  { what: "quotes in quotes", file: "t.csv", content: () => cellOf(times('""', 500_000)) },
  {
    what: "no letter that can be read",
    file: "u.csv",
    content: () => Buffer.alloc(3_000_000, 0xff),
  },
  { what: "NUL in each cell", file: "v.csv", content: () => head + times("\0,\0\n", 50_000) },
  {
    what: "from right to left",
    file: "w.csv",
    content: () => cellOf(times("\u202e2125550147\u202c ", 10_000)),
  },
];
