/**
 * A text as a Cypher literal that holds on every version: quotes, backslashes and all that is not
 * plain ASCII are written as escapes, and a `u` behind a backslash too, since Neo4j reads \u before
 * it reads the literal. Half of a surrogate pair, which no database holds, becomes U+FFFD.
 */
export function textLiteral(text: string): string {
  const escaped = text.toWellFormed().replace(/\\u?|'|[^\u0020-\u007e]/gu, (sign) => {
    if (sign === "'") return "\\'";
    if (sign === "\\") return "\\\\";
    if (sign === "\\u") return "\\\\\\u0075";
    return [...unitsOf(sign)].map(unitEscape).join("");
  });
  return `'${escaped}'`;
}

/** A list of texts as a literal. */
export function listLiteral(texts: readonly string[]): string {
  return `[${texts.map(textLiteral).join(", ")}]`;
}

/**
 * A name between backticks. Throws where it is none that Clew gives to properties and kinds: letters,
 * digits, _ and a colon.
 */
export function nameLiteral(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_:]{0,120}$/u.test(name))
    throw new Error("a name that no Cypher text may hold");
  return `\`${name}\``;
}

function unitsOf(sign: string): readonly number[] {
  return Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at));
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}
