import type { Member, Part } from "./parts.ts";

/** A part with those that were chosen from it, the first first. */
export interface ChosenPart {
  readonly part: Part;
  readonly chosen: readonly Member[];
}

/** Seats that a part is given in each round: contacts have two, and so has what joins the rest. */
function seatsARound({ nearness, isBetween }: Part): number {
  if (nearness === "TOO_COMMON") return 0;
  return nearness === "CONTACT" || (nearness === "LINKED" && isBetween) ? 2 : 1;
}

/**
 * Chooses from parts, `limit` at most: seats go round among the parts until none is left, so that
 * no kind takes the place of all others. Items alike of one kind take a quarter at most. What lies
 * two links away is chosen with a neighbour that joins it. Of neighbours that are linked in any way
 * those come first that join most of it.
 */
export function chooseFrom(parts: readonly Part[], limit: number): readonly ChosenPart[] {
  return fitting(parts, limit, seatsOf);
}

/**
 * Chooses one part alone, `limit` at most, with the neighbours that join it to the entity; they
 * stand in their own parts.
 */
export function chooseOne(
  parts: readonly Part[],
  key: string,
  limit: number,
): readonly ChosenPart[] {
  return fitting(
    parts,
    limit,
    (from, room) =>
      new Map(
        from.map((part) => [part.key, part.key === key ? Math.min(room, part.members.length) : 0]),
      ),
  );
}

type Seats = ReadonlyMap<string, number>;

/**
 * Takes fewer where what joins the chosen would pass the limit; neighbours alone where none would
 * fit.
 */
function fitting(
  parts: readonly Part[],
  limit: number,
  seatsFor: (parts: readonly Part[], room: number) => Seats,
): readonly ChosenPart[] {
  for (let room = limit; room > 0;) {
    const chosen = seated(parts, seatsFor(parts, room));
    const over = chosen.reduce((sum, one) => sum + one.chosen.length, 0) - limit;
    if (over <= 0) return chosen;
    room -= over;
  }
  const near = parts.map((part) => ({
    ...part,
    members: part.members.filter(({ through }) => through.length === 0),
  }));
  return seated(near, seatsFor(near, limit));
}

function seatsOf(parts: readonly Part[], room: number): Seats {
  const seats = new Map(parts.map(({ key }) => [key, 0]));
  const most = (part: Part) => (part.nearness === "ALIKE" ? Math.ceil(room / 4) : room);
  let left = room;
  for (let given = 1; given > 0 && left > 0;) {
    given = 0;
    for (const part of parts) {
      const has = seats.get(part.key) ?? 0;
      const more = Math.min(
        seatsARound(part),
        Math.min(part.members.length, most(part)) - has,
        left - given,
      );
      seats.set(part.key, has + more);
      given += more;
    }
    left -= given;
  }
  return seats;
}

function seated(parts: readonly Part[], seats: Seats): readonly ChosenPart[] {
  const seatsFor = ({ key }: Part) => seats.get(key) ?? 0;
  const ordered = parts.filter(({ nearness }) => nearness !== "LINKED");
  const linked = parts.filter(({ nearness }) => nearness === "LINKED");
  const chosen = new Map<string, readonly Member[]>(
    ordered.map((part) => [part.key, part.members.slice(0, seatsFor(part))] as const),
  );
  const needs = [...chosen.values()].flat().filter(({ through }) => through.length > 0);
  const joining = new Joining(needs);
  for (const member of [...chosen.values()].flat()) joining.take(member);
  for (const part of linked) chosen.set(part.key, joining.choose(part.members, seatsFor(part)));
  for (const part of parts) {
    const extra = joining.missingFrom(part.members);
    chosen.set(part.key, [...(chosen.get(part.key) ?? []), ...extra]);
  }
  return parts.map((part) => ({ part, chosen: chosen.get(part.key) ?? [] }));
}

/** Which of those that lie two links away are joined by what was chosen so far. */
class Joining {
  /** What each neighbour joins. */
  readonly #joins: ReadonlyMap<string, readonly Member[]>;
  readonly #open: Set<Member>;

  constructor(needs: readonly Member[]) {
    const pairs = needs.flatMap((need) => need.through.map((ref) => ({ ref, need })));
    const byRef = Map.groupBy(pairs, ({ ref }) => ref);
    this.#joins = new Map(
      [...byRef].map(([ref, some]) => [ref, some.map(({ need }): Member => need)] as const),
    );
    this.#open = new Set(needs);
  }

  take({ entity }: Member): void {
    for (const need of this.#joinedBy(entity.ref)) this.#open.delete(need);
  }

  /** So many of some: first those that join what nothing joins yet, then those that join most. */
  choose(members: readonly Member[], seats: number): readonly Member[] {
    const left = [...members];
    const chosen: Member[] = [];
    while (chosen.length < seats && left.length > 0) {
      const [next] = left.splice(this.#best(left), 1);
      if (next === undefined) break;
      chosen.push(next);
      this.take(next);
    }
    return chosen;
  }

  /** Of some, those without which something would be joined to nothing. */
  missingFrom(members: readonly Member[]): readonly Member[] {
    const chosen: Member[] = [];
    for (let isMissing = true; isMissing && this.#open.size > 0;) {
      const best = members[this.#best(members)];
      isMissing = best !== undefined && this.#openedBy(best) > 0;
      if (best === undefined || !isMissing) break;
      chosen.push(best);
      this.take(best);
    }
    return chosen;
  }

  #best(members: readonly Member[]): number {
    let best = 0;
    let most = [-1, -1];
    for (const [at, member] of members.entries()) {
      const opened = this.#openedBy(member);
      const joined = this.#joinedBy(member.entity.ref).length;
      if (opened < (most[0] ?? 0) || (opened === most[0] && joined <= (most[1] ?? 0))) continue;
      best = at;
      most = [opened, joined];
    }
    return best;
  }

  #openedBy({ entity }: Member): number {
    return this.#joinedBy(entity.ref).filter((need) => this.#open.has(need)).length;
  }

  #joinedBy(ref: string): readonly Member[] {
    return this.#joins.get(ref) ?? [];
  }
}
