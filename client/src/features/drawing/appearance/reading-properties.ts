import { useEffect, useMemo, useState } from "react";
import { ask, PropertyValuesDocument, type Problem } from "../../../api/index.ts";
import { learnProperties, session, type Drawn, type EntityId } from "../../../chart/index.ts";
import { useShown } from "../useDrawing.ts";

const AT_ONCE = 1_000;

/** Properties by entity and name, or why they could not be read. */
type Read =
  | { readonly properties: Drawn["properties"]; readonly problem: null }
  | { readonly properties: null; readonly problem: Problem };

/** Reads the properties of some entities; one that is not held has none. */
export async function readProperties(ids: readonly EntityId[]): Promise<Read> {
  const properties = new Map<EntityId, Readonly<Record<string, string>>>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const { data, problem } = await ask(PropertyValuesDocument, { ids: some });
    if (problem) return { properties: null, problem };
    for (const [at, id] of some.entries())
      properties.set(id, recordOf(data.entities[at]?.properties ?? []));
  }
  return { properties, problem: null };
}

const recordOf = (properties: readonly { readonly name: string; readonly value: string }[]) =>
  Object.fromEntries(properties.map(({ name, value }) => [name, value]));

/** Reads properties while they are needed. */
export function usePropertiesRead(isNeeded: boolean) {
  const { drawn } = useShown();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  const missing = useMemo(
    () => [...drawn.entities.keys()].filter((id) => !drawn.properties.has(id)).length,
    [drawn],
  );
  const waiting = isNeeded && missing > 0 && problem === null;
  useEffect(() => {
    if (!waiting) return;
    let isLeft = false;
    const { entities, properties: known } = session.getState().history.now;
    const ids = [...entities.keys()].filter((id) => !known.has(id));
    void readProperties(ids).then(({ properties, problem: failed }) => {
      if (properties) learnProperties(properties);
      else if (!isLeft) setProblem(failed);
    });
    return () => {
      isLeft = true;
    };
  }, [waiting, missing, tries]);
  const again = () => {
    setProblem(null);
    setTries((now) => now + 1);
  };
  return { problem, waiting, again };
}
