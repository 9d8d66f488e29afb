import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Ontology } from "../../../ontology/index.ts";
import { ClewError } from "../../../shared/errors.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { gather, lookPrefix, planFiles } from "../files/index.ts";
import { parseMapping } from "../mapping/index.ts";
import { proposeRoles, type ColumnRole } from "./column-roles.ts";
import { lookAt, type LookedAt } from "./file-survey.ts";
import type { Look } from "./recognise.ts";
import { firstRowsOf, type FirstRows } from "./sample.ts";
import { keepMapping, keptMapping } from "./saved-mappings.ts";
import { writeMapping, type MappingHead } from "./write-mapping.ts";

/** What is wrong with a mapping: the field, where it is known, and the sentence. */
export interface MappingProblem {
  readonly field: string | null;
  readonly message: string;
}

/** A mapping as text; empty where something is wrong with it. */
export interface MappingText {
  readonly mapping: string;
  readonly errors: readonly MappingProblem[];
}

/** A file as far as it was read. */
export interface FileLook {
  readonly name: string;
  readonly format: LookedAt["shape"]["format"];
  /** True where what its rows state is known from its form. */
  readonly isReady: boolean;
  readonly headerRow: number;
  readonly sheet: string | null;
  readonly columns: readonly InspectedColumn[];
  readonly rows: LookedAt["rows"];
  readonly remarks: LookedAt["remarks"];
}

/** A column: what its values look like, and the role proposed for it. */
interface InspectedColumn {
  readonly name: string;
  readonly looksLike: Look;
  readonly confidence: number;
  readonly samples: readonly string[];
  readonly role: ColumnRole["role"];
  readonly kind: string | null;
}

/** Files to be looked at, with a mapping if one is given. */
interface FilesToLookAt {
  readonly ontology: Ontology;
  readonly data: string;
  readonly paths: readonly string[];
  readonly mapping: string | undefined;
}

/** What files hold, a mapping for them, and what their first rows state if it can be used. */
export interface FilesLookedAt extends MappingText {
  readonly files: readonly FileLook[];
  readonly firstRows: FirstRows | undefined;
}

/** Looks at files: what they hold, a mapping for them, and what their first rows state. */
export const lookTask = defineTask(import.meta.url, "lookTask", look);

/** The mapping that roles mean, and what is wrong with it. */
export const rolesTask = defineTask(
  import.meta.url,
  "rolesTask",
  async (asked: {
    readonly ontology: Ontology;
    readonly paths: readonly string[];
    readonly head: MappingHead;
    readonly columns: readonly ColumnRole[];
  }): Promise<MappingText> => {
    const looked = await Promise.all(asked.paths.map(lookAt));
    return refusalsAsData({ mapping: "" }, async () => {
      const mapping = writeMapping(asked.head, looked, asked.columns, asked.ontology);
      parseMapping(mapping, "mapping", asked.ontology);
      return { mapping };
    });
  },
);

/** Keeps the mapping of a file for the next with its columns. */
export const keepTask = defineTask(
  import.meta.url,
  "keepTask",
  async (asked: {
    readonly data: string;
    readonly path: string;
    readonly mapping: string;
  }): Promise<void> => keepMapping(asked.data, await lookAt(asked.path), asked.mapping),
);

async function look(asked: FilesToLookAt): Promise<FilesLookedAt> {
  const { ontology, paths } = asked;
  const looked = await Promise.all(paths.map(lookAt));
  const proposals = looked.map((file) => proposeRoles(file, ontology));
  const mapping =
    asked.mapping ??
    (await mappingKept(asked.data, looked)) ??
    proposedMapping(ontology, looked, proposals);
  const { firstRows, errors } = await refusalsAsData({ firstRows: undefined }, () =>
    firstRowsBy(asked, mapping),
  );
  return {
    files: looked.map((file, index) => fileLook(file, proposals[index])),
    mapping,
    errors,
    firstRows,
  };
}

/** What work gives; an expected refusal becomes data, beside what stands for nothing. */
async function refusalsAsData<T>(
  nothing: NoInfer<T>,
  work: () => Promise<T>,
): Promise<T & { readonly errors: readonly MappingProblem[] }> {
  try {
    return { ...(await work()), errors: [] };
  } catch (error) {
    if (!(error instanceof ClewError)) throw error;
    return { ...nothing, errors: [{ field: null, message: error.message }] };
  }
}

async function firstRowsBy(
  { ontology, data, paths }: FilesToLookAt,
  text: string,
): Promise<{ readonly firstRows: FirstRows | undefined }> {
  const name = `${lookPrefix}${randomUUID()}`;
  const folder = join(data, "imports", name);
  try {
    await gather(data, name, paths, text);
    const mapping = parseMapping(text, "mapping", ontology);
    const files = mapping.files.map((file) => ({ ...file, path: basename(file.path) }));
    const planned = await planFiles(
      { mapping: { ...mapping, files }, folder, mappingName: "mapping" },
      { ontology, own: data },
    );
    return { firstRows: await firstRowsOf(planned) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fileLook(file: LookedAt, proposal: ReturnType<typeof proposeRoles> | undefined): FileLook {
  const roles = new Map(proposal?.roles.map((one) => [one.column, one]));
  return {
    name: file.name,
    format: file.shape.format,
    isReady: file.ready !== undefined,
    headerRow: file.headerRow,
    sheet: file.shape.sheet ?? null,
    columns: file.columns.map(({ name, look: looksLike, confidence, samples }) => ({
      name,
      looksLike,
      confidence,
      samples,
      role: roles.get(name)?.role ?? "ignore",
      kind: roles.get(name)?.kind ?? null,
    })),
    rows: file.rows,
    remarks: file.remarks,
  };
}

/** The mapping kept for a single file of these columns. */
async function mappingKept(data: string, looked: readonly LookedAt[]): Promise<string | undefined> {
  const [file, second] = looked;
  if (file === undefined || second !== undefined || file.ready !== undefined) return undefined;
  const { id, title } = namedAfter(file);
  return keptMapping(data, file, id, title);
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

function proposedMapping(
  ontology: Ontology,
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
  const roles = proposals.flatMap((proposal) => proposal.roles);
  return writeMapping(head, looked, roles, ontology);
}
