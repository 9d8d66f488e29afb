import { useState } from "react";
import { Weight } from "../../design/index.ts";
import { withDays, say, textOf } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import type { ProfileData } from "./profile-data.ts";
import { ReadFrom } from "./ReadFrom.tsx";

const FIRST = 12;
type Common = ProfileData["inCommon"][number];

/** What it has in common with others, rarest first, with the reason for every weight. */
export function InCommon({ profile }: { readonly profile: ProfileData }) {
  const { inCommon, inCommonTotal } = profile;
  const [all, setAll] = useState(false);
  const most = Math.max(...inCommon.map(({ weight }) => weight ?? 0), 0.1);
  const shown = all ? inCommon : inCommon.slice(0, FIRST);
  return (
    <section className="panel" data-testid="in-common">
      <h2 className="head">{say("profile.inCommon.inCommonWithOthers")}</h2>
      {inCommon.length === 0 ? (
        <p className="second" style={{ paddingTop: 8 }}>
          {say("profile.inCommon.sharesNothing")}
        </p>
      ) : (
        <table className="table">
          <Heads />
          <tbody>
            {shown.map((one) => (
              <CommonRow key={one.identifier.id} one={one} most={most} />
            ))}
          </tbody>
        </table>
      )}
      {inCommonTotal > shown.length && (
        <ShownOf profile={profile} shown={shown.length} all={all} setAll={setAll} />
      )}
      <ReadFrom profile={profile} />
    </section>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <th>{say("common.what")}</th>
        <th>{say("profile.inCommon.sharedBy")}</th>
        <th>{say("common.weight")}</th>
        <th>{say("profile.inCommon.whyItCounts")}</th>
      </tr>
    </thead>
  );
}

function CommonRow({
  one: { identifier, sharedBy, weight, reason },
  most,
}: {
  readonly one: Common;
  readonly most: number;
}) {
  return (
    <tr className={weight === null ? "third" : ""}>
      <td className="common-what">
        <EntityLine entity={identifier} />
      </td>
      <td style={{ whiteSpace: "nowrap" }}>{say("common.count.other", { count: sharedBy })}</td>
      <td>
        <Weight value={weight} most={most} />
      </td>
      <td className={weight === null ? "third" : "second"}>{withDays(textOf(reason))}</td>
    </tr>
  );
}

function ShownOf({
  profile: { inCommon, inCommonTotal },
  shown,
  all,
  setAll,
}: {
  readonly profile: ProfileData;
  readonly shown: number;
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
}) {
  return (
    <p className="third small" style={{ paddingTop: 8 }}>
      {say("profile.inCommon.ofShownRarestFirst", { shown, inCommonTotal })}{" "}
      {!all && inCommon.length > FIRST && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {say("profile.inCommon.show", { inCommon: inCommon.length })}
        </button>
      )}
      {all && inCommonTotal > inCommon.length && say("profile.inCommon.theRestAreOn")}
    </p>
  );
}
