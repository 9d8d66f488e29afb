import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { Note } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

/** By what rule the identifiers of a page were found. */
export const HowFound = ({ children }: { readonly children: ReactNode }) => (
  <Note
    tone="plain"
    title={say("hubs.howTheyAreFound")}
    icon={<Info size={16} strokeWidth={1.75} />}
  >
    {children}
  </Note>
);
