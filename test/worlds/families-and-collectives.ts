import type { AdRow } from "./ad-book.ts";
import { about } from "./dice.ts";
import { addressId } from "./crossing-owners.ts";
import { cities, type City } from "./fictional.ts";
import { written } from "./number-forms.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import type { World } from "./world.ts";

export const familiesAndCollectives: World = {
  name: "families-and-collectives",
  description:
    "People who share a flat, a phone or a bank account and are not one operator; a collective with one hotline.",
  make(seed) {
    const scene = sceneOf(familiesAndCollectives.name, seed);
    const { dice } = scene;
    const flats = about(dice, 34);
    for (let at = 0; at < flats; at += 1) postFlat(scene, `flat-${at + 1}`);
    postCollective(scene, about(dice, 42));
    const sizes = [about(dice, 135), about(dice, 75), 44, 36, 31, 22];
    sizes.forEach((ads, at) => postHouse(scene, traderOf(scene, `house-${at + 1}`, ads)));
    for (const trader of tradersFor(scene, "independent", about(dice, 850), 40))
      postAll(scene, trader);
    return finished(scene);
  },
};

/** What those who live together have in common, and in what share of their ads it shows. */
interface Shared {
  readonly address: string;
  readonly phone: string | undefined;
  readonly bank: string | undefined;
  readonly share: number;
}

function postFlat(scene: Scene, owner: string): void {
  const { dice, fictional, mayCross } = scene;
  const city = dice.pick(cities);
  const address = inUnit(scene, city);
  mayCross("address", addressId(address), "a flat in which several live and work");
  const shared: Shared = {
    address,
    phone: dice.yes(0.35)
      ? mayCross(
          "phone",
          fictional.phone(city.area),
          "the phone of a flat, answered by all who live there",
        )
      : undefined,
    bank: dice.yes(0.3)
      ? mayCross("bankAccount", fictional.bankAccount(), "a family's or couple's bank account")
      : undefined,
    share: 0.25 + 0.4 * dice.unit(),
  };
  const people = dice.pick([2, 2, 2, 3, 3, 4, 6]);
  for (let at = 0; at < people; at += 1) {
    const ads = dice.pick([1, 2, 3, 4, 6, 9, 14]);
    const person = { ...traderOf(scene, `${owner}-${at + 1}`, ads), cities: [city] };
    postAll(scene, person, () => sharedIn(scene, shared));
  }
}

function sharedIn({ dice }: Scene, { address, phone, bank, share }: Shared): Partial<AdRow> {
  return {
    ...(dice.yes(share) ? { address } : {}),
    ...(dice.yes(share) && phone !== undefined ? { phone } : {}),
    ...(dice.yes(share) && bank !== undefined ? { bank } : {}),
  };
}

/** Members put the hotline's number into their ads, for others who may need it. */
function postCollective(scene: Scene, members: number): void {
  const { dice, fictional, cross } = scene;
  const phone = cross(
    "phone",
    fictional.phone(),
    "the advice hotline of an independents' collective",
  );
  const email = cross("email", fictional.email("advice"), "the collective's address");
  const number = written(phone, 0, dice);
  const notes = [
    `Member of the independents' collective. Worried about someone? ${number}`,
    `New to this work? Free advice, no names asked: ${number} or ${email}`,
    `If you work here and need help ring the collective, ${number}`,
  ];
  for (let at = 0; at < members; at += 1) {
    const member = traderOf(scene, `member-${at + 1}`, dice.pick([1, 2, 3, 5, 8, 13, 26]));
    const note = dice.pick(notes);
    const share = dice.pick([0.3, 0.6, 1]);
    postAll(scene, member, (row) => (dice.yes(share) ? { text: `${row.text}\n${note}` } : {}));
  }
}

/** One operator with several rooms: here the shared address and account do tell. */
function postHouse(scene: Scene, house: Trader): void {
  const { dice, fictional } = scene;
  const [city = dice.pick(cities)] = house.cities;
  const rooms = Array.from({ length: dice.between(1, 3) }, () => inUnit(scene, city));
  const bank = dice.yes(0.6) ? fictional.bankAccount() : undefined;
  postAll(scene, { ...house, cities: [city] }, () => ({
    ...(dice.yes(0.3) ? { address: dice.pick(rooms) } : {}),
    ...(dice.yes(0.25) ? { bank } : {}),
  }));
}

function inUnit({ dice, fictional }: Scene, city: City): string {
  const [street = "", ...rest] = fictional.address(city).split(", ");
  return [street, `Apt ${dice.between(1, 48)}`, ...rest].join(", ");
}
