export { flowsOf } from "./flow-answers.ts";
