"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
window.packageData = data;
const values = (all) =>
  Object.entries(all)
    .map(([name, texts]) => `${name}: ${texts.join("; ")}`)
    .join("\n");
const properties = (one) =>
  [values(one.properties), values(one.formerly).replace(/^/gm, "formerly ")]
    .filter((text) => text !== "" && text !== "formerly ")
    .join("\n");
const labels = new Map(data.entities.map(({ id, label }) => [id, label]));
const named = (id) => (labels.has(id) ? `${labels.get(id)}\n${id}` : id);
const minute = (iso) => iso.slice(0, 16).replace("T", " ");
const seen = ({ firstSeen, lastSeen }) =>
  firstSeen === lastSeen ? minute(firstSeen) : `${minute(firstSeen)} to ${minute(lastSeen)}`;
const byEntity = new Map();
for (const { source, target, records } of data.links)
  for (const id of [source, target]) {
    const known = byEntity.get(id) ?? new Set();
    for (const record of records) known.add(record);
    byEntity.set(id, known);
  }
const rowsOf = ({ id, records }) =>
  records.length > 0
    ? records.join("\n")
    : ["By its links:", ...(byEntity.get(id) ?? [])].join("\n");

/** What the package holds, as tables: of each its rows, and its columns by title. */
window.packageTables = {
  Entities: {
    rows: data.entities,
    columns: {
      Label: (one) => one.label,
      Kind: (one) => one.kind,
      Id: (one) => one.id,
      "Seen (UTC)": seen,
      Values: properties,
      "Source rows": rowsOf,
    },
  },
  Links: {
    rows: data.links,
    columns: {
      From: (one) => named(one.source),
      Link: (one) => one.kind,
      To: (one) => named(one.target),
      "Seen (UTC)": seen,
      Values: properties,
      "Source rows": (one) => one.records.join("\n"),
    },
  },
  "Source rows": {
    rows: data.rows,
    columns: {
      Id: (one) => one.id,
      Source: (one) => one.dataset,
      "File and position": (one) => `${one.file}, ${one.position}`,
      "As received": (one) => one.raw ?? "The text is no longer held.",
      "SHA-256": (one) => one.sha256,
      "Received (UTC)": (one) => minute(one.receivedAt),
    },
  },
  Chronology: {
    rows: data.chronology,
    columns: {
      "From (UTC)": (one) => minute(one.from),
      "As stated": (one) => one.stated,
      Fact: (one) => one.fact,
      Source: (one) => one.datasets.join("\n"),
      "Source rows": (one) => one.records.join("\n"),
    },
  },
  Queries: {
    rows: data.queries,
    columns: {
      Title: (one) => one.title,
      Text: (one) => one.text,
      Parameters: (one) => JSON.stringify(one.parameters, null, 1),
      "Rows given": (one) => (one.isCut ? `${one.rows}, more were cut` : String(one.rows)),
    },
  },
  Decisions: {
    rows: data.decisions,
    columns: {
      Decision: (one) => `${one.type}: ${one.verdict}${one.label === "" ? "" : `, ${one.label}`}`,
      About: (one) => one.about.map(named).join("\n"),
      Reasons: (one) =>
        [...one.reasons, ...one.against.map((text) => `against: ${text}`)].join("\n"),
      Note: (one) => one.note,
      By: (one) => `${one.by}\n${one.at}`,
      Holds: (one) => (one.inForce ? "yes" : "no, replaced or taken back"),
    },
  },
  Methods: {
    rows: data.methods,
    columns: {
      Method: (one) => one.name,
      Version: (one) => one.version,
      "What it cannot do": (one) => one.caveat,
    },
  },
  Members: {
    rows: data.members,
    columns: {
      Exhibit: (one) => one.exhibit,
      Member: (one) => named(one.of),
      Why: (one) => one.why,
      By: (one) => `${one.by}\n${one.at}`,
    },
  },
  Notes: {
    rows: data.notes,
    columns: { Note: (one) => one.text, By: (one) => `${one.by}\n${one.at}` },
  },
};
