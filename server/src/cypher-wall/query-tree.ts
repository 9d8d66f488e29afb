/** Where something stands in a text: line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * A query that only reads, as a tree. What has no form here cannot be run: the tree is the list of
 * what is allowed.
 */
export interface Query {
  /** Queries joined by UNION, in order; mostly one. */
  readonly parts: readonly (readonly Clause[])[];
  /** Whether UNION keeps equal rows (ALL). */
  readonly all: boolean;
}

export type Clause = Match | Unwind | Project | CallQuery;

export interface Match {
  readonly is: "match";
  readonly optional: boolean;
  readonly paths: readonly PathPattern[];
  readonly where?: Expression;
}

export interface Unwind {
  readonly is: "unwind";
  readonly list: Expression;
  readonly variable: string;
}

/** WITH or RETURN. */
export interface Project {
  readonly is: "with" | "return";
  readonly distinct: boolean;
  /** The names that `*` stands for, once the names of the query are checked; undefined without it. */
  readonly star?: string[];
  /** Whether `*` leaves out what a subquery takes from outside: the wall's own subqueries do. */
  readonly onlyNew?: boolean;
  readonly items: readonly Item[];
  readonly order: readonly Order[];
  readonly skip?: Expression;
  readonly limit?: Expression;
  /** WITH alone. */
  readonly where?: Expression;
  readonly at: Place;
}

/** A value and its name: the alias, else the text as written. */
export interface Item {
  readonly value: Expression;
  readonly name: string;
}

export interface Order {
  readonly value: Expression;
  readonly descending: boolean;
}

/** A subquery that runs once for each row. */
export interface CallQuery {
  readonly is: "call";
  readonly optional: boolean;
  /** Variables taken from outside: named, or those of a leading WITH. */
  readonly takes: readonly string[] | "with";
  /** `(*)`: the names taken are all that are known, once the names of the query are checked. */
  readonly takesAll?: string[];
  readonly query: Query;
}

export type Direction = "out" | "in" | "both";

/** Nodes and relationships in turn, beginning and ending with a node. */
export interface PathPattern {
  readonly variable?: string;
  readonly shortest?: "one" | "all";
  /** Whether conditions choose among the shortest (SHORTEST), or the path is sought by them. */
  readonly chosenLast?: boolean;
  readonly nodes: readonly NodePattern[];
  /** One less than nodes. */
  readonly links: readonly LinkPattern[];
  readonly at: Place;
}

export interface NodePattern {
  readonly variable?: string;
  readonly labels?: Labels;
  readonly properties?: Expression;
  readonly where?: Expression;
  readonly at: Place;
}

export interface LinkPattern {
  readonly variable?: string;
  /** Link types that may be met; undefined where any may. */
  readonly types?: readonly string[];
  readonly direction: Direction;
  /** Steps of a path of variable length; `most` undefined where there is no bound. */
  readonly steps?: { readonly least: number; readonly most?: number };
  readonly properties?: Expression;
  readonly where?: Expression;
  readonly at: Place;
}

/** An expression of labels. */
export type Labels =
  | { readonly is: "label"; readonly name: string; readonly at: Place }
  | { readonly is: "any" }
  | { readonly is: "not"; readonly of: Labels }
  | { readonly is: "and" | "or"; readonly left: Labels; readonly right: Labels };

/** Whole numbers are bigints, others numbers. */
export type Scalar = null | boolean | bigint | number | string;

export type Expression =
  | { readonly is: "literal"; readonly value: Scalar }
  | { readonly is: "parameter"; readonly name: string }
  | { readonly is: "variable"; readonly name: string; readonly at: Place }
  | { readonly is: "list"; readonly items: readonly Expression[] }
  | { readonly is: "map"; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly is: "unary"; readonly operator: "NOT" | "+" | "-"; readonly operand: Expression }
  | Binary
  | Comparison
  | { readonly is: "nullTest"; readonly operand: Expression; readonly negated: boolean }
  | { readonly is: "property"; readonly subject: Expression; readonly name: string }
  | { readonly is: "index"; readonly subject: Expression; readonly index: Expression }
  | {
      readonly is: "slice";
      readonly subject: Expression;
      readonly from?: Expression;
      readonly to?: Expression;
    }
  | { readonly is: "labelTest"; readonly subject: Expression; readonly labels: Labels }
  | Call
  | { readonly is: "countAll" }
  | Case
  | ListComprehension
  | {
      readonly is: "pathComprehension";
      readonly path: PathPattern;
      readonly where?: Expression;
      readonly each: Expression;
    }
  | Quantifier
  | Reduce
  | Projection
  | {
      readonly is: "subquery";
      readonly which: "exists" | "count" | "collect";
      readonly query: Query;
    }
  | { readonly is: "pathTest"; readonly path: PathPattern }
  | { readonly is: "shortest"; readonly path: PathPattern };

export type BinaryOperator =
  | "OR"
  | "XOR"
  | "AND"
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "^"
  | "||"
  | "=~"
  | "IN"
  | "STARTS WITH"
  | "ENDS WITH"
  | "CONTAINS";

export interface Binary {
  readonly is: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type Comparator = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** `a < b <= c`: each holds of its neighbours. */
export interface Comparison {
  readonly is: "comparison";
  readonly first: Expression;
  readonly rest: readonly (readonly [Comparator, Expression])[];
}

export interface Call {
  readonly is: "function";
  /** As on the list of functions. */
  readonly name: string;
  readonly distinct: boolean;
  readonly values: readonly Expression[];
  readonly at: Place;
}

export interface Case {
  readonly is: "case";
  readonly subject?: Expression;
  readonly branches: readonly (readonly [when: Expression, then: Expression])[];
  readonly otherwise?: Expression;
}

export interface ListComprehension {
  readonly is: "comprehension";
  readonly variable: string;
  readonly list: Expression;
  readonly where?: Expression;
  readonly each?: Expression;
}

export interface Quantifier {
  readonly is: "quantifier";
  readonly which: "all" | "any" | "none" | "single";
  readonly variable: string;
  readonly list: Expression;
  readonly where: Expression;
}

export interface Reduce {
  readonly is: "reduce";
  readonly total: string;
  readonly initial: Expression;
  readonly variable: string;
  readonly list: Expression;
  readonly each: Expression;
}

/** `n {.a, .*, key: value}`: entries of another thing's properties. */
export interface Projection {
  readonly is: "projection";
  readonly subject: Expression;
  readonly entries: readonly ProjectionEntry[];
}

export type ProjectionEntry =
  | { readonly is: "all" }
  | { readonly is: "own"; readonly name: string }
  | { readonly is: "entry"; readonly name: string; readonly value: Expression };
