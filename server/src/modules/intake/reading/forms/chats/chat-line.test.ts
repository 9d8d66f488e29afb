import { describe, expect, it } from "vitest";
import { chatLineOf } from "./chat-line.ts";

/** Forms that WhatsApp writes in the settings of different countries, and date, clock and rest. */
const lines: readonly (readonly [string, string, string])[] = [
  ["[13.02.26, 22:48:03] Anna: hello", "13/02/26", "22:48:03"],
  ["\u200e[13.02.26, 22:48:03] Anna: \u200eimage omitted", "13/02/26", "22:48:03"],
  ["13/02/2026, 22:48 - Anna: hello", "13/02/2026", "22:48"],
  ["2/13/26, 10:48 PM - Anna: hello", "2/13/26", "22:48"],
  ["2/13/26, 10:48\u202fPM - Anna: hello", "2/13/26", "22:48"],
  ["[2/13/26, 12:05:09 AM] Anna: hello", "2/13/26", "00:05:09"],
  ["13/2/26 10:48 p. m. - Anna: hello", "13/2/26", "22:48"],
  ["13/2/26, 12:05 a.\u00a0m. - Anna: hello", "13/2/26", "00:05"],
  ["2026-02-13, 22:48 - Anna: hello", "2026/02/13", "22:48"],
  ["13-02-2026 22:48 - Anna: hello", "13/02/2026", "22:48"],
  ["[13-02-2026 22:48:03] Anna: hello", "13/02/2026", "22:48:03"],
  ["13.2.2026 klo 22.48 - Anna: hello", "13/2/2026", "22:48"],
  ["13. 2. 2026, 22:48 - Anna: hello", "13/2/2026", "22:48"],
  ["2026. 02. 13. 22:48 - Anna: hello", "2026/02/13", "22:48"],
  ["13.02.26 г., 22:48 - Anna: hello", "13/02/26", "22:48"],
  ["22:48, 13/02/2026 - Anna: hello", "13/02/2026", "22:48"],
  ["2026/2/13 下午10:48 - Anna: hello", "2026/2/13", "22:48"],
  ["[2026/2/13 上午9:05:03] Anna: hello", "2026/2/13", "09:05:03"],
  ["2026년 2월 13일 오후 10:48, Anna : hello", "2026/2/13", "22:48"],
  ["[2026. 2. 13. 오전 9:05:03] Anna: hello", "2026/2/13", "09:05:03"],
  ["2026/02/13 22:48 - Anna: hello", "2026/02/13", "22:48"],
  ["١٣\u200f/٢\u200f/٢٠٢٦, ١٠:٤٨ م - Anna: hello", "13/2/2026", "22:48"],
  ["[१३/०२/२६, ९:०५:०३ AM] Anna: hello", "13/02/26", "09:05:03"],
  ["13.02.2026 22:48 - Anna: hello", "13/02/2026", "22:48"],
  ["13.02.26, 22:48 Uhr - Anna: hello", "13/02/26", "22:48"],
];

describe("the first line of a message", () => {
  it.each(lines)("%s", (line, date, clock) => {
    const read = chatLineOf(line);
    expect(read?.date.join("/")).toBe(date);
    expect(read?.clock).toBe(clock);
    expect(read?.rest.replace(/\s:/u, ":")).toMatch(/^Anna: \S/u);
  });

  it("is no line that goes on with a text", () => {
    const others = [
      "see you 13.02.26, 22:48",
      "10:48 - sounds good",
      "1. bread 2. milk 3. eggs",
      "12/02/26 was the day",
      "",
      "a".repeat(100_000),
      "[1".repeat(50_000),
    ];
    for (const line of others) expect(chatLineOf(line)).toBeUndefined();
  });
});
