import { Trash2 } from "lucide-react";
import { useOntology } from "../../../api/index.ts";
import { Field, IconButton, Input, Select } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { ConditionRows } from "./ConditionRows.tsx";
import type { LinkedTo } from "./form-draft.ts";

const STEPS = ["1", "2", "3", "4"] as const;

/** What the entities are linked to: by what, to what, how far, to how many, and when. */
export function LinkedFields({
  at,
  link,
  onChange,
  onRemove,
}: {
  readonly at: number;
  readonly link: LinkedTo;
  readonly onChange: (link: LinkedTo) => void;
  readonly onRemove: () => void;
}) {
  const put = (part: Partial<LinkedTo>) => onChange({ ...link, ...part });
  const testId = `form-link-${at}`;
  return (
    <fieldset className="panel stack plain-set form-part" data-testid={testId}>
      <legend className="head">{say("queries.formPane.linkedTo")}</legend>
      <div className="query-form">
        <Ends link={link} put={put} testId={testId} />
        <HowFar link={link} put={put} testId={testId} />
      </div>
      <ConditionRows
        kind={link.kind}
        conditions={link.has}
        onConditions={(has) => put({ has })}
        testId={`${testId}-has`}
      />
      <div className="parameter-remove">
        <IconButton label={say("queries.formPane.removePart")} size="small" onPress={onRemove}>
          <Trash2 size={14} strokeWidth={1.75} />
        </IconButton>
      </div>
    </fieldset>
  );
}

interface PartProps {
  readonly link: LinkedTo;
  readonly put: (part: Partial<LinkedTo>) => void;
  readonly testId: string;
}

function HowFar({ link, put, testId }: PartProps) {
  return (
    <>
      <Field label={say("queries.formPane.within")}>
        <Select
          value={String(link.within)}
          testId={`${testId}-within`}
          onChange={(steps) => put({ within: Number(steps) })}
          options={STEPS.map((steps) => [
            steps,
            say("queries.formPane.steps", { steps: Number(steps) }),
          ])}
        />
      </Field>
      <Field label={say("queries.formPane.atLeast")}>
        <Input
          type="number"
          value={link.atLeast}
          onChange={(atLeast) => put({ atLeast })}
          testId={`${testId}-least`}
        />
      </Field>
      <Field
        label={say("queries.formPane.linkSeenIn")}
        help={say("queries.parameterField.periodHelp")}
      >
        <Input
          value={link.period}
          onChange={(period) => put({ period })}
          testId={`${testId}-period`}
        />
      </Field>
    </>
  );
}

function Ends({ link, put, testId }: PartProps) {
  const { kinds, linkKinds } = useOntology();
  return (
    <>
      <Field label={say("queries.formPane.others")}>
        <Select
          value={link.kind}
          testId={`${testId}-kind`}
          onChange={(kind) => put({ kind, has: [] })}
          options={[
            ["", say("queries.parameterField.anyKind")],
            ...[...kinds.values()].map(({ name, plural }) => [name, plural] as const),
          ]}
        />
      </Field>
      <Field label={say("queries.formPane.by")}>
        <Select
          value={link.linkKind}
          testId={`${testId}-by`}
          onChange={(linkKind) => put({ linkKind })}
          options={[
            ["", say("queries.formPane.anyLink")],
            ...[...linkKinds.values()].map(({ name, label }) => [name, label] as const),
          ]}
        />
      </Field>
    </>
  );
}
