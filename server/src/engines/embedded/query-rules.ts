import { InvalidInput } from "../../shared/errors.ts";

interface Rule {
  readonly pattern: RegExp;
  readonly sentence: string;
}

const always: readonly Rule[] = [
  {
    pattern:
      /\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|ALTER|INSERT|FOREACH|GRANT|REVOKE|DENY)\b/iu,
    sentence: "Queries only read here: writing is refused.",
  },
  {
    pattern: /\bLOAD\s+(CSV|JSONL|PARQUET|DATA)\b/iu,
    sentence: "LOAD is refused: import files instead.",
  },
  { pattern: /\bCALL\b/iu, sentence: "CALL is refused here; a Neo4j runs subqueries." },
  {
    pattern:
      /\b(SHOW|TERMINATE|USE|SESSION|EXPLAIN|PROFILE|START\s+TRANSACTION|COMMIT|ROLLBACK)\b/iu,
    sentence: "Queries only read entities, links and source rows here.",
  },
];

const subset: readonly Rule[] = [
  {
    pattern: /\)\s*<?-\s*(\[[^\]]*\])?\s*->?\s*\([^()]*\)\s*<?-\s*(\[[^\]]*\])?\s*->?\s*\(/u,
    sentence:
      "One relationship a MATCH: write the next step as a MATCH of its own. A Neo4j runs longer patterns.",
  },
  {
    pattern: /\b(shortestPath|allShortestPaths|SHORTEST)\b/iu,
    sentence: "Shortest paths: use Path between two. A Neo4j runs them in a text.",
  },
  {
    pattern: /\b(COLLECT|EXISTS|COUNT)\s*\{/iu,
    sentence: "Subqueries in braces are not run here; a Neo4j runs them.",
  },
  {
    pattern: /\([^()]*:\s*(!|[A-Za-z_]\w*\s*[|&])/u,
    sentence: "Labels can not be combined with | & ! here; a Neo4j does.",
  },
  {
    pattern:
      /\b(point|randomUUID|valueType|isEmpty|date|datetime|time|duration|localtime|localdatetime)\s*\(/iu,
    sentence:
      "That function is not run here; times are ISO texts and compare as such. A Neo4j runs it.",
  },
  {
    pattern: /\(\s*\(|\)\s*[+*]\s*[({]|\)\s*\{\d*,?\d*\}/u,
    sentence: "Quantified paths are not run here; a Neo4j runs them.",
  },
  {
    pattern: /\[\s*\w+\s*=\s*\(/u,
    sentence: "Pattern comprehensions are not run here; a Neo4j runs them.",
  },
];

/**
 * Refuses a text that a person wrote unless it keeps to what both engines answer alike (CYPHER.md):
 * InvalidInput with the rule in a sentence. Strings and comments are passed over.
 */
export function checkUserText(text: string): void {
  const code = withoutStrings(text);
  if (!/^\s*(MATCH|UNWIND|WITH|RETURN|OPTIONAL)\b/iu.test(code)) {
    throw new InvalidInput("A query begins with MATCH, OPTIONAL MATCH, UNWIND, WITH or RETURN.");
  }
  if (/;\s*\S/u.test(code)) throw new InvalidInput("One query at a time.");
  for (const { pattern, sentence } of [...always, ...subset]) {
    if (pattern.test(code)) throw new InvalidInput(sentence);
  }
}

/** The text with what stands in quotes, backticks and comments taken out. */
function withoutStrings(text: string): string {
  return text.replace(
    /\/\/[^\n]*|\/\*[^]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`/gu,
    inPlaceOf,
  );
}

function inPlaceOf(part: string): string {
  if (part.startsWith("/")) return " ";
  return part.startsWith("`") ? "name" : "''";
}
