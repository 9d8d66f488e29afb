import { sentence, type Sentence } from "../../../sentences/index.ts";
import type { Chronology } from "./types.ts";

/** What a chronology leaves out, in sentences. */
export function missingIn({ withoutTime, unreadable }: Chronology): readonly Sentence[] {
  return [
    ...(withoutTime === 0 ? [] : [sentence("chronology.without-time", { count: withoutTime })]),
    ...(unreadable === 0 ? [] : [sentence("chronology.unreadable", { count: unreadable })]),
  ];
}
