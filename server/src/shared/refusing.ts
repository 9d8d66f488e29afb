import { ClewError, InvalidInput } from "./errors.ts";

/** Whether something was done, and why not. */
export interface Outcome {
  readonly ok: boolean;
  readonly errors: readonly { readonly field: string | null; readonly message: string }[];
}

/**
 * Expected refusals become data: the field and the sentence. `nothing` is what the payload holds then.
 * Throws what is no refusal, and where the store does not answer.
 */
export async function refusing<T extends object>(
  nothing: T,
  work: () => Promise<T>,
): Promise<Outcome & T> {
  try {
    return { ok: true, errors: [], ...(await work()) };
  } catch (error) {
    if (!(error instanceof ClewError) || error.code === "ENGINE_UNAVAILABLE") throw error;
    return { ok: false, errors: [errorRow(error)], ...nothing };
  }
}

function errorRow(error: ClewError): Outcome["errors"][number] {
  return error instanceof InvalidInput
    ? { field: error.field ?? null, message: error.sentence.text }
    : { field: null, message: error.message };
}
