import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import { slotFor } from "../../../shared/kept.ts";
import { queue } from "../../../shared/work/queue.ts";
import { reachOf } from "../../trust/actors/index.ts";
import { markIdentifiers } from "../hubs/index.ts";
import type { Judgement } from "../judgements/index.ts";
import { countEntities } from "../../ground/store/index.ts";
import { deriveApart } from "./apart/parent.ts";
import { deriveAll } from "./whole-derivation.ts";

/**
 * Works out what follows from what is held: the wordings that ads share, what is common to many,
 * what changed hands.
 */
export interface Settler {
  /** Works out what is stale; nothing where nothing is. One after the other. */
  readonly settle: () => Promise<void>;
  /** Brings what follows from a decision up to date. */
  readonly afterDecision: (judgement: Judgement) => Promise<void>;
}

/**
 * Goes up whenever the same rows may give something else: what an older one worked out is stale.
 */
const version = "3";
/** Up to so many entities it takes less than to start a process, and little memory. */
const fewEntities = 20_000;

const settler = slotFor<Settler>("the settler");

/** The settler of a Clew. `few`: up to how many entities all is worked out in this process. */
export function settlerOf(clew: Clew, few = fewEntities): Settler {
  return clew.kept.of(settler, () => openSettler(clew, few));
}

function openSettler(clew: Clew, few: number): Settler {
  const inTurn = queue();
  return {
    settle: () =>
      inTurn(async () => {
        if (!(await isStale(clew))) return;
        await ((await countEntities(clew.graph)) <= few ? deriveAll(clew) : deriveApart(clew));
        await clew.graph.write(async (send) => {
          const [row] = await send(statement("derivation/derived-at"));
          await send(statement("derivation/derived"), {
            writes: decode.numberOrZero(row ?? {}, "writes"),
            version,
          });
        });
      }),
    afterDecision: ({ type, about }) =>
      inTurn(async () => {
        if (type !== "hub" && !(type === "join" && about.length === 1)) return;
        await markIdentifiers(clew, await reachOf(clew, "clew", "derivation"));
      }),
  };
}

async function isStale(clew: Clew): Promise<boolean> {
  const [row] = await clew.graph.read(statement("derivation/derived-at"));
  return row !== undefined && (row["derived"] !== row["writes"] || row["derivedBy"] !== version);
}
