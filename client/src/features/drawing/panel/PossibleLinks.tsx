import { EyeOff, Info, Spline } from "lucide-react";
import { useState } from "react";
import {
  DecisionsAboutDocument,
  PossibleLinksOfDocument,
  useOperation,
  type PossibleLinksOfQuery,
} from "../../../api/index.ts";
import { erasePossible, runCommand, type DrawnEntity } from "../../../chart/index.ts";
import { Button, Note, Problem, Waiting } from "../../../design/index.ts";
import { meaningOf, percent, say, textOf } from "../../../wording/index.ts";
import { DecisionNote } from "../../deciding/index.ts";
import { Meaning } from "../../definitions/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { drawOnChart } from "../acts/draw-on-chart.ts";
import { AcceptOrRefuse } from "./AcceptOrRefuse.tsx";
import { useDrawn } from "../useDrawing.ts";

type Found = PossibleLinksOfQuery["possibleLinks"];
type Possible = Found["links"][number];
const LIMIT = 5;
const COMMON = 4;
const icon = { size: 15, strokeWidth: 1.75 } as const;

/**
 * Links that might be missing, asked for one entity at a time: why each may be, how often the
 * method is right, and what somebody decided.
 */
export function PossibleLinks({ entity }: { readonly entity: DrawnEntity }) {
  const [isOpen, setOpen] = useState(false);
  const { data, problem, again } = useOperation(
    PossibleLinksOfDocument,
    isOpen ? { id: entity.id, limit: LIMIT } : null,
  );
  const found = data?.possibleLinks ?? null;
  return (
    <section className="stack" style={{ gap: 7 }} data-testid="possible-links">
      <h3 className="head">{say("drawing.possibleLinks.possibleLinks")}</h3>
      {!isOpen && (
        <div>
          <Button testId="possible-open" onPress={() => setOpen(true)}>
            {say("drawing.possibleLinks.lookForPossibleLinks")}
          </Button>
        </div>
      )}
      {problem && <Problem problem={problem} again={again} />}
      {isOpen && !found && !problem && (
        <Waiting what={say("drawing.possibleLinks.whatMightBeMissing")} />
      )}
      {found && <Leads entity={entity} found={found} />}
      {isOpen && <Refused entity={entity} />}
    </section>
  );
}

function Leads({ entity, found }: { readonly entity: DrawnEntity; readonly found: Found }) {
  const { links } = found;
  const isDrawn = useDrawn().possible.length > 0;
  const draw = () =>
    void drawOnChart(
      links.map((link) => link.entity),
      {
        why: say("drawing.possibleLinks.possibleLinksOf", { label: entity.label }),
        select: [entity.id],
        possible: links.map((link) => ({
          a: entity.id,
          b: link.entity.id,
          reason: textOf(link.reason),
        })),
      },
    );
  return (
    <>
      <HowRight found={found} />
      {links.length === 0 && (
        <p className="second">{say("drawing.possibleLinks.sharesNothingRare")}</p>
      )}
      <ol className="possible-list">
        {links.map((link) => (
          <li key={link.entity.id} data-testid="possible-link">
            <Lead entity={entity} link={link} />
          </li>
        ))}
      </ol>
      {links.length > 0 && <DrawThem isDrawn={isDrawn} draw={draw} />}
    </>
  );
}

function Lead({
  entity,
  link: { entity: other, common, commonTotal, reason, decision },
}: {
  readonly entity: DrawnEntity;
  readonly link: Possible;
}) {
  const more = commonTotal - Math.min(common.length, COMMON);
  return (
    <div className="stack" style={{ gap: 4 }}>
      <EntityLine
        entity={other}
        onPress={() =>
          void drawOnChart([other], {
            why: say("common.showLabel", { label: other.label }),
            select: [other.id],
          })
        }
      />
      <p className="second small">{textOf(reason)}</p>
      <CommonOnes common={common} />
      {more > 0 && (
        <p className="third small">{say("drawing.possibleLinks.andOtherInCommon", { more })}</p>
      )}
      {decision ? (
        <DecisionNote decision={decision} />
      ) : (
        <AcceptOrRefuse entity={entity} other={other} />
      )}
    </div>
  );
}

/** Links that were refused, each with who refused it, and back. */
function Refused({ entity }: { readonly entity: DrawnEntity }) {
  const { data } = useOperation(DecisionsAboutDocument, {
    ids: [entity.id],
    types: ["join"],
    first: 50,
    after: null,
  });
  const refused = data?.judgements.edges.filter(({ node }) => node.verdict === "refused") ?? [];
  return (
    <>
      {refused.map(({ node }) => (
        <div key={node.id} className="stack" style={{ gap: 4 }} data-testid="possible-refused">
          {node.entities
            .filter(({ id }) => id !== entity.id)
            .map((other) => (
              <EntityLine key={other.id} entity={other} size={20} />
            ))}
          <DecisionNote decision={node} />
        </div>
      ))}
    </>
  );
}

function HowRight({ found: { caveat, method, measured } }: { readonly found: Found }) {
  return (
    <Note tone="plain" icon={<Info {...icon} />}>
      {textOf(caveat)} <span className="second">{textOf(method)}</span>{" "}
      <Meaning
        of={meaningOf("possible")}
        text={
          <>
            {say("drawing.possibleLinks.ofHiddenLinkHere", {
              hidden: measured.hidden,
              found: percent(measured.found),
              limit: measured.limit,
              first: percent(measured.first),
            })}
          </>
        }
      />
    </Note>
  );
}

function DrawThem({ isDrawn, draw }: { readonly isDrawn: boolean; readonly draw: () => void }) {
  return (
    <div className="row wrap">
      <Button testId="possible-draw" onPress={draw}>
        <Spline {...icon} />
        {say("drawing.possibleLinks.showThemDashedOn")}
      </Button>
      {isDrawn && (
        <Button testId="possible-off" onPress={() => runCommand(erasePossible, { pairs: "all" })}>
          <EyeOff {...icon} />
          {say("drawing.possibleLinks.takeThemOff")}
        </Button>
      )}
    </div>
  );
}

function CommonOnes({ common }: { readonly common: Possible["common"] }) {
  return (
    <ul className="possible-common">
      {common.slice(0, COMMON).map((one) => (
        <li key={one.id}>
          <EntityLine
            entity={one}
            size={18}
            onPress={() =>
              void drawOnChart([one], {
                why: say("common.showLabel", { label: one.label }),
                select: [one.id],
              })
            }
          />
        </li>
      ))}
    </ul>
  );
}
