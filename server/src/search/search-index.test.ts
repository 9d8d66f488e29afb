import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foldPlaces, foldText, numbersIn } from "./search-folding.ts";
import { openSearch, type SearchIndex } from "./search-index.ts";
import type { SearchedEntity } from "./search-types.ts";
import { within } from "./typing-errors.ts";

describe("folding", () => {
  it.each([
    ["Zoë ＫＩＲＡ Straße", "zoe kira strasse"],
    ["O’Neil's “Inn”", "oneils inn"],
    ["\u202bשלום\u202c—УЛИЦА, Ёлка", "שלום улица елка"],
    ["한글".normalize("NFD"), "한글"],
    ["tel ٠١٢٣ ４５６", "tel 0123 456"],
    ["rose 🌹🌹 \0 \ud800 x", "rose 🌹🌹 x"],
    ["Łódź Đà Nẵng İstanbul ılık", "lodz da nang istanbul ilik"],
  ])("%s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldPlaces(text).text).toBe(folded);
  });

  it("is the same folded twice", () => {
    const folded = foldText("Crème  brûlée — 50 % Ⅷ ﬁne");
    expect(foldText(folded)).toBe(folded);
  });

  it("knows where each letter comes from", () => {
    const { text, starts, ends } = foldPlaces("a — Straße");
    const at = text.indexOf("ss");
    expect([text, starts[at], ends[at + 1]]).toEqual(["a strasse", 8, 9]);
  });

  it("reads numbers of four digits and more in any notation", () => {
    expect(numbersIn("call ２１２ 555-0147 now, at 10:30, (020) 7946/0123")).toEqual([
      "2125550147",
      "02079460123",
    ]);
  });
});

describe("typing errors", () => {
  it("allows one slip in a short word, two in a long one, a swap as one", () => {
    expect([
      within("lodge", "lodeg", 1),
      within("lodge", "ledgf", 1),
      within("scranton", "scarnten", 2),
    ]).toEqual([true, false, true]);
  });
});

const kira: SearchedEntity = {
  ref: "r-kira",
  kind: "Person",
  shard: 0,
  label: "Kira O’Neil",
  value: "heron/1871",
  values: [
    { property: "alias", text: "张伟先生", isFormer: false },
    { property: "note", text: "sweet and quiet by the lodge, Zoë and friends", isFormer: false },
    { property: "name", text: "Kirsten Vale", isFormer: true },
  ],
  names: ["Kira O’Neil", "Kirsten Vale"],
  handles: [],
  codes: [],
};
const phone: SearchedEntity = {
  ref: "r-phone",
  kind: "Phone",
  shard: 0,
  label: "(212) 555-0147",
  value: "+12125550147",
  values: [],
  names: [],
  handles: [],
  codes: [],
};

describe("the search index", () => {
  let folder = "";
  let search: SearchIndex;
  const file = () => join(folder, "search", "index.sqlite");
  const reopened = async (store = "store") => {
    await search.close();
    search = openSearch(join(folder, "search"), store);
    return search.state();
  };
  const fits = async (text: string) => {
    const { entities, rows } = await search.find({ text, entities: 50, rows: 50, similar: true });
    return [
      ...entities.map(({ ref, match }) => `${ref} ${match}`),
      ...rows.map(({ record, match }) => `${record} ${match}`),
    ];
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "clew-search-"));
    search = openSearch(join(folder, "search"), "store");
    await search.state();
    await search.put(
      [kira, phone],
      [{ record: "d/f#1~1", wroteAt: 3, cells: ["unmapped remark", "tel. 646-555-0112"] }],
    );
    await search.reached(3);
  });
  afterEach(async () => {
    await search.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ["kira oneil", ["r-kira exact"]],
    ["212.555.0147", ["r-phone exact"]],
    ["555 0147", ["r-phone digits"]],
    ["0147", ["r-phone digits"]],
    ["014", ["r-phone prefix"]],
    ["646 5550 112", ["d/f#1~1 digits"]],
    ["kira zoe", ["r-kira words"]],
    ["kir", ["r-kira prefix"]],
    ["ki", ["r-kira prefix"]],
    ["odge", ["r-kira part"]],
    ["lodgee", ["r-kira similar"]],
    ["qiuet lodge", ["r-kira similar"]],
    ["张伟", ["r-kira words"]],
    ["先生", ["r-kira words"]],
    ['"by the lodge"', ["r-kira words"]],
    ['"lodge by"', []],
    ["kirsten", ["r-kira words"]],
    ["REMARK", ["d/f#1~1 words"]],
    ["marina", []],
  ])("finds by %s", async (text, expected) => {
    expect(await fits(text)).toEqual(expected);
  });

  it("says where, with the words marked, and what was so formerly", async () => {
    const [places] = await search.places("ZOE kirsten", ["r-kira"]);
    expect(places).toEqual([
      {
        place: "property",
        property: "note",
        text: "sweet and quiet by the lodge, Zoë and friends",
        spans: [{ start: 30, end: 33 }],
      },
      {
        place: "formerly",
        property: "name",
        text: "Kirsten Vale",
        spans: [{ start: 0, end: 7 }],
      },
    ]);
  });

  it.each([
    ['"', "'", 'NEAR("a" "b")', "kira*", "^kira", "a AND", "{text}: x", "kira OR NOT", "(((("],
    ["\0", "kira\0", "\ud800", "\udfff\ud800", "𝔎𝔦𝔯𝔞", "%", "_", "--", "; DROP TABLE docs"],
    ["x".repeat(100_000), "( ".repeat(50_000), "张".repeat(500), "\u0301".repeat(500)],
  ])("reads hostile texts as texts and nothing else %#", async (...texts) => {
    for (const text of texts) await expect(fits(text)).resolves.toBeInstanceOf(Array);
    expect(await fits("kira*")).toEqual(await fits("kira"));
    expect(await fits("𝔎𝔦𝔯𝔞")).toEqual(["r-kira words"]);
  });

  it("puts what is new of an entity in place of what was held", async () => {
    await search.put([{ ...kira, label: "Marina", values: [] }], []);
    expect([await fits("kira"), await fits("lodge"), await fits("marina")]).toEqual([
      [],
      [],
      ["r-kira words"].map(() => "r-kira exact"),
    ]);
  });

  it("finds names in a text as whole words, with their places", async () => {
    const text = "Seen: KIRA ONEIL; not Kira Oneills, once Kirsten  Vale.";
    expect((await search.namesIn(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      "KIRA ONEIL",
      "Kirsten  Vale",
    ]);
  });

  it("is kept, for its owner alone, and known to be whole", async () => {
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(await reopened()).toEqual({ readAt: 3, entities: 2, rows: 1 });
  });

  it("is emptied where another store made it", async () => {
    expect((await reopened("another store")).readAt).toBeUndefined();
  });

  it.each([0.1, 0.35, 0.6, 0.9])(
    "is emptied where a bit was flipped, at %d of it",
    async (share) => {
      await search.close();
      const bytes = readFileSync(file());
      const at = Math.floor(bytes.length * share);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      writeFileSync(file(), bytes);
      expect((await reopened()).readAt).toBeUndefined();
    },
  );

  it("is looked through where it was not closed, and is kept if it is whole", async () => {
    const copy = join(folder, "copy", "index.sqlite");
    rmSync(join(folder, "copy"), { recursive: true, force: true });
    await search.purge(); // all is in the one file
    const other = openSearch(join(folder, "copy"), "store");
    await other.state();
    await other.close();
    writeFileSync(copy, readFileSync(file()));
    rmSync(`${copy}.sum`);
    const again = openSearch(join(folder, "copy"), "store");
    expect(await again.state()).toEqual({ readAt: 3, entities: 2, rows: 1 });
    await again.close();
  });

  it("leaves nothing of what was taken out in its bytes", async () => {
    await search.put(
      [{ ...kira, ref: "r-other", label: "Canary Yellowbird", names: ["Canary Yellowbird"] }],
      [{ record: "d/f#2~1", wroteAt: 4, cells: ["Zebrafinch 917 555 0123"] }],
    );
    expect(await fits("zebrafinch")).toEqual(["d/f#2~1 words"]);
    await search.remove(["r-other"], ["d/f#2~1"]);
    await search.purge();
    const held = ["", "-wal", "-shm"]
      .map((end) =>
        readFileSync(file() + end, { flag: "a+" })
          .toString("latin1")
          .toLowerCase(),
      )
      .join("");
    expect(
      ["yellowbird", "zebrafinch", "d/f#2~1", "drib"].filter((one) => held.includes(one)),
    ).toEqual([]);
    expect(await fits("zebrafinch")).toEqual([]);
    expect(await fits("kira")).toEqual(["r-kira words"]);
  });
});
