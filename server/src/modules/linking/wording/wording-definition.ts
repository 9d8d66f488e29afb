/** What is meant by a shared wording. */
export const definition =
  "Texts that are nearly the same word for word: by pairs of neighbouring words, rare ones counting most, numbers all alike; what differs from text to text is a slot.";
/** What to keep in mind. */
export const caveats: readonly string[] = [
  "The same wording need not be the same hand: phrases are copied, and services write for many.",
  "Other words for the same, and translations, are not found.",
  "What a slot holds (a name, a price, a place) is guessed from how it looks.",
];
