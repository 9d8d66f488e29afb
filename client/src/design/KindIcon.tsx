import { Icon } from "./Icon.tsx";

export type Shape = "identifier" | "thing" | "place";

interface KindIconProps {
  readonly icon: string;
  readonly colour: string;
  readonly colourDark: string;
  readonly shape: Shape;
  readonly size?: number;
  /** False: the icon alone, without its ring. */
  readonly ring?: boolean;
}

/** Shape and icon tell the kind; colour only adds to it. */
export function KindIcon({ ring = true, size = 24, ...kind }: KindIconProps) {
  const tint = `light-dark(${kind.colour}, ${kind.colourDark})`;
  if (!ring) return <Icon name={kind.icon} size={size} colour={tint} />;
  return (
    <span
      className="kind-icon"
      data-shape={kind.shape}
      style={{ color: tint, width: size, height: size }}
      aria-hidden="true"
    >
      {kind.shape === "place" && <Hexagon stroke={36 / size} />}
      <Icon name={kind.icon} size={Math.round(size * 0.54)} />
    </span>
  );
}

const Hexagon = ({ stroke }: { readonly stroke: number }) => (
  <svg viewBox="0 0 24 24" fill="var(--panel)" stroke="currentColor" strokeWidth={stroke}>
    <polygon points="6.500,1.800 17.500,1.800 23,12 17.500,22.200 6.500,22.200 1,12" />
  </svg>
);
