import { describe, expect, it } from "vitest";
import { linkChoices, linkTo } from "./link-choices.ts";
import { nobody } from "./statement.ts";

const uses = {
  name: "uses",
  label: "uses",
  reverse: "is used by",
  from: ["Person"],
  to: ["Document", "Phone"],
};
const knows = { name: "knows", label: "knows", reverse: "knows", from: ["Person"], to: ["Person"] };
const kinds = new Map([uses, knows].map((kind) => [kind.name, kind]));

describe("the links that can be chosen", () => {
  it("for a document begin with who uses it", () => {
    expect(linkChoices(kinds, "Document")).toEqual([
      ["uses/reverse", "is used by"],
      ["knows", "knows"],
      ["uses", "uses"],
    ]);
    expect(linkTo("uses/reverse", nobody, kinds).other.kind).toBe("Person");
  });

  it("for a person begin with what a person has", () => {
    expect(linkChoices(kinds, "Person").map(([choice]) => choice)).toEqual([
      "knows",
      "knows/reverse",
      "uses",
    ]);
    expect(linkTo("uses", { ...nobody, kind: "Person" }, kinds).other.kind).toBe("Document");
  });
});
