import { ask, ExportEntitiesDocument, ExportQueryDocument } from "../../api/index.ts";
import { session, shownEntities } from "../../chart/index.ts";
import { notify } from "../../design/index.ts";
import { say, textOf, type Answered } from "../../wording/index.ts";
import { chartPicture } from "../drawing/index.ts";

export const FORMATS = [
  { id: "csv", label: say("export.exporting.csvTwoTables") },
  { id: "json", label: say("export.exporting.jsonCanBeOpened") },
  { id: "graphml", label: say("export.exporting.graphml") },
  { id: "gexf", label: say("export.exporting.gexf13") },
] as const;

interface Files {
  readonly entities: number;
  readonly links: number;
  readonly notes: readonly Answered[];
  readonly files: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly content: string;
  }[];
}

/** Letters, digits, - and _ alone, so that it is a name on every system. */
const fileName = (title: string) =>
  title
    .normalize("NFKD")
    .replace(/[^\w-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "clew-export";

function give({ files, entities, links, notes }: Files): void {
  files.forEach(({ name, mediaType, content }) =>
    save(new Blob([content], { type: mediaType }), name),
  );
  notify(
    say("export.exporting.entityAndLinkExported", {
      entities,
      links,
      part: notes.length > 0 ? ` ${notes.map(textOf).join(" ")}` : "",
    }),
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What is shown on the chart, with all links held among it. */
export async function exportChart(format: string): Promise<void> {
  const { history, name } = session.getState();
  const ids = shownEntities(history.now).map(({ id }) => id);
  const { data, problem } = await ask(ExportEntitiesDocument, {
    ids,
    format,
    name: fileName(name),
  });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  give(data.exportEntities);
}

/** What a saved query gives. */
export async function exportQuery(
  id: string,
  parameters: Readonly<Record<string, unknown>>,
  format: string,
): Promise<void> {
  const { data, problem } = await ask(ExportQueryDocument, {
    id,
    parameters,
    format,
    name: fileName(id),
  });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  give(data.exportQuery);
}

export async function exportPicture(): Promise<void> {
  const picture = await chartPicture();
  if (!picture) return notify(say("export.exporting.openTheChartTo"));
  save(picture, `${fileName(session.getState().name)}.png`);
}
