import type { Ontology } from "../../../ontology/index.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { parseMapping } from "../mapping/index.ts";
import { refusalsAsData, type MappingText } from "./mapped/mapping-text.ts";
import {
  writeMapping,
  type FileWithRoles,
  type MappingHead,
  type RowKinds,
} from "./mapped/write-mapping.ts";
import { proposeRoles } from "./proposals/column-roles.ts";
import type { ColumnRole } from "./proposals/roles.ts";
import { lookAtAll, type AskedFile } from "./survey/files-at.ts";
import type { LookedAt } from "./survey/file-survey.ts";

interface RolesAsked {
  readonly ontology: Ontology;
  readonly paths: readonly string[];
  readonly head: MappingHead & RowKinds;
  readonly shapes: readonly AskedFile[];
  readonly columns: readonly ColumnRole[];
}

/** The mapping that roles mean, and what is wrong with it. */
export const rolesTask = defineTask(
  import.meta.url,
  "rolesTask",
  async (asked: RolesAsked): Promise<MappingText> => {
    const { looked } = await lookAtAll(asked.paths, asked.ontology, asked.shapes);
    return refusalsAsData({ mapping: "" }, async () => {
      const mapping = writeMapping(asked.head, rolesOfAll(looked, asked), asked.ontology);
      parseMapping(mapping, "mapping", asked.ontology);
      return { mapping };
    });
  },
);

/** Each file with its roles. What rows are is chosen for a single file; several keep what is proposed. */
function rolesOfAll(
  looked: readonly LookedAt[],
  { ontology, head, columns }: RolesAsked,
): readonly FileWithRoles[] {
  return looked.map((file) => {
    const roles = columns.filter((role) => role.file === file.name);
    const { rowKind, eventKind } = looked.length === 1 ? head : proposeRoles(file, ontology);
    return { file, roles, rowKind, eventKind };
  });
}
