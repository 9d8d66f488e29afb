import type {
  ColumnRoleInput,
  DateOrder,
  FileShapeInput,
  InspectFilesQuery,
  Problem,
  Upload,
} from "../../api/index.ts";

export type Inspection = InspectFilesQuery["inspectFiles"];

/** What the user says of the files as a whole. */
export interface About {
  readonly dataset: string;
  readonly title: string;
  readonly rowKind: string;
  readonly eventKind: string;
  readonly region: string;
  readonly timezone: string;
  /** Empty where each column decides. */
  readonly dates: DateOrder | "";
  readonly reliability: string;
}

/** An import that was started, with what its first rows state. */
export interface Started {
  readonly id: string;
  readonly sample: Inspection["sampleEntities"];
  readonly sampleLinks: Inspection["sampleLinks"];
}

export type Roles = ReadonlyMap<string, ColumnRoleInput>;

/** An import that is being prepared. */
export interface Draft {
  readonly uploads: readonly Upload[];
  /** What of the packs sent was left out, in sentences. */
  readonly left: readonly string[];
  /** How files are opened where not as proposed, by file. */
  readonly shapes: ReadonlyMap<string, FileShapeInput>;
  readonly isSending: boolean;
  readonly inspection: Inspection | null;
  /** How each column is read, by file and column. */
  readonly roles: Roles;
  readonly about: About;
  readonly mapping: string;
  /** Whether the mapping was changed by hand. */
  readonly isOwn: boolean;
  readonly refusals: readonly { readonly field: string | null; readonly message: string }[];
  readonly problem: Problem | null;
}

export const emptyDraft: Draft = {
  uploads: [],
  left: [],
  shapes: new Map(),
  isSending: false,
  inspection: null,
  roles: new Map(),
  about: {
    dataset: "",
    title: "",
    rowKind: "",
    eventKind: "",
    region: "",
    timezone: "",
    dates: "",
    reliability: "",
  },
  mapping: "",
  isOwn: false,
  refusals: [],
  problem: null,
};

export const roleKey = (file: string, column: string) => `${file}\n${column}`;

const datasetOf = (name: string) =>
  name
    .replace(/(\.[a-z0-9]{2,8}){1,2}$/i, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "") || "source";
const titleOf = (name: string) => name.replace(/(\.[a-z]{2,5}){1,2}$/i, "").replace(/[_-]+/g, " ");

/** What files state of themselves, where nothing was chosen before. */
export function aboutOf(now: About, name: string, seen: Inspection): About {
  return {
    ...now,
    dataset: now.dataset || datasetOf(name),
    title: now.title || titleOf(name),
    rowKind: now.rowKind || (seen.rowKind ?? ""),
    eventKind: now.eventKind || (seen.eventKind ?? ""),
    region: now.region || seen.region,
  };
}

/** How the columns are read where nobody says otherwise. */
export function rolesIn(inspection: Inspection): Roles {
  const entries = inspection.files.flatMap(({ name, columns }) =>
    columns.map((column) => {
      const role: ColumnRoleInput = {
        file: name,
        column: column.name,
        role: column.role,
        kind: column.kind,
        link: column.link,
        property: column.property,
        of: column.of,
      };
      return [roleKey(name, column.name), role] as const;
    }),
  );
  return new Map(entries);
}

/** Payments where there is an amount, else calls. */
const likelyEvent = (inspection: Inspection) =>
  inspection.files.some(({ columns }) =>
    columns.some(({ role, looksLike }) => role === "amount" || looksLike === "amount"),
  )
    ? "paid"
    : "called";

/** What is chosen for the files once a column is an end: what stands between the two is guessed unless chosen. */
export function aboutWithEnds({ about, inspection }: Draft, roles: Roles): About {
  const hasEnds = [...roles.values()].some(({ role }) => role === "from" || role === "to");
  return hasEnds && about.eventKind === "" && inspection
    ? { ...about, eventKind: likelyEvent(inspection) }
    : about;
}
