import type { ReactNode } from "react";
import { Menu as List, MenuItem, MenuTrigger, Popover } from "react-aria-components";

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
}

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
        choices.find(({ id }) => id === key)?.onChoose();
      }}
      {...(onDone ? { onClose: onDone } : {})}
    >
      {choices.map(({ id, label: text, icon, keys, isDisabled }) => (
        <MenuItem
          key={id}
          id={id}
          textValue={text}
          className="menu-item"
          isDisabled={isDisabled ?? false}
          data-testid={`menu-${id}`}
        >
          {icon}
          <span>{text}</span>
          {keys && <kbd>{keys}</kbd>}
        </MenuItem>
      ))}
    </List>
  );
}
