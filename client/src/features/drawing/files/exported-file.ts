import { go } from "../../../address/index.ts";
import { ask, EntitiesByIdsDocument, type FigureFragment } from "../../../api/index.ts";
import {
  addSketches,
  idsInExport,
  runCommand,
  sketchesInExport,
  type Sketch,
} from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { drawOnChart } from "../acts/draw-on-chart.ts";
import { newChart } from "./keeping.ts";

/** Opens a JSON export of Clew as a new chart: what is in it and still held is drawn. */
export async function openExport(file: File): Promise<void> {
  const text = await file.text();
  const ids = idsInExport(text);
  if (!ids) return notify(say("drawing.exportedFile.isNoJsonExport", { name: file.name }));
  const answers = await Promise.all(
    [0, 1_000].map((from) => ask(EntitiesByIdsDocument, { ids: ids.slice(from, from + 1_000) })),
  );
  const problem = answers.find((answer) => answer.problem !== null)?.problem;
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const held = answers
    .flatMap(({ data }) => data?.entities ?? [])
    .filter((entity): entity is FigureFragment => entity !== null);
  if (held.length === 0) return notify(say("drawing.exportedFile.nothingThatThisFile"));
  await newChart(file.name.replace(/\.json$/i, ""));
  go({ view: "chart" });
  await drawOnChart(held, {
    why: say("drawing.exportedFile.open", { name: file.name }),
    select: [],
  });
  const sketches = sketchesOf(text, new Set(held.map(({ id }) => id)));
  if (sketches.length > 0) runCommand(addSketches, { sketches });
  if (held.length < ids.length)
    notify(
      say("drawing.exportedFile.entityOfIsNot", {
        rest: ids.length - held.length,
        ids: ids.length,
      }),
    );
}

/** Sketches of a file, of what is still held: a link without one of its ends is left out. */
const sketchesOf = (text: string, held: ReadonlySet<string>): readonly Sketch[] =>
  sketchesInExport(text).flatMap((sketch) => {
    const on = sketch.on.filter((id) => held.has(id));
    return sketch.form === "link" && on.length < 2 ? [] : [{ ...sketch, on }];
  });
