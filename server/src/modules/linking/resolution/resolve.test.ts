import { describe, expect, it } from "vitest";
import { explained } from "./pair-explanation.ts";
import { proposalOf } from "./proposal.ts";
import { resolved } from "./resolve.ts";
import { thingsOf } from "./comparing/things.ts";
import { randomOf } from "../../../shared/random.ts";
import { syllables } from "../../../../../test/support/persons.ts";

type Person = Readonly<Record<string, string>>;
const random = randomOf(3);
const word = (length: number) =>
  Array.from({ length }, () => syllables[Math.floor(syllables.length * random())]).join("");
const two = (most: number) => String(1 + Math.floor(most * random())).padStart(2, "0");

function person(): Person {
  return {
    givenName: word(2),
    familyName: word(3),
    birthDate: `19${two(89)}-${two(12)}-${two(28)}`,
    address: `${two(99)} ${word(2)} street`,
    phone: `202-555-${two(98)}${two(98)}`,
  };
}

/** So many persons; the first hundred stated a second time, by `change`. */
function twice(size: number, change: (person: Person) => Person): readonly Person[] {
  const persons = Array.from({ length: size }, person);
  return [...persons, ...persons.slice(0, 100).map(change)];
}

function found(
  rows: readonly Person[],
  size: number,
): { readonly right: number; readonly wrong: number } {
  const { clusters } = resolved(thingsOf(rows));
  const right = Array.from({ length: 100 }, (_, at) => at).filter(
    (at) => clusters[at] === clusters[size + at],
  ).length;
  return { right, wrong: clusters.filter((cluster, at) => cluster !== at).length - right };
}

describe("resolving persons", () => {
  it("finds those stated twice with a letter wrong", () => {
    expect(
      found(
        twice(600, (one) => ({ ...one, familyName: `${one["familyName"] ?? ""}s`, phone: "" })),
        600,
      ),
    ).toEqual({ right: 100, wrong: 0 });
  });

  it("finds those whose given and family names, or day and month, changed places", () => {
    const change = ({ givenName = "", familyName = "", birthDate = "", ...rest }: Person) => ({
      ...rest,
      givenName: familyName,
      familyName: givenName,
      birthDate: birthDate.replace(/-(\d\d)-(\d\d)$/u, "-$2-$1"),
    });
    expect(found(twice(600, change), 600)).toEqual({ right: 100, wrong: 0 });
  });

  it("finds those whose names changed places with a letter wrong, where nothing but the city is the same", () => {
    const named = (): Person => ({ ...person(), address: "", phone: "", city: word(3) });
    const persons = Array.from({ length: 600 }, named);
    const turned = persons
      .slice(0, 100)
      .map(({ givenName = "", familyName = "", birthDate = "", city = "" }, at) => ({
        givenName: `${familyName}a`,
        familyName: givenName,
        birthDate: at % 4 === 0 ? "" : birthDate,
        city,
      }));
    const { right, wrong } = found([...persons, ...turned], 600);
    expect([right >= 98, wrong]).toEqual([true, 0]);
  });

  it("joins no two versions that stand in one list, though each list's are nearly alike", () => {
    const papers = Array.from({ length: 200 }, () => ({
      title: Array.from({ length: 5 }, () => word(2)).join(" "),
      author: `${word(2)} ${word(3)}`,
      year: `19${two(89)}`,
    }));
    const list = papers.flatMap((paper, at) =>
      at % 5 === 0 ? [paper, { ...paper, year: String(Number(paper.year) + 1) }] : [paper],
    );
    const { clusters, once } = resolved(thingsOf([...list, ...list]));
    expect(once?.by).toBe("order of rows");
    expect(list.every((_, at) => clusters[at] === at && clusters[list.length + at] === at)).toBe(
      true,
    );
  });

  it("proposes nothing where nobody is stated twice", () => {
    const { clusters } = resolved(thingsOf(Array.from({ length: 800 }, person)));
    expect(clusters.every((cluster, at) => cluster === at)).toBe(true);
  });

  it("does not take a household for one person", () => {
    const households = Array.from({ length: 300 }, () => {
      const { familyName = "", address = "", phone = "" } = person();
      return Array.from({ length: 3 }, () => ({ ...person(), familyName, address, phone }));
    });
    const { clusters } = resolved(thingsOf(households.flat()));
    expect(clusters.filter((cluster, at) => cluster !== at).length).toBe(0);
  });

  it("leaves records alone that state nothing, and says how many", () => {
    const { clusters, empty } = proposalOf({
      things: thingsOf([...twice(200, (one) => one), {}, {}]),
      decided: { same: [], different: [] },
    });
    expect([empty, clusters[300], clusters[301]]).toEqual([2, 300, 301]);
    expect(resolved(thingsOf([{}, {}])).clusters).toEqual(Uint32Array.of(0, 1));
    expect(resolved(thingsOf([])).clusters.length).toBe(0);
  });
});

describe("why two are likely the same", () => {
  const rows = twice(300, (one) => ({
    ...one,
    phone: "",
    birthDate: "1901-01-01",
    familyName: `${one["familyName"] ?? ""}s`,
  }));
  const proposal = proposalOf({ things: thingsOf(rows), decided: { same: [], different: [] } });
  const pair =
    [...proposal.a.keys()].find((at) => proposal.a[at] === 0 && proposal.b[at] === 300) ?? -1;

  it("marks fields for, against and neutral, with words and how common a shared value is", () => {
    const { fields } = explained(proposal, pair);
    const by = new Map(fields.map((one) => [one.field, one]));
    expect(by.get("givenName")).toMatchObject({ mark: "+", level: "the same" });
    expect(by.get("familyName")).toMatchObject({
      mark: "+",
      level: "one letter apart",
      common: undefined,
    });
    expect(by.get("phone")).toMatchObject({ mark: "~", level: "not stated by both", weight: 0 });
    expect(by.get("givenName")?.common).toBeLessThan(0.05);
  });

  it("gives bits that make the weight", () => {
    const { base, fields } = explained(proposal, pair);
    expect(fields.reduce((sum, { weight }) => sum + weight, base)).toBeCloseTo(
      proposal.weights[pair] ?? Number.NaN,
      3,
    );
  });

  it("marks two birth dates far apart as a contradiction where they tell against", () => {
    const some = twice(600, (one) => one);
    const told = proposalOf({
      things: thingsOf([...some, { ...some[0], birthDate: "1899-12-31" }]),
      decided: { same: [], different: [] },
    });
    const at =
      [...told.a.keys()].find((number) => told.a[number] === 0 && told.b[number] === 700) ?? -1;
    expect(explained(told, at).fields.find(({ field }) => field === "birthDate")).toMatchObject({
      mark: "!",
      level: "far apart",
    });
  });
});
