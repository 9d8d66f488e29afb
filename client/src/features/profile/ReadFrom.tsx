import { say } from "../../wording/index.ts";
import type { ProfileData } from "./profile-data.ts";

/** Of how many of its things a part of the profile tells, where that is not all of them. */
export function ReadFrom({
  profile: { thingsRead, thingTotal },
}: {
  readonly profile: Pick<ProfileData, "thingsRead" | "thingTotal">;
}) {
  if (thingsRead >= thingTotal) return null;
  return (
    <p className="third small" data-testid="read-from">
      {say("profile.readFrom.readFromOfIts", { thingsRead, thingTotal })}
    </p>
  );
}
