import { createStore } from "zustand/vanilla";

interface Connection {
  /** False while the database, or the server itself, does not answer. */
  readonly answers: boolean;
  /** Who was it that did not answer last. */
  readonly silent: "database" | "server";
  /** Counts returns of the database, so that what failed meanwhile is asked again. */
  readonly epoch: number;
  /** Counts changes of what is held, as far as this page knows of them. */
  readonly changes: number;
  readonly lost: (silent: "database" | "server") => void;
  readonly changed: () => void;
}

const EVERY_MS = 1_500;

/** Whether the database answers; asks by itself until it does again. */
export const connection = createStore<Connection>()((set, get) => ({
  answers: true,
  silent: "database",
  epoch: 0,
  changes: 0,

  lost: (silent) => {
    if (!get().answers) return;
    set({ answers: false, silent });
    const again = async () => {
      if (await databaseAnswers()) set({ answers: true, epoch: get().epoch + 1 });
      else setTimeout(() => void again(), EVERY_MS);
    };
    setTimeout(() => void again(), EVERY_MS);
  },
  changed: () => set({ changes: get().changes + 1 }),
}));

async function databaseAnswers(): Promise<boolean> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "x-clew-csrf": "1" },
      body: JSON.stringify({ query: "{ status { writes } }" }),
    });
    const answer: unknown = await response.json();
    return typeof answer === "object" && answer !== null && !("errors" in answer);
  } catch {
    return false;
  }
}
