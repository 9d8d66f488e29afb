import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { identifierId, isRef, keyOf, refMaker, thingId, valueOf } from "./ids.ts";

describe("public ids", () => {
  it.each([
    [identifierId("phone", "+442079460123"), "phone:+442079460123"],
    [thingId("ad", "escorts-2026", ["1871"]), "ad:escorts-2026/1871"],
    [thingId("location", "d", ["a/b", "c%"]), "location:d/a%2Fb/c%25"],
    [thingId("person", "d", ["a\u2028b\n"]), "person:d/a%E2%80%A8b%0A"],
    [identifierId("email", "zoe\u0308@example.com"), "email:zo\u00eb@example.com"],
  ])("%s", (id, expected) => {
    expect(id).toBe(expected);
  });

  it("are cut over 512 bytes to the first 64 and the hash of the whole", () => {
    const id = identifierId("website", `example.com/${"x".repeat(600)}`);
    expect(id).toMatch(/^website:example\.com\/x{44}~[0-9a-f]{64}$/u);
    expect(identifierId("website", `example.com/${"x".repeat(601)}`)).not.toBe(id);
  });

  it("give their key and value back", () => {
    expect(keyOf(thingId("person", "d", ["a/b", "</script>", "a\u2028b"]))).toEqual([
      "a/b",
      "</script>",
      "a\u2028b",
    ]);
    expect(valueOf(identifierId("account", "x:50%"))).toBe("x:50%");
  });
});

describe("refs", () => {
  it.each([1, 700, 701, 5_000])(
    "are those of HMAC-SHA-256, of a text of %i letters too",
    (length) => {
      const text = "é".repeat(length);
      const bits = [...createHmac("sha256", "key").update(text, "utf8").digest()]
        .map((byte) => byte.toString(2).padStart(8, "0"))
        .join("");
      const letters = Array.from({ length: 26 }, (_, at) =>
        "abcdefghijklmnopqrstuvwxyz234567".charAt(
          Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2),
        ),
      );
      expect(refMaker("key").entity(text)).toBe(letters.join(""));
    },
  );

  it("are 26 characters under the store's salt, the same each time", () => {
    const one = refMaker("a");
    const other = refMaker("b");
    expect(one.entity("phone:+1")).toMatch(/^[a-z2-7]{26}$/u);
    expect(one.entity("phone:+1")).toBe(one.entity("phone:+1"));
    expect(one.entity("phone:+1")).not.toBe(other.entity("phone:+1"));
    expect(isRef(one.link("paid", "a:1", "b:2", "r1"))).toBe(true);
    expect(one.link("paid", "a:1", "b:2", "r1")).not.toBe(one.link("paid", "a:1", "b:2", "r2"));
    expect(one.link("paid", "a:1", "b:2")).not.toBe(one.link("paid", "b:2", "a:1"));
  });
});
