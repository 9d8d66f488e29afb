import {
  DecisionsAboutDocument,
  useKind,
  useOperation,
  type FigureFragment,
} from "../../api/index.ts";
import { Button, Problem } from "../../design/index.ts";
import { meaningOf, Say, say } from "../../wording/index.ts";
import { DecisionNote } from "../deciding/index.ts";
import { Counted, joinedTo } from "../evidence/index.ts";
import { oneHolder, overrule } from "./overrule.ts";

const marks = { common: "common-to-many", busy: "busy", changed: "changed-hands" } as const;

/** What was decided on whether an identifier links, and whether it does; null for a thing. */
function useLinking(entity: FigureFragment) {
  const isIdentifier = useKind(entity.kind)?.sort === "identifier";
  const asked = useOperation(
    DecisionsAboutDocument,
    isIdentifier
      ? { ids: [entity.id], types: ["hub", "cut", "join"], first: 50, after: null }
      : null,
  );
  const decisions =
    asked.data?.judgements.edges
      .map(({ node }) => node)
      .filter(({ type, entityTotal }) => type !== "join" || entityTotal === 1) ?? [];
  const hub = decisions.find(({ type }) => type === "hub");
  // The mark follows a decision a moment later.
  const isCommon = hub ? hub.verdict === "common" : entity.marks.includes(marks.common);
  const isHeld = (type: string) => decisions.some((one) => one.type === type);
  return isIdentifier ? { asked, decisions, isCommon, isHeld } : null;
}

/**
 * Whether an identifier is used to link, who decided so and when, and the way to decide otherwise;
 * nothing for a thing. `heading`: of the level below what it stands under.
 */
export function LinkingOf({
  entity,
  heading: Heading = "h3",
}: {
  readonly entity: FigureFragment;
  readonly heading?: "h2" | "h3";
}) {
  const linking = useLinking(entity);
  if (!linking) return null;
  const { asked, decisions, isCommon, isHeld } = linking;
  return (
    <section
      className="stack"
      style={{ gap: 7 }}
      data-testid="linking"
      data-links={!isCommon}
      aria-label={say("hubs.linkingOf.whetherItLinks")}
    >
      <Heading className="head">{say("hubs.linkingOf.usedToLink")}</Heading>
      <StateOf entity={entity} isCommon={isCommon} />
      {asked.problem && <Problem problem={asked.problem} again={asked.again} />}
      {decisions.map((decision) => (
        <DecisionNote key={decision.id} decision={decision} />
      ))}
      {asked.data && <LinkingChoices entity={entity} isCommon={isCommon} isHeld={isHeld} />}
    </section>
  );
}

function StateOf({
  entity,
  isCommon,
}: {
  readonly entity: FigureFragment;
  readonly isCommon: boolean;
}) {
  return (
    <p className="second">
      <Say
        it="hubs.linkingOf.itemsShareIt"
        state={stateOf(entity, isCommon)}
        items={
          <Counted
            wanted={{ title: entity.label, of: meaningOf("df"), useEvidence: joinedTo(entity.id) }}
            testId="linking-things"
          >
            {say("common.count.thing", { count: entity.df })}
          </Counted>
        }
        count={entity.df}
      />
    </p>
  );
}

function stateOf({ marks: own, df }: FigureFragment, isCommon: boolean): string {
  if (isCommon) return say("hubs.linkingOf.tooCommonToLink");
  if (own.includes(marks.busy)) return say("hubs.linkingOf.moreThanUsual", { df });
  return say("hubs.linkingOf.usedToLinkSentence");
}

function LinkingChoices({
  entity,
  isCommon,
  isHeld,
}: {
  readonly entity: FigureFragment;
  readonly isCommon: boolean;
  readonly isHeld: (type: string) => boolean;
}) {
  const changed = entity.marks.includes(marks.changed);

  return (
    <div className="row wrap">
      {!isHeld("hub") && (
        <Button
          testId="linking-decide"
          onPress={() => overrule(entity, isCommon ? "links" : "common")}
        >
          {isCommon ? say("hubs.useToLink") : say("hubs.doNotUseTo")}
        </Button>
      )}
      {changed && !isHeld("join") && (
        <Button testId="linking-one-holder" onPress={() => oneHolder(entity)}>
          {say("hubs.itIsOneHolder")}
        </Button>
      )}
    </div>
  );
}
