/** A share, or a score beside the greatest one, as a short bar with its number. */
export function Share({
  value,
  most = 1,
  text,
}: {
  readonly value: number;
  readonly most?: number;
  readonly text: string;
}) {
  return (
    <span className="weight share">
      <i
        style={{
          width: `${Math.max(3, Math.round((Math.max(0, value) / Math.max(most, 1e-9)) * 56))}px`,
        }}
        aria-hidden="true"
      />
      {text}
    </span>
  );
}
