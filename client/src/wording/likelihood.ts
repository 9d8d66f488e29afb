import { say } from "./say.tsx";

const share = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** A share that may be very small, so that what is divided by it can be followed: "93.3 %", "0.43 %", "0.00012 %". */
export const rate = (value: number) =>
  say("form.percent", {
    share:
      value >= 0.1 && value < 1
        ? String(Math.min(99.9, Math.round(value * 1_000) / 10))
        : share.format(value * 100),
  });

/** "+4.2", "−3.0", "0.0": bits always with their sign. */
export function bits(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return text === "0.0" ? text : `${value > 0 ? "+" : "−"}${text}`;
}

const likelihoods = [
  [10, "farSame"],
  [3, "same"],
  [-3, "open"],
] as const;

/** What a weight says, in words. */
export function weightWords(weight: number): string {
  const open = likelihoods.find(([least, name]) =>
    name === "open" ? weight > least : weight >= least,
  );
  return say(`word.likely.${open?.[1] ?? "different"}`);
}

/** "statedName" as people say it: "stated name". */
export const fieldWords = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/^./, (letter) => letter.toUpperCase())
    .replace(/ [A-Z](?=[a-z])/g, (part) => part.toLowerCase());
