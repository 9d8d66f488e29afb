import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { distanceOf, isMirrored, isPictureName, nearGroups, readPicture } from "./index.ts";
import { randomOf } from "../../../shared/random.ts";

const folder = mkdtempSync(join(tmpdir(), "clew-pictures-"));

/** A picture of a room that is none: a few soft shapes. */
async function painted(seed: number): Promise<Buffer> {
  const random = randomOf(seed);
  const colour = () =>
    `rgb(${[random(), random(), random()].map((part) => Math.floor(part * 255)).join(",")})`;
  const shapes = Array.from(
    { length: 12 },
    () =>
      `<ellipse cx="${random() * 640}" cy="${random() * 480}" rx="${30 + random() * 140}" ` +
      `ry="${30 + random() * 120}" fill="${colour()}"/>`,
  );
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" ` +
        `height="480" fill="${colour()}"/>${shapes.join("")}</svg>`,
    ),
  )
    .png()
    .toBuffer();
}

async function hashOfFile(name: string, bytes: Buffer): Promise<string> {
  writeFileSync(join(folder, name), bytes);
  const read = await readPicture(folder, name, undefined);
  if (!("hash" in read)) throw new Error(JSON.stringify(read));
  return read.hash;
}

describe("the hash of a picture", () => {
  it("stays within 8 bits of a copy compressed, made smaller, lightened or mirrored, far from another's", async () => {
    const bytes = await painted(1);
    const own = await hashOfFile("own.png", bytes);
    const changed = {
      "compressed.jpg": await sharp(bytes).jpeg({ quality: 25 }).toBuffer(),
      "small.webp": await sharp(bytes).resize(200).webp().toBuffer(),
      "light.png": await sharp(bytes).modulate({ brightness: 1.2 }).png().toBuffer(),
      "mirrored.jpeg": await sharp(bytes).flop().jpeg().toBuffer(),
    };
    for (const [name, other] of Object.entries(changed))
      expect(distanceOf(own, await hashOfFile(name, other)), name).toBeLessThanOrEqual(8);
    expect(isMirrored(own, await hashOfFile("mirrored.jpeg", changed["mirrored.jpeg"]))).toBe(true);
    expect(distanceOf(own, await hashOfFile("other.png", await painted(2)))).toBeGreaterThan(12);
  });
});

describe("files that are no picture to compare", () => {
  const problemOf = async (name: string, bytes: Buffer) => {
    writeFileSync(join(folder, name), bytes);
    return readPicture(folder, name, undefined);
  };

  it("are named in a sentence: broken, empty, of another kind, animated, of one colour", async () => {
    const bytes = await painted(3);
    expect(await problemOf("text.jpg", Buffer.from("no picture at all"))).toMatchObject({
      problem: { text: "text.jpg cannot be read as a picture." },
    });
    expect(await problemOf("cut.png", bytes.subarray(0, 900))).toMatchObject({
      problem: { text: "cut.png cannot be read as a picture." },
    });
    expect(await problemOf("empty.png", Buffer.alloc(0))).toMatchObject({
      problem: { text: "empty.png is empty." },
    });
    expect(
      await problemOf(
        "drawn.png",
        Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
      ),
    ).toMatchObject({ problem: { text: "drawn.png is a svg; jpeg, png and webp are read." } });
    expect(
      await problemOf(
        "flat.png",
        await sharp({ create: { width: 90, height: 90, channels: 3, background: "#336699" } })
          .png()
          .toBuffer(),
      ),
    ).toMatchObject({
      problem: { text: "flat.png is one flat colour, so it cannot be compared." },
    });
    const moving = await sharp([bytes, await painted(4)], { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await problemOf("moving.webp", moving)).toMatchObject({
      problem: { text: "moving.webp is animated; only still pictures are compared." },
    });
  });

  it("are named where they are a pipe, a folder, or have far too many points", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.png")]);
    mkdirSync(join(folder, "folder.png"));
    expect(await readPicture(folder, "pipe.png", undefined)).toMatchObject({
      problem: { text: "pipe.png is not a file." },
    });
    expect(await readPicture(folder, "folder.png", undefined)).toMatchObject({
      problem: { text: "folder.png is not a file." },
    });
    const huge = Buffer.from(
      await sharp({ create: { width: 40, height: 40, channels: 3, background: "#123456" } })
        .png()
        .toBuffer(),
    );
    huge.writeUInt32BE(30_000, 16); // width and height as the head tells them
    huge.writeUInt32BE(30_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    expect(await problemOf("huge.png", huge)).toMatchObject({
      problem: { text: "huge.png has more than 100 million points." },
    });
  });

  it("are refused outside the folder, by whatever way", async () => {
    const outside = mkdtempSync(join(tmpdir(), "clew-elsewhere-"));
    writeFileSync(join(outside, "far.png"), await painted(5));
    symlinkSync(join(outside, "far.png"), join(folder, "linked.png"));
    expect(await readPicture(folder, "linked.png", undefined)).toMatchObject({
      problem: { text: "linked.png lies outside the folder of the mapping." },
    });
    expect(
      await readPicture(folder, `../${outside.split("/").at(-1) ?? ""}/far.png`, undefined),
    ).toMatchObject({ problem: { text: expect.stringContaining("outside") as string } });
    expect(await readPicture(folder, "nowhere.png", undefined)).toEqual({ missing: true });
    expect(["a.JPG", "b/c.webp", "d.gif", "9d3c5a61e0f7842b"].map(isPictureName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("groups of near pictures", () => {
  it("are those that a comparison of all pairs finds", () => {
    const random = randomOf(7);
    const originals = Array.from({ length: 300 }, () =>
      BigInt(
        `0x${Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join("")}`,
      ),
    );
    const hex = (bits: bigint) => bits.toString(16).padStart(16, "0");
    const flipped = (bits: bigint, count: number) =>
      Array.from({ length: count }, (_, at) =>
        BigInt((at * 7 + Math.floor(random() * 7)) % 64),
      ).reduce((found, place) => found ^ (1n << place), bits);
    const hashes = [
      ...new Set(
        originals.flatMap((bits, at) => [
          hex(bits),
          ...(at % 3 === 0 ? [hex(flipped(bits, (at % 9) + 1))] : []),
        ]),
      ),
    ].toSorted();
    const parents = new Map(hashes.map((hash) => [hash, hash]));
    const rootOf = (hash: string): string =>
      parents.get(hash) === hash ? hash : rootOf(parents.get(hash) ?? hash);
    for (const [at, a] of hashes.entries())
      for (const b of hashes.slice(at + 1))
        if (distanceOf(a, b) <= 8) parents.set(rootOf(b), rootOf(a));
    const expected = [...Map.groupBy(hashes, rootOf).values()].filter(({ length }) => length > 1);
    expect(nearGroups(hashes).map((group) => group.hashes)).toEqual(
      expected
        .map((group) => group.toSorted())
        .toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
    );
    expect(expected.length).toBeGreaterThan(80);
  });
});
