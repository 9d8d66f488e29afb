import { describe, expect, it } from "vitest";
import {
  actOfKey,
  canBeGiven,
  giveKey,
  isAfterGo,
  isOwnKeys,
  keyDefaults,
  keyLabel,
  keysIn,
  noteLetter,
  resetKeys,
} from "./key-map.ts";

describe("the keys", () => {
  it("mean one thing each, and none of them is the one that goes elsewhere", () => {
    const keys = Object.values(keyDefaults);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every(canBeGiven)).toBe(true);
    expect(["g", "enter", " ", "/", "?", "f10", "escape"].some(canBeGiven)).toBe(false);
  });

  it("can be given; who had one takes the other", () => {
    giveKey("pin", "k");
    expect([actOfKey("K"), actOfKey("p"), keyLabel("pin")]).toEqual(["pin", "connectors", "K"]);
    resetKeys();
    expect([actOfKey("k"), actOfKey("backspace")]).toEqual(["connectors", "hide"]);
  });

  it("are their own where something strange was kept, or two would have one", () => {
    for (const text of [null, "", "7", "[]", '{"pin":"enter"}', '{"pin":"g"}', '{"pin":"k"}'])
      expect(isOwnKeys(keysIn(text))).toBe(true);
    expect(keysIn('{"pin":"1"}').pin).toBe("1");
  });

  it("belong to a G for a second", () => {
    noteLetter("g", 5_000);
    expect([isAfterGo(5_400), isAfterGo(6_000)]).toEqual([true, false]);
  });

  it("belong to a G only where they are the first behind it", () => {
    noteLetter("g", 7_000);
    noteLetter("t", 7_100);
    expect(isAfterGo(7_100)).toBe(true);
    noteLetter("q", 7_200);
    expect(isAfterGo(7_200)).toBe(false);
    noteLetter("g", 7_300);
    noteLetter("g", 7_400);
    expect(isAfterGo(7_400)).toBe(true);
  });
});
