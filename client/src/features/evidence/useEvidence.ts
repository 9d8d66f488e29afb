import { useEffect, useState } from "react";
import type { Problem } from "../../api/index.ts";
import type { Found, Wanted } from "./evidence.ts";

interface State {
  readonly of: Wanted | null;
  readonly found: readonly Found[];
  readonly total: number | null;
  readonly after: string | null;
  readonly problem: Problem | null;
}
const nothing: State = { of: null, found: [], total: null, after: null, problem: null };

/** What stands behind a number: a page, and then more. */
export function useEvidence(wanted: Wanted) {
  const [state, setState] = useState(nothing);
  const [isReading, setReading] = useState(true);
  const read = async (before: State, isCurrent: () => boolean) => {
    setReading(true);
    const { page, problem } = await wanted.read(before.after);
    if (!isCurrent()) return;
    setReading(false);
    setState(
      page
        ? {
            of: wanted,
            found: [...before.found, ...page.found],
            total: page.total,
            after: page.after,
            problem: null,
          }
        : { ...before, of: wanted, problem },
    );
  };
  useEffect(() => {
    let current = true;
    void read({ ...nothing, of: wanted }, () => current);
    return () => {
      current = false;
    };
    // What is wanted is read once; more of it when somebody asks.
  }, [wanted]);
  const own = state.of === wanted ? state : nothing;
  return { ...own, isReading, more: () => void read({ ...own, problem: null }, () => true) };
}
