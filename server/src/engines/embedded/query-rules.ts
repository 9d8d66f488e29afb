import { InvalidInput } from "../../shared/errors.ts";
import type { SentenceKey } from "../../sentences/index.ts";

interface Rule {
  readonly pattern: RegExp;
  readonly key: SentenceKey;
}

const always: readonly Rule[] = [
  {
    pattern:
      /\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|ALTER|INSERT|FOREACH|GRANT|REVOKE|DENY)\b/iu,
    key: "engines.queries-only-read-here",
  },
  {
    pattern: /\bLOAD\s+(CSV|JSONL|PARQUET|DATA)\b/iu,
    key: "engines.load-refused-import-files",
  },
  { pattern: /\bCALL\b/iu, key: "engines.call-refused-here-neo" },
  {
    pattern:
      /\b(SHOW|TERMINATE|USE|SESSION|EXPLAIN|PROFILE|START\s+TRANSACTION|COMMIT|ROLLBACK)\b/iu,
    key: "engines.queries-only-read-entities",
  },
];

const subset: readonly Rule[] = [
  {
    pattern: /\)\s*<?-\s*(\[[^\]]*\])?\s*->?\s*\([^()]*\)\s*<?-\s*(\[[^\]]*\])?\s*->?\s*\(/u,
    key: "engines.one-relationship-match-write",
  },
  {
    pattern: /\b(shortestPath|allShortestPaths|SHORTEST)\b/iu,
    key: "engines.shortest-paths-use-path",
  },
  {
    pattern: /\b(COLLECT|EXISTS|COUNT)\s*\{/iu,
    key: "engines.subqueries-braces-not-run",
  },
  {
    pattern: /\([^()]*:\s*(!|[A-Za-z_]\w*\s*[|&])/u,
    key: "engines.labels-can-not-be",
  },
  {
    pattern:
      /\b(point|randomUUID|valueType|isEmpty|date|datetime|time|duration|localtime|localdatetime)\s*\(/iu,
    key: "engines.function-not-run-here",
  },
  {
    pattern: /\(\s*\(|\)\s*[+*]\s*[({]|\)\s*\{\d*,?\d*\}/u,
    key: "engines.quantified-paths-not-run",
  },
  {
    pattern: /\[\s*\w+\s*=\s*\(/u,
    key: "engines.pattern-comprehensions-not-run",
  },
];

/**
 * Refuses a text that a person wrote unless it keeps to what both engines answer alike (CYPHER.md):
 * InvalidInput with the rule in a sentence. Strings and comments are passed over.
 */
export function checkUserText(text: string): void {
  const code = withoutStrings(text);
  if (!/^\s*(MATCH|UNWIND|WITH|RETURN|OPTIONAL)\b/iu.test(code)) {
    throw new InvalidInput("engines.query-begins-with-match");
  }
  if (/;\s*\S/u.test(code)) throw new InvalidInput("engines.one-query-at-time");
  for (const { pattern, key } of [...always, ...subset]) {
    if (pattern.test(code)) throw new InvalidInput(key);
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
