import { basename, join } from "node:path";
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import type { Clew } from "../../../context.ts";
import { ClewError } from "../../../shared/errors.ts";
import { gather, planFiles, pathOfUpload } from "../files/index.ts";
import { parseMapping } from "../mapping/index.ts";
import { lookAt, type LookedAt } from "./file-survey.ts";
import type { Look } from "./recognise.ts";
import { proposeRoles, type ColumnRole } from "./column-roles.ts";
import { sampleOf, type Sample } from "./sample.ts";
import { writeMapping, type MappingHead } from "./write-mapping.ts";
import { keepMapping, keptMapping } from "./saved-mappings.ts";

/** Arguments as GraphQL gives them: null where one that may be left out is. */
type WithNulls<T> = {
  readonly [Name in keyof T]: undefined extends T[Name] ? T[Name] | null : T[Name];
};

/** What a mapping is made from. */
export type MappingArguments = WithNulls<MappingHead> & {
  readonly uploads: readonly string[];
  readonly columns: readonly WithNulls<ColumnRole>[];
};

/** What is wrong with a mapping: the field, where it is known, and the sentence. */
export interface MappingProblem {
  readonly field: string | null;
  readonly message: string;
}

/** A file as far as it was read. */
export interface InspectedFile {
  readonly upload: string;
  readonly name: string;
  readonly format: LookedAt["shape"]["format"];
  readonly headerRow: number;
  readonly sheet: string | null;
  readonly columns: readonly InspectedColumn[];
  readonly rows: LookedAt["rows"];
}

/** A column: what its values look like, and the role proposed for it. */
export interface InspectedColumn {
  readonly name: string;
  readonly looksLike: Look;
  readonly confidence: number;
  readonly samples: readonly string[];
  readonly role: ColumnRole["role"];
  readonly kind: string | null;
}

/** What files hold, a mapping for them, and what their first rows would state. */
export interface Inspection {
  readonly files: readonly InspectedFile[];
  readonly mapping: string;
  readonly errors: readonly MappingProblem[];
  readonly sampleEntities: Sample["entities"];
  readonly sampleLinks: Sample["links"];
  readonly counts: Sample["counts"];
  readonly rejects: Sample["rejects"];
}

/** A mapping as text; empty where something is wrong with it. */
export interface MappingText {
  readonly mapping: string;
  readonly errors: readonly MappingProblem[];
}

const noSample: Sample = { entities: [], links: [], counts: [], rejects: [] };

/** What uploaded files hold, a mapping for them, and what their first rows would state. */
export async function inspectFiles(
  clew: Clew,
  uploads: readonly string[],
  given: string | undefined,
): Promise<Inspection> {
  const paths = await Promise.all(uploads.map((upload) => pathOfUpload(clew.data, upload)));
  const looked = await Promise.all(paths.map(lookAt));
  const proposals = looked.map((file) => proposeRoles(file, clew.ontology));
  const mapping =
    given ?? (await mappingKept(clew, looked)) ?? proposedMapping(clew, looked, proposals);
  const { sample, errors } = await sampled(clew, paths, mapping);
  return {
    files: looked.map((file, index) => inspected(file, uploads[index] ?? "", proposals[index])),
    mapping,
    errors,
    sampleEntities: sample.entities,
    sampleLinks: sample.links,
    counts: sample.counts,
    rejects: sample.rejects,
  };
}

function inspected(
  file: LookedAt,
  upload: string,
  proposal: ReturnType<typeof proposeRoles> | undefined,
): InspectedFile {
  return {
    upload,
    name: file.name,
    format: file.shape.format,
    headerRow: file.headerRow,
    sheet: file.shape.sheet ?? null,
    columns: file.columns.map(({ name, look, confidence, samples }) => {
      const role = proposal?.roles.find(({ column }) => column === name);
      return {
        name,
        looksLike: look,
        confidence,
        samples,
        role: role?.role ?? "ignore",
        kind: role?.kind ?? null,
      };
    }),
    rows: file.rows,
  };
}

/** The mapping that roles mean, and what is wrong with it. */
export async function mappingOf(
  clew: Clew,
  { uploads, columns, ...head }: MappingArguments,
): Promise<MappingText> {
  const looked = await Promise.all(
    uploads.map(async (upload) => lookAt(await pathOfUpload(clew.data, upload))),
  );
  try {
    const mapping = writeMapping(
      nullsOut<MappingHead>(head),
      looked,
      columns.map((column) => nullsOut<ColumnRole>(column)),
      clew.ontology,
    );
    parseMapping(mapping, "mapping", clew.ontology);
    return { mapping, errors: [] };
  } catch (error) {
    if (!(error instanceof ClewError)) throw error;
    return { mapping: "", errors: [{ field: null, message: error.message }] };
  }
}

/** The mapping kept for a single file of these columns. */
async function mappingKept(clew: Clew, looked: readonly LookedAt[]): Promise<string | undefined> {
  const [file, second] = looked;
  if (file === undefined || second !== undefined) return undefined;
  const { id, title } = namedAfter(file);
  return keptMapping(clew.data, file, id, title);
}

function namedAfter(file: LookedAt | undefined): { readonly id: string; readonly title: string } {
  const title = (file?.name ?? "file").replace(/\.[a-z.]+$/iu, "");
  return {
    title,
    id:
      title
        .toLowerCase()
        .normalize("NFKD")
        .replace(/[^a-z0-9]+/gu, "-")
        .replace(/^-+|-+$/gu, "")
        .slice(0, 50) || "file",
  };
}

/** Keeps the mapping of a single file for the next with its columns. */
export async function rememberMapping(
  clew: Clew,
  uploads: readonly string[],
  mapping: string,
): Promise<void> {
  const [upload, second] = uploads;
  if (upload === undefined || second !== undefined) return;
  await keepMapping(clew.data, await lookAt(await pathOfUpload(clew.data, upload)), mapping);
}

function proposedMapping(
  clew: Clew,
  looked: readonly LookedAt[],
  proposals: readonly ReturnType<typeof proposeRoles>[],
): string {
  const { id, title } = namedAfter(looked[0]);
  const head = {
    dataset: id,
    title,
    rowKind: proposals.find(({ rowKind }) => rowKind !== undefined)?.rowKind,
    eventKind: proposals.find(({ eventKind }) => eventKind !== undefined)?.eventKind,
    region: "US",
  };
  return writeMapping(
    head,
    looked,
    proposals.flatMap(({ roles }) => roles),
    clew.ontology,
  );
}

async function sampled(
  clew: Clew,
  paths: readonly string[],
  text: string,
): Promise<{ readonly sample: Sample; readonly errors: readonly MappingProblem[] }> {
  const look = `look-${randomUUID()}`;
  const folder = join(clew.data, "imports", look);
  try {
    await gather(clew.data, look, paths, text);
    const mapping = parseMapping(text, "mapping", clew.ontology);
    const files = mapping.files.map((file) => ({ ...file, path: basename(file.path) }));
    return {
      sample: await sampleOf(
        clew,
        await planFiles(
          { mapping: { ...mapping, files }, folder, mappingName: "mapping" },
          { ontology: clew.ontology, own: clew.data },
        ),
      ),
      errors: [],
    };
  } catch (error) {
    if (!(error instanceof ClewError)) throw error;
    return { sample: noSample, errors: [{ field: null, message: error.message }] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function nullsOut<T extends object>(value: WithNulls<T>): T {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, item ?? undefined]),
  ) as T;
}
