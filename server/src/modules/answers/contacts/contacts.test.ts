import { describe, expect, it } from "vitest";
import { contactsOf, eventsWithin, hourOf, hoursOf, zonesOf } from "./contacts.ts";
import type { ContactEvent } from "./queries.ts";

const call = (from: string, to: string, at: string, more: Partial<ContactEvent> = {}) => ({
  link: `${from}${to}${at}`,
  source: from,
  other: from === "me" ? to : from,
  firstSeen: at,
  lastSeen: at,
  stated: at,
  datasets: ["calls"],
  ...more,
});
const newYork = () => "America/New_York";
const calls = [
  call("me", "a", "2026-03-01T02:30:00.000Z"),
  call("a", "me", "2026-03-02T15:00:00.000Z"),
  call("b", "me", "2026-03-02T15:59:00.000Z"),
  call("a", "me", "2026-02-01T09:00:00.000Z"),
];

describe("contacts", () => {
  it("are counted with direction, first and last, those with most events first", () =>
    expect(contactsOf(calls)).toEqual([
      {
        other: "a",
        events: 3,
        out: 1,
        in: 2,
        firstSeen: "2026-02-01T09:00:00.000Z",
        lastSeen: "2026-03-02T15:00:00.000Z",
      },
      {
        other: "b",
        events: 1,
        out: 0,
        in: 1,
        firstSeen: "2026-03-02T15:59:00.000Z",
        lastSeen: "2026-03-02T15:59:00.000Z",
      },
    ]));
});

describe("hours of events", () => {
  it("are those of the place: 02:30 in UTC on a Sunday is Saturday evening in New York", () =>
    expect(calls.slice(0, 1).flatMap((event) => hourOf(event, newYork) ?? [])).toEqual([
      { weekday: 6, hour: 21 },
    ]));

  it("come together by weekday and hour, Monday first", () =>
    expect(hoursOf(calls, newYork)).toEqual([
      { weekday: 1, hour: 10, count: 2 },
      { weekday: 6, hour: 21, count: 1 },
      { weekday: 7, hour: 4, count: 1 },
    ]));

  it("are not made up where a source states a day alone, or no time", () => {
    const at = "2026-03-01T05:00:00.000Z";
    for (const stated of ["2026-03-01", "01.03.2026", "March 2026"])
      expect(hourOf(call("me", "a", at, { stated }), newYork)).toBeUndefined();
    for (const stated of ["01.03.2026 00:00", "1 Mar 2026, 12 am", "1772341200"])
      expect(hourOf(call("me", "a", at, { stated }), newYork)).toEqual({ weekday: 7, hour: 0 });
    const { stated: _stated, ...untimed } = call("me", "a", at);
    expect(hourOf(untimed, newYork)).toBeUndefined();
  });

  it("take the row's own zone before its source's, and UTC where neither is one", () => {
    const at = "2026-07-01T22:00:00.000Z";
    expect(hourOf(call("me", "a", at, { zone: "Europe/Paris" }), newYork)?.hour).toBe(0);
    expect(hourOf(call("me", "a", at, { zone: "Nowhere/Land" }), () => undefined)?.hour).toBe(22);
    expect(zonesOf(calls, newYork)).toEqual(["America/New_York"]);
  });
});

it("gives the events behind each number", () => {
  const links = (filter: Parameters<typeof eventsWithin>[1]) =>
    eventsWithin(calls, filter, newYork).map(({ link }) => link.slice(0, 3));
  expect(links({ other: "a", outgoing: false })).toEqual(["ame", "ame"]);
  expect(links({ outgoing: true })).toEqual(["mea"]);
  expect(links({ weekday: 1, hour: 10 })).toEqual(["ame", "bme"]);
});
