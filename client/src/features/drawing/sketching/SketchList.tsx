import { selectLine, sketchesShown } from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import { useDrawn } from "../useDrawing.ts";

/** What somebody drew by hand, so that it is read and reached without the drawing too. */
export function SketchList() {
  const sketches = sketchesShown(useDrawn());
  if (sketches.length === 0) return null;
  return (
    <section className="chosen-parts" data-testid="sketch-list">
      <h3 className="head">{say("drawing.sketch.count", { count: sketches.length })}</h3>
      <p className="second small">{say("drawing.sketch.noRow")}</p>
      <ul className="legend-list">
        {sketches.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className="legend-row" onClick={() => selectLine(id)}>
              <span className="grow cut">✎ {text === "" ? say("drawing.sketch.empty") : text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
