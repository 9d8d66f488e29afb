import type { Definition } from "./groups.ts";

/** What the numbers of a reason mean. */
export const whyMeasures = {
  sources: {
    name: "sources",
    label: "Independent sources",
    meaning:
      "Sources that state it by themselves: copies of a source and reposts of a row count once.",
    unit: "sources",
    paper: "",
  },
} as const satisfies Readonly<Record<string, Definition>>;
