import { randomOf } from "../../../server/src/shared/random.ts";

/** A made ad and the number in it; none for one that holds only what looks like a number. */
export interface MadeAd {
  readonly text: string;
  readonly number?: string;
}

type Chance = <T>(from: readonly T[]) => T;
const words = (list: string) => list.split(" ");
const areas = words(
  "212 646 917 503 971 415 213 310 702 305 404 312 617 206 713 214 480 813 615 973 201 " +
    "860 518 570 609 718 347 929 650 408 800 888",
);
const english = words("zero one two three four five six seven eight nine");
const spanish = words("cero uno dos tres cuatro cinco seis siete ocho nueve");
const leet = words("zer0 0ne tw0 thr33 f0ur f1ve s1x s3ven e1ght n1ne");
const letters: Readonly<Record<string, string>> = { "0": "O", "1": "I", "5": "S", "8": "B" };
const signs = [
  "-",
  " ",
  ".",
  "*",
  " - ",
  " . ",
  "/",
  "_",
  "~",
  "•",
  "★",
  "💋",
  "❤️",
  "..",
  "--",
  " * ",
  "|",
  "+",
];

const parts = (digits: string) => [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
const each = (digits: string, said: (digit: string) => string, between = "") =>
  [...digits].map(said).join(between);
const word = (of: readonly string[]) => (digit: string) => of[Number(digit)] ?? "";
const lettered = (chance: Chance) => (digit: string) =>
  chance([true, true, false]) ? digit : (letters[digit] ?? digit);

/** Ways to write ten digits. */
const ways: readonly ((digits: string, chance: Chance) => string)[] = [
  (d) => d,
  (d, chance) => parts(d).join(chance(signs)),
  (d, chance) => [...d].join(chance([" ", "-", ".", "*", "~", "•", "💋", "🍒", "_"])),
  (d) => `(${parts(d)[0]}) ${parts(d).slice(1).join("-")}`,
  (d) =>
    parts(d)
      .map((part) => `[${part}]`)
      .join("-"),
  (d, chance) => each(d, word(english), chance([" ", "-", ".", " - "])),
  (d) => each(d, (digit) => word(english)(digit).toUpperCase(), " "),
  (d) => each(d, word(spanish), " "),
  (d) => each(d, word(leet), " "),
  (d, chance) =>
    each(
      d,
      (digit) => (chance([true, false]) ? digit : word(english)(digit)),
      chance(["", " ", "-"]),
    ),
  (d, chance) =>
    parts(d)
      .map((part) => each(part, lettered(chance)))
      .join(chance(["-", " ", "."])),
  (d) => each(d, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (d, chance) => each(d, (digit) => `${digit}\ufe0f\u20e3`, chance(["", " "])),
  (d) => each(d, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  (d) => [...d].join("\u200b"),
  (d) => `+1 ${parts(d).join(" ")}`,
  (d) => `${parts(d)[0]} triple 5 ${parts(d)[2]}`,
  (d) => `${parts(d)[0]} fifty-five five ${parts(d)[2]}`,
  (d, chance) =>
    each(
      d,
      (digit) => (digit === "0" ? chance(["oh", "o", "zero", "0"]) : word(english)(digit)),
      " ",
    ),
];
const before = [
  "",
  "Call me at ",
  "New in town, 22 years old. ",
  "Sweet and quiet, $200/hr. text ",
  "120 lbs 5'4\" 34-24-36 ",
  "Rates: 150 half, 250 full. ",
  "Available 10am-10pm, ",
  "Open 24/7 ",
  "Near 1245 Main St, 97205. ",
  "Posted 03/14/2026. ",
  "60 min 200 / 90 min 300. ",
  "Room 212 at the lodge ",
  "Only for gentlemen over 30. ",
  "Dec 12-15 only!! ",
];
const behind = [
  "",
  " now",
  " text only",
  "! no private calls",
  " after 6pm",
  " 24/7",
  " $150 hr",
  ", 30 min 120",
  " (outcall +50)",
  " from 9:00 to 21:00",
  " - 18+ only",
  " for an hour or two",
  " by the lodge, 2 blocks from I-95",
  "\n\n100 roses",
  " I am 25",
];
const figures = [
  "$120 half, $240 full",
  "80/140/220",
  "15min 60 30min 120 hr 200",
  "age 24",
  "5 ft 6",
  "34-24-36",
  "34DD-26-38",
  "128 lbs",
  "10am-2am",
  "10:30 - 22:15",
  "4471 Main St",
  "Portland OR 97205-1234",
  "exit 12 off I-84",
  "03/14/2026",
  "2026-03-14T18:05:12Z",
  "Post ID: 3125550147",
  "ad #2125550147",
  "100% real",
  "2 blocks from 45th street",
  "since 2019",
  "two girls for 300",
  "https://example.com/post/2125550147",
  "img_2125550147.jpg",
  "@kira20147",
  "kira2125550147@example.com",
  "one two three",
  "Flight 1482",
  "confirmation 2125550147",
  "40.712776, -74.005974",
  "score 3-2, 5-4",
  "lotto 4 12 23 35 46",
  "10.0.12.254",
  "v1.12.4",
  "ratio 16:9",
  "case no. 2026-1482-15",
  "size 8",
  "9 to 5",
  "one of a kind",
  "rating 5/5",
  "h 165 cm w 52 kg",
  "from 80 to 220",
  "win 1000000",
];

/** Ads with one number each, then as many with figures alone. */
export function* madeAds(count: number, seed: number): Generator<MadeAd> {
  const random = randomOf(seed);
  const chance: Chance = (from) => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error("Nothing to choose from.");
    return one;
  };
  for (let at = 0; at < count; at++) {
    const digits = `${chance(areas)}55501${Math.floor(random() * 100)
      .toString()
      .padStart(2, "0")}`;
    yield {
      text: `${chance(before)}${chance(ways)(digits, chance)}${chance(behind)}`,
      number: `+1${digits}`,
    };
  }
  for (let at = 0; at < count; at++)
    yield {
      text: Array.from({ length: 2 + Math.floor(random() * 5) }, () => chance(figures)).join(
        chance([" ", ", ", ". ", " - ", "\n", " | "]),
      ),
    };
}
