import { useIcon } from "./icons.ts";

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
export function KindIcon({
  icon,
  colour,
  colourDark,
  shape,
  size = 24,
  ring = true,
}: KindIconProps) {
  const Icon = useIcon(icon);
  const tint = `light-dark(${colour}, ${colourDark})`;
  if (!ring)
    return (
      <Icon
        size={size}
        strokeWidth={1.75}
        color={tint}
        aria-hidden="true"
        style={{ flex: "none" }}
      />
    );
  return (
    <span
      className="kind-icon"
      data-shape={shape}
      style={{ color: tint, width: size, height: size }}
      aria-hidden="true"
    >
      {shape === "place" && (
        <svg viewBox="0 0 24 24" fill="var(--panel)" stroke="currentColor" strokeWidth={36 / size}>
          <polygon points="6.500,1.800 17.500,1.800 23,12 17.500,22.200 6.500,22.200 1,12" />
        </svg>
      )}
      <Icon size={Math.round(size * 0.54)} strokeWidth={1.75} style={{ position: "relative" }} />
    </span>
  );
}
