import { useEffect, useRef, useState } from "react";
import { handFiles, openings } from "../../address/index.ts";
import {
  ask,
  connection,
  ImportFilesDocument,
  InspectFilesDocument,
  MappingOfDocument,
  upload,
  type ColumnRoleInput,
  type InspectFilesQuery,
  type Problem,
  type Upload,
  problem as problemSaying,
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
  readonly reliability: string;
}

const datasetOf = (name: string) =>
  name
    .replace(/\.(gz|csv|tsv|jsonl|json|xlsx|txt)$/gi, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "") || "source";
const titleOf = (name: string) => name.replace(/(\.[a-z]{2,5}){1,2}$/i, "").replace(/[_-]+/g, " ");
const roleKey = (file: string, column: string) => `${file}\n${column}`;

/** An import that was started, with what its first rows state. */
export interface Started {
  readonly id: string;
  readonly sample: Inspection["sampleEntities"];
  readonly sampleLinks: Inspection["sampleLinks"];
}

/** Files, what they hold, how each column is read, and what becomes of it; up to the start of the import. */
export function useImport(onStarted: (started: Started) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [isSending, setSending] = useState(false);
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const [roles, setRoles] = useState<ReadonlyMap<string, ColumnRoleInput>>(new Map());
  const [about, setAbout] = useState<About>({
    dataset: "",
    title: "",
    rowKind: "",
    eventKind: "",
    region: "",
    timezone: "",
    reliability: "",
  });
  const [mapping, setMapping] = useState("");
  const [isOwn, setOwn] = useState(false);
  const [refusals, setRefusals] = useState<
    readonly { readonly field: string | null; readonly message: string }[]
  >([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const round = useRef(0);
  const ids = uploads.map((one) => one.upload);

  const look = async (uploaded: readonly string[], text: string | null) => {
    const turn = ++round.current;
    const { data, problem: failed } = await ask(InspectFilesDocument, {
      uploads: [...uploaded],
      mapping: text,
    });
    if (turn !== round.current) return null;
    setProblem(failed);
    if (!data) return null;
    setInspection(data.inspectFiles);
    setRefusals(data.inspectFiles.errors);
    if (text === null) setMapping(data.inspectFiles.mapping);
    return data.inspectFiles;
  };
  const take = async (files: readonly File[]) => {
    setSending(true);
    setProblem(null);
    const answers = await Promise.all(files.map(upload));
    setSending(false);
    const bad = answers.find((answer) => answer.problem !== null);
    if (bad?.problem) setProblem(bad.problem);
    const all = [...uploads, ...answers.flatMap((answer) => answer.upload ?? [])];
    const [first] = all;
    if (!first || all.length === uploads.length) return;
    const seen = await look(
      all.map((one) => one.upload),
      null,
    );
    if (!seen) return;
    setUploads(all);
    const key = seen.files.flatMap(({ columns }) => columns).find(({ role }) => role === "key");
    setRoles(rolesIn(seen));
    setAbout((now) => ({
      ...now,
      dataset: now.dataset || datasetOf(first.name),
      title: now.title || titleOf(first.name),
      rowKind: now.rowKind || (key?.kind ?? ""),
      eventKind: now.eventKind || eventKindIn(seen),
    }));
  };
  const remap = async (nextRoles: ReadonlyMap<string, ColumnRoleInput>, nextAbout: About) => {
    const turn = ++round.current;
    const columns = [...nextRoles.values()].filter(({ role }) => role !== "ignore");
    const optional = {
      rowKind: nextAbout.rowKind || null,
      eventKind: nextAbout.eventKind || null,
      region: nextAbout.region || null,
      timezone: nextAbout.timezone || null,
      reliability: nextAbout.reliability || null,
    };
    const { data, problem: failed } = await ask(MappingOfDocument, {
      uploads: ids,
      dataset: nextAbout.dataset,
      title: nextAbout.title,
      columns,
      ...optional,
    });
    if (turn !== round.current) return;
    setProblem(failed);
    if (!data) return;
    setMapping(data.mappingOf.mapping);
    setRefusals(data.mappingOf.errors);
    if (data.mappingOf.errors.length === 0) await look(ids, data.mappingOf.mapping);
  };
  const setRole = (role: ColumnRoleInput) => {
    const next = new Map(roles).set(roleKey(role.file, role.column), role);
    const hasEnds = [...next.values()].some((one) => one.role === "from" || one.role === "to");
    const nextAbout =
      hasEnds && about.eventKind === "" && inspection
        ? { ...about, eventKind: likelyEvent(inspection) }
        : about;
    setRoles(next);
    setAbout(nextAbout);
    setOwn(false);
    void remap(next, nextAbout);
  };
  const changeAbout = (part: Partial<About>) => {
    const next = { ...about, ...part };
    setAbout(next);
    setOwn(false);
    void remap(roles, next);
  };
  const write = (text: string) => {
    setMapping(text);
    setOwn(true);
  };
  const begin = async () => {
    const { data, problem: failed } = await ask(ImportFilesDocument, { uploads: ids, mapping });
    setProblem(
      failed ??
        (data.importFiles.ok
          ? null
          : problemSaying(data.importFiles.errors.map(({ message }) => message).join(" "))),
    );
    const run = data?.importFiles.import;
    if (!run || !data.importFiles.ok) return;
    connection.getState().changed();
    onStarted({
      id: run.id,
      sample: inspection?.sampleEntities ?? [],
      sampleLinks: inspection?.sampleLinks ?? [],
    });
  };
  useEffect(() => {
    const { files } = openings.getState();
    if (files.length === 0) return;
    handFiles([]);
    void take(files);
  }, []);
  return {
    uploads,
    isSending,
    inspection,
    roles,
    about,
    mapping,
    isOwn,
    refusals,
    problem,
    take: (files: readonly File[]) => void take(files),
    setRole,
    changeAbout,
    write,
    lookAgain: () => void look(ids, mapping),
    begin: () => void begin(),
    roleOf: (file: string, column: string) => roles.get(roleKey(file, column)),
  };
}

function rolesIn(inspection: Inspection): ReadonlyMap<string, ColumnRoleInput> {
  const entries = inspection.files.flatMap(({ name, columns }) =>
    columns.map((column) => {
      const role: ColumnRoleInput = {
        file: name,
        column: column.name,
        role: column.role,
        kind: column.kind,
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

/** What two ends are likely to be, where the files have them. */
function eventKindIn(inspection: Inspection): string {
  return inspection.files.some(({ columns }) => columns.some(({ role }) => role === "from"))
    ? likelyEvent(inspection)
    : "";
}
