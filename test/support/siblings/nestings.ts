import { mappingOf, numbered, times, type Sibling } from "./sibling.ts";

const good = '{"ad_id":"1","phone":"2125550147"}';

/** Siblings of 100 kB of nesting. */
export const nestings: readonly Sibling[] = [
  { what: "lists alone", file: "a.json", content: () => times("[", 100_000) },
  { what: "maps alone", file: "b.json", content: () => times('{"a":', 100_000) },
  { what: "lists and maps in turn", file: "c.json", content: () => times('[{"a":', 50_000) },
  { what: "closed lists", file: "d.json", content: () => times("[", 90_000) + times("]", 90_000) },
  {
    what: "deep behind a good row",
    file: "e.json",
    content: () => `[${good},${times("[", 50_000)}${times("]", 50_000)}]`,
  },
  {
    what: "deep in a column",
    file: "f.json",
    content: () => `[{"ad_id":${times('{"a":', 40_000)}1${times("}", 40_000)}}]`,
  },
  {
    what: "deep beside a column",
    file: "g.json",
    content: () =>
      `[{"ad_id":"1","phone":"2125550147","x":${times("[", 40_000)}${times("]", 40_000)}}]`,
  },
  { what: "deep with white space", file: "h.json", content: () => times("[ \n\t", 200_000) },
  {
    what: "deep rows",
    file: "i.jsonl",
    content: () => `${good}\n${times(`${times("[", 900)}${times("]", 900)}\n`, 2_000)}`,
  },
  {
    what: "one row of 20 MB",
    file: "j.jsonl",
    content: () => `{"ad_id":"1","phone":"${times("2 ", 10_000_000)}"}`,
  },
  {
    what: "a row that never ends",
    file: "k.jsonl",
    content: () => `{"ad_id":"${times("x", 20_000_000)}`,
  },
  { what: "a name of 10 MB", file: "l.json", content: () => `[{"${times("x", 10_000_000)}":1}]` },
  {
    what: "a million names",
    file: "m.json",
    content: () => `[{${numbered(1_000_000, (at) => `"c${at}":1`).join(",")}}]`,
  },
  {
    what: "new names in each row",
    file: "n.json",
    content: () => `[${numbered(60_000, (at) => `{"c${at}":1}`).join(",")}]`,
  },
  {
    what: "a number of a million digits",
    file: "o.json",
    content: () => `[{"ad_id":${times("9", 1_000_000)}}]`,
  },
  {
    what: "a far power",
    file: "p.json",
    content: () => '[{"ad_id":1e999999999,"phone":-1e-999999999}]',
  },
  {
    what: "names of the language",
    file: "q.json",
    content: () => `[{"__proto__":{"ad_id":"1"},"constructor":1,"ad_id":"1"}]`,
  },
  {
    what: "escapes alone",
    file: "r.json",
    content: () => `[{"ad_id":"${times("\\u0061", 2_000_000)}"}]`,
  },
  {
    what: "halves of letters",
    file: "s.json",
    content: () => `[{"ad_id":"${times("\\ud800", 500_000)}"}]`,
  },
  { what: "commas alone", file: "t.json", content: () => `[${times(",", 200_000)}` },
  {
    what: "the same name twice, often",
    file: "u.json",
    content: () => `[{${times('"ad_id":"1",', 500_000)}"ad_id":"2"}]`,
  },
  {
    what: "a list where rows should be, deep",
    file: "v.json",
    content: () => `{"data":{"messages":${times("[", 30_000)}`,
    mapping: mappingOf("t-v", "v.json", "    array: data.messages"),
  },
  {
    what: "lists of a thousand in lists of a thousand",
    file: "w.json",
    content: () =>
      `[{"ad_id":"1","phone":[${numbered(1_000, () => `[${times('"2125550147",', 999)}"1"]`).join(",")}]}]`,
  },
];
