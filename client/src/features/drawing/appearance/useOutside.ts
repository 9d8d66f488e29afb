import { useMemo } from "react";
import {
  ChartNetworksDocument,
  ChartScoresDocument,
  SourcesDocument,
  useOperation,
  type ChartNetworksQuery,
  type ChartScoresQuery,
  type Problem,
} from "../../../api/index.ts";
import {
  neighboursShown,
  SEVERAL,
  type Drawn,
  type Measured,
  type Outside,
  type Value,
  type Values,
} from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import { useShown } from "../useDrawing.ts";
import { useOntologyWords } from "./ontology-words.ts";
import { usePropertiesRead } from "./reading-properties.ts";

const scoreNames = ["betweenness", "closeness", "pageRank"] as const;
/** What is asked of the store: needed by some rule. */
interface Needs {
  readonly scores: boolean;
  readonly networks: boolean;
  readonly properties: boolean;
}
type Names = ReadonlyMap<string, string>;
const noNames: Names = new Map();

/** Measured values with the words for their names, and what is still on its way. */
export interface Asked {
  readonly outside: Outside;
  /** Words for properties, sources, kinds and networks. */
  readonly labels: Names;
  readonly problem: Problem | null;
  readonly again: () => void;
  readonly waiting: boolean;
  readonly scored: ChartScoresQuery["brokers"] | null;
}

/** Asks the store for what rules need; `ids` are measured, null where they are too many. */
export function useOutside(ids: readonly string[] | null, needs: Needs): Asked {
  const scope = ids && { scope: { ids, shared: false } };
  const scores = useOperation(ChartScoresDocument, needs.scores ? scope : null);
  const networks = useOperation(
    ChartNetworksDocument,
    needs.networks && ids ? { scope: { ids } } : null,
  );
  const sources = useOperation(SourcesDocument, {});
  const properties = usePropertiesRead(needs.properties);
  const kinds = useOntologyWords();
  const answers = { scores: scores.data, networks: networks.data, sources: sources.data };
  const measured = useMeasuredValues(answers);
  const labels = useMemo(
    () =>
      new Map([
        ...kinds.labels,
        ...(sources.data?.sources ?? []).map(({ id, title }) => [id, title] as const),
        ...(networks.data ? networkNames(networks.data) : noNames),
      ]),
    [kinds, sources.data, networks.data],
  );
  const outside = useMemo(
    () => ({ measured, eventKinds: kinds.eventKinds, typeOf: kinds.typeOf }),
    [measured, kinds],
  );
  const failed = [scores, networks, properties].find(({ problem }) => problem !== null);
  return {
    outside,
    labels,
    problem: failed?.problem ?? null,
    again: failed?.again ?? (() => undefined),
    waiting: scores.waiting || networks.waiting || properties.waiting,
    scored: scores.data?.brokers ?? null,
  };
}

interface Answers {
  readonly scores: ChartScoresQuery | null;
  readonly networks: ChartNetworksQuery | null;
  readonly sources: { readonly sources: readonly Source[] } | null;
}

function useMeasuredValues({ scores, networks, sources }: Answers): Measured {
  const { drawn } = useShown();
  return useMemo(() => {
    const all = new Map<string, Values>();
    if (scores) for (const name of scoreNames) all.set(name, scoreValues(scores, name));
    if (networks) all.set("network", networkValues(networks, drawn));
    if (sources) all.set("grade", gradeValues(sources.sources, drawn));
    return all;
  }, [scores, networks, sources, drawn]);
}

function scoreValues({ brokers }: ChartScoresQuery, name: (typeof scoreNames)[number]): Values {
  return { sort: "amount", of: new Map(brokers.scores.map((one) => [one.id, one[name]])) };
}

type Network = ChartNetworksQuery["clusters"]["edges"][number]["node"];

const membersOf = ({ members }: Network) => members.edges.map(({ node: { id } }) => id);

/** Items by the network they are in; an identifier by that of all that it is linked to here, where it is one. */
function networkValues({ clusters }: ChartNetworksQuery, drawn: Drawn): Values {
  const own = new Map<string, Value>(
    clusters.edges.flatMap(({ node }) => membersOf(node).map((id) => [id, node.ref] as const)),
  );
  const around = [...neighboursShown(drawn)].flatMap(([id, others]) => {
    if (own.has(id)) return [];
    const [first, ...more] = new Set([...others].flatMap((other) => own.get(other) ?? []));
    return first === undefined ? [] : [[id, more.length > 0 ? SEVERAL : first] as const];
  });
  return { sort: "name", of: new Map<string, Value>([...own, ...around]) };
}

const networkNames = ({ clusters }: ChartNetworksQuery): Names =>
  new Map(
    clusters.edges.map(({ node: { ref, name, size, members } }) => {
      const [first] = members.edges;
      const label = first?.node.label ?? "";
      return [
        ref,
        name?.label ?? say("drawing.appearance.unnamedNetwork", { label, size }),
      ] as const;
    }),
  );

interface Source {
  readonly id: string;
  readonly reliability?: string | null;
}

/** The best grade of the sources that state each; A is the best. */
function gradeValues(sources: readonly Source[], { entities }: Drawn): Values {
  const grades = new Map(sources.map(({ id, reliability }) => [id, reliability ?? null]));
  const bestOf = (datasets: readonly string[]) =>
    datasets.flatMap((id) => grades.get(id) ?? []).toSorted()[0] ?? null;
  return {
    sort: "name",
    of: new Map([...entities.values()].map(({ id, datasets }) => [id, bestOf(datasets)])),
  };
}
