import type {
  FormConditionInput,
  FormLinkInput,
  FormQueryInput,
  FormComparison,
} from "../../../api/index.ts";

/** A condition while it is chosen. */
export interface Condition {
  readonly property: string;
  readonly is: FormComparison;
  readonly value: string;
}

/** What the entities are linked to, while it is chosen; empty names stand for any. */
export interface LinkedTo {
  readonly linkKind: string;
  readonly kind: string;
  readonly within: number;
  readonly atLeast: string;
  readonly has: readonly Condition[];
  readonly period: string;
}

/** A form while it is filled in. */
export interface FormDraft {
  readonly kind: string;
  readonly has: readonly Condition[];
  readonly linked: readonly LinkedTo[];
  readonly period: string;
}

export const newCondition: Condition = { property: "label", is: "contains", value: "" };
export const newLink: LinkedTo = {
  linkKind: "",
  kind: "",
  within: 1,
  atLeast: "1",
  has: [],
  period: "",
};
export const newForm: FormDraft = { kind: "", has: [], linked: [], period: "" };

/** Whether a condition needs no value. */
export const isBare = (is: FormComparison) => is === "isKnown" || is === "isUnknown";

/** Why a form cannot be asked yet; null where it can. */
export type Missing = "kind" | "value" | "count";

export function missingIn({ kind, has, linked }: FormDraft): Missing | null {
  if (kind === "") return "kind";
  const conditions = [...has, ...linked.flatMap((one) => one.has)];
  if (conditions.some(({ is, value }) => !isBare(is) && value.trim() === "")) return "value";
  return linked.some(({ atLeast }) => !/^[1-9]\d{0,5}$/.test(atLeast)) ? "count" : null;
}

/** A form as the contract takes it. */
export const formInput = ({ kind, has, linked, period }: FormDraft): FormQueryInput => ({
  kind,
  has: has.map(conditionInput),
  linked: linked.map(linkInput),
  period: orNull(period),
});

const conditionInput = ({ property, is, value }: Condition): FormConditionInput => ({
  property,
  is,
  value: isBare(is) ? null : value,
});

const linkInput = (one: LinkedTo): FormLinkInput => ({
  linkKind: orNull(one.linkKind),
  kind: orNull(one.kind),
  within: one.within,
  atLeast: Number(one.atLeast),
  has: one.has.map(conditionInput),
  period: orNull(one.period),
});

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
