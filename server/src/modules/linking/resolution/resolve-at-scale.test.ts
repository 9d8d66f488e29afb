import { describe, expect, it } from "vitest";
import { resolved } from "./resolve.ts";
import { thingsOf } from "./comparing/things.ts";
import { randomOf } from "../../../shared/random.ts";
import { syllables } from "../../../../../test/support/persons.ts";

const random = randomOf(3);
const word = (length: number) =>
  Array.from({ length }, () => syllables[Math.floor(syllables.length * random())]).join("");
const two = (most: number) => String(1 + Math.floor(most * random())).padStart(2, "0");

/** Not among those whose branches are counted: there they would take four times as long. */
describe("resolving very many", () => {
  it("finds all of those that are stated a hundred times", () => {
    const papers = Array.from({ length: 20 }, () => ({
      title: Array.from({ length: 6 }, () => word(2)).join(" "),
      author: `${word(2)} ${word(3)}`,
      year: `19${two(89)}`,
    }));
    const cited = papers.flatMap((paper) =>
      Array.from({ length: 100 }, (_, time) => ({
        ...paper,
        title: time % 3 === 0 ? paper.title.replace(/.$/u, "") : paper.title,
        year: time % 4 === 0 ? "" : paper.year,
      })),
    );
    const { clusters } = resolved(thingsOf(cited));
    expect(new Set(clusters).size).toBe(20);
  });

  it("does not compare all with all where very many agree in one field", () => {
    const { rules, pairs } = resolved(
      thingsOf(
        Array.from({ length: 5_000 }, () => ({
          givenName: word(2),
          familyName: word(3),
          birthDate: `19${two(89)}-${two(12)}-${two(28)}`,
          address: `${two(99)} ${word(2)} street`,
          phone: `202-555-${two(98)}${two(98)}`,
          country: random() < 0.999 ? "US" : "CA",
        })),
      ),
    );
    expect(rules.reduce((sum, rule) => sum + rule.pairs, 0)).toBeLessThan(100 * 5_000);
    expect(rules.some(({ leftOut, largest }) => leftOut > 0 && largest > 10)).toBe(true);
    expect(pairs.a.length).toBeLessThan(5_000);
  });
});
