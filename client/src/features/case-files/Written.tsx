import { useState } from "react";

interface WrittenProps {
  readonly label: string;
  readonly text: string;
  readonly keep: (text: string) => Promise<boolean>;
  readonly isLong?: boolean;
  readonly testId: string;
}

/** A text that is changed where it stands, and kept when it is left; Escape leaves it as it was. */
export function Written({ label, text, keep, isLong = false, testId }: WrittenProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const end = () => {
    if (draft === null || draft.trim() === text) return setDraft(null);
    void keep(draft).then((isKept) => isKept && setDraft(null));
  };
  const shared = {
    "aria-label": label,
    "data-testid": testId,
    value: draft ?? text,
    onBlur: end,
  };
  if (!isLong)
    return (
      <input
        className="input case-name"
        {...shared}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
          if (event.key === "Escape") setDraft(null);
        }}
      />
    );
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        className="area"
        rows={3}
        {...shared}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setDraft(null)}
      />
    </label>
  );
}
