import { useEffect, useEffectEvent, useRef, useState } from "react";
import { handFiles, openings } from "../../address/index.ts";
import {
  ask,
  ImportFilesDocument,
  InspectFilesDocument,
  MappingOfDocument,
  problem as problemSaying,
  upload,
  type ColumnRoleInput,
  type FileShapeInput,
} from "../../api/index.ts";
import {
  aboutOf,
  aboutWithEnds,
  emptyDraft,
  roleKey,
  rolesIn,
  type About,
  type Draft,
  type Roles,
  type Started,
} from "./import-draft.ts";

/** Files, what they hold, how each column is read, and what becomes of it; up to the start of the import. */
export function useImport(onStarted: (started: Started) => void) {
  const [draft, setDraft] = useState(emptyDraft);
  const put = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const { look, remap } = useLooking(put);
  const take = taking(draft, put, look);
  const ids = draft.uploads.map((one) => one.upload);
  useHandedFiles(take);
  const setShape = async (shape: FileShapeInput) => {
    const shapes = new Map(draft.shapes).set(shape.file, shape);
    const seen = await look(ids, null, shapes);
    if (!seen) return;
    const { rowKind, eventKind } = seen;
    const about = { ...draft.about, rowKind: rowKind ?? "", eventKind: eventKind ?? "" };
    put({ shapes, roles: rolesIn(seen), about, isOwn: false });
  };
  const change = (roles: Roles, about: About) => {
    put({ roles, about, isOwn: false });
    void remap(ids, { roles, about, shapes: draft.shapes });
  };
  return {
    ...draft,
    take: (files: readonly File[]) => void take(files),
    setRole: (role: ColumnRoleInput) => {
      const roles = new Map(draft.roles).set(roleKey(role.file, role.column), role);
      change(roles, aboutWithEnds(draft, roles));
    },
    setShape: (shape: FileShapeInput) => void setShape(shape),
    changeAbout: (part: Partial<About>) => change(draft.roles, { ...draft.about, ...part }),
    write: (mapping: string) => put({ mapping, isOwn: true }),
    lookAgain: () => void look(ids, draft.mapping, draft.shapes),
    begin: () => void begin(draft, put, onStarted),
    roleOf: (file: string, column: string) => draft.roles.get(roleKey(file, column)),
  };
}
export type ImportForm = ReturnType<typeof useImport>;

type Shapes = Draft["shapes"];

/** What a mapping is made from. */
interface Asked {
  readonly roles: Roles;
  readonly about: About;
  readonly shapes: Shapes;
}

type Put = (part: Partial<Draft>) => void;

/** Looks at uploaded files by a mapping, or by what they look like; the last look wins. */
function useLooking(put: Put) {
  const round = useRef(0);
  const look = async (uploads: readonly string[], text: string | null, shapes: Shapes) => {
    const turn = ++round.current;
    const { data, problem } = await ask(InspectFilesDocument, {
      uploads: [...uploads],
      mapping: text,
      shapes: [...shapes.values()],
    });
    if (turn !== round.current) return null;
    put({ problem });
    if (!data) return null;
    const { errors: refusals, mapping } = data.inspectFiles;
    put({ inspection: data.inspectFiles, refusals, ...(text === null ? { mapping } : {}) });
    return data.inspectFiles;
  };
  const remap = async (uploads: readonly string[], asked: Asked) => {
    const turn = ++round.current;
    const { data, problem } = await ask(MappingOfDocument, mappingAsked(uploads, asked));
    if (turn !== round.current) return;
    put({ problem });
    if (!data) return;
    const { mapping, errors: refusals } = data.mappingOf;
    put({ mapping, refusals });
    if (refusals.length === 0) await look(uploads, mapping, asked.shapes);
  };
  return { look, remap };
}

const mappingAsked = (uploads: readonly string[], { roles, about, shapes }: Asked) => ({
  shapes: [...shapes.values()],
  uploads: [...uploads],
  dataset: about.dataset,
  title: about.title,
  columns: [...roles.values()].filter(({ role }) => role !== "ignore"),
  rowKind: about.rowKind || null,
  eventKind: about.eventKind || null,
  region: about.region || null,
  timezone: about.timezone || null,
  dates: about.dates || null,
  reliability: about.reliability || null,
});

/** Sends files, beside those that were sent before, and looks at them all. */
function taking(draft: Draft, put: Put, look: ReturnType<typeof useLooking>["look"]) {
  return async (files: readonly File[]) => {
    put({ isSending: true, problem: null });
    const answers = await Promise.all(files.map((file) => upload(file)));
    const bad = answers.find((answer) => answer.problem !== null);
    const left = [...draft.left, ...answers.flatMap((answer) => answer.left)];
    put({ isSending: false, left, ...(bad?.problem ? { problem: bad.problem } : {}) });
    const uploads = [...draft.uploads, ...answers.flatMap((answer) => answer.uploads)];
    const [first] = uploads;
    if (!first || uploads.length === draft.uploads.length) return;
    const seen = await look(
      uploads.map((one) => one.upload),
      null,
      draft.shapes,
    );
    if (seen) put({ uploads, roles: rolesIn(seen), about: aboutOf(draft.about, first.name, seen) });
  };
}

/** Files that were handed over from another view are taken at once. */
function useHandedFiles(take: (files: readonly File[]) => Promise<void>): void {
  const takeHanded = useEffectEvent(() => {
    const { files } = openings.getState();
    if (files.length === 0) return;
    handFiles([]);
    void take(files);
  });
  useEffect(() => takeHanded(), []);
}

async function begin(
  { uploads, mapping, inspection }: Draft,
  put: Put,
  onStarted: (started: Started) => void,
): Promise<void> {
  const { data, problem } = await ask(ImportFilesDocument, {
    uploads: uploads.map((one) => one.upload),
    mapping,
  });
  if (problem) return put({ problem });
  const { ok, errors, import: run } = data.importFiles;
  put({ problem: ok ? null : problemSaying(errors.map(({ message }) => message).join(" ")) });
  if (!ok || !run) return;
  onStarted({
    id: run.id,
    sample: inspection?.sampleEntities ?? [],
    sampleLinks: inspection?.sampleLinks ?? [],
  });
}
