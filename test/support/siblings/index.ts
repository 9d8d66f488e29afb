import { archives } from "./archives.ts";
import { forms } from "./forms.ts";
import { longTexts } from "./long-texts.ts";
import { mappings, paths } from "./hostile-mappings.ts";
import { nestings } from "./nestings.ts";
import { sheets } from "./sheets.ts";
import type { Sibling } from "./sibling.ts";

export { documents } from "./queries.ts";
export { mappingOf, type Sibling } from "./sibling.ts";

/** Files that a stranger could send, twenty and more of each class. */
export const siblings: Readonly<Record<string, readonly Sibling[]>> = {
  sheets,
  archives,
  nestings,
  "long texts": longTexts,
  mappings,
  paths,
  forms,
};
