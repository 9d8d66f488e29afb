import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Ontology } from "../../../ontology/index.ts";
import type { Sentence } from "../../../sentences/index.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { gather, lookPrefix, planFiles } from "../files/index.ts";
import { parseMapping } from "../mapping/index.ts";
import { proposeRoles } from "./proposals/column-roles.ts";
import type { ColumnRole, Proposal } from "./proposals/roles.ts";
import { lookAtAll, type AskedFile } from "./survey/files-at.ts";
import { lookAt, type LookedAt } from "./survey/file-survey.ts";
import type { Look } from "./columns/column-looks.ts";
import { firstRowsOf, type FirstRows } from "./sample.ts";
import { likelyRegion } from "./proposals/likely-region.ts";
import { refusalsAsData, type MappingText } from "./mapped/mapping-text.ts";
import { namedAfter } from "./survey/named-after.ts";
import { keepMapping, keptMapping } from "./mapped/saved-mappings.ts";
import { writeMapping } from "./mapped/write-mapping.ts";

/** A file as far as it was read. */
export interface FileLook {
  readonly name: string;
  readonly format: LookedAt["shape"]["format"];
  /** True where what its rows state is known from its form. */
  readonly isReady: boolean;
  readonly headerRow: number;
  readonly sheet: string | null;
  readonly array: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly ownAccount: string | null;
  /** What it could be read by instead. */
  readonly sheets: readonly string[];
  readonly arrays: readonly string[];
  readonly encodings: readonly string[];
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
  readonly link: string | null;
  readonly property: string | null;
  readonly of: string | null;
}

/** Files to be looked at, with a mapping if one is given. */
interface FilesToLookAt {
  readonly ontology: Ontology;
  readonly data: string;
  readonly paths: readonly string[];
  readonly mapping: string | undefined;
  readonly shapes?: readonly AskedFile[];
}

/** What files hold, a mapping for them, and what their first rows state if it can be used. */
export interface FilesLookedAt extends MappingText {
  /** Kind of what a row is, and of the event between two ends, as proposed. */
  readonly rowKind: string | null;
  readonly eventKind: string | null;
  /** Files that are not read, each with why; pictures beside tables are not among them. */
  readonly left: readonly Sentence[];
  /** Region that numbers without a country are likeliest of. */
  readonly region: string;
  readonly files: readonly FileLook[];
  readonly firstRows: FirstRows | undefined;
}

/** Looks at files: what they hold, a mapping for them, and what their first rows state. */
export const lookTask = defineTask(import.meta.url, "lookTask", look);

/** Keeps the mapping of a file for the next with its columns. */
export const keepTask = defineTask(
  import.meta.url,
  "keepTask",
  async (asked: {
    readonly ontology: Ontology;
    readonly data: string;
    readonly path: string;
    readonly mapping: string;
  }): Promise<void> =>
    keepMapping(asked.data, await lookAt(asked.path, asked.ontology), asked.mapping),
);

async function look(asked: FilesToLookAt): Promise<FilesLookedAt> {
  const { ontology, paths } = asked;
  const { looked, left } = await lookAtAll(paths, ontology, asked.shapes);
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
    ...kindsIn(proposals),
    region: regionOf(looked),
    left,
  };
}

function kindsIn(proposals: readonly Proposal[]): Pick<FilesLookedAt, "rowKind" | "eventKind"> {
  return {
    rowKind: proposals.find(({ rowKind }) => rowKind !== undefined)?.rowKind ?? null,
    eventKind: proposals.find(({ eventKind }) => eventKind !== undefined)?.eventKind ?? null,
  };
}

function regionOf(looked: readonly LookedAt[]): string {
  return likelyRegion(
    looked.flatMap(({ phones = [] }) => phones),
    looked.flatMap(({ columns }) => columns.map(({ name }) => name)),
  );
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
    array: file.shape.array ?? null,
    encoding: file.shape.encoding ?? null,
    delimiter: file.shape.delimiter ?? null,
    ownAccount: file.ownAccount ?? file.ownNumber ?? null,
    sheets: file.sheets,
    arrays: file.arrays,
    encodings: file.encodings,
    columns: file.columns.map(({ name, look: looksLike, confidence, samples }) => ({
      name,
      looksLike,
      confidence,
      samples,
      role: roles.get(name)?.role ?? "ignore",
      kind: roles.get(name)?.kind ?? null,
      link: roles.get(name)?.link ?? null,
      property: roles.get(name)?.property ?? null,
      of: roles.get(name)?.of ?? null,
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

const noRoles: Proposal = { roles: [] };

function proposedMapping(
  ontology: Ontology,
  looked: readonly LookedAt[],
  proposals: readonly Proposal[],
): string {
  const { id, title } = namedAfter(looked[0]);
  const head = { dataset: id, title, region: regionOf(looked) };
  return writeMapping(
    head,
    looked.map((file, at) => ({ file, ...(proposals[at] ?? noRoles) })),
    ontology,
  );
}
