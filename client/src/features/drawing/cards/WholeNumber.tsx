import { useState } from "react";

const MOST = 1_000_000_000;

/** A whole number; what is typed stays until it is one, and is put right where one leaves. */
export function WholeNumber({
  value,
  none,
  onChange,
  testId,
}: {
  readonly value: number | null;
  /** What stands for no number. */
  readonly none: string;
  readonly onChange: (value: number | null) => void;
  readonly testId: string;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWhole = typed === null || /^\d*$/u.test(typed);
  return (
    <input
      className="input"
      inputMode="numeric"
      data-testid={testId}
      aria-invalid={!isWhole}
      placeholder={none}
      value={typed ?? value ?? ""}
      onBlur={() => setTyped(null)}
      onChange={({ target: { value: text } }) => {
        setTyped(text);
        if (/^\d+$/u.test(text)) onChange(Math.min(MOST, Number(text)));
        else if (text === "") onChange(null);
      }}
    />
  );
}
