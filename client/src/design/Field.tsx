import type { ReactNode } from "react";

/** A label with its control and a word of help. */
export function Field({
  label,
  help,
  children,
}: {
  readonly label: string;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
      {help && <small>{help}</small>}
    </label>
  );
}

interface SelectProps<Id extends string> {
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly options: readonly (readonly [value: Id, text: string])[];
  readonly label?: string;
  readonly testId?: string;
}

export function Select<Id extends string>({
  value,
  onChange,
  options,
  label,
  testId,
}: SelectProps<Id>) {
  const choose = (wanted: string) => {
    const chosen = options.find(([id]) => id === wanted);
    if (chosen) onChange(chosen[0]);
  };
  return (
    <select
      className="select"
      value={value}
      aria-label={label}
      data-testid={testId}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}

interface InputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: "text" | "date" | "time" | "number" | "datetime-local";
  readonly isRequired?: boolean;
  readonly label?: string;
  readonly testId?: string;
}

export function Input({
  value,
  onChange,
  placeholder,
  type = "text",
  isRequired = false,
  label,
  testId,
}: InputProps) {
  return (
    <input
      className="input"
      value={value}
      type={type}
      required={isRequired}
      placeholder={placeholder}
      aria-label={label}
      data-testid={testId}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
