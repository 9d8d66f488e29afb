import {
  GraphQLError,
  Kind,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import { sentence } from "../sentences/index.ts";

/**
 * Refuses documents that are nested deeper, or hold more fields once fragments are laid out, than a
 * page ever asks for.
 */
export function depthLimit(deepest: number, mostFields: number): Plugin {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result instanceof Error || result === null) return;
        const document = result as DocumentNode;
        if (measure(document, deepest, mostFields)) return;
        replaceParseResult(
          new GraphQLError(sentence("http.query-may-be-levels", { deepest, mostFields }).text, {
            extensions: { code: "TOO_LARGE" },
          }),
        );
      },
  };
}

function measure(document: DocumentNode, deepest: number, mostFields: number): boolean {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  let fields = 0;
  const within = (node: ASTNode, depth: number, open: readonly string[]): boolean => {
    if (depth > deepest || fields > mostFields) return false;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment: FragmentDefinitionNode | undefined = fragments.get(node.name.value);
      if (fragment === undefined || open.includes(node.name.value)) return true;
      return fragment.selectionSet.selections.every((one) =>
        within(one, depth, [...open, node.name.value]),
      );
    }
    if (node.kind === Kind.FIELD) fields += 1;
    if (!("selectionSet" in node) || node.selectionSet === undefined) return true;
    return node.selectionSet.selections.every((one) =>
      within(one, node.kind === Kind.FIELD ? depth + 1 : depth, open),
    );
  };
  return document.definitions.every(
    (one) => one.kind !== Kind.OPERATION_DEFINITION || within(one, 0, []),
  );
}
