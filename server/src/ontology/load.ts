import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileWithin } from "../shared/file-place.ts";
import { refusalOf } from "../shared/machine-refusal.ts";
import { readEntityKind, readLinkKind } from "./kinds.ts";
import { openYaml, OntologyError, type Place } from "./read.ts";
import type { EntityKind, LinkKind, Ontology } from "./types.ts";

/** The folder of the kinds that Clew brings along. */
export const builtInOntology: string = fileURLToPath(new URL("../../ontology", import.meta.url));

interface KindFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly place: Place;
}

/**
 * The kinds of all folders together (`entities/*.yaml`, `links/*.yaml`), in name order.
 * A later folder adds kinds; a name may be there once.
 * Throws OntologyError, whose message is "file:line: sentence".
 */
export function loadOntology(folders: readonly string[]): Ontology {
  const entityFiles = folders.flatMap((folder) => filesOf(folder, "entities")).toSorted(byName);
  const linkFiles = folders.flatMap((folder) => filesOf(folder, "links")).toSorted(byName);
  const entityKinds = new Map<string, EntityKind>();
  const linkKinds = new Map<string, LinkKind>();
  for (const { name, place } of entityFiles) {
    refuseSecond(entityKinds, name, place);
    entityKinds.set(name, readEntityKind(name, place));
  }
  for (const { name, place } of linkFiles) {
    refuseSecond(linkKinds, name, place);
    linkKinds.set(name, readLinkKind(name, place, entityKinds));
  }
  refuseSameType(linkFiles, linkKinds);
  return { entityKinds, linkKinds, digest: digestOf([...entityFiles, ...linkFiles]) };
}

function filesOf(folder: string, sort: "entities" | "links"): KindFile[] {
  const path = join(folder, sort);
  return namesIn(path, folder, sort).map((entry) => {
    const file = join(path, entry);
    const text = textOf(folder, join(sort, entry));
    return { name: basename(entry, ".yaml"), file, text, place: openYaml(file, text) };
  });
}

/** The text of a file that lies in its folder. Throws OntologyError for a link that leads out. */
function textOf(folder: string, name: string): string {
  try {
    return readFileSync(fileWithin(folder, name), "utf8");
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    throw new OntologyError(`${join(folder, name)}:1: ${refusal.message}`);
  }
}

function namesIn(path: string, folder: string, sort: string): readonly string[] {
  try {
    readdirSync(folder);
  } catch {
    throw new OntologyError(`${folder}:1: There is no such folder of kinds.`);
  }
  try {
    return readdirSync(path).filter((entry) => entry.endsWith(".yaml"));
  } catch {
    if (folder === builtInOntology)
      throw new OntologyError(`${path}:1: The folder ${sort} is missing.`);
    return [];
  }
}

function byName(a: KindFile, b: KindFile): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

function refuseSecond(kinds: ReadonlyMap<string, unknown>, name: string, place: Place): void {
  if (kinds.has(name))
    place.failAt(
      0,
      `There is a kind "${name}" already; a folder adds kinds, it does not change them.`,
    );
  for (const other of kinds.keys()) {
    if (other.toLowerCase() === name.toLowerCase())
      place.failAt(0, `"${name}" differs from "${other}" by capitals alone.`);
  }
}

function refuseSameType(files: readonly KindFile[], kinds: ReadonlyMap<string, LinkKind>): void {
  const seen = new Map<string, string>();
  for (const { name, place } of files) {
    const type = kinds.get(name)?.type ?? "";
    const other = seen.get(type);
    if (other !== undefined)
      place.failAt(0, `"${name}" and "${other}" are both ${type} in Cypher.`);
    seen.set(type, name);
  }
}

function digestOf(files: readonly KindFile[]): string {
  const hash = createHash("sha256");
  for (const { name, text } of files) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex");
}
