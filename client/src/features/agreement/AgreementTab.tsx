import { FileUp, Info } from "lucide-react";
import { useRef, useState } from "react";
import {
  ask,
  HowWellDocument,
  type HowWellQuery,
  type Problem as Trouble,
} from "../../api/index.ts";
import { Button, Field, Note, Problem, Select } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { Measured } from "./Measured.tsx";
import { readTruth } from "./read-csv.ts";
import { AllLeftOut } from "./LinesLeftOut.tsx";

type Agreed = HowWellQuery["agreement"];
interface Answer {
  readonly lines: readonly number[];
  readonly clusters: Agreed;
  /** Null where nothing was ever compared. */
  readonly resolution: Agreed | null;
}

/** A list that somebody knows, and how far clusters agree with it. */
function useAgreement() {
  const [text, setText] = useState("");
  const [other, setOther] = useState("");
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [trouble, setTrouble] = useState<Pick<Trouble, "message" | "advice"> | null>(null);
  const [isAsking, setAsking] = useState(false);
  const read = text.trim() === "" ? null : readTruth(text, other);
  const truth = typeof read === "string" ? null : read;
  const measure = async () => {
    if (!truth) return;
    setAsking(true);
    const [clusters, resolution] = await Promise.all([
      ask(HowWellDocument, { of: "CLUSTERS", truth: truth.rows }),
      ask(HowWellDocument, { of: "RESOLUTION", truth: truth.rows }),
    ]);
    setAsking(false);
    setTrouble(clusters.problem);
    const { data } = resolution;
    setAnswer(
      clusters.data && {
        lines: truth.lines,
        clusters: clusters.data.agreement,
        resolution: data?.agreement ?? null,
      },
    );
  };
  const write = (next: string) => {
    setText(next);
    setAnswer(null);
  };
  const wrong = typeof read === "string" ? read : null;
  return { text, write, other, setOther, answer, trouble, isAsking, truth, wrong, measure };
}
type Agreement = ReturnType<typeof useAgreement>;

/** How far clusters agree with what somebody knows of some things; errors by a column of theirs. */
export function AgreementTab() {
  const agreement = useAgreement();
  const { text, write, wrong, trouble, answer } = agreement;
  return (
    <section className="stack" data-testid="agreement" aria-label={say("common.howWellItLinks")}>
      <div className="panel stack">
        <h2 className="head">{say("agreement.agreementTab.whatYouKnow")}</h2>
        <p className="second">{say("agreement.agreementTab.aCsvOfThings")}</p>
        <Known text={text} onText={write} />
        {wrong && (
          <p className="warn" role="status">
            {wrong}
          </p>
        )}
        <CompareBy agreement={agreement} />
      </div>
      {trouble && <Problem problem={trouble} />}
      {answer && <Found answer={answer} />}
    </section>
  );
}

function Known({
  text,
  onText,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  return (
    <>
      <Field label={say("agreement.agreementTab.pasteItHereOr")}>
        <textarea
          className="area agree-area"
          rows={7}
          spellCheck={false}
          value={text}
          data-testid="agreement-text"
          placeholder={"key,cluster,region\n1871,alder,north\n2204,alder,north\n3310,,south"}
          onChange={(event) => onText(event.target.value)}
        />
      </Field>
      <ChooseFile onText={onText} />
    </>
  );
}

function Found({ answer: { clusters, resolution, lines } }: { readonly answer: Answer }) {
  return (
    <>
      <AllLeftOut agreed={clusters} lines={lines} />
      {clusters.again > 0 && (
        <p className="second">
          {say("agreement.agreementTab.linesRepeat", { again: clusters.again })}
        </p>
      )}
      <Measured
        title={say("agreement.agreementTab.byWhatIsShared")}
        agreed={clusters}
        testId="agreement-clusters"
      />
      {resolution ? (
        <Measured
          title={say("agreement.agreementTab.whatIsProposedAs")}
          agreed={resolution}
          testId="agreement-resolution"
        />
      ) : (
        <p className="second">{say("agreement.agreementTab.couldNotBeCompared")}</p>
      )}
      <Note
        tone="plain"
        title={say("agreement.agreementTab.whatToKeepIn")}
        icon={<Info size={16} strokeWidth={1.75} />}
      >
        {say("agreement.agreementTab.coversYourList", { things: clusters.things })}
      </Note>
    </>
  );
}

function CompareBy({
  agreement: { truth, other, setOther, isAsking, measure },
}: {
  readonly agreement: Agreement;
}) {
  const others = truth?.others ?? [];
  return (
    <div className="row wrap" style={{ alignItems: "flex-end" }}>
      {others.length > 0 && (
        <div style={{ width: 260 }}>
          <Field label={say("agreement.agreementTab.compareErrorsBy")}>
            <Select
              value={others.includes(other) ? other : ""}
              onChange={setOther}
              options={[
                ["", say("agreement.agreementTab.nothing")],
                ...others.map((name) => [name, name] as const),
              ]}
              testId="agreement-by"
            />
          </Field>
        </div>
      )}
      <Button
        kind="main"
        testId="agreement-measure"
        isDisabled={!truth || isAsking}
        onPress={() => void measure()}
      >
        {isAsking ? say("agreement.agreementTab.comparing") : say("agreement.agreementTab.compare")}
      </Button>
    </div>
  );
}

function ChooseFile({ onText }: { readonly onText: (text: string) => void }) {
  const file = useRef<HTMLInputElement>(null);
  const take = async (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) onText(await first.text());
  };

  return (
    <div>
      <input
        ref={file}
        type="file"
        accept=".csv,.tsv,.txt"
        hidden
        aria-label={say("agreement.agreementTab.fileWithKnownClusters")}
        data-testid="agreement-file"
        onChange={(event) => void take(event.target.files)}
      />
      <Button onPress={() => file.current?.click()}>
        <FileUp size={15} strokeWidth={1.75} />
        {say("agreement.agreementTab.chooseAFile")}
      </Button>
    </div>
  );
}
