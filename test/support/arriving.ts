import type { TestClew } from "./test-stores.ts";

/** Tips as they come from a form, an object each; fictional. */
export const tips = [
  tip("1", "Kira new in town, call 212 555 0147", "instagram:alder.house", "Scranton"),
  tip("2", "Lia by the lodge, text 212.555.0147", "instagram:alder.house", "Albany"),
  tip("3", "Nora visiting, 646-555-0112", null, "New York"),
  tip("4", "Zoe hotel visits, 646 555 0112 or 212-555-0147", "instagram:zoe", "Trenton"),
] as const;

/** One tip. */
export function tip(id: string, text: string, handle: string | null, city: string) {
  return { tip_id: id, sent: `2026-03-1${id.slice(0, 1)}`, text, handle, city };
}

/** Their mapping, for files of a pattern. */
export const tipsMapping = (path = "*.jsonl", dataset = "t-tips") => `
dataset: { id: ${dataset}, title: Tips of a form, reliability: C, region: US, timezone: UTC }
files:
  - path: "${path}"
    record: tip_id
    observedAt: sent
    entities:
      tip:   { kind: Report, key: tip_id, properties: { title: text } }
      found: { kind: Phone, extract: [text] }
      acc:   { kind: Account, value: handle }
      place: { kind: Location, key: [city], properties: { name: city } }
    links:
      - { kind: mentions, from: tip, to: found }
      - { kind: mentions, from: tip, to: acc }
      - { kind: locatedIn, from: tip, to: place, properties: { at: sent } }
      - { kind: mentions, from: acc, to: found }
`;

/** Rows as lines of JSON. */
export function jsonLines(rows: readonly unknown[]): string {
  return `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`;
}

const document = `mutation ($dataset: ID!, $records: [JSON!]!, $file: String, $key: String) {
  addRecords(dataset: $dataset, records: $records, file: $file, idempotencyKey: $key) {
    ok errors { field message } added again rejects secondsToVisible
    import { id state adds rows added again rejects } } }`;

/** Sends rows to a source; gives the payload. */
export async function sendRows(
  { ask }: Pick<TestClew, "ask">,
  records: readonly unknown[],
  more: { readonly dataset?: string; readonly file?: string; readonly key?: string } = {},
): Promise<any> {
  const { dataset = "t-tips", ...rest } = more;
  return (await ask(document, { dataset, records, ...rest }))["addRecords"];
}

/** Statements that are sent where rows come and are taken back alone. */
export const sentWhereRowsCome = `imports/alike imports/imports-of imports/one sources/one
  statements/aliases-of-run statements/hand-over-records statements/note-again statements/records-again
  statements/records-of-run statements/retire-records statements/set-again statements/set-alias-runs
  statements/stale-links-among statements/touched-among`.split(/\s+/u);
