import {
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
} from "graphql";

/** How large a document is once its fragments are laid out. */
export interface DocumentSize {
  /** Levels of fields, one within the other. */
  readonly depth: number;
  /** 50 for each field of the outermost level, 10 for any other with arguments, 1 for the rest. */
  readonly cost: number;
  /** Fields that are given another name. */
  readonly aliases: number;
}

/** How large a document is as it is written. */
export interface TextSize {
  readonly tokens: number;
  /** Brackets of any kind, one within the other. */
  readonly nesting: number;
}

const nothing: DocumentSize = { depth: 0, cost: 0, aliases: 0 };
/** Sums stop here, so that fragments that double stay whole numbers. */
const mostSum = Number.MAX_SAFE_INTEGER;
const opening = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Counts words and signs without parsing, and stops at the first that is too many. Throws
 * GraphQLError where a sign is none of GraphQL.
 */
export function sizeOfText(text: string, mostTokens: number): TextSize {
  const lexer = new Lexer(new Source(text));
  let [tokens, nesting, open] = [0, 0, 0];
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    tokens += 1;
    if (opening.has(kind)) open += 1;
    if (closing.has(kind)) open -= 1;
    nesting = Math.max(nesting, open);
    if (tokens > mostTokens) break;
  }
  return { tokens, nesting };
}

/** The fragments that a document defines. */
export function fragmentsIn({ definitions }: DocumentNode): readonly FragmentDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
}

/**
 * The size of what a document asks, or of its largest fragment, laid out; undefined where a
 * fragment lies within itself.
 * Time: linear in the document, since what a fragment holds is summed once.
 */
export function sizeOf(document: DocumentNode): DocumentSize | undefined {
  const fragments = new Map(fragmentsIn(document).map((one) => [one.name.value, one]));
  const known = new Map<string, DocumentSize | "open">();
  let circular = false;
  const sizeOfAll = (selections: readonly SelectionNode[], outermost: boolean): DocumentSize =>
    selections.reduce((sum, one) => joined(sum, sizeOfOne(one, outermost)), nothing);
  const sizeOfOne = (one: SelectionNode, outermost: boolean): DocumentSize => {
    if (one.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(one.name.value, outermost);
    if (one.kind === Kind.INLINE_FRAGMENT) return sizeOfAll(one.selectionSet.selections, outermost);
    return withField(one, sizeOfAll(one.selectionSet?.selections ?? [], false), outermost);
  };
  const sizeOfFragment = (name: string, outermost: boolean): DocumentSize => {
    const key = `${outermost} ${name}`;
    const before = known.get(key);
    if (before === "open") circular = true;
    if (before !== undefined) return before === "open" ? nothing : before;
    known.set(key, "open");
    const size = sizeOfAll(fragments.get(name)?.selectionSet.selections ?? [], outermost);
    known.set(key, size);
    return size;
  };
  const operations = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [sizeOfAll(one.selectionSet.selections, true)] : [],
  );
  const unused = [...fragments.keys()].map((name) => sizeOfFragment(name, false));
  return circular ? undefined : unused.reduce(larger, operations.reduce(joined, nothing));
}

function joined(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    cost: Math.min(mostSum, a.cost + b.cost),
    aliases: Math.min(mostSum, a.aliases + b.aliases),
  };
}

function larger(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    cost: Math.max(a.cost, b.cost),
    aliases: Math.max(a.aliases, b.aliases),
  };
}

function withField(field: FieldNode, within: DocumentSize, outermost: boolean): DocumentSize {
  const itsArguments = field.arguments?.length ?? 0;
  const inner = itsArguments > 0 ? 10 : 1;
  const own = outermost ? 50 : inner;
  return {
    depth: within.depth + 1,
    cost: Math.min(mostSum, within.cost + own),
    aliases: Math.min(mostSum, within.aliases + (field.alias === undefined ? 0 : 1)),
  };
}
