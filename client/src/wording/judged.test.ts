import { describe, expect, it } from "vitest";
import { decisionWords } from "./judged.ts";

const words = (type: string, verdict: string, entityTotal = 2, label = "") =>
  decisionWords({ type, verdict, label, entityTotal });

describe("decisions in words", () => {
  it("says what holds, not what was pressed", () =>
    expect([words("cut", "cut", 1), words("hub", "links", 1), words("hub", "common", 1)]).toEqual([
      "Cut: it links no network",
      "Used to link",
      "Not used to link",
    ]));
  it("tells one holder from two that belong together", () =>
    expect([words("join", "joined", 1), words("join", "joined"), words("join", "refused")]).toEqual(
      ["One holder throughout", "Belong together", "No link between them"],
    ));
  it("gives a name before what it is taken for", () =>
    expect([words("name", "agency", 9, "Harbor"), words("name", "unclear", 9)]).toEqual([
      "Harbor · Agency",
      "Unclear",
    ]));
});
