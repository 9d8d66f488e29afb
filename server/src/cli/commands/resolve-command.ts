import { bringUpToDate } from "../../follow-up.ts";
import { CandidatesDocument, type CandidatesQuery } from "../../generated/cli-documents.ts";
import { membersOf, resolutionOf } from "../../modules/linking/resolution/index.ts";
import { reachOf } from "../../modules/trust/actors/index.ts";
import { sentence } from "../../sentences/index.ts";
import { ask } from "../ask.ts";
import type { Command, Given } from "../cli-command.ts";
import type { Io } from "../io.ts";
import { isMembershipAsked, membershipOptions, tellMembership } from "../membership.ts";
import { printable, tellAll } from "../show.ts";

type Candidate = CandidatesQuery["candidates"]["edges"][number]["node"];

const mostListed = 500;

/** clew resolve: things that are likely the same. */
export const resolveCommand: Command = {
  name: "resolve",
  usage:
    "resolve [--dataset D …] [--kind KIND …] [--limit 20] [--out F.csv] [--truth FILE.csv [--by COLUMN]] [--json]",
  help: "cli.resolve.help",
  options: {
    dataset: { type: "string", multiple: true },
    kind: { type: "string", multiple: true },
    limit: { type: "string" },
    ...membershipOptions,
  },
  words: [0, 0],
  run: async (work, given, io) => {
    await work.desk.alone(() => bringUpToDate(work.clew, io.signal));
    const asked = askedFor(given);
    // Not by way of the API, which would make a million answers of a million things.
    if (isMembershipAsked(given)) {
      const reach = await reachOf(work.clew, "local", "investigation");
      await tellMembership(membersOf(await resolutionOf(work.clew, reach, asked)), given, io);
      return 0;
    }
    const first = Math.max(1, Math.min(mostListed, given.count("limit", 20)));
    tell((await ask(work, CandidatesDocument, { ...asked, first })).candidates, given, io);
    return 0;
  },
};

function askedFor(given: Given): {
  readonly datasets?: readonly string[];
  readonly kinds?: readonly string[];
} {
  const datasets = given.texts("dataset");
  const kinds = given.texts("kind");
  return {
    ...(datasets.length === 0 ? {} : { datasets }),
    ...(kinds.length === 0 ? {} : { kinds }),
  };
}

function tell(
  { edges, total, model, caveats }: CandidatesQuery["candidates"],
  given: Given,
  io: Io,
): void {
  const candidates = edges.map(({ node }) => node);
  if (given.on("json")) return io.out(JSON.stringify({ candidates, total, model, caveats }));
  for (const candidate of candidates) for (const line of linesOf(candidate)) io.out(line);
  tellAll(caveats, io);
  io.err(sentence("cli.resolve.shown", { shown: candidates.length, total }).text);
}

function linesOf({ a, b, weight, proposed, decision, fields }: Candidate): readonly string[] {
  const head = [
    printable(a.id),
    printable(b.id),
    sentence("cli.resolve.weight", { weight: bits(weight) }).text,
    ...(proposed ? [] : [sentence("cli.resolve.not-proposed").text]),
    ...(decision === null ? [] : [decision]),
  ];
  const stated = fields.filter((field) => field.a !== "" || field.b !== "");
  return [
    head.join("\t"),
    ...stated.map((field) =>
      [
        `\t${field.mark} ${printable(field.field)}`,
        printable(field.a),
        printable(field.b),
        field.level,
        bits(field.weight),
      ].join("\t"),
    ),
  ];
}

function bits(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
}
