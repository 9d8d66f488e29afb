import type { CheckCypherQuery } from "../../../api/index.ts";
import type { Vocabulary } from "./completions.ts";

/** What the server finds in a text. */
export type Checked = CheckCypherQuery["checkCypher"];

/** What an editor of Cypher is given. */
export interface EditorProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
  readonly onFormat: () => void;
  /** Called with what the server finds in the text, a moment after it was written. */
  readonly onChecked: (checked: Checked | null) => void;
  readonly vocabulary: Vocabulary;
}
