import { basename } from "node:path";
import type { Ontology } from "../../../../ontology/index.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import { ClewError } from "../../../../shared/errors.ts";
import { isPictureName } from "../../pictures/index.ts";
import type { AskedShape } from "./proposed-shape.ts";
import { lookAt, type LookedAt } from "./file-survey.ts";

/** How a person wants a file of some name to be opened. */
export interface AskedFile extends AskedShape {
  readonly file: string;
}

function askedOf(path: string, shapes: readonly AskedFile[]): AskedShape {
  const asked = shapes.find(({ file }) => file === basename(path));
  if (asked === undefined) return {};
  const words = Object.entries(asked).filter(([word]) => word !== "file");
  return Object.fromEntries(words);
}

/** Files that can be read, and why others cannot. Throws where none can. */
export async function lookAtAll(
  paths: readonly string[],
  ontology: Ontology,
  shapes: readonly AskedFile[] = [],
): Promise<{
  readonly looked: readonly LookedAt[];
  readonly left: readonly Sentence[];
}> {
  const looked: LookedAt[] = [];
  const left: Sentence[] = [];
  const refused: unknown[] = [];
  for (const path of paths)
    try {
      looked.push(await lookAt(path, ontology, askedOf(path, shapes)));
    } catch (error) {
      if (!(error instanceof ClewError)) throw error;
      refused.push(error);
      if (!isPictureName(path))
        left.push(sentence("inspection.left-out", { name: basename(path), why: error.message }));
    }
  if (looked.length === 0 && refused.length > 0) throw refused[0];
  return { looked, left };
}
