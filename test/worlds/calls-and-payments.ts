import { about } from "./dice.ts";
import { days } from "./posting-days.ts";
import { bookOfRecords, type Records } from "./records-kept.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import { callsFile } from "./world-mapping.ts";
import type { World } from "./world.ts";

export const callsAndPayments: World = {
  name: "calls-and-payments",
  description:
    "Ads beside calls and payments, with taxis, banks, voicemail and delivery firms as everybody's counterparts.",
  make(seed) {
    const scene = sceneOf(callsAndPayments.name, seed);
    const { dice } = scene;
    const records = bookOfRecords(dice);
    const town = townOf(scene);
    for (const trader of tradersFor(scene, "independent", about(dice, 820), 30))
      trade({ scene, records, town }, trader);
    const sizes = [about(dice, 120), about(dice, 72), about(dice, 45)];
    for (let at = 0; at < 7; at += 1) sizes.push(dice.between(8, 34));
    sizes.forEach((ads, at) => {
      const phones = 2 + Math.ceil(ads / 14);
      const ring = traderOf(scene, `ring-${at + 1}`, ads);
      trade({ scene, records, town }, { ...ring, phones: phonesOf(scene, phones) }, true);
    });
    return finished(scene, {
      files: [
        ["calls.csv", records.calls()],
        ["payments.csv", records.payments()],
      ],
      mapping: [callsFile],
    });
  },
};

/** Whom everybody calls and pays. */
interface Town {
  readonly lines: readonly string[];
  readonly clients: readonly string[];
  readonly adSite: string;
  readonly payees: readonly (readonly [string, string])[];
  /** Pays for ads of whoever gives cash. */
  readonly reseller: string;
}

interface Setting {
  readonly scene: Scene;
  readonly records: Records;
  readonly town: Town;
}

const services = ["taxi", "taxi", "taxi", "bank", "bank", "voicemail", "delivery firm", "pharmacy"];
const firms = ["landlord", "phone company", "food delivery", "utility", "supermarket"];

function townOf({ dice, fictional, cross }: Scene): Town {
  const account = (why: string) => cross("bankAccount", fictional.bankAccount(), why);
  return {
    lines: services.map((line) => cross("phone", fictional.phone(), `a ${line} that many call`)),
    clients: Array.from({ length: dice.between(14, 22) }, () =>
      cross("phone", fictional.phone(), "a client who calls many posters"),
    ),
    adSite: account("the advertising site's account"),
    payees: firms.map((firm) => [account(`a ${firm} that many pay`), firm] as const),
    reseller: account("a reseller who pays for the ads of many"),
  };
}

const phonesOf = ({ fictional }: Scene, count: number) =>
  Array.from({ length: count }, () => fictional.phone());

/** One owner's ads, calls and payments. A ring's phones call each other, and one account pays for all. */
function trade(setting: Setting, trader: Trader, ring = false): void {
  const { scene, records, town } = setting;
  const { dice, fictional } = scene;
  const keys = new Set(postAll(scene, trader));
  if (ring || dice.yes(0.55)) callAround(setting, trader);
  if (ring) callWithin(setting, trader);
  const account = ring || dice.yes(0.4) ? fictional.bankAccount() : undefined;
  const payer = dice.yes(0.15) && !ring ? town.reseller : account;
  if (payer === undefined) return;
  for (const { key, at } of scene.ads.rows.filter((row) => keys.has(`Ad/${row.key}`)))
    if (dice.yes(ring ? 0.3 : 0.45))
      records.pay({
        payer,
        payee: town.adSite,
        adId: key,
        at: at - Math.floor(days(1) * dice.unit()),
      });
  if (payer === town.reseller) return;
  for (let times = ring ? dice.between(3, 10) : dice.between(0, 3); times > 0; times -= 1) {
    const [payee, payeeName] = dice.pick(town.payees);
    records.pay({ payer, payee, payeeName, at: sometime(scene, trader) });
  }
}

function callAround({ scene, records, town }: Setting, trader: Trader): void {
  const { dice, fictional } = scene;
  const count = dice.between(1, 3 + Math.min(22, trader.ads));
  for (let call = 0; call < count; call += 1) {
    const own = dice.pick(trader.phones);
    const at = sometime(scene, trader);
    const way = dice.unit();
    if (way < 0.4) records.call({ caller: own, callee: dice.pick(town.lines), at });
    else if (way < 0.6) records.call({ caller: dice.pick(town.clients), callee: own, at });
    else records.call({ caller: fictional.phone(), callee: own, at });
  }
}

/** One phone of a ring calls the others, who seldom call each other. */
function callWithin({ scene, records }: Setting, ring: Trader): void {
  const { dice } = scene;
  const [desk = "", ...others] = ring.phones;
  for (const other of others)
    for (let call = dice.between(2, 14); call > 0; call -= 1) {
      const at = sometime(scene, ring);
      const [caller, callee] = dice.yes(0.6) ? [desk, other] : [other, desk];
      records.call({ caller, callee: dice.yes(0.06) ? dice.pick(others) : callee, at });
    }
}

function sometime({ dice }: Scene, { span }: Trader): number {
  return span.from + Math.floor(dice.unit() * (span.until - span.from + days(1)));
}
