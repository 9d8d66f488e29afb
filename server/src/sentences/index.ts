export {
  isSentenceKey,
  sentence,
  type Sentence,
  type SentenceKey,
  type SentenceValues,
} from "./sentence.ts";
