import { describe, expect, it } from "vitest";
import { builtInMeaning, meaningOf, shownNumber, unescapedCell } from "./number-formats.ts";

describe("what a number format means", () => {
  it.each([
    ["General", "number"],
    ["Standard", "number"],
    ["#,##0.00", "number"],
    ["_-* #,##0.00\\ _D_M_-;\\-* #,##0.00\\ _D_M_-", "number"],
    ["#,##0.00 _s", "number"],
    ["#,##0.00* d", "number"],
    ["#\\ ##0.00_h_._", "number"],
    ['#,##0.00\\ "DM"', "number"],
    ["[$SFr.-807]\\ #,##0.00", "number"],
    ["[<=9999999]###-####;(###) ###-####", "number"],
    ["0.00E+00", "number"],
    ["@", "number"],
    ["0.00%", "percent"],
    ["[h]:mm:ss", "seconds"],
    ["[mm]:ss", "seconds"],
    ["mm:ss.0", "seconds"],
    ["h:mm AM/PM", "time"],
    ["[$-409]h:mm:ss", "time"],
    ["yyyy-mm-dd", "date"],
    ["[$-407]d. mmmm yyyy;@", "date"],
    ["mmm-yy", "date"],
    ["dd/mm/yyyy hh:mm", "date"],
    ['yyyy"年"m"月"d"日"', "date"],
    ["00000", "padded 5"],
  ])("%s: %s", (code, meaning) => expect(meaningOf(code)).toBe(meaning));

  it("shows what is meant", () => {
    const days = { since1904: false };
    expect(shownNumber("0.25", "percent", days)).toBe("25");
    expect(shownNumber("0.755", "percent", days)).toBe("75.5");
    expect(shownNumber("1.5", "seconds", days)).toBe("129600");
    expect(shownNumber("0.4375", "time", days)).toBe("10:30:00");
    expect(shownNumber("46095.4375", "time", days)).toBe("2026-03-14T10:30:00");
    expect(shownNumber("44633", "date", { since1904: true })).toBe("2026-03-14");
    expect(shownNumber("2125", "padded 5", days)).toBe("02125");
    expect(shownNumber("45123.5", "number", days)).toBe("45123.5");
    expect([builtInMeaning(14), builtInMeaning(46), builtInMeaning(10), builtInMeaning(4)]).toEqual(
      ["date", "seconds", "percent", "number"],
    );
  });

  it("undoes escapes", () => {
    expect(unescapedCell("Ana_x000D_\nOrr_x005F_x")).toBe("Ana\nOrr_x");
    expect(unescapedCell("a_b")).toBe("a_b");
  });
});
