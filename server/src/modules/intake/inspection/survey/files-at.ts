import { basename } from "node:path";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import { ClewError } from "../../../../shared/errors.ts";
import { isPictureName } from "../../pictures/index.ts";
import { lookAt, type LookedAt } from "./file-survey.ts";

/** Files that can be read, and why others cannot. Throws where none can. */
export async function lookAtAll(paths: readonly string[]): Promise<{
  readonly looked: readonly LookedAt[];
  readonly left: readonly Sentence[];
}> {
  const looked: LookedAt[] = [];
  const left: Sentence[] = [];
  const refused: unknown[] = [];
  for (const path of paths)
    try {
      looked.push(await lookAt(path));
    } catch (error) {
      if (!(error instanceof ClewError)) throw error;
      refused.push(error);
      if (!isPictureName(path))
        left.push(sentence("inspection.left-out", { name: basename(path), why: error.message }));
    }
  if (looked.length === 0 && refused.length > 0) throw refused[0];
  return { looked, left };
}
