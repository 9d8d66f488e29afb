import { setFlagsFromString } from "node:v8";
import { join } from "node:path";
import type { Clew, Log } from "./context.ts";
import { openEmbedded, openNeo4j } from "./engines/index.ts";
import type { Graph } from "./graph/index.ts";
import { markOf, openJournal, originalsOf } from "./journal/index.ts";
import { openEvidence } from "./evidence/index.ts";
import { builtInOntology, loadOntology } from "./ontology/index.ts";
import { catchUp, finishSwap } from "./modules/desk/rebuild/index.ts";
import { openSearch } from "./search/index.ts";
import { openStore } from "./modules/ground/store/index.ts";
import { openCrew } from "./shared/work/crew.ts";
import { makeOwnFolder } from "./shared/own-folder.ts";
import { openKept } from "./shared/kept.ts";
import type { Settings } from "./settings.ts";

/** A Clew that is open, and how to close it. */
export interface OpenClew extends Clew {
  readonly close: () => Promise<void>;
}

/** The file of the store's key. */
export function keyFileOf({ key, data }: Settings): string {
  return key ?? join(data, "key");
}

/** Opens the graph that the settings name, and nothing else. */
export function openGraph(
  { data, neo4j }: Settings,
  onEngine: (pid: number | undefined) => void = () => undefined,
): Graph {
  return neo4j === undefined ? openEmbedded(join(data, "graph"), onEngine) : openNeo4j(neo4j);
}

/** The folder of the journal. */
export function journalOf({ journal, data }: Settings): string {
  return journal ?? join(data, "journal");
}

/**
 * Young garbage is collected early, so that an import stays small. A thread that reads rows would
 * spend a fifth of its time on that alone: threads begin with 8 MB for it.
 */
function setMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--min-semi-space-size=8");
}

/**
 * Opens the graph, evidence and ontology that the settings name. `onEngine` learns the process id
 * of the embedded engine. `isBehind`: the graph need not hold all that the journal does, as one that
 * is being made from it. Throws with a sentence where a file of the ontology is wrong or the store
 * is newer or away.
 */
export async function openClew(
  settings: Settings,
  log: Log,
  onEngine: (pid: number | undefined) => void = () => undefined,
  { isBehind }: { readonly isBehind?: boolean } = {},
): Promise<OpenClew> {
  setMemory();
  const ontology = loadOntology(
    settings.ontology === undefined ? [builtInOntology] : [builtInOntology, settings.ontology],
  );
  makeOwnFolder(settings.data);
  if (isBehind !== true) finishSwap(settings.data);
  const graph = openGraph(settings, onEngine);
  const opened = openedOn(settings, { graph, ontology, log });
  try {
    const clew = await opened;
    if (isBehind !== true) await catchUp(clew);
    return clew;
  } catch (error) {
    await opened
      .then(({ crew, search }) => Promise.all([crew.close(), search.close()]))
      .catch(() => undefined);
    await graph.close().catch(() => undefined);
    throw error;
  }
}

async function openedOn(
  settings: Settings,
  parts: Pick<Clew, "graph" | "ontology" | "log">,
): Promise<OpenClew> {
  const { graph, ontology } = parts;
  const { data } = settings;
  const keyFile = keyFileOf(settings);
  const refs = await openStore(graph, ontology, keyFile);
  const journal = await openJournal(journalOf(settings), markOf(data));
  const crew = openCrew();
  const search = openSearch(join(data, "search"), refs.entity("search"));
  return {
    ...parts,
    refs,
    crew,
    search,
    kept: openKept(),
    keyFile,
    data,
    journal,
    originals: originalsOf(journal),
    evidence: openEvidence(join(data, "evidence")),
    linkTypes: [...ontology.linkKinds.values()].map(({ type }) => type),
    close: async () => {
      await crew.close();
      await search.close();
      await graph.close();
    },
  };
}
