import type { FormMapping } from "../../reading/index.ts";
import type { LookedAt } from "../survey/file-survey.ts";

/** A file of a form: what its rows state is known beforehand. */
export function formOut({ name, shape }: LookedAt, ready: FormMapping): object {
  const { format, encoding, sheet } = shape;
  return {
    path: name,
    format,
    ...(encoding ? { encoding } : {}),
    ...(sheet ? { sheet } : {}),
    ...ready,
  };
}
