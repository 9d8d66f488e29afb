import type { ReactNode } from "react";
import { day, number, Say, say } from "../../wording/index.ts";
import type { ProfileData } from "./profile-data.ts";

function Fact({
  name,
  value,
  note,
}: {
  readonly name: string;
  readonly value: ReactNode;
  readonly note: ReactNode;
}) {
  return (
    <div className="panel fact-card">
      <dt>{name}</dt>
      <dd className="fact-value">{value}</dd>
      <dd className="second">{note}</dd>
    </div>
  );
}

/** What is held of it at a glance: since when, from how many sources, where. */
export function Facts({ profile }: { readonly profile: ProfileData }) {
  const { entity, firstSource, lastSource, independentSources } = profile;
  return (
    <dl className="fact-cards">
      <SeenFact name={say("common.firstSeen")} at={entity.firstSeen} source={firstSource} />
      <SeenFact name={say("common.lastSeen")} at={entity.lastSeen} source={lastSource} />
      <Fact
        name={say("profile.facts.independentSources")}
        value={number(independentSources)}
        note={rowsIn(profile)}
      />
      <PlacesFact profile={profile} />
    </dl>
  );
}

function SeenFact({
  name,
  at,
  source,
}: {
  readonly name: string;
  readonly at: string | null;
  readonly source: ProfileData["firstSource"];
}) {
  const note = source ? <bdi>{source.title}</bdi> : say("profile.facts.noRowHasA");
  return <Fact name={name} value={day(at) ?? say("profile.facts.noTimes")} note={note} />;
}

function rowsIn({ rows, rowsIsExact, voices }: ProfileData): string {
  const copies = voices.reduce((sum, voice) => sum + voice.copies, 0);
  const stated = say("profile.facts.rows", { rows, isExact: rowsIsExact });
  return copies > 0 ? say("profile.facts.ofThemCopies", { stated, copies }) : stated;
}

function PlacesFact({ profile }: { readonly profile: ProfileData }) {
  const [most] = profile.places;
  const note = most ? (
    <>
      <Say it="profile.facts.mostOften" label={<bdi>{most.place.label}</bdi>} />
    </>
  ) : (
    say("profile.facts.noRowNamesOne")
  );
  return <Fact name={say("profile.facts.places")} value={howManyPlaces(profile)} note={note} />;
}

function howManyPlaces({ placeCount, thingsRead, thingTotal }: ProfileData): string {
  if (placeCount === 0) return say("common.none");
  return thingsRead < thingTotal
    ? say("profile.facts.orMore", { placeCount })
    : say("common.count.place", { count: placeCount });
}
