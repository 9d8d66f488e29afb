import { makesOneOfMany, type Expression } from "../../../cypher-wall/index.ts";
import { functions } from "./functions/all-functions.ts";
import { labelsHold } from "./label-test.ts";
import {
  compileComprehension,
  compileIndex,
  compilePathComprehension,
  compileQuantifier,
  compileReduce,
  compileSlice,
} from "./list-forms.ts";
import { compares, operators, whole } from "./binary-operators.ts";
import { propertyOf } from "./property-access.ts";
import { truthOf, type Evaluate, type Of, type Surroundings } from "./surroundings.ts";
import {
  compileCase,
  compileCoalesce,
  compileProjection,
  compileSubquery,
  isEmpty,
} from "./value-forms.ts";
import type { Truth } from "./values/comparison.ts";
import { Failure } from "./values/failure.ts";
import { isNumber, kindOf, LinkValue, NodeValue } from "./values/cypher-values.ts";

type Compilers = {
  readonly [K in Expression["is"]]: (expression: Of<K>, around: Surroundings) => Evaluate;
};

/** Makes an expression ready. */
export function compile(expression: Expression, around: Surroundings): Evaluate {
  const made = around.made.get(expression);
  if (made !== undefined) return (row) => row[made] ?? null;
  if (makesOneOfMany(expression)) throw new Failure("wall.aggregate");
  return (compilers[expression.is] as (one: Expression, around: Surroundings) => Evaluate)(
    expression,
    around,
  );
}

const compilers: Compilers = {
  literal:
    ({ value }) =>
    () =>
      value,
  parameter: ({ name }, { parameters }) => {
    if (!Object.hasOwn(parameters, name)) throw new Failure("reader.no-parameter", { name });
    const value = parameters[name] ?? null;
    return () => value;
  },
  variable:
    ({ name }) =>
    (row) =>
      row[name] ?? null,
  countAll: () => () => null,
  list: ({ items }, around) => {
    const each = items.map((item) => compile(item, around));
    return (row) => each.map((item) => item(row));
  },
  map: ({ entries }, around) => {
    const each = entries.map(([name, value]) => [name, compile(value, around)] as const);
    return (row) => Object.fromEntries(each.map(([name, value]) => [name, value(row)]));
  },
  unary: compileUnary,
  binary: compileBinary,
  comparison: compileComparison,
  nullTest: ({ operand, negated }, around) => {
    const value = compile(operand, around);
    return (row) => (value(row) === null) !== negated;
  },
  property: ({ subject, name }, around) => {
    const of = compile(subject, around);
    return (row) => propertyOf(of(row), name, around.store);
  },
  index: compileIndex,
  slice: compileSlice,
  labelTest: ({ subject, labels }, around) => {
    const of = compile(subject, around);
    return (row) => {
      const value = of(row);
      if (value === null) return null;
      if (value instanceof LinkValue) return labelsHold(labels, [value.type]);
      if (value instanceof NodeValue) return labelsHold(labels, around.store.labels(value.id));
      throw new Failure("reader.no-labels", { kind: kindOf(value) });
    };
  },
  function: (expression, around) => {
    if (expression.name === "coalesce") return compileCoalesce(expression.values, around);
    const values = expression.values.map((one) => compile(one, around));
    const perform = functions[expression.name];
    if (perform === undefined) throw new Failure("reader.function", { name: expression.name });
    return (row) =>
      perform(
        values.map((value) => value(row)),
        around.store,
      );
  },
  case: compileCase,
  comprehension: compileComprehension,
  pathComprehension: compilePathComprehension,
  quantifier: compileQuantifier,
  reduce: compileReduce,
  projection: compileProjection,
  subquery: compileSubquery,
  pathTest: ({ path }, around) => {
    const matches = around.matchesOf(path);
    return (row) => !isEmpty(matches(row));
  },
  shortest: ({ path }, around) => {
    const find = around.shortestOf(path);
    return (row) => {
      const found = find(row);
      return path.shortest === "all" ? found : (found[0] ?? null);
    };
  },
};

function compileUnary({ operator, operand }: Of<"unary">, around: Surroundings): Evaluate {
  const value = compile(operand, around);
  if (operator === "NOT")
    return (row) => {
      const truth = truthOf(value(row));
      return truth === null ? null : !truth;
    };
  return (row) => {
    const number = value(row);
    if (number === null) return null;
    if (!isNumber(number)) throw new Failure("reader.operands", { sign: operator });
    if (operator === "+") return number;
    return typeof number === "bigint" ? whole(-number) : -number;
  };
}

function compileBinary({ operator, left, right }: Of<"binary">, around: Surroundings): Evaluate {
  const [a, b] = [compile(left, around), compile(right, around)];
  if (operator === "AND" || operator === "OR") {
    const decides = operator === "OR";
    return (row) => {
      const first = truthOf(a(row));
      if (first === decides) return decides;
      const second = truthOf(b(row));
      if (second === decides) return decides;
      return first === null || second === null ? null : !decides;
    };
  }
  if (operator === "XOR")
    return (row) => {
      const [first, second] = [truthOf(a(row)), truthOf(b(row))];
      return first === null || second === null ? null : first !== second;
    };
  const perform = operators[operator];
  return (row) => perform(a(row), b(row));
}

function compileComparison({ first, rest }: Of<"comparison">, around: Surroundings): Evaluate {
  const begin = compile(first, around);
  const others = rest.map(([sign, value]) => [sign, compile(value, around)] as const);
  return (row) => {
    let left = begin(row);
    let all: Truth = true;
    for (const [sign, value] of others) {
      const right = value(row);
      const holds = compares(sign, left, right);
      if (holds === false) return false;
      if (holds === null) all = null;
      left = right;
    }
    return all;
  };
}
