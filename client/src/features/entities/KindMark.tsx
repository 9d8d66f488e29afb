import { useKind } from "../../api/index.ts";
import { KindIcon, type Shape } from "../../design/index.ts";

const PLACES = new Set(["Location", "Address"]);

/** Identifiers are circles, things rounded squares, places hexagons. */
export function shapeOf(kind: string, sort: string | undefined): Shape {
  if (PLACES.has(kind)) return "place";
  return sort === "identifier" ? "identifier" : "thing";
}

export function KindMark({
  kind,
  size = 24,
  ring = true,
}: {
  readonly kind: string;
  readonly size?: number;
  readonly ring?: boolean;
}) {
  const known = useKind(kind);
  return (
    <KindIcon
      icon={known?.icon ?? ""}
      colour={known?.colour ?? "#565d68"}
      colourDark={known?.colourDark ?? "#a7aeb9"}
      shape={shapeOf(kind, known?.sort)}
      size={size}
      ring={ring}
    />
  );
}
