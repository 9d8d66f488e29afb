export { digitsOf, folded, termsOf, termsToFind, wordsOf, type Searchable } from "./terms.ts";
