import { CircleHelp, Expand, EyeOff, Pin, Route } from "lucide-react";
import { askWhy, select, type DrawnEntity } from "../../chart/index.ts";
import { Button } from "../../design/index.ts";
import { EntityLine } from "../entities/index.ts";
import { two } from "./between.ts";
import { expand } from "./expand.ts";
import { askPair } from "./pair.ts";
import { SidePanel } from "./SidePanel.tsx";
import { hideSelected, togglePin } from "./useChart.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** Several entities: what can be done with them, and which they are. */
export function ManyDetails({ entities }: { readonly entities: readonly DrawnEntity[] }) {
  const pair = two(entities);
  return (
    <SidePanel testId="details" title={`${entities.length} selected`} onClose={() => select([])}>
      <div className="row wrap side-actions">
        {pair && <Button kind="main" testId="details-why" onPress={() => askWhy({ from: pair[0].id, to: pair[1].id })}><CircleHelp {...icon} />Why?</Button>}
        {pair && <Button testId="details-path" onPress={() => askPair("path", pair[0], pair[1])}><Route {...icon} />Path between</Button>}
        <Button testId="details-expand" onPress={() => void expand(entities.map(({ id }) => id))}><Expand {...icon} />Expand</Button>
        <Button onPress={hideSelected}><EyeOff {...icon} />Hide</Button>
        <Button onPress={() => togglePin()}><Pin {...icon} />Pin</Button>
      </div>
      <ul className="common-list">
        {entities.slice(0, 100).map((entity) => <li key={entity.id}><EntityLine entity={entity} onPress={() => select([entity.id])} /></li>)}
      </ul>
      {entities.length > 100 && <p className="third small">and {entities.length - 100} more; the table has all of them.</p>}
    </SidePanel>
  );
}
