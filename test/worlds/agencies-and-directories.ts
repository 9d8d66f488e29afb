import type { AdRow } from "./ad-book.ts";
import { about } from "./dice.ts";
import { changedPicture, type City } from "./fictional.ts";
import { written } from "./number-forms.ts";
import { composed } from "./own-style.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { factsOf, postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import type { World } from "./world.ts";

export const agenciesAndDirectories: World = {
  name: "agencies-and-directories",
  description:
    "Switchboards that independents use for some of their ads, directories that put their own contacts into each.",
  make(seed) {
    const scene = sceneOf(agenciesAndDirectories.name, seed);
    const { dice } = scene;
    const agencies = Array.from({ length: 5 }, () => agencyOf(scene));
    const directories = Array.from({ length: 3 }, () => directoryOf(scene));
    for (const trader of tradersFor(scene, "independent", about(dice, 1_450), 30))
      postListed(scene, trader, {
        agency: dice.yes(0.28) ? dice.pick(agencies) : undefined,
        directories,
      });
    const sizes = [150, about(dice, 90), about(dice, 60)];
    for (let at = 0; at < 8; at += 1) sizes.push(dice.between(15, 45));
    sizes.forEach((ads, at) => {
      const ring = ringOf(scene, `ring-${at + 1}`, { ads, busy: at === 0 });
      postListed(scene, ring, { agency: undefined, directories });
    });
    return finished(scene);
  },
};

interface Agency {
  readonly phone: string;
  readonly website: string;
  readonly share: number;
}

interface Directory {
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly banner: string;
  /** How it signs each ad. */
  readonly note: string;
}

function agencyOf({ dice, fictional, cross }: Scene): Agency {
  return {
    phone: cross("phone", fictional.phone(), "an agency's switchboard"),
    website: cross("website", fictional.website(), "an agency's site"),
    share: 0.3 + 0.35 * dice.unit(),
  };
}

function directoryOf({ dice, fictional, cross }: Scene): Directory {
  const directory = {
    phone: cross("phone", fictional.phone(), "a directory's own number, in each of its ads"),
    email: cross("email", fictional.email("listings"), "a directory's own address"),
    website: cross("website", fictional.website(), "a directory's own site"),
    banner: cross("image", fictional.image(), "a directory's banner"),
  };
  const phone = written(directory.phone, dice.between(0, 5), dice);
  const note = dice.pick([
    `Listed on ${directory.website}. Advertise with us: ${phone}`,
    `-- Questions about this listing? ${directory.email} or ${phone} --`,
    `Say you found me on ${directory.website} (listing service ${phone})`,
  ]);
  return { ...directory, note };
}

/** A ring has several working names; the busy one answers a single number in all its 150 ads. */
function ringOf(
  scene: Scene,
  owner: string,
  { ads, busy }: { ads: number; busy: boolean },
): Trader {
  const trader = traderOf(scene, owner, ads);
  return busy ? { ...trader, phones: [scene.fictional.phone()] } : trader;
}

/** What an ad carries that is not its poster's. */
interface Listing {
  readonly agency: Agency | undefined;
  readonly directories: readonly Directory[];
}

function postListed(scene: Scene, trader: Trader, { agency, directories }: Listing): void {
  const { dice } = scene;
  const listedAt = dice.yes(0.5) ? dice.some(directories, dice.between(1, 2)) : [];
  postAll(scene, trader, (row) => {
    const booked = agency !== undefined && dice.yes(agency.share);
    const change = booked ? throughAgency(scene, trader, { agency, city: row.city }) : {};
    const directory = dice.yes(0.6) && listedAt.length > 0 ? dice.pick(listedAt) : undefined;
    return directory === undefined ? change : listed(scene, { ...row, ...change }, directory);
  });
}

/** The agency takes the call: its number stands where the own one would. */
function throughAgency(
  scene: Scene,
  trader: Trader,
  { agency, city }: { agency: Agency; city: City },
): Partial<AdRow> {
  const { dice } = scene;
  const facts = factsOf(scene, trader, agency.phone, city);
  const { title, text } = composed(trader.style, facts, dice);
  const phone = dice.yes(0.6) ? agency.phone : undefined;
  return {
    title,
    text,
    phone,
    email: undefined,
    website: dice.yes(0.5) ? agency.website : undefined,
  };
}

function listed({ dice }: Scene, row: AdRow, directory: Directory): Partial<AdRow> {
  const banner = dice.yes(0.2) ? changedPicture(directory.banner, dice) : directory.banner;
  return {
    ...row,
    text: `${row.text}\n${directory.note}`,
    email: row.email ?? directory.email,
    website: row.website ?? directory.website,
    images: [...(row.images ?? []), banner],
  };
}
