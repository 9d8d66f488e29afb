import { CircleHelp, Expand, FileText, TextQuote } from "lucide-react";
import { go } from "../../../address/index.ts";
import { DetailsDocument, useKind, useOperation, type DetailsQuery } from "../../../api/index.ts";
import { notShownOf, select, type DrawnEntity } from "../../../chart/index.ts";
import { Button, Problem, Waiting, WarningNote } from "../../../design/index.ts";
import { atLeast, number, say, textOf } from "../../../wording/index.ts";
import { EntityLine, KindMark, Label } from "../../entities/index.ts";
import { LinkingOf } from "../../hubs/index.ts";
import { isPicture, PictureStrip } from "../../pictures/index.ts";
import { RowLine } from "../../rows/index.ts";
import { expand } from "../acts/expand.ts";
import { drawOnChart } from "../acts/draw-on-chart.ts";
import { useDrawn } from "../useDrawing.ts";
import { askPair } from "../acts/chosen-pair.ts";
import { MoreToDo } from "./MoreToDo.tsx";
import { PossibleLinks } from "./PossibleLinks.tsx";
import { Properties } from "./Properties.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { TreatedAsSame } from "./TreatedAsSame.tsx";

const icon = { size: 15, strokeWidth: 1.75 } as const;

function Actions({ entity }: { readonly entity: DrawnEntity }) {
  const drawn = useDrawn();
  const more = notShownOf(drawn).get(entity.id) ?? 0;
  const isPinned = drawn.pinned.has(entity.id);
  return (
    <div className="row wrap side-actions">
      <Button testId="details-expand" onPress={() => void expand([entity.id])}>
        <Expand {...icon} />
        {say("common.expand")}
        {more > 0 && ` ${number(more)}`}
      </Button>
      <Button testId="details-why" onPress={() => askPair("why", entity)}>
        <CircleHelp {...icon} />
        {say("common.why")}
      </Button>
      <Button testId="details-profile" onPress={() => go({ view: "profile", ref: entity.ref })}>
        <FileText {...icon} />
        {say("common.profile")}
      </Button>
      {entity.kind === "Template" && (
        <Button testId="details-wording" onPress={() => go({ view: "wordings", ref: entity.ref })}>
          <TextQuote {...icon} />
          {say("common.slotsAndTexts")}
        </Button>
      )}
      <MoreToDo entity={entity} isPinned={isPinned} />
    </div>
  );
}

type Profile = DetailsQuery["profile"];

/** One entity: what to be aware of, its properties, what it has in common, and the rows that state it. */
export function EntityDetails({ entity }: { readonly entity: DrawnEntity }) {
  const { data, problem, again } = useOperation(DetailsDocument, { id: entity.id });
  const profile = data?.profile;
  return (
    <SidePanel
      testId="details"
      mark={<KindMark kind={entity.kind} size={26} />}
      title={<Label text={entity.label} />}
      onClose={() => select([])}
      sub={<KindAndId entity={entity} />}
    >
      <Actions entity={entity} />
      {problem && <Problem problem={problem} again={again} />}
      {!profile && !problem && <Waiting what={say("common.itsRows")} />}
      {profile && <AboutEntity profile={profile} entity={entity} />}
    </SidePanel>
  );
}

/** What it has in common with others, rarest first. */
function InCommon({
  profile,
  entityRef,
}: {
  readonly profile: Profile;
  readonly entityRef: string;
}) {
  if (profile.inCommon.length === 0) return null;
  return (
    <section>
      <h3 className="head">{say("drawing.entityDetails.inCommonRarestFirst")}</h3>
      <ul className="common-list">
        {profile.inCommon.slice(0, 6).map((one) => (
          <InCommonRow key={one.identifier.id} one={one} />
        ))}
      </ul>
      {profile.inCommonTotal > 6 && (
        <button
          type="button"
          className="link-button second small"
          onClick={() => go({ view: "profile", ref: entityRef })}
        >
          {say("drawing.entityDetails.moreInItsProfile", { rest: profile.inCommonTotal - 6 })}
        </button>
      )}
    </section>
  );
}

/** The first rows that state it. */
function StatedIn({
  profile,
  entityRef,
}: {
  readonly profile: Profile;
  readonly entityRef: string;
}) {
  return (
    <section>
      <h3 className="head">
        {say("drawing.entityDetails.statedInRowIndependent", {
          rows: atLeast(profile.rows, profile.rowsIsExact),
          rows2: profile.rows,
          independentSources: profile.independentSources,
        })}
      </h3>
      <div className="boxed">
        {profile.entity.citations.edges.map(({ node }) => (
          <RowLine key={node.record.id} citation={node} />
        ))}
      </div>
      {profile.entity.citations.total > profile.entity.citations.edges.length && (
        <button
          type="button"
          className="link-button second small"
          onClick={() => go({ view: "profile", ref: entityRef })}
        >
          {say("drawing.entityDetails.allRowsInIts")}
        </button>
      )}
    </section>
  );
}

/** All that is known of it. */
function AboutEntity({
  profile,
  entity,
}: {
  readonly profile: Profile;
  readonly entity: DrawnEntity;
}) {
  return (
    <>
      {profile.warnings.map((warning, at) => (
        <WarningNote key={at} warning={warning} />
      ))}
      <Properties properties={profile.entity.properties} />
      <InCommon profile={profile} entityRef={entity.ref} />
      {isPicture(entity.kind) && <PictureStrip key={`picture ${entity.id}`} id={entity.id} />}
      <LinkingOf entity={profile.entity} />
      <TreatedAsSame entity={entity} />
      <PossibleLinks key={entity.id} entity={entity} />
      <StatedIn profile={profile} entityRef={entity.ref} />
    </>
  );
}

function KindAndId({ entity }: { readonly entity: DrawnEntity }) {
  const kind = useKind(entity.kind);
  return (
    <>
      {kind?.label ?? entity.kind} ·{" "}
      <span className="mono">
        <bdi>{entity.id.slice(entity.id.indexOf(":") + 1).slice(0, 80)}</bdi>
      </span>
    </>
  );
}

function InCommonRow({
  one: { identifier, sharedBy, weight, reason },
}: {
  readonly one: Profile["inCommon"][number];
}) {
  return (
    <li className="row" title={textOf(reason)}>
      <div className="grow">
        <EntityLine
          entity={identifier}
          onPress={() =>
            void drawOnChart([identifier], {
              why: say("common.showLabel", { label: identifier.label }),
              select: [identifier.id],
            })
          }
        />
      </div>
      <span className="second number">
        {weight === null
          ? say("drawing.entityDetails.common")
          : say("common.count.other", { count: sharedBy })}
      </span>
    </li>
  );
}
