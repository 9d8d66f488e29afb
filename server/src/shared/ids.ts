import { createHash, createHmac, hash } from "node:crypto";

const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029%]/gu;
const longest = 512;

/**
 * The public id of an identifier: `phone:+442079460123`. NFC; control characters, line separators
 * and % are percent-encoded; over 512 bytes of UTF-8 the first 64 and ~sha256 of the whole.
 */
export function identifierId(prefix: string, value: string): string {
  return shortened(`${prefix}:${encoded(value)}`);
}

/** The public id of a thing: `ad:escorts-2026/1871`; parts of a composite key are joined by `/`. */
export function thingId(prefix: string, dataset: string, key: readonly string[]): string {
  const parts = key.map((part) => encoded(part).replaceAll("/", "%2F"));
  return shortened(`${prefix}:${dataset}/${parts.join("/")}`);
}

/** The kind's prefix of a public id, or undefined where there is no colon. */
export function prefixOf(id: string): string | undefined {
  const colon = id.indexOf(":");
  return colon > 0 ? id.slice(0, colon) : undefined;
}

/** The part of a public id behind the prefix, decoded; an id that was cut keeps its hash. */
export function valueOf(id: string): string {
  return decoded(id.slice(id.indexOf(":") + 1));
}

/** The parts of a thing's key, decoded, from its public id. */
export function keyOf(id: string): readonly string[] {
  return id
    .slice(id.indexOf("/") + 1)
    .split("/")
    .map(decoded);
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Makes refs: 26 characters of base32 of HMAC-SHA-256 under the store's salt. */
export interface RefMaker {
  /** The ref of an entity's public id. */
  readonly entity: (id: string) => string;
  /** The ref of a link; `event` is the record or key of an event, undefined for a state. */
  readonly link: (kind: string, source: string, target: string, event?: string) => string;
}

/** The ref maker of a store. */
export function refMaker(salt: string): RefMaker {
  const hmac = hmacUnder(salt);
  const ref = (text: string) => base32(hmac(text)).slice(0, 26);
  return {
    entity: remembered(ref),
    link: (kind, source, target, event) =>
      ref(JSON.stringify([kind, source, target, event ?? null])),
  };
}

const blockSize = 64;
const shortText = 700;

/**
 * HMAC-SHA-256 of texts under one key (RFC 2104). An import makes a ref for every link: short texts
 * take two hashes at once each, in less than half the time that it costs to open an HMAC.
 */
function hmacUnder(key: string): (text: string) => Buffer {
  const given = Buffer.from(key, "utf8");
  const block = Buffer.alloc(blockSize);
  (given.length > blockSize ? hash("sha256", given, "buffer") : given).copy(block);
  const inner = Buffer.alloc(
    blockSize + 3 * shortText,
    block.map((byte) => byte ^ 0x36),
  );
  const outer = Buffer.alloc(
    blockSize + 32,
    block.map((byte) => byte ^ 0x5c),
  );
  return (text) => {
    if (text.length > shortText) return createHmac("sha256", given).update(text, "utf8").digest();
    const length = blockSize + inner.write(text, blockSize, "utf8");
    outer.write(hash("sha256", inner.subarray(0, length), "hex"), blockSize, "hex");
    return hash("sha256", outer, "buffer");
  };
}

const mostRemembered = 50_000;

/** The same function, with its latest answers kept: an import asks for the same entities many times. */
function remembered(made: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const value = made(text);
    known.set(text, value);
    return value;
  };
}

/** True if a text has the form of a ref. */
export function isRef(text: string): boolean {
  return /^[a-z2-7]{26}$/u.test(text);
}

function encoded(text: string): string {
  return text.normalize("NFC").replace(unsafe, (character) => encodeURIComponent(character));
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gu, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** A text of at most 512 bytes: a longer one's first 64 and ~sha256 of the whole. */
export function shortened(id: string): string {
  const bytes = Buffer.from(id, "utf8");
  if (bytes.length <= longest) return id;
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).replace(/\ufffd+$/u, "");
  return `${head}~${sha256(id)}`;
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

function base32(bytes: Buffer): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      text += alphabet.charAt((value >>> (bits - 5)) & 31);
      bits -= 5;
    }
    value &= (1 << bits) - 1;
  }
  return text;
}
