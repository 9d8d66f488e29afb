import type { Surface } from "../../canvas/index.ts";

/** The drawing surface of the moment, while the chart is on screen. */
let current: Surface | null = null;
export const setSurface = (surface: Surface | null) => {
  current = surface;
};
export const surfaceNow = () => current;

/** The whole chart as a picture; null while no chart is on screen. */
export const chartPicture = async (): Promise<Blob | null> => (current ? current.png() : null);
