import { createElement, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { useOntology, type EntityKind } from "../../../api/index.ts";
import type { Look } from "../../../canvas/index.ts";
import { iconNamed } from "../../../design/index.ts";
import { shapeOf } from "../../entities/index.ts";

const drawnIcons = new Map<string, string>();

/** An icon's inner SVG, drawn once. */
async function iconMarkup(name: string): Promise<string> {
  const known = drawnIcons.get(name);
  if (known !== undefined) return known;
  const Icon = await iconNamed(name);
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(createElement(Icon)));
  const markup = place.querySelector("svg")?.innerHTML ?? "";
  root.unmount();
  drawnIcons.set(name, markup);
  return markup;
}

async function looksOf(
  kinds: readonly EntityKind[],
  theme: "light" | "dark",
): Promise<ReadonlyMap<string, Look>> {
  const looks = await Promise.all(
    kinds.map(async (kind) => {
      const look: Look = {
        shape: shapeOf(kind.name, kind.sort),
        colour: theme === "dark" ? kind.colourDark : kind.colour,
        icon: await iconMarkup(kind.icon),
      };
      return [kind.name, look] as const;
    }),
  );
  return new Map(looks);
}

/** How every kind looks in this theme; empty until the ontology is there. */
export function useLooks(theme: "light" | "dark"): ReadonlyMap<string, Look> {
  const { kinds } = useOntology();
  const [looks, setLooks] = useState<ReadonlyMap<string, Look>>(new Map());
  useEffect(() => {
    let current = true;
    void looksOf([...kinds.values()], theme).then((made) => current && setLooks(made));
    return () => {
      current = false;
    };
  }, [kinds, theme]);
  return looks;
}
