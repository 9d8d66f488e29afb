import { describe, expect, it } from "vitest";
import { documentReaders } from "./document-readers.ts";

function read(property: string, text: string, region?: string) {
  const reader = documentReaders.find((one) => one.property === property);
  const found = reader?.read(text, region === undefined ? {} : { region }) ?? [];
  for (const { start, end } of found) expect(text.slice(start, end)).not.toBe("");
  return found.map(({ value }) => value);
}

describe("names that a document may hold", () => {
  it.each([
    ["Statement of Mrs Anna Exampleson, taken on Monday.", ["Anna Exampleson"]],
    [
      "He met Robert de la Cruz and Maria J. Invented there.",
      ["Robert de la Cruz", "Maria J. Invented"],
    ],
    ["Herr Beispiel zahlte bar.", ["Beispiel"]],
    ["President Anna Berg spoke.", ["Anna Berg"]],
  ])("%s", (text, names) => {
    expect(read("possibleName", text)).toEqual(names);
  });

  it.each([
    "Anna Street runs to Robert University.",
    "She worked for Victoria Holdings Ltd in Virginia Beach.",
    "ROBERT SMITH CONTRACT",
    "the word rose and a day in May",
    "Write to anna.berg@example.com",
  ])("takes no street, firm or place: %s", (text) => {
    expect(read("possibleName", text)).toEqual([]);
  });

  it("gives each with the place where it stands", () => {
    const text = "Paid to Anna Berg.";
    const [first] = documentReaders[0]?.read(text, {}) ?? [];
    expect(text.slice(first?.start, first?.end)).toBe("Anna Berg");
  });
});

describe("days that a document mentions", () => {
  it("reads them in words and numbers, and leaves open what may be two days", () => {
    const text =
      "On 14 March 2026, on 2026-03-15, am 16.03.2026, le 17 mars 2026, March 18, 2026; not 03/04/2026.";
    expect(read("mentionedDate", text)).toEqual([
      "2026-03-14",
      "2026-03-15",
      "2026-03-16",
      "2026-03-17",
      "2026-03-18",
    ]);
  });

  it("takes the order of a region that has one", () => {
    expect(read("mentionedDate", "Seen 03/04/2026.", "US")).toEqual(["2026-03-04"]);
  });

  it("takes no number of a file or a phone for a day", () => {
    expect(read("mentionedDate", "Case 12/34/5678, call 212-555-0147, IP 192.0.2.14")).toEqual([]);
  });
});
