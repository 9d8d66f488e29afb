import type { ReactNode } from "react";
import { atLeast, day, number, plural } from "../../wording/index.ts";
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
      <SeenFact name="First seen" at={entity.firstSeen} source={firstSource} />
      <SeenFact name="Last seen" at={entity.lastSeen} source={lastSource} />
      <Fact name="Independent sources" value={number(independentSources)} note={rowsIn(profile)} />
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
  const note = source ? <bdi>{source.title}</bdi> : "no row has a time";
  return <Fact name={name} value={day(at) ?? "No times"} note={note} />;
}

function rowsIn({ rows, rowsIsExact, voices }: ProfileData): string {
  const copies = voices.reduce((sum, voice) => sum + voice.copies, 0);
  const stated = `${atLeast(rows, rowsIsExact)} ${rows === 1 ? "row" : "rows"}`;
  return copies > 0 ? `${stated}, ${number(copies)} of them copies` : stated;
}

function PlacesFact({ profile }: { readonly profile: ProfileData }) {
  const [most] = profile.places;
  const note = most ? (
    <>
      most often <bdi>{most.place.label}</bdi>
    </>
  ) : (
    "no row names one"
  );
  return <Fact name="Places" value={howManyPlaces(profile)} note={note} />;
}

function howManyPlaces({ placeCount, thingsRead, thingTotal }: ProfileData): string {
  if (placeCount === 0) return "None";
  return thingsRead < thingTotal ? `${number(placeCount)} or more` : plural(placeCount, "place");
}
