export { addPage, type PageDraft } from "./add-page.ts";
export { pageAgain, pagesDigested, type PageContent } from "./page-again.ts";
export { pagesOf, paperOf, papersOf } from "./read-papers.ts";
export { paperSorts, type Page, type Paper, type PaperSort } from "./papers.ts";
