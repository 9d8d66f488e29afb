import { describe, expect, it } from "vitest";
import { matchOf, sought, within } from "./text-match.ts";
import { digitsOf, termsOf, termsToFind, wordsOf } from "../../ground/terms/index.ts";

const candidate = (label: string, value: string, texts: readonly string[] = []) => ({
  label,
  value,
  terms: termsOf({ label, value, names: [], texts }),
});

describe("how a candidate fits", () => {
  const phone = candidate("(212) 555-0147", "+12125550147");
  const ad = candidate("Kira · new in town", "heron-ads/1871", [
    "sweet and quiet by the lodge, Zoë and friends",
  ]);

  it.each([
    ["212.555.0147", phone, "exact"],
    ["(212) 555-0147", phone, "exact"],
    ["5550147", phone, "digits"],
    ["0147", phone, "digits"],
    ["014", phone, "prefix"],
    ["5550148", phone, undefined],
    ["kira town", ad, "words"],
    ["kir", ad, "prefix"],
    ["lodgee", ad, "similar"],
    ["zoe", ad, "words"],
    ["marina", ad, undefined],
  ] as const)("%s", (text, held, match) => {
    expect(matchOf(sought(text), held)).toBe(match);
  });

  it("allows one slip in a short word, two in a long one, a swap as one", () => {
    expect([
      within("lodge", "lodeg", 1),
      within("lodge", "ledgf", 1),
      within("scranton", "scarnten", 2),
    ]).toEqual([true, false, true]);
  });
});

describe("search terms", () => {
  it("are letters and digits only, so that both engines split them alike", () => {
    const terms = termsOf({
      label: "Zoë O'Neil — 50%",
      value: "person:x/1",
      names: ["+44 (20) 7946-0123"],
      texts: ['<b>*?:\\ "AND" OR~</b>'],
    });
    expect(terms).toMatch(/^[\p{L}\p{N} ]*$/u);
    expect(termsToFind('kira" OR 1=1 ~*')).toMatch(/^[\p{L}\p{N} ]*$/u);
  });

  it("fold accents and full-width forms", () => {
    expect(wordsOf("Zoë ＫＩＲＡ Straße")).toEqual(["zoe", "kira", "strasse"]);
    expect(digitsOf("call ２１２ 555-0147 now")).toBe("2125550147");
    expect(digitsOf("at 10:30, 3 of them")).toBe("");
  });
});
