import type { Core, NodeSingular } from "cytoscape";
import type { Place } from "../chart/index.ts";
import { glide, mayGlide, putAt } from "./glide.ts";
import type { Scene } from "./scene.ts";

/** Puts figures where the scene has them: at once, or before one's eyes where pieces moved apart or came back. */
export function movesOn(cy: Core, isBig: boolean) {
  let end: (() => void) | null = null;
  let shifts: Scene["shifts"] = null;
  let places: Scene["places"] = new Map();
  const finish = () => {
    const ending = end;
    end = null;
    ending?.();
  };
  const lock = (pinned: Scene["pinned"]) =>
    cy
      .nodes()
      .forEach(
        (node) =>
          void (
            pinned.has(node.id().slice(2)) === node.locked() ||
            (node.locked() ? node.unlock() : node.lock())
          ),
      );
  return {
    end: finish,
    to: (scene: Scene) => {
      const isApart = scene.shifts !== shifts;
      const isPlaced = scene.places !== places;
      shifts = scene.shifts;
      places = scene.places;
      if (isPlaced) {
        finish();
        if (isApart && !isBig && mayGlide()) end = glide(cy, places, () => void (end = null));
        else
          cy.batch(() =>
            cy
              .nodes()
              .forEach((node) => putIfElsewhere(node, scene.places.get(node.id().slice(2)))),
          );
      }
      lock(scene.pinned);
    },
  };
}

function putIfElsewhere(node: NodeSingular, place: Place | undefined): void {
  const now = node.position();
  if (place && (now.x !== place.x || now.y !== place.y)) putAt(node, place);
}
