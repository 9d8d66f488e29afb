const adEntities = `
      ad:      { kind: Ad, key: ad_id, properties: { title: title, text: text, price: price, postedAt: posted_at } }
      phone:   { kind: Phone, value: phone }
      found:   { kind: Phone, extract: [title, text] }
      email:   { kind: Email, value: email }
      mailed:  { kind: Email, extract: [title, text] }
      account: { kind: Account, value: account, split: "|" }
      handle:  { kind: Account, extract: [title, text] }
      website: { kind: Website, value: website }
      linked:  { kind: Website, extract: [title, text] }
      picture: { kind: Image, value: images, split: "|" }
      wallet:  { kind: Wallet, value: wallet }
      bank:    { kind: BankAccount, value: bank_account }
      address: { kind: Address, value: address }
      place:   { kind: Location, key: [city, state], properties: { name: city, region: state } }`;
const adLinks = `
      - { kind: mentions, from: ad, to: phone }
      - { kind: mentions, from: ad, to: found }
      - { kind: mentions, from: ad, to: email }
      - { kind: mentions, from: ad, to: mailed }
      - { kind: postedBy, from: ad, to: account }
      - { kind: mentions, from: ad, to: handle }
      - { kind: linksTo, from: ad, to: website }
      - { kind: linksTo, from: ad, to: linked }
      - { kind: shows, from: ad, to: picture }
      - { kind: mentions, from: ad, to: wallet }
      - { kind: mentions, from: ad, to: bank }
      - { kind: locatedIn, from: ad, to: address }
      - { kind: locatedIn, from: ad, to: place }`;
const adsFile = `
  - path: ads.csv
    record: ad_id
    observedAt: posted_at
    entities:${adEntities}
    links:${adLinks}`;

export const jobsFile = adsFile
  .replace("ads.csv", "jobs.csv")
  .replaceAll("ad_id", "job_id")
  .replace("kind: Ad,", "kind: JobPost,")
  .replace("price: price", "pay: price, employer: employer");

export const staysFile = `
  - path: stays.csv
    record: stay
    observedAt: arrived
    entities:
      guest: { kind: Person, key: guest, properties: { name: name, birthDate: born } }
      phone: { kind: Phone, value: phone }
      hotel: { kind: Address, value: hotel }
    links:
      - { kind: stayedAt, from: guest, to: hotel, key: stay, properties: { at: arrived, until: left, room: room } }
      - { kind: uses, from: guest, to: phone }`;

export const callsFile = `
  - path: calls.csv
    record: call
    observedAt: started
    entities:
      caller: { kind: Phone, value: caller }
      callee: { kind: Phone, value: callee }
    links:
      - { kind: called, from: caller, to: callee, key: call, properties: { at: started, seconds: seconds } }
  - path: payments.csv
    record: payment
    observedAt: booked
    entities:
      payer: { kind: BankAccount, value: payer, properties: { holder: payer_name } }
      payee: { kind: BankAccount, value: payee, properties: { holder: payee_name } }
      ad:    { kind: Ad, key: ad_id }
    links:
      - { kind: paid, from: payer, to: payee, key: payment, properties: { at: booked, amount: amount,\
 currency: currency, reference: reference } }
      - { kind: paid, from: payer, to: ad, key: "{payment}/ad", properties: { at: booked, amount: \
amount, currency: currency } }`;

/** The mapping of a world's files: its ads, and what else it has. */
export function mappingOf(world: string, others: readonly string[]): string {
  const dataset = `# A fictional world, made by test/worlds. Nobody in it exists.
dataset:
  id: ${world}
  title: "Fictional world: ${world}"
  reliability: C
  region: US
  timezone: America/New_York
  dates: ymd
files:`;
  return `${dataset}${[adsFile, ...others].join("")}\n`;
}
