/** The mapping of the world of work: posts of two boards, and tables of a labour inspectorate. */
export function labourMapping(name: string, boards: readonly string[]): string {
  return `dataset:
  id: ${name}
  title: Recruiters and employers
  reliability: B
  region: US
  timezone: America/Los_Angeles
  dates: ymd
files:
${boards.map(boardMapping).join("")}${tables}`;
}

function boardMapping(board: string): string {
  return `  - path: ${board}.csv
    record: job_id
    observedAt: listed
    entities:
      job:
        kind: JobPost
        key: job_id
        properties: { title: title, text: body, pay: pay, postedAt: listed, employer: employer }
      found: { kind: Phone, extract: body }
      mails: { kind: Email, extract: body }
      phone: { kind: Phone, value: contact }
      firm: { kind: Organisation, key: firm_id }
      housing: { kind: Address, value: housing }
      place: { kind: Location, key: [city, state], properties: { name: city, region: state } }
    links:
      - { kind: mentions, from: job, to: found }
      - { kind: mentions, from: job, to: mails }
      - { kind: mentions, from: job, to: phone }
      - { kind: postedBy, from: job, to: firm }
      - { kind: mentions, from: job, to: housing }
      - { kind: locatedIn, from: job, to: place }
`;
}

const tables = `  - path: firms.csv
    record: firm_id
    observedAt: filed
    entities:
      firm:
        kind: Organisation
        key: firm_id
        properties: { name: name, registrationNumber: register, address: office, phone: phone }
      phone: { kind: Phone, value: phone }
      office: { kind: Address, value: office }
    links:
      - { kind: uses, from: firm, to: phone }
      - { kind: locatedIn, from: firm, to: office }
  - path: people.csv
    record: person_id
    observedAt: seen
    entities:
      person: { kind: Person, key: person_id, properties: { name: name } }
      phone: { kind: Phone, value: phone }
      bed: { kind: Address, value: dormitory }
      firm: { kind: Organisation, key: firm_id }
    links:
      - { kind: uses, from: person, to: phone }
      - { kind: uses, from: person, to: bed, properties: { role: role } }
      - { kind: worksFor, from: person, to: firm, properties: { role: role } }
  - path: accounts.csv
    entities:
      account: { kind: BankAccount, value: account, properties: { holder: holder } }
      firm: { kind: Organisation, key: firm_id }
    links:
      - { kind: owns, from: firm, to: account }
  - path: payments.csv
    record: payment_id
    observedAt: booked
    entities:
      payer: { kind: Person, key: payer_id }
      account: { kind: BankAccount, value: account }
    links:
      - kind: paid
        from: payer
        to: account
        key: payment_id
        properties: { at: booked, amount: amount, currency: currency, reference: reference }
`;
