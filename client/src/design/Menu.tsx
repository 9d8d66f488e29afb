import type { ReactNode } from "react";
import { ChevronRight } from "lucide-react";
import {
  Menu as List,
  MenuItem,
  MenuTrigger,
  Popover,
  SubmenuTrigger,
} from "react-aria-components";

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  /** Choices of its own, which open beside it; what it does itself is not done then. */
  readonly choices?: readonly MenuChoice[];
  readonly onChoose: () => void;
}

/** A choice by its id, also one of a choice's own. */
const chosenIn = (choices: readonly MenuChoice[], id: unknown): MenuChoice | undefined =>
  choices.flatMap((one) => [one, ...(one.choices ?? [])]).find((one) => one.id === id);

/** A menu that opens from the button given as its first child. */
export function MenuButton({
  button,
  label,
  choices,
  testId,
}: {
  readonly button: ReactNode;
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly testId?: string;
}) {
  return (
    <MenuTrigger>
      {button}
      <Popover placement="bottom end" offset={6}>
        <MenuList label={label} choices={choices} {...(testId ? { testId } : {})} />
      </Popover>
    </MenuTrigger>
  );
}

export function MenuList({
  label,
  choices,
  onDone,
  testId,
}: {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly onDone?: () => void;
  readonly testId?: string;
}) {
  return (
    <List
      className="menu"
      aria-label={label}
      data-testid={testId}
      autoFocus="first"
      onAction={(key) => {
        onDone?.();
        chosenIn(choices, key)?.onChoose();
      }}
      {...(onDone ? { onClose: onDone } : {})}
    >
      {choices.map((choice) =>
        choice.choices === undefined ? (
          <Choice key={choice.id} choice={choice} />
        ) : (
          <Choices key={choice.id} choice={choice} {...(onDone ? { onDone } : {})} />
        ),
      )}
    </List>
  );
}

function Choice({ choice }: { readonly choice: MenuChoice }) {
  const { id, label, icon, keys, isDisabled = false, choices } = choice;
  return (
    <MenuItem
      id={id}
      textValue={label}
      className="menu-item"
      isDisabled={isDisabled}
      data-testid={`menu-${id}`}
    >
      {icon}
      <span>{label}</span>
      {keys && <kbd>{keys}</kbd>}
      {choices && <ChevronRight className="menu-more" size={15} strokeWidth={1.75} />}
    </MenuItem>
  );
}

/** A choice whose own choices open beside it. */
function Choices({
  choice,
  onDone,
}: {
  readonly choice: MenuChoice;
  readonly onDone?: () => void;
}) {
  const { label, choices = [] } = choice;
  const act = (key: unknown) => {
    onDone?.();
    chosenIn(choices, key)?.onChoose();
  };
  return (
    <SubmenuTrigger delay={120}>
      <Choice choice={choice} />
      <Popover offset={2} data-testid={`menu-of-${choice.id}`}>
        <List className="menu" aria-label={label} onAction={act}>
          {choices.map((one) => (
            <Choice key={one.id} choice={one} />
          ))}
        </List>
      </Popover>
    </SubmenuTrigger>
  );
}
