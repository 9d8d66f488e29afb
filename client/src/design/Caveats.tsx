import { useState } from "react";
import { say } from "../wording/index.ts";

/** What to keep in mind: the one that sums the others up, which comes last; the others by *more*. */
export function Caveats({
  texts,
  className = "second small",
  testId,
}: {
  readonly texts: readonly string[];
  readonly className?: string;
  readonly testId?: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const last = texts.at(-1);
  if (last === undefined) return null;
  return (
    <p className={className} data-testid={testId}>
      {(isOpen ? texts : [last]).join(" ")}{" "}
      {texts.length > 1 && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? say("design.caveats.less") : say("design.caveats.more")}
        </button>
      )}
    </p>
  );
}
