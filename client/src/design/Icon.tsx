import { createElement } from "react";
import { useIcon } from "./icons.ts";

interface IconProps {
  readonly name: string;
  readonly size: number;
  /** Given where the icon stands alone; else it lies in its ring, in the ring's colour. */
  readonly colour?: string;
}

const alone = { flex: "none" } as const;
const inRing = { position: "relative" } as const;

/** An icon of lucide by its name in the ontology. */
export function Icon({ name, size, colour }: IconProps) {
  return createElement(useIcon(name), {
    size,
    strokeWidth: 1.75,
    "aria-hidden": true,
    ...(colour === undefined ? { style: inRing } : { color: colour, style: alone }),
  });
}
