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

export function Facts({ profile }: { readonly profile: ProfileData }) {
  const {
    entity,
    firstSource,
    lastSource,
    independentSources,
    rows,
    rowsIsExact,
    voices,
    placeCount,
    places,
    thingsRead,
    thingTotal,
  } = profile;
  const copies = voices.reduce((sum, voice) => sum + voice.copies, 0);
  const [most] = places;
  return (
    <dl className="fact-cards">
      <Fact
        name="First seen"
        value={day(entity.firstSeen) ?? "No times"}
        note={firstSource ? <bdi>{firstSource.title}</bdi> : "no row has a time"}
      />
      <Fact
        name="Last seen"
        value={day(entity.lastSeen) ?? "No times"}
        note={lastSource ? <bdi>{lastSource.title}</bdi> : "no row has a time"}
      />
      <Fact
        name="Independent sources"
        value={number(independentSources)}
        note={`${atLeast(rows, rowsIsExact)} ${rows === 1 ? "row" : "rows"}${copies > 0 ? `, ${number(copies)} of them copies` : ""}`}
      />
      <Fact
        name="Places"
        value={
          placeCount === 0
            ? "None"
            : thingsRead < thingTotal
              ? `${number(placeCount)} or more`
              : plural(placeCount, "place")
        }
        note={
          most ? (
            <>
              most often <bdi>{most.place.label}</bdi>
            </>
          ) : (
            "no row names one"
          )
        }
      />
    </dl>
  );
}
