import type { ReactNode } from "react";

/** Two sides and what alone links them. */
export function Sides({
  one,
  other,
  children,
}: {
  readonly one: ReactNode;
  readonly other: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="cluster-sides">
      <span className="cluster-side">{one}</span>
      <span className="cluster-line" aria-hidden="true" />
      <span className="cluster-pill">{children}</span>
      <span className="cluster-line" aria-hidden="true" />
      <span className="cluster-side">{other}</span>
    </div>
  );
}
