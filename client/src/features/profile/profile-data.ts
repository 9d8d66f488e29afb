import type { ProfileQuery } from "../../api/index.ts";

/** What the profile page shows of an entity. */
export type ProfileData = ProfileQuery["profile"];
