/**
 * The words on screen: an investigator's, one place for each idea.
 * Left what the contract and the code call it, right what people read. Nothing here asserts guilt.
 */
export const words = {
  dataset: "Source",
  datasets: "Sources",
  record: "Source row",
  records: "Source rows",
  template: "Shared wording",
  hub: "Common to many, not used to link",
  judgement: "Analyst decision",
  judgements: "Analyst decisions",
  broker: "Go-between (key link)",
  community: "Group",
  removalSet: "What holds it together",
  neighbourhood: "Expand",
  judgedSame: "Treated as the same",
  notHeld: "Not held",
  grade: "Grade",
  citation: "Stated in",
  voice: "Independent source",
  findHint: "Number, name, handle, plate, link, hotel …",
  homeHint: "Number, name, handle, plate, link, hotel: or paste a list, or drop a file",
} as const;

/** Marks of an entity, in words. */
export const markWords: Readonly<Record<string, string>> = {
  "common-to-many": "common to many, not used to link",
  unrecognised: "unrecognised form",
  assumed: "form assumed",
  rounded: "may be rounded by a spreadsheet",
  "changed-hands": "changed hands, as far as the dates show",
};

/** Titles of warnings by code. */
const warningWords: Readonly<Record<string, string>> = {
  common: "Common to many",
  unrecognised: "Unrecognised",
  assumed: "Assumed",
  rounded: "May be rounded",
  changedHands: "Changed hands",
  twoPlaces: "In two places at once",
  backwards: "Dates the wrong way round",
  noTimes: "No times",
};

/** A warning's title and the rest of its sentence, without saying the title twice. */
export function warningTitle(
  code: string,
  message: string,
): { readonly title: string; readonly message: string } {
  const title = warningWords[code] ?? code;
  const rest = message.toLowerCase().startsWith(title.toLowerCase())
    ? message.slice(title.length).replace(/^[\s,.:;(]+/, "")
    : message;
  const isWhole =
    rest === message ||
    rest === "" ||
    message.charAt(title.length) === "(" ||
    message.charAt(title.length + 1) === "(";
  return { title, message: isWhole ? message : rest.charAt(0).toUpperCase() + rest.slice(1) };
}

/** What speaks against a link, by code. */
export const againstWords: Readonly<Record<string, string>> = {
  hub: "Common to many",
  copies: "Copies",
  unrecognised: "Unrecognised",
  changedHands: "Changed hands",
  twoPlaces: "In two places at once",
  noTimes: "No times",
  oneSource: "One source alone",
  farApart: "Far apart",
  notKnown: "Not known",
};

/** How a value was found. */
export const matchWords: Readonly<Record<string, string>> = {
  exact: "exactly this",
  digits: "these digits are in it",
  prefix: "begins with this",
  words: "these words are in it",
  similar: "nearly this",
};

/** States of an import. */
export const importStates: Readonly<Record<string, string>> = {
  running: "Running",
  done: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
  undone: "Undone",
};

/** What a column's values look like. */
export const columnLooks: Readonly<Record<string, string>> = {
  phone: "phone numbers",
  email: "e-mail addresses",
  date: "dates",
  amount: "amounts",
  iban: "bank accounts",
  website: "web addresses",
  account: "accounts",
  imageHash: "picture hashes",
  plate: "number plates",
  coordinate: "coordinates",
  name: "names",
  organisation: "organisations",
  place: "places",
  address: "addresses",
  text: "free text",
  key: "keys of rows",
  number: "numbers",
  empty: "nothing",
};

/** Roles of a column in an import. */
export const columnRoles: Readonly<Record<string, string>> = {
  ignore: "Leave out",
  key: "Key of the row",
  property: "Property of the row",
  entity: "Entity of its own",
  from: "From (one end)",
  to: "To (other end)",
  observedAt: "When it held",
  amount: "Amount",
  currency: "Currency",
  extract: "Find numbers in the text",
};

/** Admiralty grades of a source, by letter. */
export const gradeWords: Readonly<Record<string, string>> = {
  A: "Completely reliable",
  B: "Usually reliable",
  C: "Fairly reliable",
  D: "Not usually reliable",
  E: "Unreliable",
  F: "Reliability cannot be judged",
};
