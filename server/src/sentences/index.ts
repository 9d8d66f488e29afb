export { asWritten, packSentence, unpackSentence } from "./packed.ts";
export { sentence, type Sentence, type SentenceKey, type SentenceValues } from "./sentence.ts";
