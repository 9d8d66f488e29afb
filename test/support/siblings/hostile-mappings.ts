import { mappingOf, times, type Sibling } from "./sibling.ts";

const row = "ad_id,phone\n1,2125550147\n";
const of = (what: string, file: string, mapping: string): Sibling => ({
  what,
  file,
  content: () => row,
  mapping,
});
const climbing = (path: string, at: number): Sibling =>
  of(`the path ${JSON.stringify(path).slice(0, 60)}`, "a.csv", mappingOf(`t-path-${at}`, path));

/** Siblings of a line end that hides a climb: none of these may be read. */
export const paths: readonly Sibling[] = [
  "x\n/../../../../../../../../etc/passwd",
  "x\r/../../../../../../../../etc/passwd",
  "x\u2028/../../../../../../../etc/passwd",
  "x\u0085/../../../../../../../etc/passwd",
  "\n/etc/passwd",
  "../../../../../../../../etc/passwd",
  "/etc/passwd",
  "file:///etc/passwd",
  "./././../../../../../../../../etc/passwd",
  "a.csv/../../../../../../../../etc/passwd",
  "..\\..\\..\\..\\..\\etc\\passwd",
  "..\u2215..\u2215etc\u2215passwd",
  "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
  "{a.csv,../../../../../../../etc/passwd}",
  "@(a.csv|../../../../../../../etc/passwd)",
  "[.][.]/[.][.]/[.][.]/[.][.]/[.][.]/[.][.]/etc/passwd",
  "**/../../../../../../../etc/passwd",
  "?./?./etc/passwd",
  "/proc/self/environ",
  "/dev/stdin",
  "/dev/zero",
  "~/.ssh/id_rsa",
  "a.csv\0.gz",
  "\0/etc/passwd",
  "C:\\Windows\\win.ini",
  "\\\\127.0.0.1\\share\\x",
  "con",
].map(climbing);

const anchors = (count: number) =>
  `a0: &a0 [x, x]\n` +
  Array.from({ length: count }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join("\n");
const entity = (definition: string) =>
  `dataset: { id: t-m, title: M }\nfiles: [ { path: a.csv, entities: { ad: ${definition} } } ]`;
const when = (pattern: string) =>
  entity(`{ kind: Ad, key: ad_id, when: { column: phone, matches: ${JSON.stringify(pattern)} } }`);

/** Siblings of a mapping of anchors: what is written to be read for ever. */
export const mappings: readonly Sibling[] = [
  of("anchors that double", "a.csv", anchors(40)),
  of("anchors that refer to themselves", "a.csv", "a: &a [*a, *a]\nb: *a"),
  of(
    "merges of merges",
    "a.csv",
    `a0: &a0 { x: 1 }\n` +
      Array.from({ length: 5_000 }, (_, at) => `a${at + 1}: &a${at + 1} { <<: *a${at} }`).join(
        "\n",
      ),
  ),
  of("lists in lists", "a.csv", times("[", 100_000)),
  of("maps in maps", "a.csv", times("{a: ", 50_000)),
  of(
    "lines ever deeper",
    "a.csv",
    Array.from({ length: 3_000 }, (_, at) => `${times(" ", at)}a:`).join("\n"),
  ),
  of("dashes in a line", "a.csv", times("- ", 100_000)),
  of("keys with question marks", "a.csv", times("? ", 100_000)),
  of(
    "100,000 anchors",
    "a.csv",
    Array.from({ length: 100_000 }, (_, at) => `a${at}: &a${at} x`).join("\n"),
  ),
  of("100,000 documents", "a.csv", times("---\na: 1\n", 100_000)),
  of(
    "tags of the language",
    "a.csv",
    'a: !!js/function "function () { for (;;); }"\nb: !!binary AAAA',
  ),
  of("a text of 5 MB", "a.csv", `dataset: { id: t-m, title: "${times("x", 5_000_000)}" }`),
  of(
    "100,000 files",
    "a.csv",
    `dataset: { id: t-m, title: M }\nfiles: [${times("{ path: a.csv }, ", 100_000)}]`,
  ),
  of(
    "10,000 entities",
    "a.csv",
    `dataset: { id: t-m, title: M }\nfiles: [ { path: a.csv, entities: { ` +
      Array.from({ length: 10_000 }, (_, at) => `e${at}: { kind: Ad, key: ad_id }`).join(", ") +
      ` } } ]`,
  ),
  of("a pattern that goes back", "a.csv", when("(a+)+$")),
  of("a pattern of alternatives", "a.csv", when("^(([0-9])+)+x$")),
  of("a pattern of a great count", "a.csv", when("((a{1,1000}){1,1000}){1,1000}")),
  of("a pattern of brackets", "a.csv", when(times("(", 5_000) + times(")", 5_000))),
  of("a path of stars", "a.csv", mappingOf("t-m", `${times("*a", 40)}*b`)),
  of("a path of folders of any depth", "a.csv", mappingOf("t-m", `${times("**/", 60)}x`)),
  of("a path of braces", "a.csv", mappingOf("t-m", times("{a,b}", 40))),
  of(
    "a key of 20,000 columns",
    "a.csv",
    entity(`{ kind: Ad, key: "${times("{ad_id}", 20_000)}" }`),
  ),
  of("a split by everything", "a.csv", entity('{ kind: Phone, value: phone, split: "" }')),
  of(
    "a zone nobody knows",
    "a.csv",
    `dataset: { id: t-m, title: M, timezone: "${times("A/", 20_000)}" }\nfiles: [ { path: ` +
      `a.csv, entities: { ad: { kind: Ad, key: ad_id } } } ]`,
  ),
  of("an encoding nobody knows", "a.csv", mappingOf("t-m", "a.csv", "    encoding: utf-7")),
  of(
    "a separator of many letters",
    "a.csv",
    mappingOf("t-m", "a.csv", `    delimiter: "${times(";", 10_000)}"`),
  ),
];
