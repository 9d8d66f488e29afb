import { createHash } from "node:crypto";
import { version as program } from "../../answers/search/index.ts";
import { canonicalJson } from "../../../shared/archive/canonical-json.ts";
import type { ZipPart } from "../../../shared/archive/zip-writer.ts";
import type { PackageStore } from "./types.ts";

/** Version of the form of packages that this program writes, and the newest that it reads. */
export const formVersion = 1;

/** What a manifest says of a file: its content, and how it stands in the zip. */
export interface ManifestFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly packedSize: number;
  readonly packedSha256: string;
}

/** What a package says of itself; signed. */
export interface Manifest {
  readonly format: "clew-package";
  readonly version: number;
  readonly program: string;
  readonly title: string;
  /** SHA-256 of the public key, hexadecimal. */
  readonly key: string;
  readonly store: PackageStore;
  /** By name. */
  readonly files: readonly ManifestFile[];
}

/** Files that the manifest cannot list, since they are made of it. */
export const ofManifest = ["SHA256SUMS", "manifest.json", "manifest.sig"] as const;

/** A manifest as it is signed: canonical JSON (RFC 8785) in UTF-8, without a line end. */
export function manifestText(
  { title, store, key }: Pick<Manifest, "title" | "store" | "key">,
  parts: readonly { readonly part: ZipPart; readonly sha256: string }[],
): string {
  return canonicalJson({
    format: "clew-package",
    version: formVersion,
    program,
    title: title.toWellFormed(),
    key,
    store: { ...store },
    files: parts.map(({ part, sha256 }) => ({
      name: part.name,
      size: part.size,
      sha256,
      packedSize: part.packed.length,
      packedSha256: sha256Of(part.packed),
    })),
  });
}

/** Sums of files as `sha256sum -c` reads them, by name. */
export function sumsText(
  files: readonly { readonly name: string; readonly sha256: string }[],
): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
}

/** The SHA-256 of bytes, hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
