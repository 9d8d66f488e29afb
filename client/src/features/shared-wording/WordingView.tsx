import { FileText, Network } from "lucide-react";
import { go } from "../../address/index.ts";
import {
  usePages,
  type Pages,
  WordingDocument,
  type SlotKind,
  type WordingQuery,
} from "../../api/index.ts";
import { Button, Problem, Waiting } from "../../design/index.ts";
import { atLeast, day, number, plural, slotNames, wordingMeasures } from "../../wording/index.ts";
import { openAround } from "../drawing/index.ts";
import { Meaning } from "../definitions/index.ts";
import { Counted, joinedTo } from "../evidence/index.ts";
import { FillTable } from "./FillTable.tsx";

const FIRST = 50;
const MORE = 150;
type Opened = WordingQuery["wording"];
type WordingPages = Pages<WordingQuery, unknown>;

/** One shared wording: its text with the slots marked and named, and what each text put there. */
export function WordingView({ wordingRef }: { readonly wordingRef: string }) {
  const pages = usePages(WordingDocument, {
    variables: { id: wordingRef, first: FIRST },
    pageOf: ({ wording }) => wording.members,
  });
  const { data, problem, again } = pages.first;
  if (problem)
    return <Problem problem={problem} {...(problem.code === "NOT_FOUND" ? {} : { again })} />;
  if (!data)
    return (
      <section className="panel">
        <Waiting what="the wording" />
      </section>
    );
  const { wording } = data;
  const { total, totalIsExact } = wording.members;
  return (
    <section
      className="stack wordings-open"
      data-testid="wording"
      aria-label="The wording that is open"
    >
      <Text wording={wording} />
      <div className="panel stack" style={{ gap: 8 }}>
        <h2 className="head">What each put into the slots</h2>
        <FillTable members={pages.edges.map(({ node }) => node)} slots={slotsOf(wording)} />
        <FillFoot pages={pages} total={atLeast(total, totalIsExact)} />
      </div>
    </section>
  );
}

const slotsOf = ({ pieces }: Opened): readonly SlotKind[] =>
  pieces.flatMap(({ slot }) => slot ?? []);

function Text({ wording }: { readonly wording: Opened }) {
  const { template } = wording;
  return (
    <div className="panel stack">
      <div className="row wrap">
        <div className="grow">
          <h2 className="title">Shared wording</h2>
          <UsedBy wording={wording} />
        </div>
        <Ways template={template} />
      </div>
      <p className="wording-text" data-testid="wording-text">
        <Pieces wording={wording} />
      </p>
      <Legend slots={slotsOf(wording)} />
    </div>
  );
}

function Pieces({ wording: { pieces } }: { readonly wording: Opened }) {
  const numberOf = (at: number) =>
    pieces.slice(0, at + 1).filter(({ slot }) => slot !== null).length;
  return (
    <bdi>
      {pieces.map(({ text, slot }, at) =>
        slot === null ? (
          <span key={at}>{text}</span>
        ) : (
          <mark
            key={at}
            className="wording-slot"
            data-slot={slot}
            data-testid="wording-slot"
            title={slotNames[slot]}
          >
            <sup>{numberOf(at)}</sup>
            {text}
            <span className="unseen"> ({slotNames[slot]})</span>
          </mark>
        ),
      )}
    </bdi>
  );
}

/** Which slots hold what, as far as it shows. */
function Legend({ slots }: { readonly slots: readonly SlotKind[] }) {
  const kinds = [
    ...Map.groupBy(
      slots.map((kind, at) => ({ kind, at: at + 1 })),
      ({ kind }) => kind,
    ),
  ];
  if (slots.length === 0)
    return <p className="second small">The same in all its texts: no slots.</p>;
  return (
    <p className="row wrap small second" data-testid="wording-legend">
      <Meaning of={wordingMeasures.slot} text="Slots" />
      {kinds.map(([kind, places]) => (
        <span key={kind}>
          <span className="wording-slot" data-slot={kind}>
            {slotNames[kind]}
          </span>{" "}
          {places.map(({ at }) => at).join(", ")}
        </span>
      ))}
    </p>
  );
}

function UsedBy({ wording }: { readonly wording: Opened }) {
  const { template, aligned, members } = wording;
  const { total, totalIsExact } = members;
  const times = template.firstSeen
    ? `${day(template.firstSeen)} – ${day(template.lastSeen)}`
    : "no times";

  return (
    <p className="second">
      <Counted
        wanted={{
          title: `Used by ${atLeast(total, totalIsExact)}`,
          of: wordingMeasures.users,
          useEvidence: joinedTo(template.id),
        }}
      >
        Used by {atLeast(total, totalIsExact)}
      </Counted>{" "}
      · {times} ·{" "}
      <Meaning
        of={wordingMeasures.slot}
        testId="wording-aligned"
        here={`${plural(aligned, "text")} of ${atLeast(total, totalIsExact)} were laid beside each other, the first of them in the table below.`}
        text={`slots read from ${plural(aligned, "text")}`}
      />
    </p>
  );
}

function Ways({ template }: { readonly template: Opened["template"] }) {
  return (
    <>
      <Button onPress={() => go({ view: "profile", ref: template.ref })} testId="wording-profile">
        <FileText size={15} strokeWidth={1.75} />
        Profile
      </Button>
      <Button kind="main" onPress={() => void openAround(template)} testId="wording-to-chart">
        <Network size={15} strokeWidth={1.75} />
        Open chart
      </Button>
    </>
  );
}

function FillFoot({ pages, total }: { readonly pages: WordingPages; readonly total: string }) {
  return (
    <p className="row wrap">
      <span className="third small">
        {number(pages.edges.length)} of {total} shown. Press what stands in a slot to open the
        source row.
      </span>
      {pages.hasMore && (
        <Button onPress={() => pages.showMore(MORE)} testId="wording-more">
          Show more
        </Button>
      )}
    </p>
  );
}
