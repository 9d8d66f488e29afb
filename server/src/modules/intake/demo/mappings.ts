/** The mapping files of the demo, by name: each source with its own title, grade and habits. */
export const mappings: Readonly<Record<string, string>> = {
  "heron-ads.yaml": `# Operation Heron: all names, numbers and texts are invented.
dataset:
  id: heron-ads
  title: Heron ads
  reliability: C
  region: US
  timezone: America/New_York
  demo: true
files:
  - path: ads.csv
    record: ad_id
    observedAt: posted_at
    entities:
      ad:      { kind: Ad, key: ad_id, properties: { title: title, text: body, price: price, postedAt: posted_at } }
      phone:   { kind: Phone, value: phone }
      found:   { kind: Phone, extract: [title, body] }
      account: { kind: Account, value: account }
      site:    { kind: Website, value: website }
      pics:    { kind: Image, value: image_hashes, split: "|" }
      incall:  { kind: Address, value: incall }
      place:   { kind: Location, key: [city, region], properties: { name: city, region: region } }
    links:
      - { kind: mentions, from: ad, to: phone }
      - { kind: mentions, from: ad, to: found }
      - { kind: postedBy, from: ad, to: account }
      - { kind: mentions, from: ad, to: site }
      - { kind: shows, from: ad, to: pics }
      - { kind: locatedIn, from: ad, to: incall, properties: { at: posted_at } }
      - { kind: locatedIn, from: ad, to: place, properties: { at: posted_at } }
`,
  "heron-mirror.yaml": `# A second site. Its ads are copies of the first one's, some days later.
dataset:
  id: heron-mirror
  title: Heron ads, second site
  reliability: D
  region: US
  timezone: America/New_York
  demo: true
  dates: mdy
files:
  - path: mirror.csv
    record: id
    observedAt: date
    entities:
      ad:    { kind: Ad, key: id, properties: { title: headline, text: content, postedAt: date } }
      found: { kind: Phone, extract: [headline, content] }
      pics:  { kind: Image, value: pictures, split: " " }
      place: { kind: Location, key: [town, state], properties: { name: town, region: state } }
    links:
      - { kind: mentions, from: ad, to: found }
      - { kind: shows, from: ad, to: pics }
      - { kind: locatedIn, from: ad, to: place, properties: { at: date } }
`,
  "heron-calls.yaml": `dataset:
  id: heron-calls
  title: Call records
  reliability: A
  region: US
  timezone: America/New_York
  demo: true
  dates: dmy
files:
  - path: calls.csv
    delimiter: ";"
    record: call_id
    observedAt: started
    entities:
      a: { kind: Phone, value: caller }
      b: { kind: Phone, value: callee }
    links:
      - { kind: called, from: a, to: b, key: call_id, properties: { at: started, seconds: seconds } }
`,
  "heron-bank.yaml": `dataset:
  id: heron-bank
  title: Bank statement, xlsx
  reliability: A
  region: US
  timezone: America/New_York
  demo: true
files:
  - path: bank.xlsx
    sheet: Bookings
    headerRow: 3
    record: Booking
    observedAt: Booked
    entities:
      payer: { kind: BankAccount, value: From account, properties: { holder: From name } }
      payee: { kind: BankAccount, value: To account, properties: { holder: To name } }
      slip:  { kind: Transaction, key: Slip, properties: { reference: Reference, amount: Amount, currency: Currency, at: Booked } }
      named: { kind: Phone, extract: [Reference] }
      place: { kind: Address, value: Place }
    links:
      - { kind: paid, from: payer, to: payee, key: Booking, properties: { at: Booked, amount: Amount, currency: Currency, reference: Reference } }
      - { kind: involves, from: slip, to: payer, properties: { at: Booked } }
      - { kind: involves, from: slip, to: place, properties: { at: Booked } }
      - { kind: mentions, from: slip, to: named, properties: { at: Booked } }
`,
  "heron-hotline.yaml": `dataset:
  id: heron-hotline
  title: Hotline log
  reliability: B
  region: US
  timezone: America/New_York
  demo: true
  dates: mdy
files:
  - path: hotline.csv
    record: report
    observedAt: received
    entities:
      report: { kind: Report, key: report, properties: { title: "Hotline {report}", number: report, text: note, type: channel, reportedAt: received } }
      person: { kind: Person, key: "{report} {named}", properties: { name: named } }
      found:  { kind: Phone, extract: [note] }
      site:   { kind: Address, value: place }
      car:    { kind: Vehicle, value: plate }
      place:  { kind: Location, key: [city, region], properties: { name: city, region: region } }
    links:
      - { kind: involves, from: report, to: person }
      - { kind: mentions, from: report, to: found }
      - { kind: involves, from: report, to: site, properties: { at: received } }
      - { kind: mentions, from: report, to: car }
      - { kind: locatedIn, from: report, to: place, properties: { at: received } }
`,
  "heron-subscribers.yaml": `dataset:
  id: heron-subscribers
  title: Subscribers
  reliability: B
  region: US
  timezone: America/New_York
  demo: true
files:
  - path: subscribers.csv
    record: customer
    observedAt: from
    entities:
      phone:    { kind: Phone, value: number }
      person:   { kind: Person, key: customer, when: { column: type, equals: person }, properties: { name: name } }
      business: { kind: Organisation, key: customer, when: { column: type, equals: business }, properties: { name: name, address: address } }
      site:     { kind: Address, value: address }
    links:
      - { kind: uses, from: person, to: phone, properties: { from: from, to: until } }
      - { kind: uses, from: business, to: phone, properties: { from: from, to: until } }
      - { kind: locatedIn, from: business, to: site }
`,
  "heron-handset.yaml": `dataset:
  id: heron-handset
  title: Handset contacts
  reliability: A
  region: US
  timezone: America/New_York
  demo: true
files:
  - path: handset.json
    record: contact
    entities:
      contact: { kind: Person, key: contact, properties: { name: name } }
      phone:   { kind: Phone, value: numbers }
      owner:   { kind: Person, key: "owner of {handset.imei}", properties: { name: handset.owner } }
      own:     { kind: Phone, value: handset.number }
      device:  { kind: Device, value: handset.imei }
    links:
      - { kind: uses, from: contact, to: phone, properties: { savedAs: name } }
      - { kind: knows, from: own, to: phone, properties: { savedAs: name } }
      - { kind: uses, from: owner, to: own }
      - { kind: uses, from: owner, to: device }
`,
  "heron-stays.yaml": `dataset:
  id: heron-stays
  title: Hotel guest lists
  reliability: C
  region: US
  timezone: America/New_York
  demo: true
  dates: mdy
files:
  - path: stays.csv
    record: stay
    observedAt: arrival
    entities:
      guest:    { kind: Person, key: document, properties: { name: guest } }
      document: { kind: Document, value: document }
      hotel:    { kind: Address, value: hotel }
    links:
      - { kind: stayedAt, from: guest, to: hotel, key: stay, properties: { at: arrival, until: departure, room: room } }
      - { kind: uses, from: guest, to: document }
`,
};

/** What stands beside the files. */
export const readme = `# Operation Heron

Demo data for Clew, made by a generator. Everything in this folder is fictional: no person, number, account, picture, place of work or event in it is real.
Telephone numbers are from 555-01xx, which is set aside for fiction; domains are example.com and its like; pictures are only hashes, of no picture.
truth.json tells what was planted. Only tests read it.
`;
