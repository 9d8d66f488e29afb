import { describe, expect, it, vi } from "vitest";
import { gql, type Client, type RequestPolicy } from "urql";
import { makeClient } from "./client.ts";
import { connection } from "./database-answers.ts";

const THINGS = gql("query Things($kind: String) { things(kind: $kind) }");
const DECIDE = gql("mutation Decide { decide }");

interface Call {
  readonly operation: string;
  readonly kind: string | undefined;
  readonly signal: AbortSignal;
  readonly answer: (data: unknown) => void;
  readonly fail: () => void;
}

/** A server that answers when the test says so. */
function server() {
  const calls: Call[] = [];
  const fetch: typeof globalThis.fetch = (_, init) =>
    new Promise((resolve, reject) => {
      const { operationName, variables } = JSON.parse(
        typeof init?.body === "string" ? init.body : "",
      ) as {
        readonly operationName: string;
        readonly variables?: { readonly kind?: string };
      };
      const headers = { "content-type": "application/json" };
      calls.push({
        operation: operationName,
        kind: variables?.kind,
        signal: init?.signal ?? new AbortController().signal,
        answer: (data) => resolve(new Response(JSON.stringify({ data }), { headers })),
        fail: () => reject(new TypeError("nobody there")),
      });
    });
  return { fetch, calls };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Looks at an answer as a component does: all that is shown, until it leaves. */
function look(client: Client, kind: string, requestPolicy: RequestPolicy = "cache-and-network") {
  const shown: unknown[] = [];
  const looking = client
    .query(THINGS, { kind }, { requestPolicy })
    .subscribe(({ data }) => void shown.push(data?.things));
  return { shown, leave: () => looking.unsubscribe() };
}

const begin = (now?: () => number) => {
  const { fetch, calls } = server();
  const client = makeClient({ fetch, ...(now ? { now } : {}) });
  return { client, calls };
};

describe("asking the server", () => {
  it("asks once for all who look at the same", async () => {
    const { client, calls } = begin();
    const one = look(client, "Ad");
    const other = look(client, "Ad");
    await soon();
    calls[0]?.answer({ things: 3 });
    await soon();
    expect([calls.length, one.shown, other.shown]).toEqual([1, [3], [3]]);
  });

  it("ends the request when the last who asked leaves", async () => {
    const { client, calls } = begin();
    const one = look(client, "Ad");
    const other = look(client, "Ad");
    await soon();
    one.leave();
    expect(calls[0]?.signal.aborted).toBe(false);
    other.leave();
    expect(calls[0]?.signal.aborted).toBe(true);
  });

  it("ends the request where another question takes its place", async () => {
    const { client, calls } = begin();
    const before = look(client, "Ad");
    await soon();
    before.leave();
    look(client, "Phone");
    await soon();
    expect(calls.map(({ kind, signal }) => [kind, signal.aborted])).toEqual([
      ["Ad", true],
      ["Phone", false],
    ]);
  });

  it("shows what it knows, and asks again behind it", async () => {
    const { client, calls } = begin();
    const first = look(client, "Ad");
    await soon();
    calls[0]?.answer({ things: 3 });
    await soon();
    first.leave();
    const later = look(client, "Ad");
    expect(later.shown).toEqual([3]);
    await soon();
    calls[1]?.answer({ things: 4 });
    await soon();
    expect(later.shown.at(-1)).toBe(4);
  });

  it("takes what was measured as it is, for five minutes", async () => {
    let now = 0;
    const { client, calls } = begin(() => now);
    const measure = async () => {
      const { shown, leave } = look(client, "Ad", "cache-first");
      await soon();
      calls.at(-1)?.answer({ things: calls.length });
      await soon();
      leave();
      return shown;
    };
    expect(await measure()).toEqual([1]);
    now = 299_000;
    expect(await measure()).toEqual([1]);
    now = 301_000;
    expect((await measure()).at(-1)).toBe(2);
  });

  it("forgets what was asked longest ago, after a hundred answers", async () => {
    const { client, calls } = begin();
    for (let at = 0; at <= 100; at += 1) {
      const { leave } = look(client, `Kind${at}`, "cache-first");
      await soon();
      calls.at(-1)?.answer({ things: at });
      await soon();
      leave();
    }
    expect(look(client, "Kind50", "cache-first").shown).toEqual([50]);
    expect(look(client, "Kind0", "cache-first").shown).toEqual([]);
  });
});

describe("a mutation", () => {
  const decide = async (client: Client, calls: readonly Call[]) => {
    const done = client.mutation(DECIDE, {}).toPromise();
    await soon();
    calls.find(({ operation }) => operation === "Decide")?.answer({ decide: true });
    await done;
    await soon();
  };

  it("makes what is on the page be asked again", async () => {
    const { client, calls } = begin();
    const { shown } = look(client, "Ad");
    await soon();
    calls[0]?.answer({ things: 3 });
    await soon();
    await decide(client, calls);
    calls.at(-1)?.answer({ things: 2 });
    await soon();
    expect(calls.map(({ operation }) => operation)).toEqual(["Things", "Decide", "Things"]);
    expect(shown.at(-1)).toBe(2);
  });

  it("makes what was measured before stale as well", async () => {
    const { client, calls } = begin();
    const before = look(client, "Ad", "cache-first");
    await soon();
    calls[0]?.answer({ things: 3 });
    await soon();
    before.leave();
    await decide(client, calls);
    expect(look(client, "Ad", "cache-first").shown).toEqual([]);
  });

  it("is counted as a change of what is held", async () => {
    const { client, calls } = begin();
    const before = connection.getState().changes;
    await decide(client, calls);
    expect(connection.getState().changes).toBe(before + 1);
  });
});

describe("a server that is away", () => {
  it("is noticed, and asked again until it is back", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("fetch", () =>
      Promise.resolve(new Response(JSON.stringify({ data: { status: { writes: 1 } } }))),
    );
    const { client, calls } = begin();
    look(client, "Ad");
    await vi.advanceTimersByTimeAsync(5);
    calls[0]?.fail();
    await vi.advanceTimersByTimeAsync(5);
    expect(connection.getState()).toMatchObject({ answers: false, silent: "server" });
    const { epoch } = connection.getState();
    await vi.advanceTimersByTimeAsync(1_600);
    expect(connection.getState()).toMatchObject({ answers: true, epoch: epoch + 1 });
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
});
