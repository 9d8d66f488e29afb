import { Plus, Trash2 } from "lucide-react";
import { useKind, type FormComparison } from "../../../api/index.ts";
import { Button, IconButton, Input, Select } from "../../../design/index.ts";
import { comparisons, say } from "../../../wording/index.ts";
import { isBare, newCondition, type Condition } from "./form-draft.ts";

/** What entities of a kind have: a row each condition. */
export function ConditionRows({
  kind,
  conditions,
  onConditions,
  testId,
}: {
  readonly kind: string;
  readonly conditions: readonly Condition[];
  readonly onConditions: (conditions: readonly Condition[]) => void;
  readonly testId: string;
}) {
  return (
    <div className="stack" style={{ gap: 8 }}>
      {conditions.map((condition, at) => (
        <ConditionRow
          key={at}
          kind={kind}
          condition={condition}
          testId={`${testId}-${at}`}
          onChange={(part) =>
            onConditions(conditions.map((one, index) => (index === at ? { ...one, ...part } : one)))
          }
          onRemove={() => onConditions(conditions.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button
          onPress={() => onConditions([...conditions, newCondition])}
          testId={`${testId}-add`}
        >
          <Plus size={15} strokeWidth={1.75} />
          {say("queries.formPane.addCondition")}
        </Button>
      </div>
    </div>
  );
}

interface RowProps {
  readonly kind: string;
  readonly condition: Condition;
  readonly onChange: (part: Partial<Condition>) => void;
  readonly onRemove: () => void;
  readonly testId: string;
}

function ConditionRow({ kind, condition, onChange, onRemove, testId }: RowProps) {
  const properties = useKind(kind)?.properties ?? [];
  const { property, is, value } = condition;
  return (
    <div className="condition-row">
      <Select
        label={say("queries.formPane.property")}
        value={property}
        onChange={(name) => onChange({ property: name })}
        testId={`${testId}-property`}
        options={[
          ["label", say("queries.formPane.itsLabel")],
          ...properties.map(({ name, label }) => [name, label] as const),
        ]}
      />
      <Select<FormComparison>
        label={say("queries.formPane.compares")}
        value={is}
        onChange={(chosen) => onChange({ is: chosen })}
        testId={`${testId}-is`}
        options={comparisons}
      />
      {isBare(is) ? (
        <span />
      ) : (
        <Input
          label={say("queries.formPane.value")}
          value={value}
          onChange={(text) => onChange({ value: text })}
          testId={`${testId}-value`}
        />
      )}
      <IconButton label={say("queries.formPane.removeCondition")} size="small" onPress={onRemove}>
        <Trash2 size={14} strokeWidth={1.75} />
      </IconButton>
    </div>
  );
}
