import { z } from "zod";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { contentSchemas } from "./content-schemas.ts";
import type { ExportGraph } from "../exports/index.ts";
import { sha256Of } from "./manifest.ts";
import type { PackageContent, PackageRow } from "./types.ts";
import { checkPackage, type Verdict } from "./verify-package.ts";

/** A package that was checked; its content only where it is whole. */
export type OpenedPackage =
  | { readonly verdict: Verdict; readonly content: PackageContent }
  | { readonly verdict: Verdict; readonly content?: undefined };

/**
 * Checks a package and reads what it holds. Content that does not fit its form is a fault like any
 * other: a valid signature says who wrote it, not that it is sound.
 */
export function openPackage(bytes: Buffer, key?: string): OpenedPackage {
  const { verdict, contents } = checkPackage(bytes, key);
  if (!verdict.isWhole) return { verdict };
  const read = reading(contents);
  try {
    const graph = graphIn(read.json("graph.json", contentSchemas.graph));
    const rows = read.lines("rows.jsonl", contentSchemas.row);
    const wrong = rows.filter(isOther).length;
    if (wrong > 0) return refused(verdict, sentence("packages.fault-rows", { count: wrong }));
    const records = new Map(rows.map(({ raw: _raw, ...record }) => [record.id, record]));
    const chart = contents.get("chart.svg")?.toString("utf8");
    const content: PackageContent = {
      ...read.json("content.json", contentSchemas.head),
      graph: { ...graph, records },
      rows,
      ...(chart === undefined ? {} : { chart }),
      chronology: read.json("chronology.json", contentSchemas.chronology),
      queries: read.json("queries.json", contentSchemas.queries),
      decisions: read.json("decisions.json", contentSchemas.decisions),
      methods: read.json("methods.json", contentSchemas.methods),
      documents: read.json("documents.json", contentSchemas.documents).map((one) => ({
        ...one,
        bytes: contents.get(one.file) ?? Buffer.alloc(0),
      })),
    };
    return { verdict, content };
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    return refused(verdict, sentence("packages.fault-form"));
  }
}

function refused(verdict: Verdict, fault: Sentence): OpenedPackage {
  return { verdict: { ...verdict, isWhole: false, faults: [fault] } };
}

/** Whether the text of a row is not the one that was received. */
function isOther({ raw, sha256 }: PackageRow): boolean {
  return raw !== null && sha256Of(Buffer.from(raw, "utf8")) !== sha256;
}

/** Reads files by the form that they should have. Throws where they do not. */
function reading(contents: ReadonlyMap<string, Buffer>) {
  const text = (name: string) => contents.get(name)?.toString("utf8") ?? "";
  return {
    json: <T>(name: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(text(name))),
    lines: <T>(name: string, schema: z.ZodType<T>): readonly T[] =>
      text(name)
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => schema.parse(JSON.parse(line))),
  };
}

type ReadGraph = z.infer<typeof contentSchemas.graph>;

function graphIn({ entities, links }: ReadGraph): Omit<ExportGraph, "records"> {
  return { entities: entities.map(whole), links: links.map(whole) };
}

/** One value stands as a text, several as a list; here all are lists. */
function whole<T extends Pick<ReadGraph["entities"][number], "properties" | "formerly">>(one: T) {
  const lists = (values: Readonly<Record<string, string | readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, all]) => [name, typeof all === "string" ? [all] : all]),
    );
  return { ...one, properties: lists(one.properties), formerly: lists(one.formerly) };
}
