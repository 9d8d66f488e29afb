import type { FoundAtFragment } from "../../api/index.ts";
import { say } from "../../wording/index.ts";
import { aboutWords, Marked, openRow } from "../rows/index.ts";

const MOST = 3;

/** Where the words that were looked for stand: a line a place, the words marked. */
export function FoundWhere({ places }: { readonly places: readonly FoundAtFragment[] }) {
  const told = places.filter(
    ({ place, text, spans }) => place !== "label" || spans[0]?.end !== text.length,
  );
  return told.slice(0, MOST).map((place, at) => (
    <div key={at} className="small found-where" data-testid="found-where">
      <span className="third">{whereOf(place)}</span> <PlaceText place={place} />
    </div>
  ));
}

/** A text with its words marked; that of a source row opens the row. */
function PlaceText({ place }: { readonly place: FoundAtFragment }) {
  const { record, text, spans, property } = place;
  const marked = <Marked stretches={stretchesIn(place)} />;
  if (!record) return marked;
  const [first] = spans;
  const citation = { fields: [property], observedAt: null, spans: [], record };
  return (
    <button
      type="button"
      className="plain-button"
      title={say("find.foundWhere.showRow")}
      onClick={() => openRow(aboutWords(citation, text.slice(first?.start, first?.end)))}
    >
      {marked}
    </button>
  );
}

function whereOf({ place, name, record }: FoundAtFragment): string {
  if (place === "label") return say("find.foundWhere.label");
  if (place === "value") return say("find.foundWhere.id");
  if (place === "formerly") return say("find.foundWhere.formerly", { name });
  return record
    ? say("find.foundWhere.row", {
        source: record.datasetTitle,
        row: record.name,
        column: name,
      })
    : name;
}

function stretchesIn({ text, spans }: FoundAtFragment) {
  const ends = [0, ...spans.map(({ end }) => end)];
  return [
    ...spans.flatMap(({ start, end }, at) => [
      { text: text.slice(ends[at], start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    ]),
    { text: text.slice(ends.at(-1)), isMarked: false },
  ].filter((stretch) => stretch.text !== "");
}
