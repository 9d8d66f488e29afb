import { say } from "../../wording/index.ts";
import { defineCommand } from "../command.ts";
import type { Place, Sketch } from "../drawn.ts";
import { LONGEST_SKETCH, MOST_SKETCHES, nextSketchId } from "../chart-sketches.ts";

/** Draws a note, a hypothesis or a link by hand; nothing is written to the record. */
export const addSketches = defineCommand<{ sketches: readonly Omit<Sketch, "id">[] }>({
  name: "add-sketches",
  label: ({ sketches: [first, ...more] }) =>
    say("chart.sketch.add", { form: first?.form, count: more.length + 1 }),
  step: "new",
  perform: (drawn, { sketches }) =>
    sketches.slice(0, MOST_SKETCHES - drawn.sketches.length).reduce(
      (now, sketch) => ({
        ...now,
        sketches: [...now.sketches, { ...sketch, id: nextSketchId(now) }],
      }),
      drawn,
    ),
});

/** Writes a sketch anew; what is typed one letter after the other is one step. */
export const writeSketch = defineCommand<
  Pick<Sketch, "id"> & Partial<Pick<Sketch, "text" | "form">>
>({
  name: "write-sketch",
  label: () => say("chart.sketch.write"),
  step: "join",
  perform: (drawn, { id, ...part }) => {
    const sketches = drawn.sketches.map((one) =>
      one.id === id
        ? { ...one, ...part, text: (part.text ?? one.text).slice(0, LONGEST_SKETCH) }
        : one,
    );
    return drawn.sketches.some((one) => one.id === id) ? { ...drawn, sketches } : drawn;
  },
});

export const moveSketches = defineCommand<{ places: ReadonlyMap<string, Place> }>({
  name: "move-sketches",
  label: () => say("chart.sketch.move"),
  step: "join",
  perform: (drawn, { places }) => ({
    ...drawn,
    sketches: drawn.sketches.map((one) => ({ ...one, at: places.get(one.id) ?? one.at })),
  }),
});

export const eraseSketches = defineCommand<{ ids: readonly string[] }>({
  name: "erase-sketches",
  label: ({ ids }) => say("chart.sketch.erase", { count: ids.length }),
  step: "new",
  perform: (drawn, { ids }) => {
    const sketches = drawn.sketches.filter(({ id }) => !ids.includes(id));
    return sketches.length === drawn.sketches.length ? drawn : { ...drawn, sketches };
  },
});
