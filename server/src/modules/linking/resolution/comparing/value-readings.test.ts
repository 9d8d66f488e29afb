import { describe, expect, it } from "vitest";
import { readDate } from "./value-readings.ts";

describe("a date of birth", () => {
  it.each([
    ["1968-07-16", "19680716"],
    ["16-07-1968", "19680716"],
    ["16-07-68", "19680716"],
    ["03/04/12", "20120403"],
    ["3 April 1962", "19620403"],
    ["3 апреля 1962", "19620403"],
    ["1962-04", "19620400"],
    ["April", undefined],
    ["about 1962", undefined],
  ])("%s is %s", (text, digits) => expect(readDate(text)?.digits).toBe(digits));
});
