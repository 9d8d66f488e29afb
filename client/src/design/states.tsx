import { say } from "../wording/index.ts";
import { CircleAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./Button.tsx";

/** Something went wrong: what, and what to do. */
export function Problem({
  problem,
  again,
}: {
  readonly problem: { readonly message: string; readonly advice: string };
  readonly again?: () => void;
}) {
  return (
    <div className="note" role="alert" data-testid="problem">
      <CircleAlert size={16} strokeWidth={1.75} />
      <div className="stack" style={{ gap: 6 }}>
        <div>
          <strong>{problem.message}</strong> {problem.advice}
        </div>
        {again && (
          <div>
            <Button onPress={again}>{say("design.states.tryAgain")}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="waiting" role="status">
      {say("design.states.reading", { what })}
    </p>
  );
}

/** An empty place says what would fill it. */
export function EmptyState({
  title,
  children,
  icon,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="empty" data-testid="empty">
      {icon}
      <p className="strong">{title}</p>
      {children && <div>{children}</div>}
      {actions && (
        <div className="row wrap" style={{ justifyContent: "center", marginTop: 6 }}>
          {actions}
        </div>
      )}
    </div>
  );
}

/** What, why, and what to do. */
export function Note({
  title,
  children,
  tone = "warning",
  icon,
}: {
  readonly title?: string;
  readonly children: ReactNode;
  readonly tone?: "warning" | "plain";
  readonly icon?: ReactNode;
}) {
  return (
    <div className="note" data-tone={tone}>
      {icon ?? <TriangleAlert size={16} strokeWidth={1.75} />}
      <div>
        {title && <strong>{title}. </strong>}
        {children}
      </div>
    </div>
  );
}
