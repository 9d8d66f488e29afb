import { isSupportedCountry } from "libphonenumber-js";
import type { Clew } from "../../../context.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";

/**
 * The region by which numbers typed by hand are read, two letters: the chosen one; else that of the sources that
 * state the entities named, else of all sources, where they agree. undefined where they do not.
 * Throws InvalidInput for a region that there is not.
 */
export async function regionFor(
  clew: Clew,
  chosen: string | null | undefined,
  named: readonly Entity[],
): Promise<string | undefined> {
  if (chosen !== null && chosen !== undefined && chosen !== "") return checked(chosen);
  const sources = await sourcesHeld(clew);
  const stating = new Set(named.flatMap(({ datasets }) => datasets));
  return (
    agreed(sources.filter(({ id }) => stating.has(id)).map(({ region }) => region)) ??
    agreed(sources.map(({ region }) => region))
  );
}

function agreed(regions: readonly (string | undefined)[]): string | undefined {
  const known = new Set(regions.filter((region) => region !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
}

function checked(region: string): string {
  const code = region.trim().toUpperCase();
  if (!isSupportedCountry(code)) throw new InvalidInput("notes.region-country-s-two", {}, "region");
  return code;
}
