import { TooLarge } from "../../../shared/errors.ts";
import { archiveOf, packedPart, plainPart } from "../../../shared/archive/zip-writer.ts";
import { checkedPicture } from "./checked-picture.ts";
import { manifestText, sha256Of, sumsText } from "./manifest.ts";
import { partsOf, type PackageFile } from "./package-parts.ts";
import type { SigningKey } from "./signing-key.ts";
import type { PackageContent } from "./types.ts";

/** Bytes of all files of one package together. */
export const mostBytes = 1024 ** 3;

/** Files of a person's own in one package. */
export const mostDocuments = 500;

/** A package as one file, and what it is known by. */
export interface WrittenPackage {
  readonly bytes: Buffer;
  /** SHA-256 of the whole file, hexadecimal. */
  readonly sha256: string;
  /** Of the key that it is signed with. */
  readonly fingerprint: string;
}

/**
 * One zip of all that a package holds, with manifest, signature and sums. The same content and key
 * give the same bytes. Throws TooLarge above 1 GB, InvalidInput for a chart that is no plain picture.
 */
export async function writePackage(
  content: PackageContent,
  key: SigningKey,
): Promise<WrittenPackage> {
  if (content.chart !== undefined) checkedPicture(content.chart);
  const files = [
    ...partsOf(content, key.fingerprint),
    { name: "key.pem", bytes: Buffer.from(key.publicKey, "utf8") },
  ].toSorted(byName);
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes)
    throw new TooLarge("packages.too-large", { gigabytes: 1 });
  const listed = await Promise.all(
    files.map(async ({ name, bytes }) => ({
      part: await packedPart(name, bytes),
      sha256: sha256Of(bytes),
    })),
  );
  const { title, store } = content;
  const manifest = Buffer.from(manifestText({ title, store, key: key.fingerprint }, listed));
  const signature = key.sign(manifest);
  const beside: readonly PackageFile[] = [
    { name: "manifest.json", bytes: manifest },
    { name: "manifest.sig", bytes: signature },
  ];
  const sums = sumsText([
    ...listed.map(({ part, sha256 }) => ({ name: part.name, sha256 })),
    ...beside.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes) })),
  ]);
  const parts = [
    ...listed.map(({ part }) => part),
    ...beside.map(({ name, bytes }) => plainPart(name, bytes)),
    plainPart("SHA256SUMS", Buffer.from(sums, "utf8")),
  ];
  const bytes = archiveOf(parts.toSorted(byName));
  return { bytes, sha256: sha256Of(bytes), fingerprint: key.fingerprint };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
