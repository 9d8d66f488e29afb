import { describe, expect, it } from "vitest";
import { cityOf, decideDateOrder, fromSerial, parseTime, type DateOrder } from "../index.ts";

function span(raw: string, order?: DateOrder): string | undefined {
  const found = parseTime(raw, { order, zone: "America/New_York" });
  return found && `${found.atFrom.slice(0, 19)} ${found.atTo.slice(0, 19)} ${found.atZone}`;
}

describe("stated times", () => {
  it.each<[string, DateOrder | undefined, string | undefined]>([
    ["2022", undefined, "2022-01-01T05:00:00 2023-01-01T05:00:00 America/New_York"],
    ["2022-05", undefined, "2022-05-01T04:00:00 2022-06-01T04:00:00 America/New_York"],
    ["Mar 25, 2015", undefined, "2015-03-25T04:00:00 2015-03-26T04:00:00 America/New_York"],
    ["25 March 2015", undefined, "2015-03-25T04:00:00 2015-03-26T04:00:00 America/New_York"],
    ["14 de marzo de 2026", undefined, "2026-03-14T04:00:00 2026-03-15T04:00:00 America/New_York"],
    ["14/03/2026 18:05", undefined, "2026-03-14T22:05:00 2026-03-14T22:06:00 America/New_York"],
    ["3/14/26 6:05 PM", undefined, "2026-03-14T22:05:00 2026-03-14T22:06:00 America/New_York"],
    ["14.03.2026. 18:05(UTC+1)", undefined, "2026-03-14T17:05:00 2026-03-14T17:06:00 UTC+1"],
    ["2026. 03. 14.", undefined, "2026-03-14T04:00:00 2026-03-15T04:00:00 America/New_York"],
    ["03/04/2026", undefined, undefined],
    ["03/04/2026", "dmy", "2026-04-03T04:00:00 2026-04-04T04:00:00 America/New_York"],
    ["03/04/2026", "mdy", "2026-03-04T05:00:00 2026-03-05T05:00:00 America/New_York"],
    ["14/03/2026", "mdy", undefined],
    ["26/03/14", "ymd", "2026-03-14T04:00:00 2026-03-15T04:00:00 America/New_York"],
    ["2026-03-14T18:05:12+02:00", undefined, "2026-03-14T16:05:12 2026-03-14T16:05:13 UTC+2"],
    ["2026-03-14T18:05:00Z", undefined, "2026-03-14T18:05:00 2026-03-14T18:05:01 UTC"],
    ["Sat, 14 Mar 2026 18:05:00 GMT", undefined, "2026-03-14T18:05:00 2026-03-14T18:05:01 UTC"],
    ["1773511500", undefined, "2026-03-14T18:05:00 2026-03-14T18:05:01 UTC"],
    ["46095.75", undefined, "2026-03-14T22:00:00 2026-03-14T22:00:01 America/New_York"],
    ["31/06/2026", undefined, undefined],
    ["12", undefined, undefined],
    ["soon", undefined, undefined],
  ])("%s (%s) is %s", (raw, order, expected) => {
    expect(span(raw, order)).toBe(expected);
  });

  it("keeps what was stated and spans one millisecond where it is that exact", () => {
    expect(parseTime(" 2026-03-14T18:05:00.250Z ", { zone: "UTC" })).toEqual({
      at: "2026-03-14T18:05:00.250Z",
      atFrom: "2026-03-14T18:05:00.250Z",
      atTo: "2026-03-14T18:05:00.251Z",
      atZone: "UTC",
    });
  });
});

describe("times as programs and languages write them", () => {
  it.each([
    ["28/3/2025, 9:29 p. m.", "2025-03-28T21:29"],
    ["[07.03.26, 21:22:39]", "2026-03-07T21:22"],
    ["Mon Mar 04 10:00:00 GMT 2024", "2024-03-04T10:00"],
    ["Mon Mar 04 10:00:00 +0000 2024", "2024-03-04T10:00"],
    ["04/03/2024 10:00:00(UTC+2)", "2024-03-04T08:00"],
    ["04/03/2024 10:00:00 AM (UTC+0)", "2024-03-04T10:00"],
    ["2024-03-04T10:00:00Z[UTC]", "2024-03-04T10:00"],
    ["1709546400.123", "2024-03-04T10:00"],
    ["1709546400000000", "2024-03-04T10:00"],
    ["133540200000000000", "2024-03-04T10:00"],
    ["13354020000000000", "2024-03-04T10:00"],
    ["731239200", "2024-03-04T10:00"],
    ["731239200000000000", "2024-03-04T10:00"],
    ["2024-03-04 24:00:00", "2024-03-05T00:00"],
    ["2024-W10-1", "2024-03-04T00:00"],
    ["2024-064", "2024-03-04T00:00"],
    ["4 марта 2024", "2024-03-04T00:00"],
    ["4 марта 2024 г.", "2024-03-04T00:00"],
    ["2024年3月4日", "2024-03-04T00:00"],
    ["2024年3月4日 下午3:05", "2024-03-04T15:05"],
    ["2024年3月4日10时30分", "2024-03-04T10:30"],
    ["2024년 3월 4일", "2024-03-04T00:00"],
    ["04.03.2024 г.", "2024-03-04T00:00"],
    ["Lunes, 4 de marzo de 2024", "2024-03-04T00:00"],
    ["lun. 4 mars 2024", "2024-03-04T00:00"],
    ["Mo, 4. März 2024", "2024-03-04T00:00"],
    ["4.3.2024 klo 10.00", "2024-03-04T10:00"],
    ["4 marca 2024", "2024-03-04T00:00"],
    ["٢٠٢٤-٠٣-٠٤", "2024-03-04T00:00"],
    ["16-07-68", "1968-07-16T00:00"],
    ["16-07-24", "2024-07-16T00:00"],
  ])("%s is %s", (text, expected) => {
    expect(parseTime(text, { order: "dmy", zone: "UTC" })?.atFrom.slice(0, 16)).toBe(expected);
  });

  it.each(["04/03/2567", "1445-08-23", "1402-12-14", "2024-W60-1", "2024-13-04", "24:30"])(
    "%s is none: of another calendar, or none that there is",
    (text) => expect(parseTime(text, { order: "dmy", zone: "UTC" })).toBeUndefined(),
  );
});

describe("the order of a column's dates", () => {
  it.each<[string[], DateOrder | undefined]>([
    [["03/04/2026", "14/03/2026"], "dmy"],
    [["03/04/2026", "03/14/2026 10:00"], "mdy"],
    [["2026-03-04"], "ymd"],
    [["03/04/2026"], undefined],
    [["14/03/2026", "03/14/2026"], undefined],
  ])("of %j is %s", (samples, expected) => {
    expect(decideDateOrder(samples)).toBe(expected);
  });
});

it("reads a spreadsheet's serial days", () => {
  expect([fromSerial(46095.7534722), fromSerial(1), fromSerial(61), fromSerial(0.5)]).toEqual([
    "2026-03-14T18:05:00",
    "1900-01-01",
    "1900-03-01",
    undefined,
  ]);
});

describe("cities", () => {
  it.each([
    ["Portland", "OR", "US", "us/or/portland"],
    ["portland", "Oregon", "United States", "us/or/portland"],
    ["Saint Louis", "MO", "USA", "us/mo/st-louis"],
    ["New York", "NY", "US", "us/ny/new-york-city"],
    ["London", "ON", "CA", "ca/on/london"],
    ["London", undefined, "GB", "gb/eng/london"],
    ["Portland", undefined, "US", undefined],
    ["Portland", "OR", undefined, undefined],
    ["Nowhere at all", "OR", "US", undefined],
  ])("%s, %s, %s is %s", (name, region, country, expected) => {
    expect(cityOf({ name, region, country })?.id).toBe(expected);
  });
});
