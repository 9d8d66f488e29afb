import type { Clew } from "../../../context.ts";
import {
  changeOf,
  finishBrokenOff,
  finishDerived,
  retireDerived,
  writeDerived,
  type Derived,
} from "../../intake/statements/index.ts";
import { derivedOf, isDerived, type WordingKinds } from "./change.ts";
import type { HeldUse, Stating } from "./queries.ts";
import { readTexts } from "./texts-read.ts";
import { markTask } from "./tasks.ts";
import { sampleOf, wantedOf } from "./wanted-templates.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";

/** A run that works out what follows from the rows. */
export interface DerivingRun {
  /** Its id, kept with what it writes. */
  readonly run: string;
  /** Time, ISO. */
  readonly now: string;
  readonly signal?: AbortSignal | undefined;
  /** Up to so many texts all is worked out anew each time: it takes seconds. Default: 20,000. */
  readonly few?: number;
}

const sampled = 12;

/**
 * Brings templates and their links to what the texts held give: works out who shares a wording on
 * the crew, of all texts or of those that came since (see readTexts), and writes what differs. Run
 * again it changes nothing; broken off, the next run puts it right. `changed` counts statements and
 * links taken back and written.
 */
export async function deriveWording(
  clew: Clew,
  deriving: DerivingRun,
): Promise<{ readonly changed: number }> {
  await finishBrokenOff(clew);
  const ready = await readyWording(clew, deriving);
  return ready.write();
}

/** What was worked out of wordings, and is not written yet. */
export interface ReadyWording {
  /** Writes what differs from what is held. */
  readonly write: () => Promise<{ readonly changed: number }>;
}

/** Works out who shares a wording, and writes nothing: the store can be written to meanwhile. */
export async function readyWording(
  clew: Clew,
  { run, signal, few }: DerivingRun,
): Promise<ReadyWording> {
  const kinds = kindsOf(clew);
  if (kinds === undefined) return { write: async () => ({ changed: 0 }) };
  const datasets = (await sourcesHeld(clew)).map(({ id }) => id);
  const { texts, families, statements, uses, keep } = await readTexts(clew, kinds, {
    datasets,
    signal,
    few,
  });
  const wanted = wantedOf(texts, families);
  const marked = await clew.crew.run(
    markTask,
    wanted.map((one) => sampleOf(one, sampled)),
    { signal },
  );
  const held = heldOf(statements, uses, kinds);
  const change = changeOf(held, withStated(derivedOf(wanted, marked, kinds, run), uses, kinds));
  return {
    write: async () => {
      signal?.throwIfAborted();
      const changed = await written(clew, change, run);
      await keep();
      return { changed };
    },
  };
}

/** Writes what differs; gives how many statements and links that were. */
async function written(
  clew: Clew,
  { gone, come }: ReturnType<typeof changeOf>,
  run: string,
): Promise<number> {
  await retireDerived(clew, gone, run);
  await writeDerived(clew, come, run);
  const changed = [gone, come].reduce(
    (sum, { entities, links }) => sum + entities.length + links.length,
    0,
  );
  if (changed > 0) await finishDerived(clew, run);
  return changed;
}

/** The kinds of the ontology; undefined where a deployment has taken them out. */
export function kindsOf({ ontology }: Clew): WordingKinds | undefined {
  const template = ontology.entityKinds.get("Template");
  const usesText = ontology.linkKinds.get("usesText");
  return template === undefined || usesText === undefined ? undefined : { template, usesText };
}

/** What earlier runs wrote, of what is held. */
function heldOf(
  statements: readonly Stating[],
  uses: readonly HeldUse[],
  { template, usesText }: WordingKinds,
): Derived {
  const nothing = { fields: [], spans: [], values: {} };
  return {
    entities: statements.filter(isDerived).map(({ id, record, values, observedAt }) => ({
      record,
      entity: {
        ...nothing,
        id,
        kind: template,
        fixed: { label: "", properties: {}, marks: [] },
        cited: true,
        values,
      },
      ...(observedAt === undefined ? {} : { observedAt }),
    })),
    links: uses
      .filter((use) => use.statements.some(isDerived))
      .map(({ sourceId, targetId, statements: all }) => ({
        link: { ...nothing, kind: usesText, source: sourceId, target: targetId },
        statements: all,
      })),
  };
}

/** A link that a source states as well keeps what the source says. */
function withStated(
  wanted: Derived,
  uses: readonly HeldUse[],
  { usesText }: WordingKinds,
): Derived {
  const links = new Map(
    wanted.links.map((one) => [JSON.stringify([one.link.source, one.link.target]), one]),
  );
  for (const { sourceId, targetId, statements } of uses) {
    const key = JSON.stringify([sourceId, targetId]);
    const stated = statements.filter((one) => !isDerived(one));
    const own = links.get(key);
    if (stated.length === 0 || (own === undefined && stated.length === statements.length)) continue;
    const link = own?.link ?? {
      kind: usesText,
      source: sourceId,
      target: targetId,
      fields: [],
      spans: [],
      values: {},
    };
    links.set(key, {
      link,
      statements: [...(own?.statements ?? []), ...stated].toSorted((a, b) =>
        a.record < b.record ? -1 : 1,
      ),
    });
  }
  return { entities: wanted.entities, links: [...links.values()] };
}
