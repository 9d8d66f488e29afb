import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { citedBy, wholeLinks, type Cited, type Link } from "../../ground/entities/index.ts";
import { receivedBy, type AsOf } from "./earlier.ts";

/** The rows behind links; as of a moment, only those that had come by then and were read so. */
export async function citedFor(
  clew: Clew,
  reach: Reach,
  links: readonly Link[],
  asOf: AsOf | undefined,
): Promise<readonly Cited[]> {
  return (await citedThen(clew, reach, links, asOf)).cited;
}

/**
 * Links that rows state, with these rows; as of a moment, only what had come by then and was read
 * so.
 */
export async function citedThen(
  clew: Clew,
  reach: Reach,
  links: readonly Link[],
  asOf: AsOf | undefined,
): Promise<{ readonly stated: readonly Link[]; readonly cited: readonly Cited[] }> {
  const found = await wholeLinks(
    clew,
    reach,
    links.map(({ sourceRef, ref }) => ({ source: sourceRef, ref })),
  );
  if (asOf === undefined)
    return {
      stated: links,
      cited: citedBy([...found.values()].flatMap(({ statements }) => statements)),
    };
  const then = [...found.values()].map(({ link, statements }) => ({
    ref: link.ref,
    statements: statements.filter(
      ({ record }) =>
        !asOf.isLater(record, link.sourceRef) && !asOf.isLater(record, link.targetRef),
    ),
  }));
  const cited = await receivedBy(
    clew,
    reach,
    citedBy(then.flatMap(({ statements }) => statements)),
    asOf,
  );
  const received = new Set(cited.map(({ record }) => record));
  const refs = new Set(
    then.flatMap(({ ref, statements }) =>
      statements.some(({ record }) => received.has(record)) ? [ref] : [],
    ),
  );
  return { stated: links.filter(({ ref }) => refs.has(ref)), cited };
}
