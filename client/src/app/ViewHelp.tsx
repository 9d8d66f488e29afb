import { openings, useAddress, useOpenings, type Address } from "../address/index.ts";
import { Button, Dialog } from "../design/index.ts";
import { say } from "../wording/index.ts";

const words: Readonly<Record<Address["view"], string>> = {
  home: say("app.viewHelp.home"),
  find: say("app.viewHelp.home"),
  profile: say("app.viewHelp.profile"),
  chart: say("app.viewHelp.chart"),
  table: say("app.viewHelp.table"),
  groups: say("app.viewHelp.groups"),
  clusters: say("app.viewHelp.clusters"),
  review: say("app.viewHelp.review"),
  wordings: say("app.viewHelp.wordings"),
  why: say("app.viewHelp.why"),
  queries: say("app.viewHelp.queries"),
  cases: say("app.viewHelp.cases"),
  sources: say("app.viewHelp.sources"),
  import: say("app.viewHelp.import"),
};

/** What the view that is open is for and how to begin, a line each. */
export function ViewHelp() {
  const { help } = useOpenings();
  const { view } = useAddress();
  const close = () => openings.setState({ help: false });
  const toKeys = () => openings.setState({ help: false, shortcuts: true });
  return (
    <Dialog
      title={say("app.viewHelp.aboutThisView")}
      isOpen={help}
      onClose={close}
      width={460}
      testId="view-help"
    >
      <ul className="stack help-lines">
        {words[view].split("\n").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="dialog-foot">
        <Button onPress={toKeys} testId="help-keys">
          {say("app.helpAndShortcuts")}
        </Button>
        <Button kind="main" onPress={close}>
          {say("common.close")}
        </Button>
      </div>
    </Dialog>
  );
}
