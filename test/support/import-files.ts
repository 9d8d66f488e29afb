import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestClew } from "./test-stores.ts";
import type { TextReaders } from "../../server/src/modules/intake/extraction/index.ts";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import type { ImportState } from "../../server/src/modules/intake/imports/index.ts";

/** Writes files into a folder and imports them by a mapping, read by other readers where they are given. */
export async function importText(
  { clew, desk }: TestClew,
  folder: string,
  mapping: string,
  files: Readonly<Record<string, string | Buffer>>,
  readers?: TextReaders,
): Promise<ImportState> {
  writeFiles(folder, files);
  return desk.run({
    mapping: parseMapping(mapping, "mapping.yaml", clew.ontology),
    folder,
    mappingName: "mapping.yaml",
    ...(readers === undefined ? {} : { readers }),
  });
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Sends a file to a server; gives the id of the upload. */
export async function sendFile(
  address: string,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
): Promise<string> {
  const response = await fetch(`${address}/files`, {
    method: "POST",
    headers: { "x-clew-csrf": "1", "x-file-name": encodeURIComponent(name) },
    body: content,
  });
  return ((await response.json()) as { upload: string }).upload;
}

/** Ads with phones, accounts, pictures and places; fictional. */
export const adsMapping = `
dataset: { id: t-ads, title: Test ads, reliability: B, region: US, timezone: America/New_York }
files:
  - path: ads.csv
    record: ad_id
    observedAt: posted_at
    entities:
      ad:    { kind: Ad, key: ad_id, properties: { title: title, text: body, price: price, postedAt: posted_at } }
      found: { kind: Phone, extract: [title, body] }
      pics:  { kind: Image, value: hashes, split: "|" }
      acc:   { kind: Account, value: handle }
      place: { kind: Location, key: [city, region], properties: { name: city, region: region } }
    links:
      - { kind: mentions, from: ad, to: found }
      - { kind: shows, from: ad, to: pics }
      - { kind: postedBy, from: ad, to: acc }
      - { kind: locatedIn, from: ad, to: place, properties: { at: posted_at } }
`;

export const adsCsv = `ad_id,title,body,price,posted_at,hashes,city,region,handle
1,Kira new in town,"call two one 2 five5five zero1four7 after six, the lodge",120,03/14/2026,\
a1b2c3d4e5f60718|0a11223344556677,Scranton,PA,instagram:alder.house
2,Lia by the lodge,"text 212.555.0147, no calls",150,03/15/2026,a1b2c3d4e5f60718,Albany,NY,instagram:alder.house
3,"Nora ""visiting""","several
lines 646-555-0112",90,03/16/2026,,New York,NY,instagram:nora.v
4,Zoe hotel visits,646 555 0112 or 212-555-0147,80,2026-03-17,,Trenton,NJ,instagram:nora.v
5,Zoe hotel visits,same words 646 555 0112,80,2026-03-18,,Trenton,NJ,instagram:zoe
`;

/** Calls and payments between identifiers, and holders that refer to numbers by key. */
export const callsMapping = `
dataset: { id: t-calls, title: Test calls, region: US, timezone: UTC }
files:
  - path: calls.csv
    delimiter: ";"
    entities:
      a: { kind: Phone, value: caller }
      b: { kind: Phone, value: callee }
    links:
      - { kind: called, from: a, to: b, key: call_id, properties: { at: started, seconds: duration } }
  - path: paid.jsonl
    entities:
      from: { kind: BankAccount, value: from.iban }
      to: { kind: BankAccount, value: to.iban }
    links:
      - { kind: paid, from: from, to: to, properties: { at: at, amount: amount, currency: currency } }
  - path: phones.csv
    entities: { phone: { kind: Phone, value: number, as: id } }
  - path: holders.csv
    entities:
      holder: { kind: Person, key: person_id, properties: { name: name } }
      phone: { kind: Phone, ref: phone_id }
    links: [ { kind: uses, from: holder, to: phone, properties: { from: since } } ]
`;

export const callsFiles = {
  "calls.csv":
    "call_id;caller;callee;started;duration\n" +
    "1;212-555-0147;646-555-0112;2026-03-14 10:00;60\n" +
    "2;212-555-0147;646-555-0112;2026-03-15 10:00;30\n" +
    "3;646-555-0112;212-555-0147;2026-03-16 11:00;10\n",
  "paid.jsonl":
    '{"from":{"iban":"GB82WEST12345698765432"},"to":{"iban":"DE89370400440532013000"},' +
    '"at":"2026-03-14","amount":"1,200.50","currency":"EUR"}\n' +
    '{"from":{"iban":"GB82WEST12345698765432"},"to":{"iban":"DE89370400440532013000"},' +
    '"at":"2026-03-14","amount":"1,200.50","currency":"EUR"}\n',
  "phones.csv": "id,number\np1,212-555-0147\np2,646-555-0112\n",
  "holders.csv":
    "person_id,name,phone_id,since\nh1,Ann Ferro,p1,2026-11-02\nh2,Bo Dray,p2,2026-01-01\nh3,Cy Nobody,p9,2026-01-01\n",
};
