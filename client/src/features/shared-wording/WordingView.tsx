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
import { atLeast, day, wordOf, meaningOf, say } from "../../wording/index.ts";
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
        <Waiting what={say("sharedWording.wordingView.theWording")} />
      </section>
    );
  const { wording } = data;
  const { total, totalIsExact } = wording.members;
  return (
    <section
      className="stack wordings-open"
      data-testid="wording"
      aria-label={say("sharedWording.wordingView.theWordingThatIs")}
    >
      <Text wording={wording} />
      <div className="panel stack" style={{ gap: 8 }}>
        <h2 className="head">{say("sharedWording.whatEachPutInto")}</h2>
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
          <h2 className="title">{say("sharedWording.wordingView.sharedWording")}</h2>
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
            title={wordOf("slot", slot)}
          >
            <sup>{numberOf(at)}</sup>
            {text}
            <span className="unseen"> ({wordOf("slot", slot)})</span>
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
    return <p className="second small">{say("sharedWording.wordingView.theSameInAll")}</p>;
  return (
    <p className="row wrap small second" data-testid="wording-legend">
      <Meaning of={meaningOf("slot")} text={say("sharedWording.wordingView.slots")} />
      {kinds.map(([kind, places]) => (
        <span key={kind}>
          <span className="wording-slot" data-slot={kind}>
            {wordOf("slot", kind)}
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
    : say("common.noTimes");

  return (
    <p className="second">
      <Counted
        wanted={{
          title: say("sharedWording.wordingView.usedBy", { total: atLeast(total, totalIsExact) }),
          of: meaningOf("users"),
          useEvidence: joinedTo(template.id),
        }}
      >
        {say("sharedWording.wordingView.usedBy", { total: atLeast(total, totalIsExact) })}
      </Counted>{" "}
      · {times} ·{" "}
      <Meaning
        of={meaningOf("slot")}
        testId="wording-aligned"
        here={say("sharedWording.wordingView.comparedTexts", {
          aligned,
          total: atLeast(total, totalIsExact),
        })}
        text={say("sharedWording.wordingView.slotsReadFromText", { aligned })}
      />
    </p>
  );
}

function Ways({ template }: { readonly template: Opened["template"] }) {
  return (
    <>
      <Button onPress={() => go({ view: "profile", ref: template.ref })} testId="wording-profile">
        <FileText size={15} strokeWidth={1.75} />
        {say("common.profile")}
      </Button>
      <Button kind="main" onPress={() => void openAround(template)} testId="wording-to-chart">
        <Network size={15} strokeWidth={1.75} />
        {say("common.openChart")}
      </Button>
    </>
  );
}

function FillFoot({ pages, total }: { readonly pages: WordingPages; readonly total: string }) {
  return (
    <p className="row wrap">
      <span className="third small">
        {say("sharedWording.wordingView.pressTheText", { edges: pages.edges.length, total })}
      </span>
      {pages.hasMore && (
        <Button onPress={() => pages.showMore(MORE)} testId="wording-more">
          {say("common.showMore")}
        </Button>
      )}
    </p>
  );
}
