import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  archiveOf,
  packedPartNow,
  plainPart,
  type ZipPart,
} from "../../../shared/archive/zip-writer.ts";
import { readArchive } from "../../../shared/archive/zip-reader.ts";
import { openPackage } from "./open-package.ts";
import { signingKeyOf, type SigningKey } from "./signing-key.ts";
import type { PackageContent } from "./types.ts";
import { checkPackage } from "./verify-package.ts";
import { mostDocuments, writePackage } from "./write-package.ts";
import { manifestText, sha256Of, sumsText } from "./manifest.ts";

const hostile = "</script><script>document.title='run'</script> {{data}} $& {how}";
const record = "t-x/rows.csv#00~1";
const raw = 'Ann,"<b>",\u202e212 555 0147';
const cited = [{ record, fields: ["name"], spans: [["name", 0, 3] as const] }];
const common = { firstSeen: "", lastSeen: "", datasets: ["t-x"], formerly: {}, citations: cited };

const content: PackageContent = {
  title: hostile,
  summary: "Why it was made.",
  how: "2 entities that were named, with all links among them.",
  store: { schema: 2, ontology: "0".repeat(64), writes: 7 },
  graph: {
    entities: [
      {
        ...common,
        id: "person:t-x/1",
        ref: "a".repeat(26),
        kind: "Person",
        label: hostile,
        degree: 1,
        properties: { name: [hostile, "Ann"] },
      },
      {
        ...common,
        id: "phone:+12125550147",
        ref: "b".repeat(26),
        kind: "Phone",
        label: "(212) 555-0147",
        degree: 1,
        properties: { number: ["+12125550147"] },
      },
    ],
    links: [
      {
        ...common,
        id: "c".repeat(26),
        kind: "uses",
        source: "person:t-x/1",
        target: "phone:+12125550147",
        count: 1,
        properties: {},
      },
    ],
    records: new Map(),
  },
  rows: [
    {
      id: record,
      dataset: "t-x",
      file: "rows.csv",
      name: "1",
      position: "2",
      sha256: sha256Of(Buffer.from(raw, "utf8")),
      receivedAt: "2026-01-01T00:00:00.000Z",
      raw,
    },
  ],
  chart: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>',
  chronology: [],
  queries: [
    { title: "Q", text: "MATCH (n) RETURN n", parameters: { k: 1 }, rows: 1, isCut: false },
  ],
  decisions: [],
  methods: [{ name: "Clew", version: "0.1.0", caveat: "Rows alone." }],
  members: [],
  documents: [],
  notes: [],
  sources: [{ id: "t-x", title: "X", reliability: "B", timezone: "UTC", isFictional: true }],
  gaps: [],
};

const folder = mkdtempSync(join(tmpdir(), "clew-package-"));
let key: SigningKey;
let bytes: Buffer;
beforeAll(async () => {
  key = await signingKeyOf(folder);
  bytes = (await writePackage(content, key)).bytes;
});

const faultsOf = (changed: Buffer, expected?: string) =>
  checkPackage(changed, expected).verdict.faults.map(({ key: name }) => name);
const partsOf = (): ZipPart[] => [...readArchive(bytes, { parts: 100, bytes: 1e9 }).parts];
const without = (name: string) => partsOf().filter((part) => part.name !== name);
/** Signs parts anew, as somebody with a key of their own could. */
const signedAnew = (
  parts: readonly ZipPart[],
  own: SigningKey,
  change = (text: string) => text,
) => {
  const listed = parts.map((part) => ({ part, sha256: sha256Of(contentOfPart(part)) }));
  const { title, store } = content;
  const manifest = Buffer.from(
    change(manifestText({ title, store, key: own.fingerprint }, listed)),
  );
  const beside = [
    { name: "manifest.json", bytes: manifest },
    { name: "manifest.sig", bytes: own.sign(manifest) },
  ];
  const sums = sumsText([
    ...listed.map(({ part, sha256 }) => ({ name: part.name, sha256 })),
    ...beside.map((one) => ({ name: one.name, sha256: sha256Of(one.bytes) })),
  ]);
  return archiveOf(
    [
      ...parts,
      ...beside.map((one) => plainPart(one.name, one.bytes)),
      plainPart("SHA256SUMS", Buffer.from(sums)),
    ].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );
};
const files = () =>
  partsOf().filter(({ name }) => !["manifest.json", "manifest.sig", "SHA256SUMS"].includes(name));
const contentOfPart = (part: ZipPart) => opened.get(part.name) ?? Buffer.alloc(0);
const opened = new Map<string, Buffer>();

describe("a package", () => {
  it("is whole, opens to what it was made of, and is the same bytes again", async () => {
    const { verdict, content: read } = openPackage(bytes, key.fingerprint);
    expect(verdict).toMatchObject({ isWhole: true, faults: [], key: key.fingerprint });
    const records = new Map(content.rows.map(({ raw: _raw, ...row }) => [row.id, row]));
    expect(read).toEqual({ ...content, graph: { ...content.graph, records } });
    expect((await writePackage(content, key)).bytes.equals(bytes)).toBe(true);
  });

  it("takes as many documents as a case may give it", async () => {
    const documents = Array.from({ length: mostDocuments }, (_, at) => {
      const text = Buffer.from(`page ${at}`);
      const file = `documents/${at}.txt`;
      return { exhibit: `${at}`, name: `${at}.txt`, file, sha256: sha256Of(text), bytes: text };
    });
    const { bytes: many } = await writePackage({ ...content, documents }, key);
    const { verdict, content: read } = openPackage(many);
    expect([verdict.faults, read?.documents.length]).toEqual([[], mostDocuments]);
  });

  it("has its key for its user alone, and keeps it", async () => {
    expect(statSync(join(folder, "package-key.pem")).mode & 0o777).toBe(0o600);
    expect((await signingKeyOf(folder)).fingerprint).toBe(key.fingerprint);
    const broken = mkdtempSync(join(tmpdir(), "clew-key-"));
    writeFileSync(join(broken, "package-key.pem"), "none");
    await expect(signingKeyOf(broken)).rejects.toThrow("holds no Ed25519 key");
  });

  it("makes one key where two ask at once", async () => {
    const fresh = mkdtempSync(join(tmpdir(), "clew-key-"));
    const made = await Promise.all([signingKeyOf(fresh), signingKeyOf(fresh)]);
    const held = await signingKeyOf(fresh);
    const keys = [...made, held].map(({ fingerprint }) => fingerprint);
    expect(new Set(keys).size).toBe(1);
  });

  it("shows any bit that was changed: 200 of 200 at random, and each byte of its headers", () => {
    let state = 20_261_130;
    const random = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const flipped = (at: number, bit: number) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      return openPackage(changed).verdict.isWhole;
    };
    const found = Array.from({ length: 200 }, () => flipped(random(bytes.length), random(8)));
    expect(found.filter((isWhole) => !isWhole)).toHaveLength(200);
    const list = bytes.lastIndexOf(Buffer.from("PK\u0001\u0002"));
    const headers = [
      ...Array(60).keys(),
      ...Array.from({ length: bytes.length - list }, (_, at) => list + at),
    ];
    expect(headers.filter((at) => flipped(at, random(8)))).toEqual([]);
  });

  it("names what stands before, behind and between", () => {
    expect(faultsOf(Buffer.concat([bytes, Buffer.from("x")]))).toContain(
      "packages.archive-trailing",
    );
    const commented = Buffer.concat([bytes, Buffer.from("hi")]);
    commented.writeUInt16LE(2, bytes.length - 2);
    expect(faultsOf(commented)).toContain("packages.archive-trailing");
    expect(faultsOf(Buffer.concat([Buffer.from("x"), bytes]))).toContain(
      "packages.archive-broken-list",
    );
    expect(faultsOf(bytes.subarray(0, bytes.length - 30))).toEqual([
      "packages.archive-no-archive",
      "packages.fault-manifest",
    ]);
    expect(faultsOf(Buffer.alloc(0))).toContain("packages.archive-no-archive");
  });

  it("names files that are missing, more, doubled, or in another order", () => {
    expect(faultsOf(archiveOf(without("rows.jsonl")))).toEqual(["packages.fault-missing"]);
    const more = [...partsOf(), packedPartNow("z.txt", Buffer.from("more"))];
    expect(faultsOf(archiveOf(more))).toEqual(["packages.fault-extra"]);
    const twice = partsOf().flatMap((part) => (part.name === "rows.jsonl" ? [part, part] : [part]));
    expect(faultsOf(archiveOf(twice))).toContain("packages.archive-doubled");
    expect(faultsOf(archiveOf(partsOf().toReversed()))).toEqual(["packages.fault-order"]);
  });

  it("names another content of the same name, though packed well", () => {
    const changed = partsOf().map((part) =>
      part.name === "rows.jsonl" ? packedPartNow(part.name, Buffer.from("{}\n")) : part,
    );
    expect(faultsOf(archiveOf(changed))).toEqual(["packages.fault-changed"]);
    const repacked = partsOf().map((part) =>
      part.name === "manifest.json" ? packedPartNow(part.name, Buffer.from(part.packed)) : part,
    );
    expect(faultsOf(archiveOf(repacked))).toEqual(["packages.fault-changed"]);
  });

  it("names paths out of the folder, links and bombs, and unpacks none", () => {
    const named = (name: string) =>
      archiveOf([...partsOf(), packedPartNow(name, Buffer.from("x"))]);
    for (const name of ["../x", "/x", "a/../x", "C:\\x", "a\nb", ".hidden", "a//b"])
      expect(faultsOf(named(name))).toContain("packages.archive-name");
    const linked = named("z-link");
    const entry = linked.lastIndexOf(Buffer.from("PK\u0001\u0002"));
    linked.writeUInt32LE((0o120777 << 16) >>> 0, entry + 38);
    expect(faultsOf(linked)).toContain("packages.archive-link");
    const bomb = archiveOf([
      ...partsOf(),
      { ...packedPartNow("z", Buffer.alloc(9)), size: 2 ** 31 },
    ]);
    expect(faultsOf(bomb)).toContain("packages.archive-too-large");
    const lying = archiveOf([
      ...partsOf(),
      { ...packedPartNow("z", Buffer.alloc(9_000)), size: 9 },
    ]);
    expect(faultsOf(lying)).toContain("packages.fault-content");
    const many = Array.from({ length: 601 }, (_, at) => plainPart(`z${at}`, Buffer.alloc(0)));
    expect(faultsOf(archiveOf(many))).toContain("packages.archive-too-many");
  });

  it("names another's key, a newer form and a broken signature", async () => {
    for (const part of files()) {
      const { contents } = checkPackage(bytes);
      opened.set(part.name, contents.get(part.name) ?? Buffer.alloc(0));
    }
    const other = await signingKeyOf(mkdtempSync(join(tmpdir(), "clew-key-")));
    const pem = packedPartNow("key.pem", Buffer.from(other.publicKey));
    opened.set("key.pem", Buffer.from(other.publicKey));
    const forged = signedAnew(
      [...files().filter(({ name }) => name !== "key.pem"), pem].toSorted((a, b) =>
        a.name < b.name ? -1 : 1,
      ),
      other,
    );
    expect(faultsOf(forged)).toEqual([]);
    expect(faultsOf(forged, key.fingerprint)).toEqual(["packages.fault-other-key"]);
    opened.set("key.pem", Buffer.from(key.publicKey));
    const newer = signedAnew(files(), key, (text) => text.replace('"version":1', '"version":2'));
    expect(faultsOf(newer)).toEqual(["packages.fault-newer"]);
    const unsigned = partsOf().map((part) =>
      part.name === "manifest.sig" ? plainPart(part.name, Buffer.alloc(64)) : part,
    );
    expect(faultsOf(archiveOf(unsigned))).toContain("packages.fault-signature");
    const loose = signedAnew(files(), key, (text) => `${text}\n`);
    expect(faultsOf(loose)).toEqual(["packages.fault-manifest"]);
    expect(faultsOf(bytes, key.fingerprint.toUpperCase().replace(/(.{4})/gu, "$1 "))).toEqual([]);
  });

  it("is refused where it is signed and yet not sound", () => {
    const changed = files().map((part) => {
      if (part.name !== "rows.jsonl") return part;
      const other = Buffer.from(`${JSON.stringify({ ...content.rows[0], raw: "other" })}\n`);
      opened.set(part.name, other);
      return packedPartNow(part.name, other);
    });
    const { verdict, content: read } = openPackage(signedAnew(changed, key));
    expect([verdict.isWhole, read]).toEqual([false, undefined]);
    expect(verdict.faults.map(({ text }) => text)).toEqual([
      "1 source row does not have the SHA-256 that it states.",
    ]);
  });

  it("takes a chart of shapes and texts alone", async () => {
    const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
    const hostileCharts = [
      "",
      "no picture",
      svg("<script>1</script>"),
      svg('<rect onload="1"/>'),
      svg('<image href="https://example.org/x"/>'),
      svg('<rect fill="url(https://example.org/x)"/>'),
      svg('<rect style="x"/>'),
      svg("<foreignObject/>"),
      svg("<a/>"),
      `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`,
      `<?xml-stylesheet href="x"?>${svg("")}`,
      svg("<g>".repeat(50) + "</g>".repeat(50)),
      svg("<g>"),
    ];
    for (const chart of hostileCharts)
      await expect(writePackage({ ...content, chart }, key)).rejects.toThrow("no plain picture");
  });

  it("has a page that runs its own script alone", () => {
    const page = checkPackage(bytes).contents.get("index.html")?.toString("utf8") ?? "";
    expect(page.match(/<script/gu)).toHaveLength(2);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/\{\{(?!data\}\} \$)|theScript|the data/u);
    const own = ["viewer-tables.js", "viewer.js"].map((name) =>
      readFileSync(new URL(name, import.meta.url), "utf8"),
    );
    const hash = createHash("sha256").update(own.join("")).digest("base64");
    expect(page).toContain(`<script>${own.join("")}</script>`);
    expect(page).toContain(`script-src 'sha256-${hash}'`);
  });
});
