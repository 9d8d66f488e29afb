import { ask, ExportEntitiesDocument, ExportQueryDocument } from "../../api/index.ts";
import { exportWithSketches, session, shownEntities, sketchesShown } from "../../chart/index.ts";
import { notify } from "../../design/index.ts";
import { say, textOf, type Answered } from "../../wording/index.ts";
import { bytesOf, fileName, save } from "./saving.ts";

export const FORMATS = [
  { id: "csv", label: say("export.exporting.csvTwoTables") },
  { id: "json", label: say("export.exporting.jsonCanBeOpened") },
  { id: "graphml", label: say("export.exporting.graphml") },
  { id: "gexf", label: say("export.exporting.gexf13") },
  { id: "xlsx", label: say("export.exporting.xlsx") },
  { id: "ftm", label: say("export.exporting.ftm") },
  { id: "stix", label: say("export.exporting.stix") },
  { id: "cypher", label: say("export.exporting.cypher") },
  { id: "kml", label: say("export.exporting.kml") },
  { id: "geojson", label: say("export.exporting.geojson") },
] as const;

interface Files {
  readonly entities: number;
  readonly links: number;
  readonly notes: readonly Answered[];
  readonly files: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly content: string;
    readonly encoding: "TEXT" | "BASE64";
  }[];
}

/** Saves the files of an answer, and says what is in them and what is not. */
export function give({ files, entities, links, notes }: Files): void {
  files.forEach(({ name, mediaType, content, encoding }) =>
    save(new Blob([encoding === "TEXT" ? content : bytesOf(content)], { type: mediaType }), name),
  );
  notify(
    say("export.exporting.entityAndLinkExported", {
      entities,
      links,
      part: notes.length > 0 ? ` ${notes.map(textOf).join(" ")}` : "",
    }),
  );
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
  give(format === "json" ? withSketches(data.exportEntities) : data.exportEntities);
}

/** The file of a chart holds its sketches too, and says what they are. */
function withSketches(files: Files): Files {
  const sketches = sketchesShown(session.getState().history.now);
  const caption = say("export.caption.sketches", { count: sketches.length });
  return {
    ...files,
    files: files.files.map((file) => ({
      ...file,
      content: exportWithSketches(file.content, { sketches, caption }),
    })),
  };
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
