export { digitsOf, folded, termsOf, termsToFind, wordsOf } from "./terms.ts";
