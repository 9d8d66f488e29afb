import { reachOf } from "../../modules/trust/actors/index.ts";
import { bringUpToDate } from "../../follow-up.ts";
import { membersOf, resolutionOf } from "../../modules/linking/resolution/index.ts";
import { ask } from "../ask.ts";
import type { Command, Given } from "../command.ts";
import type { Io } from "../io.ts";
import { isMembershipAsked, membershipOptions, printMembership } from "../membership.ts";
import { isMap, printable } from "../show.ts";

const list = `query ($datasets: [ID!], $kinds: [String!], $first: Int!) { candidates(datasets: $datasets, kinds: $kinds, order: STRONGEST, first: $first) {
  total caveats model { kind things matches prior empty statedOnce related { field pairs } fields { name comparison stated levels { name m u } } rules { name pairs leftOut largest } }
  edges { node { id weight probability proposed decision base a { id label } b { id label } fields { field mark a b level weight common } } } } }`;

/** clew resolve: things that are likely the same. */
export const resolveCommand: Command = {
  name: "resolve",
  usage:
    "resolve [--dataset D …] [--kind KIND …] [--limit 20] [--out F.csv] [--truth FILE.csv [--by COLUMN]] [--json]",
  help: "Proposes which things of a kind are likely the same, field by field with reasons for and against; nothing is merged. --out writes id,key,cluster for every thing, cluster empty where it is alone. --truth takes a file with the columns key and cluster and tells how far they agree, with 95 % intervals; --by the same by a column of it.",
  options: {
    dataset: { type: "string", multiple: true },
    kind: { type: "string", multiple: true },
    limit: { type: "string" },
    ...membershipOptions,
  },
  words: [0, 0],
  run: async (work, given, io) => {
    await work.desk.alone(() => bringUpToDate(work.clew, io.signal));
    const datasets = given.texts("dataset");
    const kinds = given.texts("kind");
    const asked = {
      ...(datasets.length === 0 ? {} : { datasets }),
      ...(kinds.length === 0 ? {} : { kinds }),
    };
    // Not by way of the API, which would make a million answers of a million things.
    if (isMembershipAsked(given))
      await printMembership(
        membersOf(
          await resolutionOf(work.clew, await reachOf(work.clew, "local", "investigation"), asked),
        ),
        given,
        io,
      );
    else
      tell(
        await ask(work, list, {
          ...asked,
          first: Math.max(1, Math.min(500, given.count("limit", 20))),
        }),
        given,
        io,
      );
    return 0;
  },
};

function tell(found: unknown, given: Given, io: Io): void {
  if (!isMap(found)) return;
  const candidates = mapsIn(found["edges"]).flatMap((edge) =>
    isMap(edge["node"]) ? [edge["node"]] : [],
  );
  if (given.on("json"))
    return io.out(
      JSON.stringify({
        candidates,
        total: found["total"],
        model: found["model"],
        caveats: found["caveats"],
      }),
    );
  for (const candidate of candidates) {
    const [a, b] = [candidate["a"], candidate["b"]].map((thing) =>
      isMap(thing) ? printable(String(thing["id"])) : "",
    );
    io.out(
      `${a ?? ""}\t${b ?? ""}\tweight ${bits(candidate["weight"])}${candidate["proposed"] === true ? "" : "\tnot proposed"}${typeof candidate["decision"] === "string" ? `\t${candidate["decision"]}` : ""}`,
    );
    for (const field of mapsIn(candidate["fields"])) {
      if (field["a"] !== "" || field["b"] !== "")
        io.out(
          `\t${String(field["mark"])} ${printable(String(field["field"]))}\t${printable(String(field["a"]))}\t${printable(String(field["b"]))}\t${String(field["level"])}\t${bits(field["weight"])}`,
        );
    }
  }
  for (const caveat of Array.isArray(found["caveats"]) ? found["caveats"] : [])
    io.err(String(caveat));
  io.err(
    `${candidates.length} of ${String(found["total"])} candidates, the strongest first; weights are bits.`,
  );
}

function bits(value: unknown): string {
  return typeof value === "number" ? `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}` : "";
}

function mapsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}
