/** A piece of a Cypher text, as it is written. */
export interface CypherPiece {
  readonly is: "space" | "comment" | "text" | "quoted" | "parameter" | "number" | "name" | "sign";
  readonly text: string;
}

const forms = [
  ["space", String.raw`\s+`],
  ["comment", String.raw`//[^\n\r]*|/\*[^]*?(?:\*/|$)`],
  ["text", String.raw`'(?:[^'\\]|\\[^])*(?:'|$)|"(?:[^"\\]|\\[^])*(?:"|$)`],
  ["quoted", "`[^`]*(?:`|$)"],
  ["parameter", String.raw`\$\w*`],
  ["number", String.raw`\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?`],
  ["name", String.raw`[\p{ID_Start}_][\p{ID_Continue}]*`],
  ["sign", String.raw`<=|>=|<>|=~|\.\.|->|<-|[^]`],
] as const;
const piece = new RegExp(forms.map(([, form]) => `(${form})`).join("|"), "gu");

/** The pieces of a text, in order; all of them together are the text. Nothing is refused here. */
export function piecesOf(text: string): readonly CypherPiece[] {
  return [...text.matchAll(piece)].map((found) => {
    const at = found.findIndex((group, index) => index > 0 && group !== undefined);
    return { is: forms[at - 1]?.[0] ?? "sign", text: found[0] };
  });
}
