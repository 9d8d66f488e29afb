import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";
import { singleWords } from "./cypher-words.ts";

/** What the line before left open: a comment, or a text by its quote. */
interface State {
  open: "" | "comment" | "'" | '"' | "`";
  /** Whether a colon stood before: what comes next is a kind. */
  isBehindColon: boolean;
}

type Stream = Parameters<Parameters<typeof StreamLanguage.define<State>>[0]["token"]>[0];

/** Cypher, as far as it is marked in colours. What may be written is the server's to judge. */
const cypher = StreamLanguage.define<State>({
  name: "cypher",
  startState: () => ({ open: "", isBehindColon: false }),
  token: (stream, state) => {
    if (state.open !== "") return insideOpen(stream, state);
    if (stream.eatSpace()) return null;
    const wasBehindColon = state.isBehindColon;
    state.isBehindColon = false;
    if (stream.match("//")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match("/*")) return opened(stream, state, "comment");
    const quote = stream.eat(/['"`]/);
    if (quote === "'" || quote === '"' || quote === "`") return opened(stream, state, quote);
    if (stream.match(/\$\w*/)) return "parameter";
    if (stream.match(/\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/)) return "number";
    const name = stream.match(/[\p{ID_Start}_][\p{ID_Continue}]*/u);
    if (typeof name === "object" && name !== null)
      return styleOfName(name[0], stream, wasBehindColon);
    state.isBehindColon = /^[:|&!]$/.test(stream.next() ?? "");
    return null;
  },
  tokenTable: {
    parameter: tags.special(tags.variableName),
    kind: tags.typeName,
    call: tags.function(tags.variableName),
  },
});

function opened(stream: Stream, state: State, open: State["open"]): string {
  state.open = open;
  return insideOpen(stream, state);
}

/** Goes on to where what is open ends, or to the end of the line. */
function insideOpen(stream: Stream, state: State): string {
  const { open } = state;
  const style = open === "comment" ? "comment" : "string";
  while (!stream.eol()) {
    if (open === "comment" ? stream.match("*/") : stream.eat(open)) {
      state.open = "";
      return style;
    }
    if (stream.next() === "\\" && open !== "comment") stream.next();
  }
  return style;
}

function styleOfName(name: string, stream: Stream, isBehindColon: boolean): string | null {
  if (isBehindColon) return "kind";
  if (stream.match(/\s*\(/, false) && !/^(?:MATCH|IN|AND|OR|NOT|WITH|WHERE|CALL)$/i.test(name))
    return "call";
  return singleWords.has(name.toUpperCase()) ? "keyword" : null;
}

const inColours = HighlightStyle.define([
  { tag: tags.keyword, class: "cypher-word" },
  { tag: tags.string, class: "cypher-text" },
  { tag: tags.comment, class: "cypher-comment" },
  { tag: tags.number, class: "cypher-number" },
  { tag: tags.special(tags.variableName), class: "cypher-parameter" },
  { tag: tags.typeName, class: "cypher-kind" },
  { tag: tags.function(tags.variableName), class: "cypher-call" },
]);

export const cypherLanguage = [cypher, syntaxHighlighting(inColours)];
