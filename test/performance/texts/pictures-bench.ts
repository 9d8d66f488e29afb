import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  distanceOf,
  nearGroups,
  readPicture,
} from "../../../server/src/modules/intake/pictures/index.ts";
import { paint, type Painter } from "../../support/painter.ts";
import { median, table, type Row } from "../printed-tables.ts";
import { randomOf } from "../../../server/src/shared/random.ts";

const pictures = 200;
const mostApart = 8;

const changes: Readonly<Record<string, (bytes: Buffer) => Painter>> = {
  "compressed (jpeg, quality 30)": (bytes) => paint(bytes).jpeg({ quality: 30 }),
  "made smaller (a third)": (bytes) => paint(bytes).resize(213),
  "lightened by a quarter": (bytes) => paint(bytes).modulate({ brightness: 1.25 }),
  "a line of text in a corner": (bytes) =>
    paint(bytes).composite([
      {
        input: Buffer.from(
          '<svg width="300" height="60"><text x="5" y="45" font-size="40" fill="white">call me now</text></svg>',
        ),
        gravity: "southeast",
      },
    ]),
  mirrored: (bytes) => paint(bytes).flop(),
  "cropped by 5 %": (bytes) => paint(bytes).extract({ left: 16, top: 12, width: 608, height: 456 }),
  "cropped by 10 %": (bytes) =>
    paint(bytes).extract({ left: 32, top: 24, width: 576, height: 432 }),
  "cropped by 20 %": (bytes) =>
    paint(bytes).extract({ left: 64, top: 48, width: 512, height: 384 }),
  "turned by 3 degrees": (bytes) => paint(bytes).rotate(3, { background: "#808080" }),
  "framed in black (20 points)": (bytes) =>
    paint(bytes).extend({ top: 20, bottom: 20, left: 20, right: 20, background: "black" }),
};

/**
 * How many changed pictures are still found near their originals, by kind of change, on painted
 * pictures; and how long groups of many hashes take.
 */
export async function benchPictures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-pictures-"));
  try {
    const originals = await Promise.all(
      Array.from({ length: pictures }, (_, seed) => painted(seed + 1)),
    );
    const hashes = await hashesOf(folder, originals);
    const rows: Row[] = [];
    for (const [name, change] of Object.entries(changes)) {
      const changed = await hashesOf(
        folder,
        await Promise.all(originals.map((bytes) => change(bytes).toBuffer())),
      );
      const apart = changed.map((hash, at) => distanceOf(hash, hashes[at] ?? hash));
      rows.push([
        name,
        median(apart),
        Math.max(...apart),
        (apart.filter((bits) => bits <= mostApart).length / pictures).toFixed(3),
      ]);
    }
    const strangers = hashes.flatMap((hash, at) =>
      hashes.slice(at + 1).map((other) => distanceOf(hash, other)),
    );
    console.log(
      `\n## Pictures: ${pictures} painted ones, changed; found within ${mostApart} of 64 bits\n`,
    );
    table(["change", "median bits apart", "most", "found"], rows);
    console.log(
      `\nTwo different pictures: least ${Math.min(...strangers)} bits apart of ` +
        `${strangers.length} pairs. ${groupsInTime()}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long the groups of 200,000 hashes take, a tenth of them changed copies. */
function groupsInTime(): string {
  const random = randomOf(5);
  const hex = () =>
    Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join("");
  const own = Array.from({ length: 180_000 }, hex);
  const copies = own
    .slice(0, 20_000)
    .map(
      (hash) =>
        `${hash.slice(0, 15)}${((Number.parseInt(hash.slice(15), 16) ^ 5) >>> 0).toString(16)}`,
    );
  const begun = performance.now();
  const groups = nearGroups([...own, ...copies]);
  return (
    `${own.length + copies.length} hashes: ${groups.length} groups (${copies.length} ` +
    `planted) in ${((performance.now() - begun) / 1_000).toFixed(1)} s.`
  );
}

/** A picture of soft shapes on a ground that fades. */
async function painted(seed: number): Promise<Buffer> {
  const random = randomOf(seed);
  const colour = () =>
    `rgb(${[random(), random(), random()].map((part) => Math.floor(part * 255)).join(",")})`;
  const shapes = Array.from({ length: 14 }, () =>
    random() < 0.5
      ? `<ellipse cx="${random() * 640}" cy="${random() * 480}" rx="${20 + random() * 150}" ` +
        `ry="${20 + random() * 120}" fill="${colour()}" opacity="${0.4 + random() * 0.6}"/>`
      : `<rect x="${random() * 640}" y="${random() * 480}" width="${20 + random() * 250}" ` +
        `height="${20 + random() * 200}" fill="${colour()}" opacity="${0.4 + random() * 0.6}"/>`,
  );
  const ground =
    `<defs><linearGradient id="g"><stop offset="0" stop-color="${colour()}"/><stop ` +
    `offset="1" stop-color="${colour()}"/></linearGradient></defs><rect width="640" ` +
    `height="480" fill="url(#g)"/>`;
  return paint(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">${ground}${shapes.join("")}</svg>`,
    ),
  )
    .png()
    .toBuffer();
}

async function hashesOf(folder: string, all: readonly Buffer[]): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const [at, bytes] of all.entries()) {
    writeFileSync(join(folder, `${at}.png`), bytes);
    const read = await readPicture(folder, `${at}.png`, undefined);
    hashes.push("hash" in read ? read.hash : "0000000000000000");
  }
  return hashes;
}
