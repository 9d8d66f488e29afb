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
  if (line) return <LineDetails lineId={line} />;
  if (!first) return null;
  return entities.length === 1 ? (
    <EntityDetails entity={first} />
  ) : (
    <ManyDetails entities={entities} />
  );
}
