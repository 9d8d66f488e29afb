import type { CaseChangesInput } from "../../api/index.ts";
import { Select } from "../../design/index.ts";
import { moment, say } from "../../wording/index.ts";
import { CaseOut } from "./CaseOut.tsx";
import { statuses } from "./status-word.ts";
import type { CaseActs, CaseFile } from "./useCase.ts";
import { Written } from "./Written.tsx";

interface CaseHeadProps {
  readonly file: CaseFile;
  readonly acts: CaseActs;
}

/** What a case is called, for what it is and how it stands; its texts are changed where they stand. */
export function CaseHead({ file, acts }: CaseHeadProps) {
  const keep: Keep = (changes) => acts.change(changes, file.page);
  return (
    <header className="stack case-head">
      <div className="row wrap">
        <span className="mono second">
          <bdi>{file.number}</bdi>
        </span>
        <h1 className="title grow">
          <Written
            label={say("cases.titleOfCase")}
            text={file.title}
            keep={(title) => keep({ title })}
            testId="case-head-title"
          />
        </h1>
        <CaseOut file={file} />
        <Select
          label={say("cases.status")}
          value={file.status}
          onChange={(status) => void keep({ status })}
          options={statuses}
          testId="case-status"
        />
      </div>
      <p className="third small">
        {say("cases.opened", { by: file.openedBy, at: moment(file.openedAt) })}
      </p>
      <LongTexts file={file} keep={keep} />
    </header>
  );
}

type Keep = (changes: CaseChangesInput) => Promise<boolean>;

function LongTexts({ file, keep }: { readonly file: CaseFile; readonly keep: Keep }) {
  return (
    <div className="case-texts">
      <Written
        label={say("cases.purpose")}
        text={file.purpose}
        keep={(purpose) => keep({ purpose })}
        isLong
        testId="case-head-purpose"
      />
      <Written
        label={say("cases.summary")}
        text={file.summary}
        keep={(summary) => keep({ summary })}
        isLong
        testId="case-head-summary"
      />
    </div>
  );
}
