import type { Dice } from "../dice.ts";

/** Area codes that exist; each has a hundred numbers that are kept for fiction. */
const areaCodes = (
  "205 251 256 303 307 308 309 312 314 316 318 319 320 330 334 336 337 352 360 361 " +
  "385 402 405 406 407 409 412 413 414 417 419 423 432 434 440 443 469 478 479 480 " +
  "501 502 503 505 507 509 512 513 515 518 520 530 540 541 559 563 570 573 574 580 " +
  "602 605 608 609 612 614 615 616 618 619 620 623 636 641 651 660 662 678 682 701 " +
  "702 704 706 708 712 713 715 719 724 731 734 737 740 757 763 765 770 775 785 801"
).split(" ");

export interface Numbers {
  /** A number nobody had before, as +1AAA55501XX. */
  next(): string;
}

export function numbersOf(dice: Dice, local: readonly string[] = []): Numbers {
  const given = new Set<string>();
  const most = local.length * 80;
  const draw = () => {
    const isLocal = given.size < most && dice.yes(0.6);
    return `+1${dice.pick(isLocal ? local : areaCodes)}55501${dice.digits(2)}`;
  };
  const next = () => {
    let number = draw();
    while (given.has(number)) number = draw();
    given.add(number);
    return number;
  };
  return { next };
}

/** As a form or a careful person has it. */
export function plainly(dice: Dice, number: string): string {
  const [area, middle, last] = partsOf(number);
  return dice.pick([
    `${area}-${middle}-${last}`,
    `(${area}) ${middle}-${last}`,
    `${area}.${middle}.${last}`,
    `${area} ${middle} ${last}`,
    `+1 ${area} ${middle} ${last}`,
    `1-${area}-${middle}-${last}`,
    `${area}${middle}${last}`,
  ]);
}

/** As those write who would rather not be read by machines. */
export function disguised(dice: Dice, number: string): string {
  const [area, middle, last] = partsOf(number);
  const all = area + middle + last;
  const inWords = (part: string) => Array.from(part, (digit) => names[Number(digit)]).join(" ");
  return dice.pick([
    `${inWords(area)} ${middle} ${last}`,
    `${area} ${inWords(middle)} ${last}`,
    `${inWords(area)} ${inWords(middle)} ${inWords(last)}`,
    `${area}*${middle}*${last}`,
    `${area}~~${middle}~~${last}`,
    `${area} ${middle} ${last.replaceAll("0", "O")}`,
    Array.from(all).join(" "),
    Array.from(all).join("."),
    `(${area})-${middle}-${inWords(last)}`,
    `${area}_${middle}_${last}`,
    `[${area}] ${middle} / ${last}`,
    `${Array.from(area, (digit) => `${digit}\u{FE0F}\u{20E3}`).join("")} ${middle} ${last}`,
  ]);
}

function partsOf(number: string): [string, string, string] {
  return [number.slice(2, 5), number.slice(5, 8), number.slice(8)];
}

const names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
