import { describe, expect, it } from "vitest";
import { readers, readingOf } from "./property-readers.ts";

const said = (property: string, text: string, region = "US") =>
  readers.filter((one) => one.property === property).flatMap(readingOf(text, { region }));
const read = (property: string, text: string, region = "US") =>
  said(property, text, region).map(({ value }) => value);

describe("names in a text", () => {
  it.each([
    ["Kira · new in town", ["Kira"]],
    ["Sweet Nora visiting Albany until Sunday.", ["Nora"]],
    ["Buffalo, I missed you. It's Bella.", ["Bella"]],
    ["Ask for Xiomara at the desk", ["Xiomara"]],
    ["Soy Valeria, 25 años", ["Valeria"]],
    ["MIA here and her friend Zoe, 23", ["Mia", "Zoe"]],
    ["Relax with Mia, 23, in New York", ["Mia"]],
    ["Two friends: Mia & Lia together", ["Mia", "Lia"]],
    ["Ich bin Lena aus Prag", ["Lena"]],
    ["Mia's back in town", ["Mia"]],
    ["call Amber @ 215 555 0181", ["Amber"]],
    ["name: Destiny, city: Albany", ["Destiny"]],
    ["its ya girl Nicole 💋 & Mia 💋", ["Nicole", "Mia"]],
  ])("are found where one is given: %s", (text, names) =>
    expect(read("statedName", text)).toEqual(names),
  );

  it.each([
    "I'm available. Call me now.",
    "New girls in Paris, Texas",
    "April 2026, see you in May",
    "Charlotte is waiting for you",
    "Victoria's Secret model",
    "Hope to see you. Will you come?",
    "Massage in Florence",
    "visiting Savannah",
  ])("are not found in words, months, brands and places: %s", (text) =>
    expect(read("statedName", text)).toEqual([]),
  );
});

describe("ages, prices, hours and places in a text", () => {
  it("are read with their spans in the text as given", () => {
    const text = "𝐙oe, 24, in Albany. Half an hour $120, an hour 200 dollars. From 10am to 10pm.";
    const at = (property: string) =>
      said(property, text).map(({ value, start, end }) => [value, text.slice(start, end)]);
    expect(at("statedName")).toEqual([["Zoe", "𝐙oe"]]);
    expect(at("statedAge")).toEqual([["24", "24"]]);
    expect(at("statedPrice")).toEqual([
      ["120 USD, half an hour", "$120"],
      ["200 USD, hour", "200 dollars"],
    ]);
    expect(at("statedHours")).toEqual([["10:00–22:00", "From 10am to 10pm"]]);
    expect(at("statedCity")).toEqual([["Albany", "Albany"]]);
  });

  it.each([
    [
      "1hr $300 2hr $550 overnight $1,500",
      ["300 USD, hour", "550 USD, 2 hours", "1500 USD, night"],
    ],
    [
      "$300 1hr, $550 2hr, $1,500 overnight",
      ["300 USD, hour", "550 USD, 2 hours", "1500 USD, night"],
    ],
    ["60min/$60 90min/$85", ["60 USD, hour", "85 USD, 90 minutes"]],
    ["150€ l'heure, 80€ la demi-heure", ["150 EUR, hour", "80 EUR, half an hour"]],
    ["100 dólares la hora", ["100 USD, hour"]],
    ["2 hrs for 400 bucks, deposit $50", ["400 USD, 2 hours", "50 USD"]],
  ])("give each price what it is for, whichever stands first: %s", (text, prices) =>
    expect(read("statedPrice", text)).toEqual(prices),
  );

  it("name the cities that stand beside others, and those that people call otherwise", () => {
    expect(read("statedCity", "visiting Houston & Dallas this week")).toEqual([
      "Houston",
      "Dallas",
    ]);
    expect(read("statedCity", "colombiana en Miami, luego NYC")).toEqual(["Miami", "New York"]);
    expect(read("statedCity", "Vegas")).toEqual(["Las Vegas"]);
    expect(read("statedCity", "Meet Dallas and me")).toEqual([]);
    expect(read("statedCity", "hotel, Camden NJ / Houston TX, new in vegas")).toEqual([
      "Camden",
      "Houston",
      "Las Vegas",
    ]);
  });

  it("read ages in words", () => {
    expect(read("statedAge", "twenty-two years old, nineteen yo")).toEqual(["22", "19"]);
    expect(read("statedAge", "twenty years experience, twenty minutes")).toEqual([]);
  });

  it("leave the dollar open where the region does, and take no phone, date or room for a price or an age", () => {
    expect(read("statedPrice", "$80 or 60€", "")).toEqual(["80 $", "60 EUR"]);
    expect(read("statedPrice", "call 212 555 0147, room 214, 05/12/2026, exit 57")).toEqual([]);
    expect(read("statedAge", "I'm 30 minutes away, exit 24, 50% off, age 12")).toEqual([]);
    expect(read("statedHours", "212-555-0147, 2 to 3 days, open 24/7")).toEqual(["24/7"]);
    expect(read("statedCity", "Albany", "")).toEqual([]);
  });
});
