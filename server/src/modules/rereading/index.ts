export { reread, type Reread, type RereadRequest } from "./reread.ts";
