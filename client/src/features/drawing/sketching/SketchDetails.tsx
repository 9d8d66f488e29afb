import { useEffect, useRef } from "react";
import { PencilLine, Send, Trash2 } from "lucide-react";
import {
  LONGEST_SKETCH,
  runCommand,
  select,
  writeSketch,
  type Sketch,
} from "../../../chart/index.ts";
import { Button, Select } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { focusChart } from "../ground/focus-chart.ts";
import { SidePanel } from "../panel/SidePanel.tsx";
import { useDrawn } from "../useDrawing.ts";
import { eraseSketch, propose } from "./sketch-acts.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;
const formWords = {
  note: say("drawing.sketch.note"),
  hypothesis: say("drawing.sketch.hypothesis"),
  link: say("drawing.sketch.link"),
} as const;

/** A sketch that is selected: what it says, what it is about, and the way to the record. */
export function SketchDetails({ sketch }: { readonly sketch: Sketch }) {
  const { entities } = useDrawn();
  const on = sketch.on.flatMap((id) => entities.get(id) ?? []);
  return (
    <SidePanel
      testId="details"
      mark={<PencilLine size={22} strokeWidth={1.75} />}
      title={formWords[sketch.form]}
      sub={say("drawing.sketch.noRow")}
      onClose={() => select([])}
    >
      <SketchText sketch={sketch} />
      {sketch.form !== "link" && <FormChoice sketch={sketch} form={sketch.form} />}
      {on.length > 0 && (
        <ul className="common-list" aria-label={say("drawing.sketch.about")}>
          {on.map((end) => (
            <li key={end.id}>
              <EntityLine entity={end} onPress={() => select([end.id])} />
            </li>
          ))}
        </ul>
      )}
      <p className="second small">{say("drawing.sketch.proposeHelp")}</p>
      <div className="row wrap side-actions">
        <Button
          testId="sketch-propose"
          isDisabled={on.length === 0}
          onPress={() => propose(sketch)}
        >
          <Send {...icon} />
          {say("drawing.sketch.propose")}
        </Button>
        <Button testId="sketch-erase" onPress={() => eraseSketch(sketch.id)}>
          <Trash2 {...icon} />
          {say("drawing.sketch.erase")}
        </Button>
      </div>
    </SidePanel>
  );
}

/** A new sketch is written at once; Escape gives the keys back to the chart. */
function SketchText({ sketch: { id, text } }: { readonly sketch: Sketch }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isNew = useRef(text === "");
  useEffect(() => {
    if (isNew.current) field.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <textarea
      ref={field}
      className="area"
      rows={4}
      maxLength={LONGEST_SKETCH}
      aria-label={say("drawing.sketch.text")}
      placeholder={say("drawing.sketch.text")}
      data-testid="sketch-text"
      value={text}
      onChange={({ target: { value } }) => runCommand(writeSketch, { id, text: value })}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        focusChart();
      }}
    />
  );
}

function FormChoice({
  sketch: { id },
  form,
}: {
  readonly sketch: Sketch;
  readonly form: "note" | "hypothesis";
}) {
  return (
    <Select
      label={say("drawing.sketch.what")}
      testId="sketch-form"
      value={form}
      options={[
        ["note", formWords.note],
        ["hypothesis", formWords.hypothesis],
      ]}
      onChange={(value) => runCommand(writeSketch, { id, form: value })}
    />
  );
}
