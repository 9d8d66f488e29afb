import { FolderPlus, Network, Plus, TextQuote } from "lucide-react";
import { addByHand, addToCase, go } from "../../address/index.ts";
import { ProfileDocument, useKind, useOperation } from "../../api/index.ts";
import type { ProfileData } from "./profile-data.ts";
import { Button, MenuButton, Problem, Waiting, WarningNote } from "../../design/index.ts";
import { wordOf, say } from "../../wording/index.ts";
import { openAround, Properties, useSession } from "../drawing/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import { HandsOfOne, LinkingOf } from "../hubs/index.ts";
import { queriesChoice, useOffered } from "../offered-queries/index.ts";
import { isPicture, PictureStrip } from "../pictures/index.ts";
import { Contacts } from "./Contacts.tsx";
import { ByKind } from "./ByKind.tsx";
import { Facts } from "./Facts.tsx";
import { InCommon } from "./InCommon.tsx";
import { Rows } from "./Rows.tsx";
import { Voices } from "./Voices.tsx";
import { WhereAndWhen } from "./WhereAndWhen.tsx";

/** What is held of one entity, before any chart. */
export function ProfilePage({ entityRef }: { readonly entityRef: string }) {
  const { data, problem, again } = useOperation(ProfileDocument, { id: entityRef });
  return (
    <div className="page" data-testid="profile">
      <div className="page-inner">
        {problem && (
          <Problem problem={problem} {...(problem.code === "NOT_FOUND" ? {} : { again })} />
        )}
        {!data && !problem && <Waiting what={say("common.whatIsHeld")} />}
        {data && <Sheet profile={data.profile} />}
      </div>
    </div>
  );
}

function Sheet({ profile }: { readonly profile: ProfileData }) {
  return (
    <div className="profile">
      <div className="profile-main">
        <Head profile={profile} />
        <Facts profile={profile} />
        {profile.warnings.map((warning, at) => (
          <WarningNote key={at} warning={warning} />
        ))}
        {isPicture(profile.entity.kind) && (
          <PictureStrip key={profile.entity.id} id={profile.entity.id} />
        )}
        <HandsOfOne id={profile.entity.id} />
        <Linking profile={profile} />
        <Contacts key={profile.entity.id} id={profile.entity.id} label={profile.entity.label} />
        <InCommon profile={profile} />
        {profile.entity.properties.length > 0 && (
          <div className="panel profile-properties">
            <Properties properties={profile.entity.properties} />
          </div>
        )}
      </div>
      <div className="profile-side">
        <WhereAndWhen profile={profile} />
        <ByKind profile={profile} />
        <Voices profile={profile} />
        <Rows
          id={profile.entity.id}
          rows={profile.rows}
          rowsIsExact={profile.rowsIsExact}
          copies={profile.voices.reduce((sum, { copies }) => sum + copies, 0)}
        />
      </div>
    </div>
  );
}

/** Whether an identifier links; a thing has none of it. */
function Linking({ profile: { entity } }: { readonly profile: ProfileData }) {
  const kind = useKind(entity.kind);
  return kind?.sort === "identifier" ? (
    <div className="panel">
      <LinkingOf entity={entity} heading="h2" />
    </div>
  ) : null;
}

type Entity = ProfileData["entity"];

function Head({ profile: { entity } }: { readonly profile: ProfileData }) {
  return (
    <header className="profile-head">
      <KindMark kind={entity.kind} size={44} />
      <Named entity={entity} />
      {entity.kind === "Template" && (
        <Button onPress={() => go({ view: "wordings", ref: entity.ref })} testId="profile-wording">
          <TextQuote size={15} strokeWidth={1.75} />
          {say("common.slotsAndTexts")}
        </Button>
      )}
      <div className="row wrap">
        <Queries entity={entity} />
        <Charting entity={entity} />
      </div>
    </header>
  );
}

/** The queries that can be asked of this entity. */
function Queries({ entity }: { readonly entity: Entity }) {
  const [choice] = queriesChoice(useOffered(), { entities: [entity] });
  if (!choice) return null;
  return (
    <MenuButton
      label={choice.label}
      testId="profile-queries-menu"
      choices={choice.choices ?? []}
      button={
        <Button testId="profile-queries">
          {choice.icon}
          {choice.label}
        </Button>
      }
    />
  );
}

function Charting({ entity }: { readonly entity: Entity }) {
  const onChart = useSession(
    (state) => state.history.now.entities.size > 0 && !state.history.now.entities.has(entity.id),
  );

  return (
    <>
      <Button onPress={() => addByHand(entity.id)}>
        <Plus size={15} strokeWidth={1.75} />
        {say("common.addByHand")}
      </Button>
      <Button
        onPress={() => addToCase({ members: [{ entity: entity.ref }], title: entity.label })}
        testId="profile-case"
      >
        <FolderPlus size={15} strokeWidth={1.75} />
        {say("cases.addToCase")}
      </Button>
      {onChart && (
        <Button onPress={() => void openAround(entity, "here")} testId="add-to-chart">
          {say("profile.profilePage.addToChart")}
        </Button>
      )}
      <Button kind="main" onPress={() => void openAround(entity)} testId="open-chart">
        <Network size={15} strokeWidth={1.75} />
        {say("common.openChart")}
      </Button>
    </>
  );
}

function Named({ entity }: { readonly entity: Entity }) {
  const kind = useKind(entity.kind);
  const value = entity.id.slice(entity.id.indexOf(":") + 1);

  return (
    <div className="grow">
      <h1 className="title">
        <Label text={entity.label} />
      </h1>
      <p className="second">
        {kind?.label ?? entity.kind} ·{" "}
        <span className="mono">
          <bdi>{value.length > 70 ? `${value.slice(0, 70)}…` : value}</bdi>
        </span>
        {entity.marks.map((mark) => (
          <span key={mark} className="warn">
            {" "}
            · {wordOf("mark", mark)}
          </span>
        ))}
      </p>
    </div>
  );
}
