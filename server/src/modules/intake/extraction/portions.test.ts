import { describe, expect, it } from "vitest";
import { extractableKinds, findInText } from "./extraction.ts";

describe("long texts", () => {
  it("give what they hold wherever it stands, with its place, once", () => {
    const filler = "lovely and sweet company tonight. ";
    for (const pad of [32_700, 32_750, 32_760, 32_768, 34_800, 34_816, 65_530, 70_000]) {
      const before = filler.repeat(3_000).slice(0, pad);
      const text = `${before} call 212 555 0147 or write kira@heron.example ${filler.repeat(2_000)}`;
      const phones = findInText("Phone", text, { region: "US" });
      const mails = findInText("Email", text, {});
      expect(
        phones.map(({ value, start, end }) => [value.value, text.slice(start, end)]),
        String(pad),
      ).toEqual([["+12125550147", "212 555 0147"]]);
      expect(
        mails.map(({ start, end }) => text.slice(start, end)),
        String(pad),
      ).toEqual(["kira@heron.example"]);
    }
  });

  it(
    "take no time that grows with the square of their length, whatever they are",
    { timeout: 60_000 },
    () => {
      for (const text of ["a@a".repeat(100_000), "dot ".repeat(75_000)]) {
        for (const kind of extractableKinds)
          expect(findInText(kind, text, { region: "US" }).length).toBeLessThan(200_000);
        // Without portions the first takes minutes, and the time that the test may take is up.
      }
    },
  );
});
