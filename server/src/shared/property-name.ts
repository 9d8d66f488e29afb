import anyAscii from "any-ascii";
import { patternOf } from "./pattern.ts";

const taken = patternOf(
  "u",
  String.raw`^(id|ref|kind|label|properties|thing|datasets|degree|df|shard|terms|touched|`,
  String.raw`foldedAt|setAt|breaks|marks|records|statements|stale|firstSeen|lastSeen|citations|source|`,
  String.raw`target|run)$`,
);

/**
 * A property name from a header: letters and digits, in camel case; Clew's own names get Stated
 * behind.
 */
export function propertyName(header: string): string {
  const words =
    anyAscii(header.normalize("NFC"))
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[A-Za-z0-9]+/gu) ?? [];
  const name = words
    .map((word, index) =>
      index === 0
        ? word.charAt(0).toLowerCase() + word.slice(1)
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join("")
    .slice(0, 50);
  const sound = /^[A-Za-z]/u.test(name) ? name : `column${name}`;
  return taken.test(sound) ? `${sound}Stated` : sound;
}
