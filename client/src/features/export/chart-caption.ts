import { ask, SourcesDocument } from "../../api/index.ts";
import type { Caption } from "../../canvas/index.ts";
import {
  countsByKind,
  session,
  shownEntities,
  shownLinks,
  sifted,
  sketchesShown,
  type Drawn,
} from "../../chart/index.ts";
import { day, say } from "../../wording/index.ts";

/** What the picture of the open chart says of itself; kinds by name with what people read. */
export async function captionOf(
  kinds: ReadonlyMap<string, { readonly label: string }>,
  now: Date,
): Promise<Caption> {
  const { history, name, range } = session.getState();
  const drawn = history.now;
  const items = shownEntities(drawn).length;
  const links = shownLinks(drawn).length;
  return {
    title: name,
    lines: [
      say("export.caption.counts", { items, links }),
      ...(isTrue(drawn) ? [drawn.chosenBy] : []),
      ...periodOf(drawn),
      ...leftOutOf(drawn, range),
    ],
    legend: countsByKind(drawn).map(({ kind, count }) => ({
      kind,
      label: say("export.caption.legend", { label: kinds.get(kind)?.label ?? kind, count }),
    })),
    foot: [
      ...(await sourcesOf(drawn)),
      say("export.caption.foot", { day: day(now.toISOString()) ?? "" }),
    ],
  };
}

/** How it was chosen holds for all that was drawn: not where some of it is hidden. */
const isTrue = ({ chosenBy, hidden }: Drawn) => chosenBy !== "" && hidden.size === 0;

/** What the picture leaves out or shows pale, so that nobody takes it for all there is. */
function leftOutOf(
  drawn: Drawn,
  range: ReturnType<typeof session.getState>["range"],
): readonly string[] {
  const { hidden, filter, whatIf } = drawn;
  const sketches = sketchesShown(drawn).length;
  const byFilter = filter?.hides.length ?? 0;
  const byHand = hidden.size - byFilter;
  const light = filter === null ? 0 : sifted(drawn, filter.rule).lightLinks;
  return [
    byFilter > 0 && say("export.caption.filtered", { count: byFilter }),
    light > 0 && say("export.caption.lightLinks", { count: light }),
    byHand > 0 && say("export.caption.hidden", { count: byHand }),
    range !== null && say("export.caption.range"),
    sketches > 0 && say("export.caption.sketches", { count: sketches }),
    whatIf !== null && say("export.caption.takenOut", { count: whatIf.takenOut.size }),
  ].filter((line) => line !== false);
}

/** From the first to the last sighting of what is shown. */
function periodOf(drawn: Drawn): readonly string[] {
  const all = [...shownEntities(drawn), ...shownLinks(drawn)];
  const times = all.flatMap(({ firstSeen, lastSeen }) => [firstSeen ?? [], lastSeen ?? []].flat());
  const sorted = times.toSorted();
  const [from, to] = [day(sorted[0] ?? null), day(sorted.at(-1) ?? null)];
  return from === null || to === null ? [] : [say("export.caption.period", { from, to })];
}

async function sourcesOf(drawn: Drawn): Promise<readonly string[]> {
  const all = [...shownEntities(drawn), ...shownLinks(drawn)];
  const ids = new Set(all.flatMap(({ datasets }) => datasets));
  const { data } = await ask(SourcesDocument, {});
  const held = data?.sources.filter(({ id }) => ids.has(id)) ?? [];
  if (held.length === 0) return [say("export.caption.noSources")];
  const titles = held.map(({ title, reliability }) =>
    reliability ? `${title} (${reliability})` : title,
  );
  const isFictional = held.some(({ demo }) => demo);
  return [
    say("export.caption.sources", { titles: titles.join(" · ") }),
    ...(isFictional ? [say("export.caption.fictional")] : []),
  ];
}
