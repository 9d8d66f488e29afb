import { say } from "../../../wording/index.ts";
interface Event {
  readonly source: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** Sums of parallel events by unit (currency, or seconds of calls), seen from one end; net = in − out. */
export function foldedSums(
  links: readonly Event[],
  from: string,
): readonly {
  readonly unit: string;
  readonly out: number;
  readonly in: number;
  readonly net: number;
}[] {
  const sums = new Map<string, { out: number; in: number }>();
  for (const link of links) {
    const valueOf = (name: string) =>
      link.properties.find((property) => property.name === name)?.value;
    const amount = Number(valueOf("amount") ?? valueOf("seconds") ?? Number.NaN);
    if (!Number.isFinite(amount)) continue;
    const unit =
      valueOf("amount") === undefined
        ? "seconds"
        : (valueOf("currency") ?? say("drawing.citedRows.noCurrencyStated"));
    const sum = sums.get(unit) ?? { out: 0, in: 0 };
    sums.set(
      unit,
      link.source === from ? { ...sum, out: sum.out + amount } : { ...sum, in: sum.in + amount },
    );
  }
  return [...sums].map(([unit, sum]) => ({ unit, ...sum, net: sum.in - sum.out }));
}
