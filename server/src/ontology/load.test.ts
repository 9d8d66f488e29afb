import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "./index.ts";

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "clew-ontology-"));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const licence = `sort: identifier
label: Massage licence
plural: Massage licences
icon: stamp
colour: { light: "#225577", dark: "#88bbdd" }
description: A licence to run a massage business.
normaliser: literal
weight: 0.8
labelFrom: [number]
properties:
  - { name: number, label: Number, type: text, identifying: true, description: The number on it. }
`;

function messageOf(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  try {
    loadOntology([builtInOntology, folder]);
    return "no error";
  } catch (error) {
    return String(error instanceof Error ? error.message : error).replace(`${folder}/`, "");
  }
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe("the ontology that Clew brings along", () => {
  const ontology = loadOntology([builtInOntology]);

  it("knows postedBy as POSTED_BY, a state read backwards as posted", () => {
    expect(ontology.linkKinds.get("postedBy")).toMatchObject({
      type: "POSTED_BY",
      sort: "state",
      reverse: "posted",
    });
  });

  it("gives every identifier a normaliser and a weight, and no thing either", () => {
    for (const kind of ontology.entityKinds.values()) {
      expect(kind.normaliser !== undefined, kind.name).toBe(kind.sort === "identifier");
      expect(kind.weight > 0, kind.name).toBe(kind.sort === "identifier");
    }
  });

  it("draws every kind at a contrast of 4.5 or more on both panels", () => {
    for (const { name, colour } of ontology.entityKinds.values()) {
      expect(contrast(colour.light, "#ffffff"), name).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour.dark, "#171b21"), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    [
      "Person",
      "name givenName familyName birthDate nationalId address city postcode state country alias",
    ],
    ["Organisation", "name address city phone type"],
    ["Location", "name latitude longitude"],
    ["Ad", "title text price postedAt"],
    ["Event", "name type"],
    ["Object", "name type"],
    ["Phone", "number country"],
  ])("has the properties of %s that mappings rely on", (kind, names) => {
    expect(ontology.entityKinds.get(kind)?.properties.map(({ name }) => name)).toEqual(
      expect.arrayContaining(names.split(" ")),
    );
  });

  it("has the same digest each time", () => {
    expect(loadOntology([builtInOntology]).digest).toBe(ontology.digest);
  });
});

describe("a deployment's own kinds", () => {
  it("come in beside the built-in ones without code, and change the digest", () => {
    const folder = folderWith({ "entities/MassageLicence.yaml": licence });
    const ontology = loadOntology([builtInOntology, folder]);
    expect(ontology.entityKinds.get("MassageLicence")).toMatchObject({
      idPrefix: "massageLicence",
      weight: 0.8,
    });
    expect(ontology.digest).not.toBe(loadOntology([builtInOntology]).digest);
  });

  it.each([
    [
      "an unknown key",
      { "entities/Licence.yaml": `${licence}colr: red\n` },
      /^entities\/Licence.yaml:12: Unknown key "colr"/,
    ],
    [
      "an unknown normaliser",
      { "entities/Licence.yaml": licence.replace("literal", "guess") },
      /^entities\/Licence.yaml:7: "normaliser" must be one of/,
    ],
    [
      "a field every entity has",
      { "entities/Licence.yaml": licence.replace("name: number", "name: degree") },
      /^entities\/Licence.yaml:11: "degree" is a field/,
    ],
    [
      "a name of the API",
      { "entities/Citation.yaml": licence },
      /^entities\/Citation.yaml:1: "Citation" is a name of the API/,
    ],
    [
      "a kind that is there already",
      { "entities/Phone.yaml": licence },
      /^entities\/Phone.yaml:1: There is a kind "Phone" already/,
    ],
    [
      "a name with a bracket",
      { "entities/A`].yaml": licence },
      /:1: An entity kind's name starts with a capital/,
    ],
    [
      "a link to an unknown kind",
      {
        "links/sells.yaml":
          "sort: state\nlabel: sells\nreverse: is sold by\ndescription: Sells.\nfrom: [Persn]\nto: [Object]\n",
      },
      /^links\/sells.yaml:5: "from" names "Persn"/,
    ],
    [
      "broken YAML",
      { "entities/Licence.yaml": "sort: [identifier\nlabel: x\n" },
      /^entities\/Licence.yaml:\d+: ./,
    ],
    [
      "a key twice",
      { "entities/Licence.yaml": `${licence}label: again\n` },
      /^entities\/Licence.yaml:12: Map keys must be unique/,
    ],
    [
      "an empty file",
      { "entities/Licence.yaml": "" },
      /^entities\/Licence.yaml:1: A kind's file holds one map/,
    ],
  ])("are refused with file and line for %s", (_, files, expected) => {
    expect(messageOf(files)).toMatch(expected);
  });
});
