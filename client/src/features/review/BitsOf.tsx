import { useStore } from "zustand";
import { useKind, type CandidatePairFragment } from "../../api/index.ts";
import { bits, fieldWords, number, rate } from "../../wording/index.ts";
import { metOf, type Met } from "./met.ts";
import { queue } from "./queue.ts";
import type { ValuesOf } from "./usePairRows.ts";
import { Values } from "./Values.tsx";

interface Props {
  readonly kind: string;
  readonly field: CandidatePairFragment["fields"][number];
  readonly one: ReturnType<ValuesOf>;
  readonly other: ReturnType<ValuesOf>;
}

/** What the bits of a field come from: both values with their rows, how often such a likeness is met, and the sum. */
export function BitsOf({ kind, field, one, other }: Props) {
  const met = metOf(
    useStore(queue, ({ page }) => page?.model.find((model) => model.kind === kind)),
    field,
  );
  return (
    <div className="stack review-met" style={{ gap: 10 }}>
      <div className="review-met-values">
        <div>
          <span className="third small">The one</span>
          <Values of={one} />
        </div>
        <div>
          <span className="third small">The other</span>
          <Values of={other} />
        </div>
      </div>
      {met ? (
        <Shares kind={kind} field={field} met={met} />
      ) : (
        <p>
          {fieldWords(field.field)}, {field.level}: {bits(field.weight)}.
        </p>
      )}
    </div>
  );
}

function Shares({
  kind,
  field: { field, level, weight, a, b },
  met: { m, u, value, chance, own, related },
}: Pick<Props, "kind" | "field"> & { readonly met: Met }) {
  const many = useKind(kind)?.plural.toLowerCase() ?? "things";
  return (
    <>
      <p>
        {fieldWords(field)}, <b>{level}</b>: seen in <b data-testid="review-met-m">{rate(m)}</b> of
        pairs that are the same, in <b data-testid="review-met-u">{rate(u)}</b> of others.
      </p>
      {value && (
        <p data-testid="review-met-value">
          “<bdi>{a || b}</bdi>” is stated by {number(value.states)} of the other {number(value.of)}{" "}
          {many} that state one ({rate(chance)}): so rare or frequent is this value, and that counts
          in place of the average.
        </p>
      )}
      <p data-testid="review-met-sum">
        {rate(m)} over {rate(chance)} is {bits(own)} bits (each bit doubles).
        {related !== 0 && ` Related ones, as a household, share it as well: ${bits(related)}.`}{" "}
        {related !== 0 && (
          <>
            Together <b>{bits(weight)}</b>.
          </>
        )}
      </p>
    </>
  );
}
