import { describe, expect, it } from "vitest";
import { datesTogether } from "./date-parts.ts";
import { fieldsOf } from "./fields.ts";
import { thingsOf } from "./things.ts";

const people = Array.from({ length: 400 }, (_, at) => ({
  name: `name ${at}`,
  birthYear: String(1930 + ((at * 13) % 70)),
  birthMonth: String(1 + ((at * 5) % 12)),
  birthDay: String(1 + ((at * 11) % 28)),
}));

describe("dates in three columns", () => {
  it("are one field, by their values", () => {
    const fields = fieldsOf(datesTogether(thingsOf(people)));
    expect(fields.map(({ name, type }) => [name, type])).toEqual([
      ["name", "text"],
      ["birthYear-birthMonth-birthDay", "date"],
    ]);
    expect(fields[1]?.texts[0]).toBe("19300101");
  });

  it("are stated by two of their parts, not by one", () => {
    const [first = {}, ...rest] = people;
    const { fields } = datesTogether(
      thingsOf(
        [{ ...first, birthDay: "" }, { name: "x", birthYear: "1950" }, ...rest].map((row) =>
          Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")),
        ),
      ),
    );
    const dates = fields.find(({ name }) => name.includes("-"));
    expect(dates?.dictionary[0]).toBe("1930-01-00");
    expect([...(dates?.offsets.subarray(0, 4) ?? [])]).toEqual([0, 1, 1, 2]);
  });

  it("are not a year beside other small numbers", () => {
    const tracks = thingsOf(
      people.map(({ birthYear, birthMonth }) => ({ year: birthYear, number: birthMonth })),
    );
    expect(datesTogether(tracks)).toBe(tracks);
  });
});
