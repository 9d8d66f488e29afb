import { describe, expect, it } from "vitest";
import { blank, isComplete, nobody, statementOf } from "./statement.ts";

const ana = { ...nobody, kind: "Person", value: " Ana " };
const passport = {
  ...nobody,
  kind: "Document",
  value: "533380006",
  properties: [
    { name: "type", values: ["Passport", " "] },
    { name: "", values: ["lost"] },
  ],
};

describe("a statement that is written in the form", () => {
  it("sends every value of a property", () => {
    const entity = { ...ana, properties: [{ name: "alias", values: ["Annie", "", "Nan"] }] };
    expect(statementOf({ ...blank, source: "a call" }, entity)).toEqual({
      entity: {
        kind: "Person",
        value: "Ana",
        properties: [{ name: "alias", values: ["Annie", "Nan"] }],
      },
      source: "a call",
    });
  });

  it("sends a time with its zone, and a date alone without one", () => {
    const written = { ...blank, source: "a call", date: "2026-03-14", zone: "Europe/Berlin" };
    expect(statementOf(written, ana).date).toBe("2026-03-14");
    expect(statementOf(written, ana).zone).toBeUndefined();
    const timed = statementOf({ ...written, time: "22:48" }, ana);
    expect(timed).toMatchObject({ date: "2026-03-14 22:48", zone: "Europe/Berlin" });
  });

  it("waits for the day of a time", () => {
    expect(isComplete({ ...blank, source: "a call", time: "22:48" }, ana)).toBe(false);
  });

  it("sends a document that is used by somebody, and the paper it is taken from", () => {
    const written = {
      ...blank,
      link: "uses/reverse",
      other: ana,
      properties: [{ name: "role", values: ["holder"] }],
      source: "border desk",
      document: "copy",
      page: "2",
    };
    expect(statementOf(written, passport)).toEqual({
      entity: {
        kind: "Document",
        value: "533380006",
        properties: [{ name: "type", values: ["Passport"] }],
      },
      link: "uses",
      reverse: true,
      other: { kind: "Person", value: "Ana" },
      properties: [{ name: "role", values: ["holder"] }],
      source: "border desk",
      document: "copy",
      page: "2",
    });
  });
});
