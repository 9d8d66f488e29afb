export { bold, listed, Say, say } from "./say.tsx";
export * from "./form.ts";
export * from "./amounts.ts";
export * from "./likelihood.ts";
export * from "./code-words.ts";
export { decisionWords } from "./judged.ts";
export { readersSaid, rowsSaid } from "./read-anew.ts";
export { meaningOf, type Definition } from "./meanings.ts";
export { lastOf, plainText, textOf, type Answered } from "./sentences.ts";
