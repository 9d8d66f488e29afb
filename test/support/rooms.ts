import { paint, painted } from "./painter.ts";

/**
 * Four ads of three accounts: two show one room, once mirrored; one shows a picture of which only
 * the hash is known. Fictional, painted here.
 */
export const roomsMapping = `
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
  const room = await painted(200);
  return {
    "rooms.yaml": roomsMapping,
    "rooms.csv": csv,
    "room.png": room,
    "room-small.jpg": await paint(room).resize(320).flop().jpeg({ quality: 40 }).toBuffer(),
  };
}
