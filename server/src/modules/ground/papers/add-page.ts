import type { Clew } from "../../../context.ts";
import type { Run } from "../../../graph/index.ts";
import type { Entry, Stamp } from "../../../journal/index.ts";
import { Conflict, EngineUnavailable, TooLarge } from "../../../shared/errors.ts";
import { slotFor } from "../../../shared/kept.ts";
import { queue, type InTurn } from "../../../shared/work/queue.ts";
import { carryOut, enter, noteApplied } from "../journal/index.ts";
import { paperKey, type Page, type PaperSort } from "./papers.ts";
import { keepPage, takeTurn } from "./queries.ts";

const mostPages = 100_000;
const longestBody = 4_000_000;

/** A page that is to be added. */
export interface PageDraft {
  readonly sort: PaperSort;
  readonly id: string;
  /**
   * The last page that the writer saw, 0 for a new paper: where there is a newer one nothing is
   * written. Undefined where the page holds whatever came before.
   */
  readonly after: number | undefined;
  /** Plain JSON of at most 4 MB; null deletes the paper. */
  readonly content: unknown;
  readonly by: string;
  /** ISO. */
  readonly now: string;
  /** What the request is known by, and what is answered when it comes again. */
  readonly stamp?: Stamp | undefined;
  readonly answer?: unknown;
}

/**
 * Adds a page to a paper: in the journal and in the graph, both within the write in which nobody
 * else adds one. Throws Conflict where there is a newer page than the writer saw, TooLarge where the
 * page or the paper is too long. Where the store goes away in between the page is kept, and shows as
 * soon as the store is back: WrittenUnshown.
 */
export async function addPage(clew: Clew, draft: PageDraft): Promise<Page> {
  if (JSON.stringify(draft.content).length > longestBody)
    throw new TooLarge("papers.page-too-long");
  return clew.kept.of(turn, queue)(() => addInTurn(clew, draft));
}

/** Pages are added one after the other here, so that the store seldom has to part two writers. */
const turn = slotFor<InTurn>("the turn of adding a page");

async function addInTurn(clew: Clew, draft: PageDraft): Promise<Page> {
  const { sort, id } = draft;
  let made: { readonly page: Page; readonly entry: Entry } | undefined;
  const attempt = () =>
    clew.graph.write(async (send) => {
      const n = await nextNumber(send, draft, made?.page.n);
      made ??= await entered(clew, draft, n);
      await keepPage(send, sort, id, made.page);
      return made.page;
    });
  try {
    const page = await attempt();
    if (made !== undefined) await noteApplied(clew, made.entry);
    await clew.graph.flush();
    return page;
  } catch (error) {
    if (made === undefined || !(error instanceof EngineUnavailable)) throw error;
    return carryOut(clew, made.entry, attempt);
  }
}

/** The number of the page, or that which it has already. */
async function nextNumber(
  send: Run,
  { sort, id, after }: PageDraft,
  held: number | undefined,
): Promise<number> {
  const { last, isGone } = await takeTurn(send, sort, id);
  if (held !== undefined) return held;
  if (isGone) throw new Conflict("papers.gone");
  if (after !== undefined && after !== last) throw new Conflict("papers.newer-page");
  if (last >= mostPages) throw new TooLarge("papers.too-many-pages", { most: mostPages });
  return last + 1;
}

async function entered(clew: Clew, draft: PageDraft, n: number) {
  const { sort, id, content, by, now: at, stamp, answer } = draft;
  const page: Page = { n, at, by, content };
  const entry = await enter(clew, {
    type: "page",
    about: paperKey(sort, id),
    content: { sort, id, ...page },
    kept: stamp === undefined ? undefined : { ...stamp, answer },
  });
  return { page, entry };
}
