import type { OpenFile } from "../../types.ts";
import type { Beginning, FileForm } from "../file-form.ts";
import { objectsIn, type JsonObject } from "./json-objects.ts";
import { identifiersOf, itemOfEntity, linkOfEntity } from "./ftm-entities.ts";
import { networkMapping } from "./network-mapping.ts";
import { openNetwork } from "./network-file.ts";
import type { NetworkItem } from "./network-items.ts";

/** Entities of FollowTheMoney, one a line, as OpenAleph, OpenSanctions and yente write them. */
export const followTheMoney: FileForm = {
  format: "followTheMoney",
  fits: isFtm,
  open: openFtm,
  mapping: networkMapping,
};

function isFtm({ text }: Beginning): boolean {
  const first =
    text
      .trimStart()
      .replace(/^\[\s*/u, "")
      .slice(0, 60_000)
      .split("\n")[0] ?? "";
  return (
    first.startsWith("{") &&
    /"schema"\s*:\s*"[A-Z][A-Za-z]+"/u.test(first) &&
    /"properties"\s*:\s*\{/u.test(first) &&
    /"id"\s*:/u.test(first)
  );
}

async function openFtm(path: string): Promise<OpenFile> {
  return openNetwork({ items: () => itemsOf(path) });
}

async function* itemsOf(path: string): AsyncGenerator<NetworkItem> {
  for await (const object of objectsIn(path)) {
    if (object.type === "broken") yield object;
    else yield* itemsIn(object);
  }
}

/** An entity with the identifiers that its properties name, or a link between two others. */
function itemsIn(object: JsonObject): readonly NetworkItem[] {
  const links = linkOfEntity(object);
  if (links !== undefined) return links;
  const entity = itemOfEntity(object);
  return [entity, ...identifiersOf(object, entity)];
}
