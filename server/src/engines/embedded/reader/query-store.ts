import {
  fromStore,
  LinkValue,
  NodeValue,
  type MapValue,
  type Value,
} from "./values/cypher-values.ts";

/** Which way links are followed from a node. */
export type Way = "out" | "in" | "both";

/** What is asked of the process that has the store. Answers are plain. */
export type Call =
  | { readonly ask: "scan"; readonly label: string }
  | {
      readonly ask: "seek";
      readonly label: string;
      readonly property: string;
      readonly value: string;
    }
  | { readonly ask: "values"; readonly ids: readonly number[]; readonly names: readonly string[] }
  | { readonly ask: "labels"; readonly ids: readonly number[] }
  | { readonly ask: "properties"; readonly id: number }
  | { readonly ask: "links"; readonly ids: readonly number[] }
  | {
      readonly ask: "edges";
      readonly ids: readonly number[];
      readonly way: Way;
      readonly types?: readonly string[];
    };

/** Labels of several nodes: the sets that there are, and which of them each node has. */
export interface PlainLabels {
  readonly sets: readonly (readonly string[])[];
  readonly of: readonly number[];
}

/** A link as it is answered: its type, ends and properties. */
export interface PlainLink {
  readonly type: string;
  readonly source: number;
  readonly target: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Asks and waits. Values come by the name, a list of them for all ids; links null where one is gone. */
export interface Asker {
  (call: Extract<Call, { ask: "scan" | "seek" }>): readonly number[];
  (call: Extract<Call, { ask: "values" }>): readonly (readonly unknown[])[];
  (call: Extract<Call, { ask: "labels" }>): PlainLabels;
  (call: Extract<Call, { ask: "properties" }>): Readonly<Record<string, unknown>>;
  (call: Extract<Call, { ask: "links" }>): readonly (PlainLink | null)[];
  (call: Extract<Call, { ask: "edges" }>): readonly (readonly (readonly [number, number])[])[];
}

const mostKept = 150_000;
const batch = 2_000;

/** The store as a query reads it: what was read once is kept, and read ahead by the batch. */
export class Store {
  private readonly ask: Asker;
  /** The properties that the query names; what it holds whole is read when it is asked for. */
  private readonly names: readonly string[];
  private readonly values = new Map<number, readonly unknown[]>();
  private readonly labelsOf = new Map<number, readonly string[]>();
  private readonly links = new Map<number, PlainLink | null>();
  private announced: readonly number[] = [];
  private readonly edges = new Map<string, readonly LinkEnd[]>();

  constructor(ask: Asker, names: readonly string[]) {
    this.ask = ask;
    this.names = names;
  }

  scan(label: string): readonly number[] {
    return this.ask({ ask: "scan", label });
  }

  seek(label: string, property: string, value: string): readonly number[] {
    return this.ask({ ask: "seek", label, property, value });
  }

  /** Says which nodes come next: they are read together, once anything of one is asked for. */
  announceNodes(ids: readonly number[]): void {
    this.announced = ids;
  }

  private loadValues(ids: readonly number[]): void {
    this.load(this.values, ids, (some) => {
      const columns = this.ask({ ask: "values", ids: some, names: this.names });
      return some.map((_, place) => columns.map((column) => column[place]));
    });
  }

  private loadLabels(ids: readonly number[]): void {
    this.load(this.labelsOf, ids, (some) => {
      const { sets, of } = this.ask({ ask: "labels", ids: some });
      return of.map((set) => sets[set] ?? []);
    });
  }

  /** Reads ahead the links of nodes. */
  loadEdges(ids: readonly number[], way: Way, types: readonly string[] | undefined): void {
    const kind = edgeKind(way, types);
    const wanted = [...new Set(ids)].filter((id) => !this.edges.has(`${kind}${id}`));
    if (this.edges.size > mostKept) this.edges.clear();
    for (let at = 0; at < wanted.length; at += batch / 4) {
      const some = wanted.slice(at, at + batch / 4);
      const call = { ask: "edges", ids: some, way, ...(types === undefined ? {} : { types }) };
      const found = this.ask(call as Extract<Call, { ask: "edges" }>);
      for (const [place, id] of some.entries())
        this.edges.set(
          `${kind}${id}`,
          (found[place] ?? []).map(([other, link]) => ({ other, link })),
        );
    }
  }

  /** Links of a node and what is at their other end. */
  edgesOf(id: number, way: Way, types: readonly string[] | undefined): readonly LinkEnd[] {
    const name = `${edgeKind(way, types)}${id}`;
    if (!this.edges.has(name)) this.loadEdges([id], way, types);
    return this.edges.get(name) ?? [];
  }

  /** Reads links ahead. */
  loadLinks(ids: readonly number[]): void {
    this.load(this.links, ids, (some) => this.ask({ ask: "links", ids: some }));
  }

  /** A link in hand; undefined where it has gone. */
  link(id: number): LinkValue | undefined {
    const found = this.linkData(id);
    return found === null ? undefined : new LinkValue(id, found.type, found.source, found.target);
  }

  labels(id: number): readonly string[] {
    if (!this.labelsOf.has(id)) this.loadLabels(this.withAnnounced(id));
    return this.labelsOf.get(id) ?? [];
  }

  property(of: NodeValue | LinkValue, name: string): Value {
    if (of instanceof LinkValue) return fromStore(this.linkData(of.id)?.properties[name]);
    const place = this.names.indexOf(name);
    if (place < 0) return this.properties(of)[name] ?? null;
    if (!this.values.has(of.id)) this.loadValues(this.withAnnounced(of.id));
    return fromStore(this.values.get(of.id)?.[place]);
  }

  /** All properties, by name. */
  properties(of: NodeValue | LinkValue): MapValue {
    const held =
      of instanceof NodeValue
        ? this.ask({ ask: "properties", id: of.id })
        : (this.linkData(of.id)?.properties ?? {});
    return Object.fromEntries(
      Object.entries(held).flatMap(([name, value]) =>
        value === null || value === undefined ? [] : [[name, fromStore(value)]],
      ),
    );
  }

  /** A node and those that were announced, if it is one of them. */
  private withAnnounced(id: number): readonly number[] {
    return this.announced.includes(id) ? this.announced : [id];
  }

  private linkData(id: number): PlainLink | null {
    if (!this.links.has(id)) this.loadLinks([id]);
    return this.links.get(id) ?? null;
  }

  private load<T>(
    kept: Map<number, T>,
    ids: readonly number[],
    read: (some: readonly number[]) => readonly T[],
  ): void {
    const wanted = [...new Set(ids)].filter((id) => !kept.has(id));
    if (kept.size + wanted.length > mostKept) kept.clear();
    for (let at = 0; at < wanted.length; at += batch) {
      const some = wanted.slice(at, at + batch);
      const found = read(some);
      for (const [place, id] of some.entries()) kept.set(id, found[place] as T);
    }
  }
}

/** One end of a link, seen from the other. */
export interface LinkEnd {
  readonly other: number;
  readonly link: number;
}

function edgeKind(way: Way, types: readonly string[] | undefined): string {
  return `${way} ${types?.join("|") ?? "*"} `;
}
