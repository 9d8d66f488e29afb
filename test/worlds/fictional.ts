import type { Dice } from "./dice.ts";
import names from "./words/names.json" with { type: "json" };

/** Contact details that exist nowhere; none is given out twice. */
export interface Fictional {
  /** "+12125550147": in the area where one is named, as long as it has numbers left. */
  phone(area?: string): string;
  email(word?: string): string;
  /** "platform:handle". */
  account(word?: string): string;
  /** "word-word.example". */
  website(): string;
  /** A perceptual hash of 64 bits, in 16 hex digits. */
  image(): string;
  /** Of digits alone: the case of letters would be a checksum. */
  wallet(): string;
  /** An IBAN with a right checksum, of a bank that does not exist. */
  bankAccount(): string;
  /** A postal address in the city. */
  address(city: City): string;
}

export interface City {
  readonly name: string;
  readonly state: string;
  readonly area: string;
}

export const cities: readonly City[] = names.cities.map(([name = "", state = "", area = ""]) => ({
  name,
  state,
  area,
}));

const mailDomains = ["mail.example", "post.example", "inbox.test", "example.com", "example.net"];
const platforms = ["instagram", "telegram", "snapchat", "twitter", "onlyfans", "whatsapp"];
const lastDigits = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, "0"));

export function fictionalFrom(dice: Dice): Fictional {
  const given = new Set<string>();
  const fresh = (make: () => string) => {
    for (;;) {
      const value = make();
      if (!given.has(value) && given.add(value)) return value;
    }
  };
  const left = numbersLeft(dice);
  const word = () => dice.pick(names.words);
  const handle = (first = word()) =>
    `${first.toLowerCase()}${dice.pick(["", "_", "."])}${word()}${dice.between(1, 99)}`;
  return {
    phone: (area) => left(area),
    email: (first) => fresh(() => `${handle(first)}@${dice.pick(mailDomains)}`),
    account: (first) => fresh(() => `${dice.pick(platforms)}:${handle(first)}`),
    website: () => fresh(() => `${word()}-${word()}${dice.between(2, 99)}.example`),
    image: () => fresh(() => dice.hex(16)),
    wallet: () => fresh(() => `0x${dice.digits(40)}`),
    bankAccount: () => fresh(() => iban(dice.digits(14))),
    address: (city) => fresh(() => addressIn(city, dice)),
  };
}

/** The same picture saved anew, cut or marked: 1 to 6 bits differ. */
export function changedPicture(image: string, dice: Dice): string {
  const bits = dice.some(
    Array.from({ length: 64 }, (_, at) => BigInt(at)),
    dice.between(1, 6),
  );
  const changed = bits.reduce((hash, bit) => hash ^ (1n << bit), BigInt(`0x${image}`));
  return changed.toString(16).padStart(16, "0");
}

/** Any fictional number, whoever may have it. */
export function anyNumber(dice: Dice): string {
  return `+1${dice.pick(names.areaCodes)}55501${dice.digits(2)}`;
}

function numbersLeft(dice: Dice): (area?: string) => string {
  const left = new Map(names.areaCodes.map((area) => [area, [...lastDigits]]));
  return (wanted) => {
    const own = wanted !== undefined && (left.get(wanted)?.length ?? 0) > 40 ? wanted : undefined;
    const area = own ?? dice.pick([...left.keys()].filter((one) => left.get(one)?.length));
    const digits = left.get(area) ?? [];
    const [last = ""] = digits.splice(dice.between(0, digits.length - 1), 1);
    return `+1${area}55501${last}`;
  };
}

/** GB, a made-up bank TEST, and the checksum of ISO 7064 that makes the remainder 1. */
function iban(digits: string): string {
  const letters = (text: string) =>
    text.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55));
  const rest = BigInt(letters(`TEST${digits}GB00`)) % 97n;
  return `GB${String(98n - rest).padStart(2, "0")}TEST${digits}`;
}

function addressIn(city: City, dice: Dice): string {
  const street = `${dice.between(2, 980)} ${dice.pick(names.streets)}`;
  return `${street}, ${city.name}, ${city.state}`;
}
