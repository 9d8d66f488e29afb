import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { linter, type Diagnostic } from "@codemirror/lint";
import type { Extension, Text } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers, type KeyBinding } from "@codemirror/view";
import { ask, CheckCypherDocument } from "../../../api/index.ts";
import { completionsAt } from "./completions.ts";
import type { Checked, EditorProps } from "./editor-props.ts";
import { cypherLanguage } from "./cypher-language.ts";

/** How long after the last key a text is checked. */
const CHECK_MS = 250;

/** As many completions as are seen without scrolling. */
const MOST_OPTIONS = 12;

/** What the editor does; `now` gives what it was last given. */
export function editorExtensions(now: () => EditorProps): readonly Extension[] {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    cypherLanguage,
    EditorView.lineWrapping,
    autocompletion({
      override: [(context) => completing(context, now())],
      icons: false,
      activateOnTypingDelay: 0, // the words are here: nothing has to be asked
      maxRenderedOptions: MOST_OPTIONS,
    }),
    linter((view) => checking(view.state.doc, now), { delay: CHECK_MS }),
    keymap.of([
      ...ownKeys(now),
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.contentAttributes.of({ "aria-label": now().label, "data-testid": "cypher-text" }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) now().onText(state.doc.toString());
    }),
  ];
}

const ownKeys = (now: () => EditorProps): readonly KeyBinding[] => [
  { key: "Mod-Enter", run: () => done(now().onRun) },
  { key: "Shift-Alt-f", run: () => done(now().onFormat) },
];

function done(work: () => void): true {
  work();
  return true;
}

const types = {
  kind: "class",
  link: "interface",
  property: "property",
  function: "function",
  parameter: "variable",
  word: "keyword",
  name: "text",
} as const;

function completing(
  { state, pos, explicit }: CompletionContext,
  { vocabulary }: EditorProps,
): CompletionResult | null {
  const found = completionsAt(state.doc.toString(), pos, vocabulary);
  const before = state.sliceDoc(Math.max(0, pos - 1), pos);
  if (!found || !(explicit || found.from < pos || /[.:$|]/.test(before))) return null;
  const options = found.options.map(({ label, detail, is }) => ({
    label,
    detail,
    type: types[is],
    boost: is === "word" || is === "name" ? 0 : 1,
  }));
  return { from: found.from, options, validFor: /^\w*$/ };
}

async function checking(text: Text, now: () => EditorProps): Promise<readonly Diagnostic[]> {
  const written = text.toString();
  if (written.trim() === "") {
    now().onChecked(null);
    return [];
  }
  const { data } = await ask(CheckCypherDocument, { text: written });
  if (!data || now().text !== written) return [];
  now().onChecked(data.checkCypher);
  const { refusal } = data.checkCypher;
  return refusal ? [diagnosticOf(text, refusal)] : [];
}

/** The word at a place is underlined. */
function diagnosticOf(
  text: Text,
  { line, column, message }: NonNullable<Checked["refusal"]>,
): Diagnostic {
  const at = text.line(Math.min(line, text.lines));
  const before = [...at.text].slice(0, column - 1).join("").length;
  const word = /^(?:\w+|[^])?/.exec(at.text.slice(before))?.[0] ?? "";
  const from = at.from + Math.min(before, at.length);
  return { from, to: from + word.length, severity: "error", message };
}
