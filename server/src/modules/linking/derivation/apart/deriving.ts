import { setFlagsFromString } from "node:v8";
import { join } from "node:path";
import { originalsOf, othersJournal } from "../../../../journal/index.ts";
import { openEvidence } from "../../../../evidence/index.ts";
import { openSearch } from "../../../../search/index.ts";
import { openCrew } from "../../../../shared/work/crew.ts";
import { openKept } from "../../../../shared/kept.ts";
import { openStore } from "../../../ground/store/index.ts";
import { deriveAll } from "../whole-derivation.ts";
import { nameOf, type FromChild, type ToChild } from "./child-messages.ts";
import { relayedGraph, type Relayed } from "./relayed-graph.ts";

/** What the process that derives does. It ends when all is done, and when its parent is gone. */
setFlagsFromString("--semi-space-growth-factor=1");
let relayed: Relayed | undefined;
process.on("disconnect", () => process.exit(0));
process.on("message", (message: ToChild) => {
  if (message.kind === "start") void derive(message);
  else relayed?.hear(message);
});
say({ kind: "ready" });

function say(message: FromChild): void {
  process.send?.(message);
}

async function derive({
  engine,
  ontology,
  keyFile,
  data,
}: Extract<ToChild, { readonly kind: "start" }>): Promise<void> {
  relayed = relayedGraph(engine, say);
  const { graph } = relayed;
  const crew = openCrew();
  const journal = othersJournal(join(data, "journal"));
  const failed = await openStore(graph, ontology, keyFile)
    .then((refs) =>
      deriveAll({
        graph,
        ontology,
        refs,
        crew,
        kept: openKept(),
        keyFile,
        data,
        journal,
        originals: originalsOf(journal),
        log: { info: () => undefined, error: () => undefined },
        search: openSearch(join(data, "search"), refs.entity("search")), // never asked here
        evidence: openEvidence(join(data, "evidence")),
        linkTypes: [...ontology.linkKinds.values()].map(({ type }) => type),
      }),
    )
    .then(() => undefined, nameOf);
  say({ kind: "done", failed });
}
