import type { Evidence } from "./evidence/index.ts";
import type { Journal, Originals } from "./journal/index.ts";
import type { Graph } from "./graph/index.ts";
import type { Ontology } from "./ontology/index.ts";
import type { SearchIndex } from "./search/index.ts";
import type { Crew } from "./shared/work/crew.ts";
import type { Kept } from "./shared/kept.ts";
import type { RefMaker } from "./shared/ids.ts";

/** What the parts of a running Clew share. */
export interface Clew {
  readonly graph: Graph;
  readonly evidence: Evidence;
  /** What is true; graph and evidence are made from it. */
  readonly journal: Journal;
  /** The files that sources came in. */
  readonly originals: Originals;
  /** The index of all texts held. */
  readonly search: SearchIndex;
  readonly ontology: Ontology;
  readonly refs: RefMaker;
  /** Threads for long measures. */
  readonly crew: Crew;
  /**
   * Threads for what a stranger may have made: files, sheets, mappings, pictures, texts. Absent
   * where nobody else is answered meanwhile: a command that has the store reads them itself.
   */
  readonly parsers?: Crew;
  /** Threads that read what people write as queries. Absent where `parsers` are. */
  readonly readers?: Crew;
  /** What modules keep between requests. */
  readonly kept: Kept;
  /** Cypher types of all link kinds, for walking typed links only. */
  readonly linkTypes: readonly string[];
  /** File of the key that refs are made with. */
  readonly keyFile: string;
  /** Folder for uploads, rejects and saved mappings. */
  readonly data: string;
  /** Tells of what went wrong inside; never of values. */
  readonly log: Log;
}

/** Where the server tells what it does. */
export interface Log {
  readonly info: (what: string, details?: Readonly<Record<string, string | number>>) => void;
  readonly error: (what: string, details?: Readonly<Record<string, string | number>>) => void;
}
