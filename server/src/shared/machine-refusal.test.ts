import { describe, expect, it } from "vitest";
import { InvalidInput, StoreFull } from "./errors.ts";
import { isDiskFull, refusalOf } from "./machine-refusal.ts";

const failed = (code: string, more = {}) => Object.assign(new Error("secret"), { code, ...more });

describe("what the machine cannot do", () => {
  it.each([
    ["ENOSPC", "CONFLICT", "The disk is full. Free some room"],
    ["EFBIG", "CONFLICT", "raise the limit (ulimit -f)"],
    ["ELOOP", "INVALID_INPUT", "This path cannot be used"],
    ["EROFS", "NOT_PERMITTED", "Give its user the right to the folder"],
    ["EACCES", "NOT_PERMITTED", "Give its user the right to the folder"],
    ["EMFILE", "CONFLICT", "Too many files are open. Try again"],
    ["ENOTDIR", "INVALID_INPUT", "A file lies where Clew needs a folder"],
  ])("%s is refused as %s and says what to do", (error, code, says) => {
    const refusal = refusalOf(new Error("outer", { cause: failed(error) }));
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(says) as string });
    expect(refusal?.message).not.toContain("secret");
  });

  it("is a folder where a file lies", () => {
    expect(refusalOf(failed("EEXIST", { syscall: "mkdir" }))).toBeInstanceOf(InvalidInput);
    expect(refusalOf(failed("EEXIST", { syscall: "open" }))).toBeUndefined();
  });

  it("is a full disk by any of its names, and nothing else is", () => {
    const full = [failed("ENOSPC"), failed("EDQUOT"), failed("ERR_SQLITE_ERROR", { errcode: 13 })];
    expect([...full, new StoreFull()].map(isDiskFull)).toEqual([true, true, true, true]);
    const others = [failed("EFBIG"), failed("ERR_SQLITE_ERROR", { errcode: 5 }), "ENOSPC"];
    expect(others.map(isDiskFull)).toEqual([false, false, false]);
  });

  it("is no mistake of the program", () => {
    expect(refusalOf(new TypeError("x is undefined"))).toBeUndefined();
    expect(refusalOf("text")).toBeUndefined();
  });
});
