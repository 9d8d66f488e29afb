import { defineTask } from "../shared/work/task.ts";
import { vetted, type Vetted } from "./vetted.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text that a person wrote, and what it may name. */
interface Written {
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

/** Reads a query of a person on another thread, which can be ended: the one that answers goes on. */
export const vettedTask = defineTask(
  import.meta.url,
  "vettedTask",
  ({ text, vocabulary }: Written): Vetted => vetted(text, vocabulary),
);
