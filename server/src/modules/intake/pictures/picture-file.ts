import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import sharp from "sharp";
import { InvalidInput } from "../../../shared/errors.ts";
import { openOriginals } from "../../../journal/index.ts";
import { placeWithin, type Place } from "../../../shared/file-place.ts";
import { hashOf, side } from "./hash.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** Where pictures are kept that rows name: small copies, and the bytes as they came. */
export interface PictureFolders {
  readonly pictures: string;
  readonly originals: string;
}

/** A picture that could be read: its hash, and the SHA-256 of its bytes; or why not, in a sentence. */
export type ReadPicture =
  | { readonly hash: string; readonly sha256: string }
  | { readonly problem: Sentence; readonly sha256?: string }
  | { readonly missing: true };

const mostBytes = 50 * 1024 * 1024;
const mostPixels = 100_000_000;
const smallSide = 320;
const formats = new Set(["jpeg", "png", "webp"]);
const named = /\.(?:jpe?g|png|webp)$/iu;

sharp.cache(false);
sharp.concurrency(1);

/** True if a text is the name of a picture file. */
export function isPictureName(text: string): boolean {
  return named.test(text);
}

/**
 * Reads a picture file below a folder: its perceptual hash. Where folders are given, its bytes are
 * kept, and a small copy for comparison. Never throws: a file that lies elsewhere, is too large,
 * broken, animated or no jpeg, png or webp is refused with a reason.
 */
export async function readPicture(
  folder: string,
  name: string,
  keep: PictureFolders | undefined,
): Promise<ReadPicture> {
  try {
    const bytes = await bytesOf(folder, name);
    if (bytes === undefined) return { missing: true };
    if (!Buffer.isBuffer(bytes)) return { problem: bytes };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (keep !== undefined) await openOriginals(keep.originals).keepBytes(bytes);
    return { ...(await readBytes(bytes, name, keep?.pictures, sha256)), sha256 };
  } catch {
    return { problem: unreadable(name) };
  }
}

const unreadable = (name: string) => sentence("pictures.can-not-be-read", { shown: shown(name) });

async function readBytes(
  bytes: Buffer,
  name: string,
  pictures: string | undefined,
  sha256: string,
): Promise<{ readonly hash: string } | { readonly problem: Sentence }> {
  try {
    const problem = await unfitness(bytes, name);
    if (problem !== undefined) return { problem };
    const small = await smallOf(bytes);
    const hash = await hashOfSmall(small);
    if (hash === undefined)
      return { problem: sentence("pictures.one-flat-colour-tells", { shown: shown(name) }) };
    if (pictures !== undefined) await keepSmall(pictures, `${hash}-${sha256.slice(0, 16)}`, small);
    return { hash };
  } catch {
    return { problem: unreadable(name) };
  }
}

/** Why a picture is not read, by its head alone: nothing is unpacked yet. */
async function unfitness(bytes: Buffer, name: string): Promise<Sentence | undefined> {
  const head = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (!formats.has(head.format))
    return sentence("pictures.jpeg-png-webp-read", { shown: shown(name), format: head.format });
  if ((head.pages ?? 1) > 1)
    return sentence("pictures.animated-only-still-pictures", { shown: shown(name) });
  return head.width * head.height > mostPixels
    ? sentence("pictures.has-more-than-million", {
        shown: shown(name),
        millions: mostPixels / 1_000_000,
      })
    : undefined;
}

/** A small copy, upright, as webp. Throws where the picture is broken. */
async function smallOf(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: "error", animated: false })
    .rotate()
    .flatten({ background: "#808080" })
    .toColourspace("srgb")
    .resize(smallSide, smallSide, { fit: "inside", withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
}

/** The perceptual hash of a small copy; undefined for one flat colour. */
async function hashOfSmall(small: Buffer): Promise<string | undefined> {
  const { data } = await sharp(small)
    .greyscale()
    .resize(side, side, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const points = side * side;
  const channels = data.length / points;
  return hashOf(Uint8Array.from({ length: points }, (_, at) => data[at * channels] ?? 0));
}

/**
 * The bytes of a file below a folder; why there are none; undefined where there is no such file.
 */
async function bytesOf(folder: string, name: string): Promise<Buffer | Sentence | undefined> {
  const place = await placeOf(folder, name);
  if (place === undefined) return undefined;
  if (place === "outside")
    return sentence("pictures.lies-outside-folder-mapping", { shown: shown(name) });
  // a pipe would be waited for
  const file = await open(place.path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const about = await file.stat();
    const { size } = about;
    if (!about.isFile()) return sentence("pictures.no-file", { shown: shown(name) });
    if (size > mostBytes)
      return sentence("pictures.has-more-than-mb", {
        shown: shown(name),
        megabytes: mostBytes / 1024 ** 2,
      });
    if (size === 0) return sentence("pictures.empty", { shown: shown(name) });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Where a picture is, by its path or else by its bare name; undefined where it is at neither. */
async function placeOf(folder: string, name: string): Promise<Place | "outside" | undefined> {
  try {
    const named = await placeWithin(folder, name);
    const place = named.exists ? named : await placeWithin(folder, basename(name));
    return place.exists ? place : undefined;
  } catch (error) {
    if (error instanceof InvalidInput) return "outside";
    throw error;
  }
}

/** Keeps a small copy under hash and digest, so that variants of one picture can be compared by eye. */
async function keepSmall(pictures: string, name: string, small: Buffer): Promise<void> {
  await mkdir(pictures, { recursive: true, mode: 0o700 });
  const path = join(pictures, `${name}.webp`);
  await writeFile(`${path}.part`, small, { mode: 0o600 });
  await rename(`${path}.part`, path);
}

function shown(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f]/gu, "").slice(0, 120);
}
