import { basename } from "node:path";
import type { Sentence } from "../../../sentences/index.ts";
import type { Clew } from "../../../context.ts";
import { runOn } from "../../../shared/work/crew.ts";
import { ClewError } from "../../../shared/errors.ts";
import { pathOfUpload } from "../files/index.ts";
import type { ColumnRole } from "./proposals/roles.ts";
import { keepTask, lookTask, type FileLook, type FilesLookedAt } from "./look-tasks.ts";
import type { AskedFile } from "./survey/files-at.ts";
import type { MappingProblem, MappingText } from "./mapped/mapping-text.ts";
import { rolesTask } from "./roles-task.ts";
import { sampleOf, type Sample } from "./sample.ts";
import type { MappingHead, RowKinds } from "./mapped/write-mapping.ts";

/** How long files are looked at, in milliseconds. */
const longestLook = 60_000;

/** Arguments as GraphQL gives them: null where one that may be left out is. */
type WithNulls<T> = {
  readonly [Name in keyof T]: undefined extends T[Name] ? T[Name] | null : T[Name];
};

/** What a mapping is made from. */
export type MappingArguments = WithNulls<MappingHead & RowKinds> & {
  readonly uploads: readonly string[];
  readonly columns: readonly WithNulls<ColumnRole>[];
  readonly shapes?: readonly WithNulls<AskedFile>[] | null;
};

/** Uploads to be looked at. */
interface LookingAsked {
  readonly uploads: readonly string[];
  readonly mapping?: string | undefined;
  readonly shapes?: readonly WithNulls<AskedFile>[];
}

/** A file as far as it was read. */
export interface InspectedFile extends FileLook {
  readonly upload: string;
}

/** What files hold, a mapping for them, and what their first rows would state. */
export interface Inspection {
  readonly files: readonly InspectedFile[];
  readonly left: readonly Sentence[];
  readonly mapping: string;
  readonly rowKind: string | null;
  readonly eventKind: string | null;
  readonly region: string;
  readonly errors: readonly MappingProblem[];
  readonly sampleEntities: Sample["entities"];
  readonly sampleLinks: Sample["links"];
  readonly counts: Sample["counts"];
  readonly rejects: Sample["rejects"];
}

const noSample: Sample = { entities: [], links: [], counts: [], rejects: [] };

/**
 * What uploaded files hold, a mapping for them, and what their first rows would state. They are
 * looked at on another thread where there is one.
 */
export async function inspectFiles(
  clew: Clew,
  { uploads, mapping: given, shapes = [] }: LookingAsked,
  signal?: AbortSignal,
): Promise<Inspection> {
  const paths = await Promise.all(uploads.map((upload) => pathOfUpload(clew.data, upload)));
  const asked = { mapping: given, shapes: shapes.map((shape) => nullsOut<AskedFile>(shape)) };
  const look = await lookAtFiles(clew, paths, asked, signal);
  const { files, mapping, firstRows, errors, rowKind, eventKind, region, left } = look;
  const sample = firstRows === undefined ? noSample : await sampleOf(clew, firstRows);
  return {
    files: files.map((file) => ({ upload: uploadOf(file.name, uploads, paths), ...file })),
    left,
    mapping,
    errors,
    rowKind,
    eventKind,
    region,
    sampleEntities: sample.entities,
    sampleLinks: sample.links,
    counts: sample.counts,
    rejects: sample.rejects,
  };
}

/** The upload of a file, by its name. */
function uploadOf(name: string, uploads: readonly string[], paths: readonly string[]): string {
  return uploads[paths.findIndex((path) => basename(path) === name)] ?? "";
}

/** A mapping to look by, and how files are to be opened where not as proposed. */
interface LookAsked {
  readonly mapping?: string | undefined;
  readonly shapes?: readonly AskedFile[];
}

/** What files at some paths hold, and a mapping for them unless one is given. */
export function lookAtFiles(
  { ontology, data, parsers }: Pick<Clew, "ontology" | "data" | "parsers">,
  paths: readonly string[],
  { mapping, shapes = [] }: LookAsked = {},
  signal?: AbortSignal,
): Promise<FilesLookedAt> {
  const asked = { ontology, data, paths, mapping, shapes };
  return runOn(parsers, lookTask, asked, { signal, milliseconds: longestLook });
}

/** The mapping that roles mean, and what is wrong with it. */
export async function mappingOf(
  { parsers, data, ontology }: Clew,
  { uploads, columns, shapes, ...head }: MappingArguments,
  signal?: AbortSignal,
): Promise<MappingText> {
  const paths = await Promise.all(uploads.map((upload) => pathOfUpload(data, upload)));
  const asked = {
    ontology,
    paths,
    head: nullsOut<MappingHead & RowKinds>(head),
    shapes: (shapes ?? []).map((shape) => nullsOut<AskedFile>(shape)),
    columns: columns.map((column) => nullsOut<ColumnRole>(column)),
  };
  return runOn(parsers, rolesTask, asked, { signal, milliseconds: longestLook });
}

/** Keeps the mapping of a single file for the next with its columns. */
export async function rememberMapping(
  { parsers, data, ontology }: Clew,
  uploads: readonly string[],
  mapping: string,
): Promise<void> {
  const [upload, second] = uploads;
  if (upload === undefined || second !== undefined) return;
  const path = await pathOfUpload(data, upload);
  const kept = runOn(
    parsers,
    keepTask,
    { ontology, data, path, mapping },
    { milliseconds: longestLook },
  );
  await kept.catch((error: unknown) => {
    // what cannot be looked at begins anew each time: its import goes on all the same
    if (!(error instanceof ClewError)) throw error;
  });
}

function nullsOut<T extends object>(value: WithNulls<T>): T {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, item ?? undefined]),
  ) as T;
}
