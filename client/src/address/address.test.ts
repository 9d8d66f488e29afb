import { beforeAll, describe, expect, it, vi } from "vitest";

describe("addresses", () => {
  let address: typeof import("./index.ts");
  beforeAll(async () => {
    vi.stubGlobal("location", { pathname: "/" });
    vi.stubGlobal("history", { state: null });
    vi.stubGlobal("addEventListener", () => undefined);
    address = await import("./index.ts");
  });
  it("carry nothing of what was looked for", () =>
    expect(address.pathOf({ view: "find", texts: ["+1 212 555 0147"] })).toBe("/find"));
  it("take what was looked for from the history's state alone", () => {
    expect(address.addressOf("/find", { texts: ["a", 1, "b"] })).toEqual({
      view: "find",
      texts: ["a", "b"],
    });
    expect(address.addressOf("/find", null)).toEqual({ view: "find", texts: [] });
  });
  it("come back as they were", () => {
    const all = [
      { view: "home" },
      { view: "profile", ref: "abc" },
      { view: "chart" },
      { view: "table" },
      { view: "groups", tab: "groups" },
      { view: "groups", tab: "flows" },
      { view: "clusters", tab: "clusters" },
      { view: "clusters", tab: "common" },
      { view: "review" },
      { view: "wordings", ref: null },
      { view: "wordings", ref: "abc" },
      { view: "why", from: "abc", to: "def" },
      { view: "queries", query: "x y" },
      { view: "sources" },
      { view: "import" },
    ] as const;
    for (const one of all) expect(address.addressOf(address.pathOf(one), null)).toEqual(one);
  });
  it("lead home where they are not known", () =>
    expect(address.addressOf("/%E0%A4%A", null)).toEqual({ view: "home" }));
});
