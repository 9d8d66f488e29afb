import { ClewError } from "./errors.ts";

/**
 * Expected refusals become data: the field before the colon, and the sentence behind it. `nothing`
 * is what the payload holds then.
 */
export async function refusing<T extends object>(
  nothing: object,
  work: () => Promise<T>,
): Promise<object> {
  try {
    return { ok: true, errors: [], ...(await work()) };
  } catch (error) {
    if (!(error instanceof ClewError) || error.code === "ENGINE_UNAVAILABLE") throw error;
    const match = /^([a-z]+): ([^]+)$/u.exec(error.message);
    return {
      ok: false,
      errors: [{ field: match?.[1] ?? null, message: match?.[2] ?? error.message }],
      ...nothing,
    };
  }
}
