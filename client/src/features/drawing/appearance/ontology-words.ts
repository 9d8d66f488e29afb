import { useMemo } from "react";
import { useOntology } from "../../../api/index.ts";
import type { Sort } from "../../../chart/index.ts";

const sortOfType: Readonly<Record<string, Sort>> = {
  integer: "amount",
  number: "amount",
  dateTime: "time",
};

/** What the kinds say of properties and events. */
export function useOntologyWords() {
  const { kinds, linkKinds } = useOntology();
  return useMemo(() => {
    const declared = [...kinds.values()].flatMap(({ properties }) => properties);
    const types = new Map(declared.map(({ name, type }) => [name, sortOfType[type] ?? "name"]));
    const events = [...linkKinds.values()].filter(({ sort }) => sort === "event");
    return {
      labels: new Map([
        ...declared.map(({ name, label }) => [name, label] as const),
        ...[...kinds.values()].map(({ name, label }) => [name, label] as const),
      ]),
      eventKinds: new Set(events.map(({ name }) => name)),
      typeOf: (property: string): Sort => types.get(property) ?? "name",
    };
  }, [kinds, linkKinds]);
}
