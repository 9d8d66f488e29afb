import { useOntology } from "../../api/index.ts";
import { Field, Select } from "../../design/index.ts";
import { gradeWords } from "../../wording/index.ts";
import { LateInput } from "./LateInput.tsx";
import type { About } from "./import-draft.ts";

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
  return (
    <section className="panel about-fields">
      <Field label="Title of the source">
        <LateInput
          value={about.title}
          onChange={(title) => onChange({ title })}
          testId="import-title"
        />
      </Field>
      <Field label="Its id" help="a–z, 0–9 and -">
        <LateInput
          value={about.dataset}
          onChange={(dataset) => onChange({ dataset })}
          testId="import-dataset"
        />
      </Field>
      <RowAndEnds about={about} onChange={onChange} hasEnds={hasEnds} />
      <RegionZoneGrade about={about} onChange={onChange} />
    </section>
  );
}

function RowAndEnds({
  about,
  onChange,
  hasEnds,
}: {
  readonly about: About;
  readonly onChange: (part: Partial<About>) => void;
  readonly hasEnds: boolean;
}) {
  const { kinds } = useOntology();
  const things = [...kinds.values()]
    .filter(({ sort }) => sort === "thing")
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));

  return (
    <>
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
      {hasEnds && <BetweenEnds about={about} onChange={onChange} />}
    </>
  );
}

function RegionZoneGrade({
  about,
  onChange,
}: {
  readonly about: About;
  readonly onChange: (part: Partial<About>) => void;
}) {
  return (
    <>
      <Field label="Numbers without a country are from">
        <LateInput
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
      <GradeField about={about} onChange={onChange} />
    </>
  );
}

function BetweenEnds({
  about,
  onChange,
}: {
  readonly about: About;
  readonly onChange: (part: Partial<About>) => void;
}) {
  const { linkKinds } = useOntology();
  const events = [...linkKinds.values()].filter(({ sort }) => sort === "event");

  return (
    <Field label="Between the two ends">
      <Select
        testId="import-event-kind"
        value={about.eventKind}
        onChange={(eventKind) => onChange({ eventKind })}
        options={[["", "Choose …"], ...events.map(({ name, label }) => [name, label] as const)]}
      />
    </Field>
  );
}

function GradeField({
  about,
  onChange,
}: {
  readonly about: About;
  readonly onChange: (part: Partial<About>) => void;
}) {
  return (
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
  );
}
