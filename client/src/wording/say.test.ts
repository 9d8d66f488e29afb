import { describe, expect, it } from "vitest";
import { createIntl } from "react-intl";
import { pseudoMessages } from "./pseudo.ts";
import { listed, say } from "./say.tsx";

describe("saying a message", () => {
  it("counts one as one, and groups thousands", () =>
    expect([1, 1_200].map((count) => say("common.count.entity", { count }))).toEqual([
      "1 entity",
      "1,200 entities",
    ]));

  it("lists names as British English does", () =>
    expect([listed(["a"]), listed(["a", "b", "c"])]).toEqual(["a", "a, b and c"]));

  it("takes no key that does not exist", () => {
    // @ts-expect-error -- that this line does not compile is what is tested
    const wrong = () => say("no.such.key");
    expect(wrong).toBeTypeOf("function");
  });
});

describe("the pseudo-locale", () => {
  it("accents and brackets what a message says itself, and leaves what is put into it", () => {
    const messages = pseudoMessages({
      held: "Clew holds <b>{count, plural, one {# row} other {# rows}}</b> of {source}.",
    });
    const intl = createIntl({ locale: "en-GB", messages });
    const bold = (parts: readonly unknown[]) => `*${parts.join("")}*`;
    expect(intl.formatMessage({ id: "held" }, { count: 1_200, source: "Heron", b: bold })).toBe(
      "[Çļéw hóļdš *1,200 ŕówš* óf Heron.]",
    );
  });
});
