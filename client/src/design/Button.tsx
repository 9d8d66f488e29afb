import type { ReactNode } from "react";
import { Button as Pressable, Tooltip, TooltipTrigger } from "react-aria-components";

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: "main" | "plain" | "quiet";
  readonly isDisabled?: boolean;
  readonly type?: "button" | "submit";
  readonly testId?: string;
  readonly label?: string;
}

export function Button({
  children,
  onPress,
  kind = "plain",
  isDisabled = false,
  type = "button",
  testId,
  label,
}: ButtonProps) {
  return (
    <Pressable
      className="button"
      type={type}
      isDisabled={isDisabled}
      {...(onPress ? { onPress } : {})}
      {...(label ? { "aria-label": label } : {})}
      data-kind={kind}
      data-testid={testId}
    >
      {children}
    </Pressable>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly keys?: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly size?: "small" | "plain";
  readonly side?: "bottom" | "right" | "left" | "top";
  readonly testId?: string;
  /** Whether the Tab key goes past it, since keys of what it stands in do the same. */
  readonly isSkipped?: boolean;
  /** A word of the label, shown below the icon where there is room for it. */
  readonly word?: string;
}

/** A button that shows an icon alone: its word is its name and its tooltip. */
export function IconButton({
  label,
  keys,
  children,
  onPress,
  isOn,
  isDisabled = false,
  size = "plain",
  side = "bottom",
  testId,
  isSkipped = false,
  word,
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={350} closeDelay={60}>
      <Pressable
        className="icon-button"
        aria-label={label}
        onPress={onPress}
        isDisabled={isDisabled}
        excludeFromTabOrder={isSkipped}
        data-size={size}
        data-testid={testId}
        data-word={word}
        {...(isOn === undefined ? {} : { "aria-pressed": isOn })}
      >
        {children}
      </Pressable>
      <Tooltip className="tooltip" placement={side} offset={6}>
        {label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
