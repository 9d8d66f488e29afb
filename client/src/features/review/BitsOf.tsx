import { useStore } from "zustand";
import { useKind, type CandidatePairFragment } from "../../api/index.ts";
import { bits, fieldWords, rate, Say, say } from "../../wording/index.ts";
import { metOf, type Met } from "./met.ts";
import { queue } from "./review-queue.ts";
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
          <span className="third small">{say("review.theOne")}</span>
          <Values of={one} />
        </div>
        <div>
          <span className="third small">{say("review.theOther")}</span>
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
  const many = useKind(kind)?.plural.toLowerCase() ?? say("review.bitsOf.things");
  return (
    <>
      <p>
        <Say
          it="review.bitsOf.seenInOfPairs"
          field={fieldWords(field)}
          level={<b>{level}</b>}
          m={<b data-testid="review-met-m">{rate(m)}</b>}
          u={<b data-testid="review-met-u">{rate(u)}</b>}
        />
      </p>
      {value && (
        <p data-testid="review-met-value">
          <Say
            it="review.bitsOf.isStatedByOf"
            a={<bdi>{a || b}</bdi>}
            states={value.states}
            of={value.of}
            many={many}
            chance={rate(chance)}
          />
        </p>
      )}
      <p data-testid="review-met-sum">
        {say("review.bitsOf.overIsBitsEach", { m: rate(m), chance: rate(chance), own: bits(own) })}
        {related !== 0 && say("review.bitsOf.relatedOnesAsA", { related: bits(related) })}{" "}
        {related !== 0 && <Say it="review.bitsOf.together" weight={<b>{bits(weight)}</b>} />}
      </p>
    </>
  );
}
