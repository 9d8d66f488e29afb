import { createRequire } from "node:module";

const sharp = createRequire(new URL("../../server/package.json", import.meta.url))("sharp") as (bytes: Buffer) => Painter;

/** What is used here of sharp, which is the server's. */
interface Painter {
  readonly png: () => Painter;
  readonly jpeg: (options: { readonly quality: number }) => Painter;
  readonly resize: (width: number) => Painter;
  readonly flop: () => Painter;
  readonly toBuffer: () => Promise<Buffer>;
}

/** Four ads of three accounts: two show one room, once mirrored; one shows a picture of which only the hash is known. Fictional, painted here. */
const roomsMapping = `
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

const csv = `id,picture,account
1,room.png,instagram:green-lamp
2,room-small.jpg,telegram:lamp-green
3,5ab8e01794cf2d63,instagram:other
4,room.png,instagram:green-lamp
`;

/** The files of that mapping, its pictures too. */
export async function roomFiles(): Promise<Readonly<Record<string, string | Buffer>>> {
  const shapes = Array.from({ length: 9 }, (_, at) => `<ellipse cx="${(at * 97 * 200) % 640}" cy="${(at * 61 + 2_600) % 480}" rx="${60 + ((at * 200) % 90)}" ry="${40 + at * 9}" fill="rgb(${(at * 2_200) % 255},${(at * 40) % 255},125)"/>`);
  const room = await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="rgb(200,120,90)"/>${shapes.join("")}</svg>`)).png().toBuffer();
  return { "rooms.yaml": roomsMapping, "rooms.csv": csv, "room.png": room, "room-small.jpg": await sharp(room).resize(320).flop().jpeg({ quality: 40 }).toBuffer() };
}
