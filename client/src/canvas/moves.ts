import type { Content } from "./content.ts";
import { glide, mayGlide } from "./glide.ts";
import { BIG, type Scene } from "./scene.ts";

/** Puts figures where the scene has them: at once, or before one's eyes where pieces moved apart or came back. */
export function movesOn(content: Content) {
  let end: (() => void) | null = null;
  let shifts: Scene["shifts"] = null;
  let places: Scene["places"] = new Map();
  const finish = () => {
    const ending = end;
    end = null;
    ending?.();
  };
  return {
    end: finish,
    to: (scene: Scene) => {
      const isApart = scene.shifts !== shifts;
      const isPlaced = scene.places !== places;
      shifts = scene.shifts;
      places = scene.places;
      if (!isPlaced) return;
      finish();
      const isBig = scene.entities.length + scene.lines.length > BIG;
      if (isApart && !isBig && mayGlide())
        end = glide(content, places, () => {
          end = null;
        });
      else content.put(places);
    },
  };
}
