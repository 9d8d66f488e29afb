import { numberAt } from "../../../shared/numbers.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { networkOf, type Network } from "./network.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** A row that was left out. */
export interface RejectedRow {
  /** Line in the text, from 1; the header's line is the first. */
  readonly line: number;
  /** A sentence. */
  readonly reason: Sentence;
}

/** A network with the ids that its entities have in a file. */
export interface NamedNetwork {
  /** The id of entity i, ascending by code unit, so that the order of rows does not matter. */
  readonly ids: readonly string[];
  readonly network: Network;
  /** By line. */
  readonly rejects: readonly RejectedRow[];
  /** Sentences. */
  readonly warnings: readonly Sentence[];
}

/**
 * Reads an edge list given as rows of cells, the header first; a row's number is its line, so empty
 * ones count.
 * Columns by name (letter case does not matter): `source`, `target` and, where there is one,
 * `weight`; others are ignored.
 * A link without a weight counts 1, which a warning tells where others have one. Repeated and
 * reversed rows are one link of the greatest weight; a loop and a row of one end alone keep their
 * entity and link nothing.
 * Ids are trimmed of white space at both ends and else taken as they are: letter case counts.
 * Throws InvalidInput without a source and a target column.
 */
export function readEdgeList(rows: Iterable<readonly string[]>): NamedNetwork {
  const list = beginEdgeList();
  let line = 0;
  for (const cells of rows) {
    line += 1;
    list.add(cells, line);
  }
  return list.finish();
}

/**
 * The same, row by row, so that a large file need not be held: the first row that holds anything is
 * the header.
 */
export function beginEdgeList(): {
  readonly add: (cells: readonly string[], line: number) => void;
  readonly finish: () => NamedNetwork;
} {
  const reading = emptyReading();
  let columns: Columns | undefined;
  return {
    add: (cells, line) => {
      if (cells.every((cell) => cell.trim() === "")) return;
      if (columns === undefined) columns = columnsOf(cells);
      else readRow(reading, columns, cells, line);
    },
    finish: () => {
      if (columns === undefined) throw new InvalidInput("edge-list.no-header");
      return finish(reading);
    },
  };
}

interface Columns {
  readonly source: number;
  readonly target: number;
  /** −1 where there is none. */
  readonly weight: number;
}

interface Reading {
  readonly numbers: Map<string, number>;
  readonly sources: number[];
  readonly targets: number[];
  readonly weights: number[];
  readonly rejects: RejectedRow[];
  /** Links without a weight. */
  bare: number;
}

function emptyReading(): Reading {
  return { numbers: new Map(), sources: [], targets: [], weights: [], rejects: [], bare: 0 };
}

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim().toLowerCase());
  const columns = {
    source: names.indexOf("source"),
    target: names.indexOf("target"),
    weight: names.indexOf("weight"),
  };
  if (columns.source < 0 || columns.target < 0) {
    const held = header.map((name) => `“${name.trim()}”`).join(", ");
    throw new InvalidInput("edge-list.columns", { names: held });
  }
  return columns;
}

function readRow(
  reading: Reading,
  { source, target, weight }: Columns,
  cells: readonly string[],
  line: number,
): void {
  const from = (cells[source] ?? "").trim();
  const to = (cells[target] ?? "").trim();
  if (from === "" && to === "") {
    reading.rejects.push({ line, reason: sentence("edge-list.no-ends") });
    return;
  }
  const text = weight < 0 ? "" : (cells[weight] ?? "").trim();
  const value = text === "" ? 1 : Number(text);
  if (!(value > 0 && Number.isFinite(value))) {
    reading.rejects.push({ line, reason: sentence("edge-list.weight", { weight: text }) });
    return;
  }
  const ends = [from, to].filter((id) => id !== "").map((id) => numberOf(reading.numbers, id));
  const [first = 0, second = first] = ends;
  if (first === second) return;
  reading.sources.push(first);
  reading.targets.push(second);
  reading.weights.push(value);
  if (text === "" && weight >= 0) reading.bare += 1;
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}

function finish({ numbers, sources, targets, weights, rejects, bare }: Reading): NamedNetwork {
  const ids = [...numbers.keys()].toSorted(byText);
  const places = new Uint32Array(ids.length);
  for (const [place, id] of ids.entries()) places[numbers.get(id) ?? 0] = place;
  const placed = (ends: readonly number[]) =>
    Uint32Array.from(ends, (end) => numberAt(places, end));
  const network = networkOf(
    {
      size: ids.length,
      sources: placed(sources),
      targets: placed(targets),
      weights: Float64Array.from(weights),
    },
    "greatest",
  );
  return {
    ids,
    network,
    rejects,
    warnings: [
      ...nearTwins(ids),
      ...(bare === 0 ? [] : [sentence("edge-list.no-weight", { bare, rows: sources.length })]),
    ],
  };
}

/** A warning for ids that differ in letter case alone. */
function nearTwins(ids: readonly string[]): readonly Sentence[] {
  const folded = new Map<string, string>();
  const pairs: string[] = [];
  for (const id of ids) {
    const lower = id.toLowerCase();
    const twin = folded.get(lower);
    if (twin === undefined) folded.set(lower, id);
    else pairs.push(`“${twin}” and “${id}”`);
  }
  if (pairs.length === 0) return [];
  const shown = pairs.slice(0, 3).join(", ");
  return [
    sentence("edge-list.case", {
      count: pairs.length,
      pairs: shown,
      more: pairs.length - 3 > 0 ? 1 : 0,
    }),
  ];
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
