import type { Context } from "../../../schema-context.ts";
import { sentence } from "../../../sentences/index.ts";
import type { EntityExhibit, ExhibitContent, LinkExhibit } from "../../ground/cases/index.ts";
import { chartName } from "../charts/index.ts";

type Asking = Pick<Context, "clew" | "loaders">;

/** What people read of an exhibit; what is gone is named by its kind. */
export async function exhibitTitle(content: ExhibitContent, asking: Asking): Promise<string> {
  switch (content.sort) {
    case "entity":
      return entityTitle(content, asking);
    case "link":
      return linkTitle(content, asking);
    case "row": {
      const row = await asking.loaders.record.load(content.record);
      return row === undefined ? sentence("case-files.gone-row").text : `${row.file}, ${row.name}`;
    }
    case "document":
      return content.name;
    case "chart":
      return (await chartName(asking, content.chart)) ?? sentence("case-files.gone-chart").text;
    case "query":
      return content.title;
  }
}

async function entityTitle(
  { ref, kind }: EntityExhibit,
  { clew, loaders }: Asking,
): Promise<string> {
  const held = await loaders.entity.load(ref);
  return held?.label ?? goneTitle(clew.ontology.entityKinds.get(kind)?.label ?? kind);
}

async function linkTitle(
  { source, target, kind }: LinkExhibit,
  { clew, loaders }: Asking,
): Promise<string> {
  const label = clew.ontology.linkKinds.get(kind)?.label ?? kind;
  const [from, to] = await Promise.all([source, target].map((ref) => loaders.entity.load(ref)));
  return from === undefined || to === undefined
    ? goneTitle(label)
    : `${from.label} ${label} ${to.label}`;
}

function goneTitle(kind: string): string {
  return sentence("case-files.gone-title", { kind }).text;
}
