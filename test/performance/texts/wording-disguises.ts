/** A way to write an ad again so that it is not found. */
export interface Disguise {
  readonly name: string;
  readonly of: (text: string, random: () => number) => string;
}

const synonyms: Readonly<Record<string, string>> = {
  quiet: "calm",
  calm: "peaceful",
  clean: "tidy",
  good: "nice",
  nice: "lovely",
  private: "discreet",
  hour: "60 minutes",
  call: "ring",
  text: "message",
  easy: "simple",
  find: "locate",
  new: "recent",
  real: "genuine",
  pictures: "photos",
  people: "folks",
  welcome: "greeting",
  short: "brief",
  free: "gratis",
  open: "available",
  need: "want",
  warm: "friendly",
  available: "free",
  come: "drop by",
  see: "meet",
  week: "seven days",
  house: "building",
  place: "spot",
  company: "companionship",
  friend: "mate",
  days: "dates",
  leave: "go",
  message: "note",
  time: "moment",
};
/** A made-up language: each word becomes another, always the same one. */
const otherLanguage = (word: string) =>
  [...word]
    .map((char) => String.fromCodePoint((((char.codePointAt(0) ?? 97) - 97 + 11) % 26) + 97))
    .reverse()
    .join("");
const alike: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  c: "с",
  p: "р",
  x: "х",
  i: "і",
};
const emoji = ["💋", "🌹", "✨", "🔥", "💕"];
const digitWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const eachWord = (text: string, change: (word: string) => string) =>
  text.replace(/\p{L}+/gu, change);
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/u);

/** Ways by which copies are disguised, each applied to the whole text. */
export const disguises: readonly Disguise[] = [
  { name: "as it is", of: (text) => text },
  {
    name: "padded with emoji between words",
    of: (text, random) =>
      text.replaceAll(" ", () => (random() < 0.5 ? ` ${emoji[Math.floor(random() * 5)]} ` : " ")),
  },
  {
    name: "emoji within words",
    of: (text, random) =>
      eachWord(text, (word) =>
        random() < 0.3 && word.length > 3 ? `${word.slice(0, 2)}💋${word.slice(2)}` : word,
      ),
  },
  {
    name: "zero-width characters within words",
    of: (text, random) =>
      text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (random() < 0.3 ? "\u200b" : "")),
  },
  {
    name: "look-alike letters",
    of: (text, random) =>
      text.replace(/[aeocpxi]/gu, (char) => (random() < 0.4 ? (alike[char] ?? char) : char)),
  },
  {
    name: "full-width letters",
    of: (text) =>
      text.replace(/[a-zA-Z0-9]/gu, (char) =>
        String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
      ),
  },
  { name: "capital letters", of: (text) => text.toUpperCase() },
  { name: "numbers with other separators", of: (text) => text.replace(/\d(?=\d)/gu, "$&.") },
  {
    name: "numbers in words",
    of: (text) => text.replace(/\d/gu, (digit) => ` ${digitWords[Number(digit)]} `),
  },
  {
    name: "one sentence dropped",
    of: (text, random) => {
      const all = sentences(text);
      return all.toSpliced(Math.floor(random() * all.length), 1).join(" ");
    },
  },
  {
    name: "sentences shuffled",
    of: (text, random) =>
      sentences(text)
        .map((one) => ({ one, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one)
        .join(" "),
  },
  {
    name: "spaces taken out within a third of the word pairs",
    of: (text, random) => text.replaceAll(" ", () => (random() < 0.33 ? "" : " ")),
  },
  { name: "all spaces taken out", of: (text) => text.replaceAll(" ", "") },
  {
    name: "words in another order",
    of: (text, random) =>
      text
        .split(" ")
        .map((one) => ({ one, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one)
        .join(" "),
  },
  {
    name: "one letter wrong in a tenth of the words",
    of: (text, random) =>
      eachWord(text, (word) =>
        random() < 0.1 && word.length > 3
          ? `${word.slice(0, 1)}${word.slice(2, 3)}${word.slice(1, 2)}${word.slice(3)}`
          : word,
      ),
  },
  {
    name: "one letter wrong in a third of the words",
    of: (text, random) =>
      eachWord(text, (word) =>
        random() < 0.33 && word.length > 3
          ? `${word.slice(0, 1)}${word.slice(2, 3)}${word.slice(1, 2)}${word.slice(3)}`
          : word,
      ),
  },
  { name: "letters spaced out", of: (text) => eachWord(text, (word) => [...word].join(" ")) },
  {
    name: "words swapped by synonyms",
    of: (text) => eachWord(text, (word) => synonyms[word.toLowerCase()] ?? word),
  },
  { name: "translated", of: (text) => eachWord(text, (word) => otherLanguage(word.toLowerCase())) },
];
