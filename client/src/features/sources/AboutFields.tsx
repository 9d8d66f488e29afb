import { useEffect, useState } from "react";
import { useOntology } from "../../api/index.ts";
import { Field, Input, Select } from "../../design/index.ts";
import { gradeWords } from "../../wording/index.ts";
import { useSettled } from "../entities/index.ts";
import type { About } from "./useImport.ts";

const zones = [
  "UTC",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "Europe/London",
  "Europe/Paris",
  "Europe/Berlin",
  "Europe/Bucharest",
  "Asia/Bangkok",
  "Asia/Manila",
  "Australia/Sydney",
];

/** What is true of the whole source: its name, what a row is, region and zone, grade. */
export function AboutFields({
  about,
  onChange,
  hasEnds,
}: {
  readonly about: About;
  readonly onChange: (part: Partial<About>) => void;
  readonly hasEnds: boolean;
}) {
  const { kinds, linkKinds } = useOntology();
  const things = [...kinds.values()]
    .filter(({ sort }) => sort === "thing")
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
  const events = [...linkKinds.values()].filter(({ sort }) => sort === "event");
  return (
    <section className="panel about-fields">
      <Field label="Title of the source">
        <Late value={about.title} onChange={(title) => onChange({ title })} testId="import-title" />
      </Field>
      <Field label="Its id" help="a–z, 0–9 and -">
        <Late
          value={about.dataset}
          onChange={(dataset) => onChange({ dataset })}
          testId="import-dataset"
        />
      </Field>
      <Field label="A row is">
        <Select
          testId="import-row-kind"
          value={about.rowKind}
          onChange={(rowKind) => onChange({ rowKind })}
          options={[
            ["", "only links between others"],
            ...things.map(({ name, label }) => [name, label] as const),
          ]}
        />
      </Field>
      {hasEnds && (
        <Field label="Between the two ends">
          <Select
            testId="import-event-kind"
            value={about.eventKind}
            onChange={(eventKind) => onChange({ eventKind })}
            options={[["", "Choose …"], ...events.map(({ name, label }) => [name, label] as const)]}
          />
        </Field>
      )}
      <Field label="Numbers without a country are from">
        <Late
          value={about.region}
          onChange={(region) => onChange({ region: region.toUpperCase() })}
          placeholder="As US"
          testId="import-region"
        />
      </Field>
      <Field label="Times without a zone are in">
        <Select
          value={about.timezone}
          onChange={(timezone) => onChange({ timezone })}
          options={[
            ["", "Not said: UTC"],
            ...zones.map((zone) => [zone, zone.replace("_", " ")] as const),
          ]}
        />
      </Field>
      <Field label="Grade">
        <Select
          value={about.reliability}
          onChange={(reliability) => onChange({ reliability })}
          options={[
            ["", "Not graded"],
            ...Object.entries(gradeWords).map(
              ([letter, text]) => [letter, `${letter} · ${text.toLowerCase()}`] as const,
            ),
          ]}
        />
      </Field>
    </section>
  );
}

/** A text that counts once typing pauses, since each change is tried on the files. */
function Late({
  value,
  onChange,
  placeholder,
  testId,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly testId: string;
}) {
  const [text, setText] = useState(value);
  const settled = useSettled(text, 450);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (settled !== value && settled === text) onChange(settled);
  }, [settled]);
  return (
    <Input
      value={text}
      onChange={setText}
      testId={testId}
      {...(placeholder ? { placeholder } : {})}
    />
  );
}
