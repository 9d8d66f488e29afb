import { setFlagsFromString } from "node:v8";
import { join } from "node:path";
import type { Clew, Log } from "./context.ts";
import { openEmbedded, openNeo4j } from "./engines/index.ts";
import { openEvidence } from "./evidence/index.ts";
import { builtInOntology, loadOntology } from "./ontology/index.ts";
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

/**
 * Opens the graph, evidence and ontology that the settings name. `onEngine` learns the process id
 * of the embedded engine. Throws with a sentence where a file of the ontology is wrong or the store
 * is newer or away.
 */
export async function openClew(
  settings: Settings,
  log: Log,
  onEngine: (pid: number | undefined) => void = () => undefined,
): Promise<OpenClew> {
  // young garbage is collected early, so that an import stays small
  setFlagsFromString("--semi-space-growth-factor=1");
  const ontology = loadOntology(
    settings.ontology === undefined ? [builtInOntology] : [builtInOntology, settings.ontology],
  );
  makeOwnFolder(settings.data);
  const graph =
    settings.neo4j === undefined
      ? openEmbedded(join(settings.data, "graph"), onEngine)
      : openNeo4j(settings.neo4j);
  const keyFile = settings.key ?? join(settings.data, "key");
  try {
    const refs = await openStore(graph, ontology, keyFile);
    const { data } = settings;
    return withClose({ graph, ontology, refs, log, keyFile, data });
  } catch (error) {
    await graph.close().catch(() => undefined);
    throw error;
  }
}

type Opened = Pick<Clew, "graph" | "ontology" | "refs" | "log" | "keyFile" | "data">;

function withClose(opened: Opened): OpenClew {
  const { graph, ontology, refs, data } = opened;
  const crew = openCrew();
  const search = openSearch(join(data, "search"), refs.entity("search"));
  return {
    ...opened,
    crew,
    search,
    kept: openKept(),
    evidence: openEvidence(join(data, "evidence")),
    linkTypes: [...ontology.linkKinds.values()].map(({ type }) => type),
    close: async () => {
      await crew.close();
      await search.close();
      await graph.close();
    },
  };
}
