import {
  defaultFieldResolver,
  execute,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isObjectType,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { Plugin } from "graphql-yoga";

type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/** What is known of a document: how often it was asked, and the function it became, if any. */
interface Known {
  asked: number;
  readonly byOperation: Map<string, Execute | undefined>;
}

const compiledFrom = 3;

/**
 * Executes documents that come again as compiled functions: completing thousands of leaf fields one by one is what
 * costs, not fetching them. A document is compiled when it is asked for the third time, so that one of a kind costs
 * no compiling; a document that can not be compiled, or whose variables do not fit, is executed as usual. What is
 * known of a document goes with it. Errors of compiled documents have their path, not their line and column.
 */
export function compiled(schema: GraphQLSchema): Plugin {
  callWhatIsWorkedOutWhenAsked(schema);
  const known = new WeakMap<DocumentNode, Known>();
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const { document, operationName } = args as ExecutionArgs;
      const one = known.get(document) ?? { asked: 0, byOperation: new Map() };
      known.set(document, one);
      one.asked += 1;
      if (one.asked < compiledFrom) return;
      const name = operationName ?? "";
      if (!one.byOperation.has(name))
        one.byOperation.set(name, executeOf(schema, document, operationName ?? undefined));
      const quick = one.byOperation.get(name);
      if (quick !== undefined) setExecuteFn(quick);
    },
  };
}

/** Types whose rows work out some of their plain values when asked; elsewhere only entities, lists and the like are. */
const workingOut = new Set(["Broker"]);

/** A compiled document reads properties and calls none, where graphql-js calls those that are functions; so these fields say that they do. */
function callWhatIsWorkedOutWhenAsked(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (
        field.resolve === undefined &&
        (workingOut.has(type.name) || isCompositeType(getNamedType(field.type)))
      )
        field.resolve = defaultFieldResolver;
    }
  }
}

function executeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Execute | undefined {
  if (getOperationAST(document, operationName)?.operation !== "query") return undefined;
  const query = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(query)) return undefined;
  return async (args) => {
    const result = await query.query(args.rootValue, args.contextValue, args.variableValues);
    return result.data === undefined ? execute(args) : result; // without data nothing was fetched yet: the variables do not fit
  };
}
