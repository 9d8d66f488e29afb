import type { Clew } from "../../../context.ts";
import { decode, statement, type Graph, type Row, type Run } from "../../../graph/index.ts";
import { judgementTypes, type Judgement, type JudgementType } from "./judgements.ts";

const most = 100_000;
const page = 1_000;

/** All decisions of some types ever made, earliest first. */
export function judgementsHeld(
  graph: Pick<Graph, "read">,
  types: readonly JudgementType[] = judgementTypes,
): Promise<readonly Judgement[]> {
  return judgementsBy((text, parameters) => graph.read(text, parameters), types);
}

/**
 * All decisions of some types ever made, earliest first, read inside a write that nobody else
 * decides beside: who comes later, on another server too, waits and then meets what this one keeps.
 */
export async function judgementsInTurn(
  send: Run,
  types: readonly JudgementType[],
): Promise<readonly Judgement[]> {
  await send(statement("judgements/in-turn"));
  return judgementsBy(send, types);
}

async function judgementsBy(
  read: Run,
  types: readonly JudgementType[],
): Promise<readonly Judgement[]> {
  const rows = await read(statement("judgements/all"), { types, limit: most });
  return rows.flatMap((row) => toJudgement(decode.map(row, "judgement")));
}

/** Keeps a decision, joined to what it is about. */
export async function keep(send: Run, judgement: Judgement): Promise<void> {
  await send(statement("judgements/keep"), {
    row: { ...judgement, supersedes: judgement.supersedes ?? null },
  });
  await attach(send, [judgement]);
}

/**
 * Joins decisions anew to what they are about: an entity that went and came again has lost them.
 */
export async function attachAll(clew: Clew): Promise<void> {
  const held = await judgementsHeld(clew.graph);
  if (held.length > 0) await clew.graph.write((send) => attach(send, held));
}

async function attach(send: Run, judgements: readonly Judgement[]): Promise<void> {
  const rows = judgements.flatMap(({ id, about }) => about.map((ref) => ({ id, ref })));
  for (let from = 0; from < rows.length; from += page)
    await send(statement("judgements/attach"), { rows: rows.slice(from, from + page) });
}

function toJudgement(row: Row): readonly Judgement[] {
  const type = judgementTypes.find((one) => one === row["type"]);
  if (type === undefined) return [];
  return [
    {
      type,
      id: decode.text(row, "id"),
      verdict: decode.text(row, "verdict"),
      label: decode.optionalText(row, "label") ?? "",
      reasons: decode.texts(row, "reasons"),
      against: decode.texts(row, "against"),
      note: decode.optionalText(row, "note") ?? "",
      by: decode.text(row, "by"),
      at: decode.text(row, "at"),
      supersedes: decode.optionalText(row, "supersedes"),
      about: decode.texts(row, "about"),
    },
  ];
}
