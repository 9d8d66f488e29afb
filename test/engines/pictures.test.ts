import { createRequire } from "node:module";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rejectsPath } from "../../server/src/modules/imports/index.ts";
import { describeEachEngine } from "../support/engines.ts";
import { dump } from "../support/dump.ts";
import { importText } from "../support/files.ts";

const sharp = createRequire(new URL("../../server/package.json", import.meta.url))("sharp") as (bytes: Buffer) => Painter;

/** What is used here of sharp, which is the server's. */
interface Painter {
  readonly png: () => Painter;
  readonly jpeg: (options: { readonly quality: number }) => Painter;
  readonly resize: (width: number) => Painter;
  readonly flop: () => Painter;
  readonly toBuffer: () => Promise<Buffer>;
}

const mapping = `
dataset: { id: t-rooms, title: Rooms, timezone: UTC, dates: ymd }
files:
  - path: rooms.csv
    record: id
    entities:
      ad: { kind: Ad, key: id }
      picture: { kind: Image, value: picture, split: "|" }
      account: { kind: Account, value: account }
    links:
      - { kind: shows, from: ad, to: picture }
      - { kind: postedBy, from: ad, to: account }
`;

/** A picture of soft shapes. */
async function painted(red: number): Promise<Buffer> {
  const shapes = Array.from({ length: 9 }, (_, at) => `<ellipse cx="${(at * 97 * red) % 640}" cy="${(at * 61 + red * 13) % 480}" rx="${60 + ((at * red) % 90)}" ry="${40 + at * 9}" fill="rgb(${(red * at * 11) % 255},${(at * 40) % 255},${(red * 7) % 255})"/>`);
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="rgb(${red},120,90)"/>${shapes.join("")}</svg>`)).png().toBuffer();
}

const csv = `id,picture,account
1,room.png,instagram:one
2,photos/room-small.jpg,telegram:two
3,9d3c5a61e0f7842b|other.png,instagram:three
4,broken.jpg|9d3c5a61e0f7842f,telegram:four
5,gone.png,telegram:five
`;

const variants = "query ($id: ID!) { pictureVariants(id: $id) { group { kind } total variants { image { id kind } distance mirrored thingTotal things { id } accounts { id } previews { digest dataUrl } } } }";
const dumps = new Map<string, unknown>();

describeEachEngine("pictures", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-rooms-"));

  it("takes files for their hashes, groups near ones, and tells of what it can not read", async () => {
    const room = await painted(200);
    const files = { "rooms.csv": csv, "room.png": room, "photos/room-small.jpg": await sharp(room).resize(320).flop().jpeg({ quality: 40 }).toBuffer(), "other.png": await painted(31), "broken.jpg": Buffer.from("no picture") };
    const state = await importText(open(), folder, mapping, files);
    expect(state.rejects).toBe(1);
    expect(readFileSync(rejectsPath(open().clew.data, state.id), "utf8")).toContain("broken.jpg can not be read as a picture.");
    const { neighbourhood } = await open().ask('{ neighbourhood(ids: ["ad:t-rooms/1", "ad:t-rooms/3", "ad:t-rooms/5"], hops: 1, entityKinds: ["Image", "ImageGroup"]) { entities { id kind marks properties { name value } } } }');
    const images = neighbourhood.entities.filter(({ kind }: { kind: string }) => kind === "Image");
    expect(images.some(({ properties }: { properties: { name: string; value: string }[] }) => properties.some(({ name, value }) => name === "file" && value === "room.png"))).toBe(true);
    expect(images.some(({ id, marks }: { id: string; marks: string[] }) => id.includes("gone.png") && marks.includes("unrecognised"))).toBe(true);
  });

  it("shows a room in ads of different accounts side by side, with small copies", async () => {
    const { neighbourhood } = await open().ask('{ neighbourhood(ids: ["ad:t-rooms/1"], entityKinds: ["Image"]) { entities { id kind } } }');
    const { pictureVariants } = await open().ask(variants, { id: neighbourhood.entities.find(({ kind }: { kind: string }) => kind === "Image").id });
    expect(pictureVariants).toMatchObject({ group: { kind: "ImageGroup" }, total: 2 });
    expect(new Set(pictureVariants.variants.flatMap(({ accounts }: { accounts: { id: string }[] }) => accounts.map(({ id }) => id)))).toEqual(new Set(["account:instagram:one", "account:telegram:two"]));
    expect(pictureVariants.variants.some(({ mirrored }: { mirrored: boolean }) => mirrored)).toBe(true);
    for (const { previews } of pictureVariants.variants) expect(previews[0].dataUrl).toMatch(/^data:image\/webp;base64,/u);
    const { pictureVariants: hashed } = await open().ask(variants, { id: "image:9d3c5a61e0f7842b" });
    expect(hashed.variants.map(({ image, distance, previews }: { image: { id: string }; distance: number; previews: object[] }) => [image.id, distance, previews.length])).toEqual([["image:9d3c5a61e0f7842b", 0, 0], ["image:9d3c5a61e0f7842f", 1, 0]]);
  });

  it("links ads by near pictures, cites them by the ads' own rows, and gives both engines the same", async () => {
    const { explain } = await open().ask('{ explain(from: "ad:t-rooms/3", to: "ad:t-rooms/4") { linked steps { identifier { kind } citations { record { raw } } } } }');
    expect(explain).toMatchObject({ linked: true, steps: [{ identifier: { kind: "ImageGroup" }, citations: [{}, {}] }] });
    expect(explain.steps[0].citations.map(({ record }: { record: { raw: string } }) => record.raw[0]).toSorted()).toEqual(["3", "4"]);
    const held = await dump(open().clew);
    if (dumps.has("held")) expect(held).toEqual(dumps.get("held"));
    else dumps.set("held", held);
    await importText(open(), folder, mapping, {});
    expect(await dump(open().clew)).toEqual(held);
  });

  it("forgets a group when its pictures go", async () => {
    await open().desk.remove("t-rooms");
    expect(await dump(open().clew)).toEqual([]);
  });
});
