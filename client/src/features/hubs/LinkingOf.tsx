import {
  DecisionsAboutDocument,
  useKind,
  useOperation,
  type FigureFragment,
} from "../../api/index.ts";
import { Button, Problem } from "../../design/index.ts";
import { groupMeasures, number, plural } from "../../wording/index.ts";
import { DecisionNote } from "../deciding/index.ts";
import { Counted, joinedTo } from "../evidence/index.ts";
import { oneHolder, overrule } from "./overrule.ts";

const marks = { common: "common-to-many", busy: "busy", changed: "changed-hands" } as const;

/** Whether an identifier is used to link, who decided so and when, and the way to decide otherwise; nothing for a thing. `heading`: of the level below what it stands under. */
export function LinkingOf({
  entity,
  heading: Heading = "h3",
}: {
  readonly entity: FigureFragment;
  readonly heading?: "h2" | "h3";
}) {
  const kind = useKind(entity.kind);
  const isIdentifier = kind?.sort === "identifier";
  const { data, problem, again } = useOperation(
    DecisionsAboutDocument,
    isIdentifier
      ? { ids: [entity.id], types: ["hub", "cut", "join"], first: 50, after: null }
      : null,
  );
  if (!isIdentifier) return null;
  const decisions =
    data?.judgements.edges
      .map(({ node }) => node)
      .filter(({ type, entityTotal }) => type !== "join" || entityTotal === 1) ?? [];
  const isHeld = (type: string) => decisions.some((one) => one.type === type);
  const hub = decisions.find(({ type }) => type === "hub");
  // The mark follows a decision a moment later.
  const isCommon = hub ? hub.verdict === "common" : entity.marks.includes(marks.common);
  const changed = entity.marks.includes(marks.changed);
  return (
    <section
      className="stack"
      style={{ gap: 7 }}
      data-testid="linking"
      data-links={!isCommon}
      aria-label="Whether it links"
    >
      <Heading className="head">Used to link</Heading>
      <p className="second">
        {stateOf(entity, isCommon)}{" "}
        <Counted
          wanted={{ title: entity.label, of: groupMeasures.df, read: joinedTo(entity.id) }}
          testId="linking-things"
        >
          {plural(entity.df, "thing")}
        </Counted>{" "}
        {entity.df === 1 ? "has" : "have"} it.
      </p>
      {problem && <Problem problem={problem} again={again} />}
      {decisions.map((decision) => (
        <DecisionNote key={decision.id} decision={decision} />
      ))}
      {data && (
        <div className="row wrap">
          {!isHeld("hub") && (
            <Button
              testId="linking-decide"
              onPress={() => overrule(entity, isCommon ? "links" : "common")}
            >
              {isCommon ? "Use to link …" : "Do not use to link …"}
            </Button>
          )}
          {changed && !isHeld("join") && (
            <Button testId="linking-one-holder" onPress={() => oneHolder(entity)}>
              It is one holder …
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function stateOf({ marks: own, df }: FigureFragment, isCommon: boolean): string {
  if (isCommon) return "Common to many: it joins nothing.";
  if (own.includes(marks.busy))
    return `More have it than usual (${number(df)}), and it links all the same.`;
  return "It joins whatever shares it, the stronger the rarer it is.";
}
