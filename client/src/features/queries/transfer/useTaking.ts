import { useState } from "react";
import {
  ask,
  ImportQueriesDocument,
  problem as problemSaying,
  upload,
  type DuplicateChoice,
  type ImportQueriesMutation,
  type Problem,
} from "../../../api/index.ts";

export type Taken = ImportQueriesMutation["importQueries"]["taken"][number];

interface State {
  readonly taken: readonly Taken[];
  /** What could not be taken at all, in sentences: files, and parts of packs. */
  readonly left: readonly string[];
  readonly problem: Problem | null;
  readonly isBusy: boolean;
}

/** Sends files with queries and saves what is in them; what is asked about is decided one by one. */
export function useTaking() {
  const [state, setState] = useState<State>({ taken: [], left: [], problem: null, isBusy: false });
  const put = (part: Partial<State>) => setState((now) => ({ ...now, ...part }));
  const take = async (files: readonly File[]) => {
    put({ isBusy: true, problem: null });
    const sent = await Promise.all(files.map((file) => upload(file)));
    const left = sent.flatMap((one) => [
      ...one.left,
      ...(one.problem ? [one.problem.message] : []),
    ]);
    const uploads = sent.flatMap((one) => one.uploads.map((held) => held.upload));
    const { taken, problem } = uploads.length === 0 ? noneTaken : await taking(uploads, "ask");
    put({ taken, left, problem, isBusy: false });
  };
  const decide = async (one: Taken, choice: DuplicateChoice) => {
    put({ isBusy: true });
    const { taken, problem } = await taking([one.upload], choice);
    const found = taken.find(({ file }) => file === one.file);
    setState((now) => ({
      ...now,
      problem,
      isBusy: false,
      taken: now.taken.map((other) => (other === one && found ? found : other)),
    }));
  };
  return { ...state, take, decide };
}

interface Taking {
  readonly taken: readonly Taken[];
  readonly problem: Problem | null;
}
const noneTaken: Taking = { taken: [], problem: null };

async function taking(uploads: readonly string[], duplicates: DuplicateChoice): Promise<Taking> {
  const { data, problem } = await ask(ImportQueriesDocument, { uploads, duplicates });
  if (problem) return { taken: [], problem };
  const { taken, errors } = data.importQueries;
  const [error] = errors;
  return { taken, problem: error ? problemSaying(error.message) : null };
}
