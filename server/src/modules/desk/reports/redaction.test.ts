import { describe, expect, it } from "vitest";
import { processorTimeOf } from "../../../../../test/support/processor-time.ts";
import { redactedPicture } from "./redaction/redacted-picture.ts";
import { redactorOf } from "./redaction/redactor.ts";

const barOf = (number: number) => `[redacted ${number}]`;
const withValues = (...values: readonly string[]) =>
  redactorOf(
    values.map((value, at) => ({ number: at + 1, values: [value] })),
    barOf,
  );

describe("redaction", () => {
  it.each([
    "+12125550147",
    "212-555-0147",
    "(212) 555 0147",
    "1.212.555.0147",
    "001 212 555 0147",
    "２１２５５５０１４７",
    "٢١٢-٥٥٥-٠١٤٧",
    "2 1 2 5 5 5 0 1 4 7",
    "212/555/0147",
    "tel:+1-212-555-0147",
  ])("finds a number written as %s", (written) => {
    const made = withValues("+12125550147").text(`call ${written} now`);
    expect(made).toContain("[redacted 1]");
    expect(made.normalize("NFKD").replace(/\D/gu, "")).not.toContain("5550147");
  });

  it.each(["Kira Ferro", "KIRA FERRO", "kira  ferro", "Kíra-Ferro", "Kira\nFerro", "xkira_ferrox"])(
    "finds a name written as %s",
    (written) => {
      expect(withValues("Kira Ferro").text(`by ${written}.`)).toMatch(/\[redacted 1\]/u);
    },
  );

  it("leaves all else as it is, and a short value within other words", () => {
    const redactor = withValues("Ann", "+12125550147");
    expect(redactor.text("Annual plan, 646-555-0112, room 12")).toBe(
      "Annual plan, 646-555-0112, room 12",
    );
    expect(redactor.text("Ann, Anna and ann")).toBe("[redacted 1], Anna and [redacted 1]");
    expect(redactor.counts()).toEqual([2, 0]);
  });

  it("takes marks and letters beyond the first plane with it", () => {
    expect(withValues("José").text("e Jose\u0301!")).toBe("e [redacted 1]!");
    expect(withValues("𝓚𝓲𝓻𝓪").text("a Kira b")).toBe("a [redacted 1] b");
  });

  it("has one number for values that overlap, the longer stretch", () => {
    const redactor = withValues("Kira Ferro", "Ferro Lodge");
    expect(redactor.text("Kira Ferro Lodge")).toBe("[redacted 1]");
  });

  it("takes a value out of a picture: as markup, cut, or over two lines", () => {
    const svg = (texts: string) => `<svg viewBox="0 0 9 9"><title>Plain</title>${texts}</svg>`;
    const redactor = withValues("Kira & Ferro's old lodge at the river");
    const cut = redactedPicture(svg("<text>Kira &amp; Ferro&#39;s old lod…</text>"), redactor);
    expect(cut).toBe(svg("<text>[redacted 1]</text>"));
    const lines = svg(
      "<text>at Kira &amp; Ferro&#39;s old</text><text>lodge at the river now</text>",
    );
    const spread = redactedPicture(lines, redactor);
    expect(spread).not.toMatch(/Ferro|lodge/u);
    expect(redactedPicture(svg("<text>Other …</text>"), redactor)).toContain("Other …");
  });

  it("is quick with two hundred values and much text", () => {
    const values = Array.from({ length: 200 }, (_, at) => `Person number ${at} Ferro`);
    const redactor = withValues(...values);
    const text = "A row of text that names nobody who is to be redacted in it, 646-555-0112. ";
    const took = processorTimeOf(() => {
      for (let at = 0; at < 2_000; at += 1) redactor.text(text + at);
    });
    expect(took).toBeLessThan(3_000);
  });
});
