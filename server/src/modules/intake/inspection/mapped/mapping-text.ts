import { ClewError } from "../../../../shared/errors.ts";

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

/** What work gives; an expected refusal becomes data, beside what stands for nothing. */
export async function refusalsAsData<T>(
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
