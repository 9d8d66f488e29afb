import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonical JSON", () => {
  it("writes the example of RFC 8785, 3.2.2", () => {
    const input = String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
      "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`;
    expect(canonicalJson(JSON.parse(input))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],` +
        String.raw`"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("sorts names by UTF-16 units, as the example of 3.2.3", () => {
    const names = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const written = canonicalJson(Object.fromEntries(names.map((name) => [name, name])));
    expect(Object.keys(JSON.parse(written)).filter((name) => name !== "1")).toEqual([
      "\r",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "\u{1f600}",
      "\ufb33",
    ]);
    expect(written.startsWith(String.raw`{"\r":"\r","1":"1",`)).toBe(true);
  });

  it("writes the numbers of appendix B", () => {
    const bits: readonly (readonly [string, string])[] = [
      ["0000000000000000", "0"],
      ["8000000000000000", "0"],
      ["0000000000000001", "5e-324"],
      ["7fefffffffffffff", "1.7976931348623157e+308"],
      ["4340000000000000", "9007199254740992"],
      ["4430000000000000", "295147905179352830000"],
      ["44b52d02c7e14af5", "9.999999999999997e+22"],
      ["44b52d02c7e14af6", "1e+23"],
      ["444b1ae4d6e2ef50", "1e+21"],
      ["3eb0c6f7a0b5ed8d", "0.000001"],
      ["41b3de4355555553", "333333333.3333332"],
      ["becbf647612f3696", "-0.0000033333333333333333"],
    ];
    for (const [hex, text] of bits)
      expect(canonicalJson(Buffer.from(hex, "hex").readDoubleBE())).toBe(text);
  });

  it("refuses what has no such form", () => {
    expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
    expect(() => canonicalJson("\ud800")).toThrow(RangeError);
    const deep = JSON.parse(`${"[".repeat(200)}${"]".repeat(200)}`);
    expect(() => canonicalJson(deep)).toThrow(RangeError);
  });
});
