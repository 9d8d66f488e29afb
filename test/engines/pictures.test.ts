import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rejectsPath } from "../../server/src/modules/intake/files/index.ts";
import { describeEachEngine } from "../support/engines.ts";
import { dump } from "../support/dump.ts";
import { importText } from "../support/import-files.ts";
import { paint, painted } from "../support/painter.ts";
import { roomsMapping as mapping } from "../support/rooms.ts";

const csv = `id,picture,account
1,room.png,instagram:one
2,photos/room-small.jpg,telegram:two
3,9d3c5a61e0f7842b|other.png,instagram:three
4,broken.jpg|9d3c5a61e0f7842f,telegram:four
5,gone.png,telegram:five
`;

const variants = `
  query ($id: ID!) {
    pictureVariants(id: $id) {
      group { kind }
      total
      variants {
        image { id kind }
        distance mirrored thingTotal
        things { id }
        accounts { id }
        previews { digest dataUrl }
      }
    }
  }
`;
const dumps = new Map<string, unknown>();

describeEachEngine("pictures", (open) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-rooms-"));

  it("takes files for their hashes, groups near ones, and tells of what it cannot read", async () => {
    const room = await painted(200);
    const files = {
      "rooms.csv": csv,
      "room.png": room,
      "photos/room-small.jpg": await paint(room)
        .resize(320)
        .flop()
        .jpeg({ quality: 40 })
        .toBuffer(),
      "other.png": await painted(31),
      "broken.jpg": Buffer.from("no picture"),
    };
    const state = await importText(open(), folder, mapping, files);
    expect(state.rejects).toBe(1);
    expect(readFileSync(rejectsPath(open().clew.data, state.id), "utf8")).toContain(
      "broken.jpg cannot be read as a picture.",
    );
    const { neighbourhood } = await open().ask(
      `
        {
          neighbourhood(
            ids: ["ad:t-rooms/1", "ad:t-rooms/3", "ad:t-rooms/5"]
            hops: 1
            entityKinds: ["Image", "ImageGroup"]
          ) { entities { id kind marks properties { name value } } }
        }
      `,
    );
    const images = neighbourhood.entities.filter(({ kind }: { kind: string }) => kind === "Image");
    expect(
      images.some(({ properties }: { properties: { name: string; value: string }[] }) =>
        properties.some(({ name, value }) => name === "file" && value === "room.png"),
      ),
    ).toBe(true);
    expect(
      images.some(
        ({ id, marks }: { id: string; marks: string[] }) =>
          id.includes("gone.png") && marks.includes("unrecognised"),
      ),
    ).toBe(true);
  });

  it("shows a room in ads of different accounts side by side, with small copies", async () => {
    const { neighbourhood } = await open().ask(
      '{ neighbourhood(ids: ["ad:t-rooms/1"], entityKinds: ["Image"]) { entities { id kind } } }',
    );
    const { pictureVariants } = await open().ask(variants, {
      id: neighbourhood.entities.find(({ kind }: { kind: string }) => kind === "Image").id,
    });
    expect(pictureVariants).toMatchObject({ group: { kind: "ImageGroup" }, total: 2 });
    expect(
      new Set(
        pictureVariants.variants.flatMap(({ accounts }: { accounts: { id: string }[] }) =>
          accounts.map(({ id }) => id),
        ),
      ),
    ).toEqual(new Set(["account:instagram:one", "account:telegram:two"]));
    expect(pictureVariants.variants.some(({ mirrored }: { mirrored: boolean }) => mirrored)).toBe(
      true,
    );
    for (const { previews } of pictureVariants.variants)
      expect(previews[0].dataUrl).toMatch(/^data:image\/webp;base64,/u);
    const { pictureVariants: hashed } = await open().ask(variants, {
      id: "image:9d3c5a61e0f7842b",
    });
    expect(
      hashed.variants.map(
        ({
          image,
          distance,
          previews,
        }: {
          image: { id: string };
          distance: number;
          previews: object[];
        }) => [image.id, distance, previews.length],
      ),
    ).toEqual([
      ["image:9d3c5a61e0f7842b", 0, 0],
      ["image:9d3c5a61e0f7842f", 1, 0],
    ]);
  });

  it("links ads by near pictures, cites them by the ads' own rows, and gives both engines the same", async () => {
    const { explain } = await open().ask(
      `
        {
          explain(from: "ad:t-rooms/3", to: "ad:t-rooms/4") {
            linked
            steps { identifier { kind } citations { record { raw } } }
          }
        }
      `,
    );
    expect(explain).toMatchObject({
      linked: true,
      steps: [{ identifier: { kind: "ImageGroup" }, citations: [{}, {}] }],
    });
    expect(
      explain.steps[0].citations
        .map(({ record }: { record: { raw: string } }) => record.raw[0])
        .toSorted(),
    ).toEqual(["3", "4"]);
    const held = await dump(open().clew);
    if (dumps.has("held")) expect(held).toEqual(dumps.get("held"));
    else dumps.set("held", held);
    await importText(open(), folder, mapping, {});
    expect(await dump(open().clew)).toEqual(held);
  });

  it("tells of all accounts that show a picture, those that show it most first, however many things do", async () => {
    const account = (at: number) => {
      if (at < 60) return "";
      return at < 64 ? "telegram:often" : `instagram:rare${at}`;
    };
    const many = Array.from(
      { length: 66 },
      (_, at) => `${100 + at},0f1e2d3c4b5a6978,${account(at)}`,
    );
    await importText(open(), folder, mapping.replaceAll("t-rooms", "t-many"), {
      "rooms.csv": ["id,picture,account", ...many].join("\n"),
    });
    const { pictureVariants } = await open().ask(
      `
        {
          pictureVariants(id: "image:0f1e2d3c4b5a6978") {
            variants { thingTotal things { id } accountTotal accounts { id } }
          }
        }
      `,
    );
    expect(pictureVariants.variants).toMatchObject([
      {
        thingTotal: 66,
        accountTotal: 3,
        accounts: [
          { id: "account:telegram:often" },
          { id: "account:instagram:rare64" },
          { id: "account:instagram:rare65" },
        ],
      },
    ]);
    expect(pictureVariants.variants[0].things).toHaveLength(50);
    await open().desk.remove("t-many");
  });

  it("forgets a group when its pictures go", async () => {
    await open().desk.remove("t-rooms");
    expect(await dump(open().clew)).toEqual([]);
  });
});
