import type { AdRow } from "./ad-book.ts";
import { about } from "./dice.ts";
import { written } from "./number-forms.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import type { World } from "./world.ts";

export const escrowAndBooking: World = {
  name: "escrow-and-booking",
  description:
    "Booking sites, an escrow wallet, payment accounts, a translator and drivers serve many unrelated posters.",
  make(seed) {
    const scene = sceneOf(escrowAndBooking.name, seed);
    const { dice } = scene;
    const services = servicesOf(scene);
    for (const trader of tradersFor(scene, "poster", about(dice, 1_700), 50))
      postServed(scene, trader, servedBy(scene, services, 0.35));
    const sizes = [about(dice, 130), about(dice, 80), 55, 40, 32, 24, 18];
    sizes.forEach((ads, at) => {
      const house = traderOf(scene, `house-${at + 1}`, ads);
      postServed(scene, house, [...servedBy(scene, services, 0.3), ownTill(scene, house)]);
    });
    return finished(scene);
  },
};

/** What somebody's ads say of a service, in a share of them. */
interface Service {
  readonly share: number;
  /** How much of the trade uses it, beside the others. */
  readonly reach: number;
  said(row: AdRow): Partial<AdRow>;
}

function servicesOf(scene: Scene): readonly Service[] {
  return [
    booking(scene, 5),
    booking(scene, 2),
    escrow(scene),
    till(scene, 3),
    till(scene, 1),
  ].concat(
    ["translator", "translator", "driver", "driver", "driver"].map((trade, at) =>
      person(scene, trade, at),
    ),
  );
}

function booking({ fictional, cross, dice }: Scene, reach: number): Service {
  const website = cross("website", fictional.website(), "a booking site that anybody may use");
  const word = dice.pick([
    "Book me at",
    "Calendar and booking:",
    "Free slots on",
    "Reserve online",
  ]);
  const said = (row: AdRow) =>
    dice.yes(0.5) ? { website } : { text: `${row.text}\n${word} https://${website}` };
  return { share: 0.6, reach, said };
}

function escrow({ fictional, cross, dice }: Scene): Service {
  const wallet = cross("wallet", fictional.wallet(), "a wallet that holds deposits for many");
  const said = (row: AdRow) => ({
    wallet,
    text: dice.yes(0.5) ? `${row.text} Deposit is held by a third party until we met.` : row.text,
  });
  return { share: 0.5, reach: 4, said };
}

function till({ fictional, cross }: Scene, reach: number): Service {
  const bank = cross("bankAccount", fictional.bankAccount(), "a payment firm's collecting account");
  return { share: 0.5, reach, said: () => ({ bank }) };
}

function person({ fictional, cross, dice }: Scene, trade: string, at: number): Service {
  const phone = cross("phone", fictional.phone(), `a ${trade}'s number that many posters name`);
  const notes = {
    translator: [
      "If my English is bad call my translator",
      "Translator:",
      "English spoken by my friend",
    ],
    driver: [
      "My driver",
      "Pick up by car, ring",
      "Ride to me and back:",
      "For outcall my driver is",
    ],
  };
  const note = dice.pick(trade === "driver" ? notes.driver : notes.translator);
  const said = (row: AdRow) => ({ text: `${row.text} ${note} ${written(phone, 0, dice)}` });
  return { share: 0.4, reach: 3 - (at % 2), said };
}

/** A house that takes money itself has a wallet or an account of its own. */
function ownTill({ fictional, dice }: Scene, house: Trader): Service {
  const own = dice.yes(0.5) ? { wallet: fictional.wallet() } : { bank: fictional.bankAccount() };
  return { share: house.ads > 50 ? 0.3 : 0.6, reach: 0, said: () => own };
}

/** The services that one poster uses: some none, most one or two, popular ones sooner. */
function servedBy({ dice }: Scene, services: readonly Service[], none: number): Service[] {
  if (dice.yes(none)) return [];
  const tickets = services.flatMap((service) =>
    Array.from({ length: service.reach }, () => service),
  );
  return [...new Set(dice.some(tickets, dice.pick([1, 1, 2, 3])))];
}

function postServed({ dice, ...rest }: Scene, trader: Trader, services: readonly Service[]): void {
  postAll({ dice, ...rest }, trader, (row) =>
    services
      .filter(({ share }) => dice.yes(share))
      .reduce<AdRow>((said, service) => ({ ...said, ...service.said(said) }), row),
  );
}
