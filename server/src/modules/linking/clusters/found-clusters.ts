import type { Context } from "../../../schema-context.ts";
import { keyOf } from "../../../shared/ids.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { readStoreNode } from "../../ground/store/index.ts";
import type { Network } from "../../networks/networks/index.ts";
import { scoped, tiesOf, type Scoped, type ScopeInput } from "../../networks/scopes/index.ts";
import type { Found } from "../corroboration/index.ts";
import { clustersOf, type Parted } from "./clusters.ts";
import { decisionsOn, type Decisions, type Supposed } from "./decided.ts";
import { storeClusters, type StoreClusters } from "./store-clusters.ts";

/** The clusters of a scope, and what they were found in. */
export interface FoundClusters {
  readonly read: Scoped;
  readonly ties: Network;
  readonly found: Parted;
  /** The clusters of the whole store, of which these are a part; and what was found of it. */
  readonly whole: StoreClusters;
  readonly looked: Found;
  readonly isThing: (entity: number) => boolean;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
  /** Decisions in force. */
  readonly decisions: Decisions;
}

const kept = slotFor<UntilWritten<FoundClusters>>("clusters found");
const keptWhole = slotFor<UntilWritten<StoreClusters>>("clusters of the store");
const mostKept = 4;

/**
 * The clusters of a scope: who belongs together in the whole store, as far as it stands in the
 * scope, and by decisions. Kept until the store or a decision changes, the last four scopes.
 * With `joinHubs` what is too common stands in the network that is read; it joins no cluster.
 */
export async function clustersIn(
  input: ScopeInput,
  context: Needed,
  supposed: Supposed = { cuts: [], pairs: [] },
): Promise<FoundClusters> {
  const decisions = await decisionsOn(context);
  if (supposed.cuts.length > 0 || supposed.pairs.length > 0)
    return found(input, context, {
      decisions,
      supposed,
      whole: storeClusters(context, decisions, supposed),
    });
  const { clew, reach } = context;
  const own = { clew, reach };
  const state = await stateOf(clew, decisions);
  const whole = clew.kept
    .of(keptWhole, () => untilWritten<StoreClusters>())
    .at(reachKey(reach), state, () => storeClusters(own, decisions, supposed));
  const basis = { decisions, supposed, whole };
  if (isOfCase(input)) return found(input, own, basis);
  return clew.kept
    .of(kept, () => untilWritten<FoundClusters>(mostKept))
    .at(JSON.stringify([reachKey(reach), input]), state, () => found(input, own, basis));
}

/** What clusters hang on: the writes of the store and the decisions in force. */
async function stateOf({ graph }: Needed["clew"], decisions: Decisions): Promise<string> {
  const writes = (await readStoreNode(graph))?.writes ?? 0;
  const decided = Object.values(decisions)
    .flat()
    .map(({ id }) => id);
  return [writes, ...decided].join(" ");
}

function reachKey({ full, datasets }: Needed["reach"]): string {
  return full ? "all" : datasets.join(" ");
}

/** What a case holds may change while the store does not. */
function isOfCase({ caseFile }: ScopeInput): boolean {
  return caseFile !== null && caseFile !== undefined;
}

/** What clusters are found by. */
interface Basis {
  readonly decisions: Decisions;
  readonly supposed: Supposed;
  /** Worked out while the scope is read. */
  readonly whole: Promise<StoreClusters>;
}

type Needed = Pick<Context, "clew" | "reach">;

async function found(input: ScopeInput, context: Needed, basis: Basis): Promise<FoundClusters> {
  const { decisions, supposed } = basis;
  const without = [...decisions.cuts.flatMap(({ about }) => about), ...supposed.cuts];
  const joinHubs = input.joinHubs === true;
  const reading = scoped({ ...input, shared: true, joinHubs, without }, context);
  const tying = reading.then((scope) => tiesOf(scope, context, true));
  const [read, ties, whole] = await Promise.all([reading, tying, basis.whole]);
  const isThing = (entity: number) =>
    context.clew.ontology.entityKinds.get(read.kindOf(entity))?.sort === "thing";
  const identifiers = Uint8Array.from({ length: read.network.size }, (_, entity) =>
    Number(!isThing(entity)),
  );
  const networks = { networks: whole.of, possible: whole.looked.possible };
  const parted = clustersOf(networks, read.selection.members);
  return {
    read,
    ties,
    found: parted,
    whole,
    looked: whole.looked,
    decisions,
    isThing,
    identifiers,
  };
}

/** Every thing of a scope with the number of its cluster, from 1; null where it is alone. By id. */
export async function membersOf(
  scope: ScopeInput,
  context: Context,
): Promise<
  readonly { readonly id: string; readonly key: string; readonly cluster: number | null }[]
> {
  const { read, found, isThing } = await clustersIn(scope, context);
  const things = Array.from({ length: read.network.size }, (_, entity) => entity).filter(isThing);
  return things.map((thing) => {
    const id = read.idOf(thing);
    const cluster = found.of[thing] ?? -1;
    return { id, key: keyOf(id).join("/"), cluster: cluster < 0 ? null : cluster + 1 };
  });
}
