import type { Reach } from "../../../reach.ts";
import type { Clew } from "../../../context.ts";
import { statementsByRef } from "../../ground/entities/index.ts";
import { usesOf, type Use, type WordingNamed } from "./queries.ts";
import { piecesWith, type Piece } from "./text-template.ts";
import type { Fill, SlotKind } from "./slot-kinds.ts";
import { statedTexts } from "./stated-texts.ts";
import { templateTask } from "./tasks.ts";
import type { StatingRow } from "./wanted-templates.ts";

/** One that uses a wording, with what it put into its slots. */
export interface Member {
  /** Ref of the ad, post, message or page. */
  readonly ref: string;
  readonly similarity: number;
  readonly text: string;
  readonly row: StatingRow;
  readonly fills: readonly (Fill & { readonly slot: number; readonly kind: SlotKind })[];
  readonly pieces: readonly { readonly text: string; readonly slot?: number }[];
}

/** A wording, opened. */
export interface Opened {
  readonly pieces: readonly Piece[];
  /** How many texts the slots were read from. */
  readonly aligned: number;
  /** Those of the page. */
  readonly members: readonly Member[];
  readonly total: number;
  readonly totalIsExact: boolean;
}

/** Where in the list of those that use it a page begins, and how long it is. */
interface Page {
  readonly from: number;
  readonly size: number;
}

interface UsedText {
  readonly use: Use;
  readonly text: string;
  readonly row: StatingRow;
}

const mostUses = 5_000;
const mostAligned = 200;
const mostStatements = 50_000;

/** Which wording is opened, and which page of what uses it is shown. */
export interface OpeningAsked extends WordingNamed {
  /** Row of the central text. */
  readonly central: string | undefined;
  readonly page: Page;
}

/** Opens a wording: its slots are read anew from at most 200 of the texts within reach. */
export async function opened(
  clew: Clew,
  reach: Reach,
  { central, page, ...wording }: OpeningAsked,
  signal?: AbortSignal,
): Promise<Opened> {
  const all = await usesOf(clew, reach, wording, mostUses + 1);
  const uses = all.slice(0, mostUses);
  const shown = uses.slice(page.from, page.from + page.size);
  const aligned = usesToAlign(uses, central);
  const texts = await textsOf(clew, reach, [...new Set([...aligned, ...shown])]);
  const own = aligned.flatMap((use) => texts.get(use.source) ?? []);
  const others = shown.flatMap((use) => texts.get(use.source) ?? []);
  const { pieces, fills } = await clew.crew.run(
    templateTask,
    {
      centre: own[0]?.text ?? "",
      texts: own.map(({ text }) => text),
      others: others.map(({ text }) => text),
    },
    { signal },
  );
  const kinds = pieces.flatMap(({ slot }) => slot ?? []);
  return {
    pieces,
    aligned: own.length,
    members: others.map((one, at) => memberOf(one, fills[own.length + at] ?? [], kinds)),
    total: uses.length,
    totalIsExact: all.length <= mostUses,
  };
}

/** The use of the central text first, then others from all over the list. */
function usesToAlign(uses: readonly Use[], central: string | undefined): readonly Use[] {
  const centre =
    uses.find(({ statements }) => statements.some(({ record }) => record === central)) ?? uses[0];
  const others = spread(uses, mostAligned - 1);
  return centre === undefined ? others : [...new Set([centre, ...others])];
}

function memberOf(
  { use, text, row }: UsedText,
  fills: readonly (Fill | undefined)[],
  kinds: readonly SlotKind[],
): Member {
  const similarity = Number(
    use.statements.find(({ record }) => record === row.record)?.values["similarity"]?.values[0] ??
      0,
  );
  const given = fills.flatMap((fill, slot) =>
    fill === undefined ? [] : [{ ...fill, slot, kind: kinds[slot] ?? ("TEXT" as const) }],
  );
  return { ref: use.source, similarity, text, row, fills: given, pieces: piecesWith(text, fills) };
}

/** Some of a list, evenly spread over it. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = items.length / most;
  return step <= 1
    ? items
    : items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** By ref the text by which something uses the wording, of several the latest. */
async function textsOf(
  clew: Clew,
  reach: Reach,
  uses: readonly Use[],
): Promise<ReadonlyMap<string, UsedText>> {
  const stated = await statementsByRef(
    clew,
    reach,
    uses.map(({ source }) => source),
    mostStatements,
  );
  return new Map(
    uses.flatMap((use): [string, UsedText][] => {
      const cited = new Set(use.statements.map(({ record }) => record));
      const rows = (stated.get(use.source) ?? []).map((one) => ({ ...one, id: use.sourceId }));
      const found = statedTexts(rows).flatMap(({ text, rows: own }) =>
        own.filter(({ record }) => cited.has(record)).map((row) => ({ use, text, row })),
      );
      const latest = found.toSorted((a, b) =>
        (a.row.observedAt ?? "") > (b.row.observedAt ?? "") ? -1 : 1,
      )[0];
      return latest === undefined ? [] : [[use.source, latest]];
    }),
  );
}
