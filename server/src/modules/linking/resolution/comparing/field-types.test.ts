import { describe, expect, it } from "vitest";
import { fieldsOf } from "./fields.ts";
import { readDate, readSeconds } from "./value-readings.ts";
import { thingsOf } from "./things.ts";

describe("types found by values", () => {
  const typed = (values: readonly string[]) =>
    fieldsOf(thingsOf(values.map((value) => ({ field: value }))))[0]?.type;

  it("tells dates, years, lengths of time, numbers and codes from texts", () => {
    expect(typed(["1956-04-09", "19080419", "9/4/1956"])).toBe("date");
    expect(typed(["1995", "'03", "2001.0", "87"])).toBe("year");
    expect(typed(["4m 12sec", "215000", "3:05", "4.5"])).toBe("duration");
    expect(typed(["1.5", "20", "300.25", "7"])).toBe("number");
    expect(typed(["(202) 555-0101", "202 555 0102", "+1 202 555 0103"])).toBe("code");
    expect(typed(["Main Street 5", "Elm Road", "Oak Lane 12"])).toBe("text");
  });

  it("compares degrees by how far they lie apart", () => {
    const [latitude] = fieldsOf(
      thingsOf(["41.60", "41.6005", "41.61", "44.9"].map((value) => ({ latitude: value }))),
    );
    expect(latitude?.type).toBe("coordinate");
    expect([1, 2, 3].map((other) => latitude?.levels[latitude.compare(0, other)])).toEqual([
      "within some 100 m",
      "within some kilometres",
      "far apart",
    ]);
  });

  it("leaves out a field that says nothing, or the same everywhere", () => {
    expect(typed(["", "unknown", "null"])).toBeUndefined();
    expect(typed(["same", "Same", "SAME"])).toBeUndefined();
  });

  it("reads lengths of time in the units that sources mix", () => {
    expect(["4m 12sec", "4:12", "252000", "4.2", "252"].map(readSeconds)).toEqual([
      252, 252, 252, 252, 252,
    ]);
  });

  it("keeps dates that cannot be, since they are mistyped ones", () => {
    expect(readDate("19561309")).toEqual({ year: 1956, month: 13, day: 9, digits: "19561309" });
    expect(readDate("somewhen")).toBeUndefined();
  });
});
