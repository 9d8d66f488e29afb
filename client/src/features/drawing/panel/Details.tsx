import { isSketch } from "../../../chart/index.ts";
import { SketchDetails } from "../sketching/SketchDetails.tsx";
import { useDrawn, useSelected, useSession } from "../useDrawing.ts";
import { EntityDetails } from "./EntityDetails.tsx";
import { LineDetails } from "./LineDetails.tsx";
import { ManyDetails } from "./ManyDetails.tsx";

/** What is selected: one entity, one link, or several. Nothing selected, nothing shown. */
export function Details() {
  const drawn = useDrawn();
  const selected = useSelected();
  const line = useSession((state) => state.line);
  const entities = [...selected].flatMap((id) => drawn.entities.get(id) ?? []);
  const [first] = entities;
  const sketch = drawn.sketches.find(({ id }) => id === line);
  if (sketch) return <SketchDetails key={sketch.id} sketch={sketch} />;
  if (line !== null && isSketch(line)) return null;
  if (line) return <LineDetails lineId={line} />;
  if (!first) return null;
  return entities.length === 1 ? (
    <EntityDetails entity={first} />
  ) : (
    <ManyDetails entities={entities} />
  );
}
