import { sentence, type Sentence, type SentenceKey } from "../../../sentences/index.ts";
import { contentOf, readArchive, type ArchiveFaultAt } from "../../../shared/archive/zip-reader.ts";
import type { ZipPart } from "../../../shared/archive/zip-writer.ts";
import { formVersion, ofManifest, sha256Of, sumsText, type Manifest } from "./manifest.ts";
import { readManifest } from "./read-manifest.ts";
import { fingerprintOf, isSignedBy, publicKeyIn } from "./signing-key.ts";
import { mostBytes, mostDocuments } from "./write-package.ts";

/** Whether a package is whole, and all that is wrong with it. */
export interface Verdict {
  readonly isWhole: boolean;
  /** SHA-256 of the key that it is signed with; empty where there is none to be read. */
  readonly key: string;
  /** As the package has it; empty where it cannot be read. */
  readonly title: string;
  readonly files: number;
  readonly faults: readonly Sentence[];
}

/** A verdict, with the contents that it was found of; none where the package is not whole. */
export interface CheckedPackage {
  readonly verdict: Verdict;
  readonly contents: ReadonlyMap<string, Buffer>;
}

const limits = { parts: mostDocuments + 100, bytes: mostBytes };

/**
 * Checks every byte of a package without any store: that the zip is just what Clew writes of its
 * files, that the manifest lists them with these sums, and that the key signed it. `key`: the
 * fingerprint that it should be signed by.
 */
export function checkPackage(bytes: Buffer, key?: string): CheckedPackage {
  const { parts, faults } = readArchive(bytes, limits);
  const isBounded = faults.every(({ fault }) => fault !== "too-large" && fault !== "too-many");
  const contents = new Map<string, Buffer>();
  const unread: Sentence[] = [];
  for (const part of isBounded ? parts : []) {
    const content = contentOf(part);
    if (content === undefined) unread.push(sentence("packages.fault-content", { name: part.name }));
    else contents.set(part.name, content);
  }
  const manifest = readManifest(contents.get("manifest.json"));
  const found = [
    ...faults.map(archiveSentence),
    ...unread,
    ...(isBounded ? signatureFaults(contents, manifest, key) : []),
    ...(manifest === undefined ? [] : manifestFaults(manifest, parts, contents)),
  ];
  const publicKey = publicKeyIn(contents.get("key.pem") ?? Buffer.alloc(0));
  const verdict = {
    isWhole: found.length === 0,
    key: publicKey === undefined ? "" : fingerprintOf(publicKey),
    title: manifest?.title ?? "",
    files: parts.length,
    faults: found,
  };
  return { verdict, contents: verdict.isWhole ? contents : new Map() };
}

const archiveKeys: Readonly<Record<ArchiveFaultAt["fault"], SentenceKey>> = {
  "no-archive": "packages.archive-no-archive",
  trailing: "packages.archive-trailing",
  "broken-list": "packages.archive-broken-list",
  "too-many": "packages.archive-too-many",
  "too-large": "packages.archive-too-large",
  name: "packages.archive-name",
  link: "packages.archive-link",
  doubled: "packages.archive-doubled",
  method: "packages.archive-method",
  "other-bytes": "packages.archive-other-bytes",
};

function archiveSentence({ fault, name = "", at = 0 }: ArchiveFaultAt): Sentence {
  return sentence(archiveKeys[fault], { name, at });
}

/** Whether the manifest can be read and was signed by the key beside it, and by the one expected. */
function signatureFaults(
  contents: ReadonlyMap<string, Buffer>,
  manifest: Manifest | undefined,
  expected: string | undefined,
): readonly Sentence[] {
  const text = contents.get("manifest.json");
  const signature = contents.get("manifest.sig");
  const pem = contents.get("key.pem");
  if (text === undefined || manifest === undefined) return [sentence("packages.fault-manifest")];
  const faults: Sentence[] = [];
  if (manifest.version > formVersion)
    faults.push(sentence("packages.fault-newer", { version: manifest.version, own: formVersion }));
  const key = pem === undefined ? undefined : publicKeyIn(pem);
  if (key === undefined) return [...faults, sentence("packages.fault-key")];
  const fingerprint = fingerprintOf(key);
  if (fingerprint !== manifest.key) faults.push(sentence("packages.fault-key"));
  if (signature === undefined || !isSignedBy(key, text, signature))
    faults.push(sentence("packages.fault-signature"));
  if (expected !== undefined && plainFingerprint(expected) !== fingerprint)
    faults.push(sentence("packages.fault-other-key", { key: fingerprint }));
  return faults;
}

/** As people copy it: with spaces or colons, in capitals. */
function plainFingerprint(text: string): string {
  return text.replace(/[\s:]/gu, "").toLowerCase();
}

/** What differs between what is listed and what is there. */
function manifestFaults(
  manifest: Manifest,
  parts: readonly ZipPart[],
  contents: ReadonlyMap<string, Buffer>,
): readonly Sentence[] {
  const listed = new Map(manifest.files.map((file) => [file.name, file]));
  const own: readonly string[] = ofManifest;
  const there = new Map(parts.map((part) => [part.name, part]));
  const names = [...there.keys()];
  const faults = [
    ...[...listed.keys(), ...own]
      .filter((name) => !there.has(name))
      .map((name) => sentence("packages.fault-missing", { name })),
    ...names
      .filter((name) => !listed.has(name) && !own.includes(name))
      .map((name) => sentence("packages.fault-extra", { name })),
    ...own
      .filter((name) => there.get(name)?.isPacked === true)
      .map((name) => sentence("packages.fault-changed", { name })),
  ];
  for (const { name, size, sha256, packedSize, packedSha256 } of manifest.files) {
    const part = there.get(name);
    const content = contents.get(name);
    if (part === undefined || content === undefined) continue;
    const isSame =
      content.length === size &&
      sha256Of(content) === sha256 &&
      part.packed.length === packedSize &&
      sha256Of(part.packed) === packedSha256;
    if (!isSame) faults.push(sentence("packages.fault-changed", { name }));
  }
  if (contents.get("SHA256SUMS")?.equals(Buffer.from(sumsOf(manifest, contents))) !== true)
    faults.push(sentence("packages.fault-changed", { name: "SHA256SUMS" }));
  if (names.some((name, at) => at > 0 && name < (names[at - 1] ?? "")))
    faults.push(sentence("packages.fault-order"));
  return faults;
}

function sumsOf({ files }: Manifest, contents: ReadonlyMap<string, Buffer>): string {
  const beside = ["manifest.json", "manifest.sig"].map((name) => ({
    name,
    sha256: sha256Of(contents.get(name) ?? Buffer.alloc(0)),
  }));
  return sumsText([...files, ...beside]);
}
