import { number } from "../../wording/index.ts";
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
      Read from {number(thingsRead)} of its {number(thingTotal)} things, those with the fewest
      links. There may be more.
    </p>
  );
}
