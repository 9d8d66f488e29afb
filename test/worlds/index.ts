import { agenciesAndDirectories } from "./agencies-and-directories.ts";
import { burnerRings } from "./burner-rings.ts";
import { callsAndPayments } from "./calls-and-payments.ts";
import { copycats } from "./copycats.ts";
import { escrowAndBooking } from "./escrow-and-booking.ts";
import { familiesAndCollectives } from "./families-and-collectives.ts";
import { guestListsAndRecycledNumbers } from "./guest-lists-and-recycled-numbers.ts";
import { mirrorSites } from "./mirror-sites.ts";
import { recruiters } from "./recruiters.ts";
import { spam } from "./spam.ts";
import { stockPhrases } from "./stock-phrases.ts";
import { translations } from "./translations.ts";
import type { World } from "./world.ts";

export type { MadeWorld, World } from "./world.ts";

/** Small fictional worlds that differ in how their trade works. */
export const worlds: readonly World[] = [
  burnerRings,
  copycats,
  stockPhrases,
  agenciesAndDirectories,
  escrowAndBooking,
  mirrorSites,
  translations,
  spam,
  familiesAndCollectives,
  guestListsAndRecycledNumbers,
  recruiters,
  callsAndPayments,
];
