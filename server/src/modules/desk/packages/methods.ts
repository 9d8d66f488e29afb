import { sentence } from "../../../sentences/index.ts";
import { version } from "../../answers/search/index.ts";
import type { Source } from "../../ground/sources/index.ts";
import type { ExportGraph } from "../exports/index.ts";
import type { PackageMethod } from "./types.ts";

/** How what a package holds was found: by which readers, by what was derived, by this program. */
export function methodsOf(
  graph: ExportGraph,
  sources: readonly Source[],
): readonly PackageMethod[] {
  const say = (key: Parameters<typeof sentence>[0]) => sentence(key).text;
  const readers = [...new Set(sources.flatMap((source) => source.readers))].toSorted();
  return [
    { name: "Clew", version, caveat: say("packages.caveat-clew") },
    {
      name: say("packages.method-identifiers"),
      version,
      caveat: say("packages.caveat-identifiers"),
    },
    ...readers.map((reader) => ({
      name: say("packages.method-reading"),
      version: reader,
      caveat: say("packages.caveat-reading"),
    })),
    ...derivedIn(graph).map((derived) => ({
      name: say("packages.method-derived"),
      version: derived,
      caveat: say("packages.caveat-derived"),
    })),
  ];
}

/** What was derived, and by which version: `wording 3`. */
function derivedIn({ entities, links }: ExportGraph): readonly string[] {
  const found = [...entities, ...links].flatMap(({ properties }) => {
    const [by] = properties["derivedBy"] ?? [];
    if (by === undefined) return [];
    return [[by, properties["version"]?.[0] ?? ""].join(" ").trim()];
  });
  return [...new Set(found)].toSorted();
}
