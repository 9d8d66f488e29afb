export { addPage } from "./add-page.ts";
export { pageAgain, pagesDigested, type PageContent } from "./page-again.ts";
export { pagesOf, paperOf, papersOf } from "./read-papers.ts";
export type { Page, Paper } from "./papers.ts";
