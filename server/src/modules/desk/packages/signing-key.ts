import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";
import { link, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Conflict } from "../../../shared/errors.ts";
import { sha256Of } from "./manifest.ts";

/** The key that a Clew signs its packages with. */
export interface SigningKey {
  /** PEM of the public key. */
  readonly publicKey: string;
  /** SHA-256 of the public key, hexadecimal. */
  readonly fingerprint: string;
  /** An Ed25519 signature, 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

const fileName = "package-key.pem";

/**
 * The key of a data folder, for its user alone; made with the first package. Two processes that make
 * it at once get the same. Throws Conflict where the file holds no Ed25519 key.
 */
export async function signingKeyOf(data: string): Promise<SigningKey> {
  const path = join(data, fileName);
  const held = (await readKey(path)) ?? (await makeKey(path));
  const privateKey = keyIn(held);
  const publicKey = createPublicKey(privateKey);
  return {
    publicKey: pemOf(publicKey),
    fingerprint: fingerprintOf(publicKey),
    sign: (bytes) => sign(null, bytes, privateKey),
  };
}

function readKey(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** Makes the key beside its place; who comes first gives it its name. */
async function makeKey(path: string): Promise<string> {
  const { privateKey } = generateKeyPairSync("ed25519");
  const text = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
    await link(draft, path).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    });
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
  return readFile(path, "utf8");
}

function keyIn(text: string): KeyObject {
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // refused below
  }
  throw new Conflict("packages.key-broken", { file: fileName });
}

/** The public key in a PEM, where it is an Ed25519 key written just as Clew writes it. */
export function publicKeyIn(pem: Uint8Array): KeyObject | undefined {
  try {
    const key = createPublicKey(Buffer.from(pem));
    return key.asymmetricKeyType === "ed25519" && Buffer.from(pemOf(key)).equals(pem)
      ? key
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a signature of bytes is this key's. */
export function isSignedBy(key: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytes, key, signature);
}

/** SHA-256 of a public key in DER, hexadecimal: what people compare. */
export function fingerprintOf(key: KeyObject): string {
  return sha256Of(key.export({ type: "spki", format: "der" }));
}

function pemOf(key: KeyObject): string {
  return key.export({ type: "spki", format: "pem" }).toString();
}
