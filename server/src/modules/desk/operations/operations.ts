import { createHash, randomUUID } from "node:crypto";
import { Kind, type DocumentNode } from "graphql";
import type { Clew } from "../../../context.ts";
import { statement, type Row } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";

/** Notes what was asked of a Clew. */
export interface OperationLog {
  /** Notes an operation; kept with the next write. */
  readonly note: (reach: Reach, document: DocumentNode, at: string) => void;
  /** Keeps what was noted and stops. */
  readonly close: () => Promise<void>;
}

const pause = 2_000;
const most = 5_000;

/**
 * Opens the log. Operations are kept in the graph every two seconds: who, when, for what purpose,
 * which fields; never values.
 */
export function openOperations(clew: Clew): OperationLog {
  let waiting: Row[] = [];
  const keep = async (): Promise<void> => {
    const rows = waiting;
    waiting = [];
    if (rows.length === 0) return;
    await clew.graph
      .write((run) => run(statement("operations/keep"), { rows }))
      .catch(() => {
        waiting = [...rows, ...waiting].slice(0, most); // kept with the next, once it can be
        clew.log.error("operations could not be kept yet", { count: rows.length });
      });
  };
  const timer = setInterval(() => void keep(), pause);
  timer.unref();
  return {
    note: ({ actor, purpose }, document, at) => {
      if (waiting.length < most)
        waiting.push({ id: randomUUID(), actor, purpose, at, ...described(document) });
    },
    close: async () => {
      clearInterval(timer);
      await keep();
    },
  };
}

/** The name, type and fields of an operation, and a digest of its text. */
function described(document: DocumentNode): Row {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fields =
    operation?.selectionSet.selections.flatMap((one) =>
      one.kind === Kind.FIELD ? [one.name.value] : [],
    ) ?? [];
  return {
    name: operation?.name?.value ?? "",
    type: operation?.operation ?? "",
    fields,
    digest: createHash("sha256")
      .update(document.loc?.source.body ?? "")
      .digest("hex")
      .slice(0, 16),
  };
}
