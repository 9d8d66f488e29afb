import { useOntology } from "../../api/index.ts";
import { Field, Select } from "../../design/index.ts";
import { grades, say, zoneChoices } from "../../wording/index.ts";
import { LateInput } from "./LateInput.tsx";
import type { About } from "./import-draft.ts";

/** Without the first, which is each source's own. */
const zones = zoneChoices.slice(1);

/** What is true of the whole source: its name, what a row is, region and zone, grade. */
export function AboutFields({
  about,
  onChange,
  hasEnds,
  isReady,
}: {
  readonly about: About;
  readonly onChange: (part: Partial<About>) => void;
  readonly hasEnds: boolean;
  /** True where every file's form says what its rows are. */
  readonly isReady: boolean;
}) {
  return (
    <section className="panel about-fields">
      <Field label={say("sources.aboutFields.titleOfTheSource")}>
        <LateInput
          value={about.title}
          onChange={(title) => onChange({ title })}
          testId="import-title"
        />
      </Field>
      <Field label={say("sources.aboutFields.itsId")} help={say("sources.aboutFields.aZ09")}>
        <LateInput
          value={about.dataset}
          onChange={(dataset) => onChange({ dataset })}
          testId="import-dataset"
        />
      </Field>
      {!isReady && <RowAndEnds about={about} onChange={onChange} hasEnds={hasEnds} />}
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
      <Field label={say("sources.aboutFields.aRowIs")}>
        <Select
          testId="import-row-kind"
          value={about.rowKind}
          onChange={(rowKind) => onChange({ rowKind })}
          options={[
            ["", say("sources.aboutFields.onlyLinksBetweenOthers")],
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
      <Field label={say("sources.aboutFields.numbersWithoutACountry")}>
        <LateInput
          value={about.region}
          onChange={(region) => onChange({ region: region.toUpperCase() })}
          placeholder={say("sources.aboutFields.asUs")}
          testId="import-region"
        />
      </Field>
      <Field label={say("sources.aboutFields.timesWithoutAZone")}>
        <Select
          value={about.timezone}
          onChange={(timezone) => onChange({ timezone })}
          options={[
            ["", say("sources.aboutFields.notStatedUtc")],
            ...zones.map((zone) => [zone, zone.replace("_", " ")] as const),
          ]}
        />
      </Field>
      <DatesField about={about} onChange={onChange} />
      <GradeField about={about} onChange={onChange} />
    </>
  );
}

/** Day or month first: asked, since a file may not show it. */
function DatesField({
  about,
  onChange,
}: {
  readonly about: About;
  readonly onChange: (part: Partial<About>) => void;
}) {
  return (
    <Field label={say("sources.aboutFields.datesOfNumbers")}>
      <Select
        testId="import-dates"
        value={about.dates}
        onChange={(dates) => onChange({ dates })}
        options={[
          ["", say("sources.aboutFields.asEachColumnShows")],
          ["dmy", say("sources.aboutFields.dayFirst")],
          ["mdy", say("sources.aboutFields.monthFirst")],
          ["ymd", say("sources.aboutFields.yearFirst")],
        ]}
      />
    </Field>
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
    <Field label={say("sources.aboutFields.betweenTheTwoEnds")}>
      <Select
        testId="import-event-kind"
        value={about.eventKind}
        onChange={(eventKind) => onChange({ eventKind })}
        options={[
          ["", say("common.choose")],
          ...events.map(({ name, label }) => [name, label] as const),
        ]}
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
    <Field label={say("common.grade")}>
      <Select
        value={about.reliability}
        onChange={(reliability) => onChange({ reliability })}
        options={[
          ["", say("common.notGraded")],
          ...grades.map(([letter, text]) => [letter, `${letter} · ${text.toLowerCase()}`] as const),
        ]}
      />
    </Field>
  );
}
