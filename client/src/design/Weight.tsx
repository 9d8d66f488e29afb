import { say } from "../wording/index.ts";
/** A weight as a bar and a number: what people compare, with its reason beside it. */
export function Weight({ value, most }: { readonly value: number | null; readonly most: number }) {
  if (value === null || value === 0)
    return (
      <span className="weight third" aria-label={say("design.weight.notUsedToLink")}>
        –
      </span>
    );
  return (
    <span className="weight">
      <i
        style={{ width: Math.max(4, Math.round((value / Math.max(most, 0.1)) * 72)) }}
        aria-hidden="true"
      />
      {value.toFixed(1)}
    </span>
  );
}
