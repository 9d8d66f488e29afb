import type { SlotKind, WordingQuery } from "../../api/index.ts";
import { day, percent, wordOf, meaningOf, say } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { EntityLine } from "../entities/index.ts";
import { openRow } from "../rows/index.ts";

type Member = WordingQuery["wording"]["members"]["edges"][number]["node"];
type Fill = Member["fills"][number];

/** Who uses a wording: when, how nearly, what each put into each slot, and the accounts. */
export function FillTable({
  members,
  slots,
}: {
  readonly members: readonly Member[];
  readonly slots: readonly SlotKind[];
}) {
  return (
    <div
      className="wording-scroll"
      role="region"
      aria-label={say("sharedWording.whatEachPutInto")}
      tabIndex={0}
    >
      <table className="table" data-testid="wording-table">
        <Heads slots={slots} />
        <tbody>
          {members.map((member) => (
            <Row key={member.ad.id} member={member} slots={slots} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ member, slots }: { readonly member: Member; readonly slots: readonly SlotKind[] }) {
  const { ad, similarity, accounts, citation, fills } = member;
  return (
    <tr data-testid="wording-member">
      <td className="wording-who">
        <EntityLine entity={ad} size={20} />
      </td>
      <td className="second" style={{ whiteSpace: "nowrap" }}>
        {day(ad.firstSeen) ?? say("sharedWording.fillTable.noTime")}
      </td>
      <td className="number">
        <button
          type="button"
          className="plain-button"
          title={say("sharedWording.fillTable.openTheSourceRow")}
          data-testid="wording-row"
          onClick={() => openRow(citation)}
        >
          <span className="hover-line">{percent(similarity)}</span>
        </button>
      </td>
      {slots.map((_, at) => (
        <td key={at}>
          <Filled fill={fills.find(({ slot }) => slot === at)} member={member} />
        </td>
      ))}
      <td>
        {accounts.length === 0 ? (
          <span className="third">{say("sharedWording.fillTable.none")}</span>
        ) : (
          accounts.map((account) => <EntityLine key={account.id} entity={account} size={18} />)
        )}
      </td>
    </tr>
  );
}

/** What stands in a slot; pressing it opens the source row with just these words marked. */
function Filled({
  fill,
  member: { citation },
}: {
  readonly fill: Fill | undefined;
  readonly member: Member;
}) {
  if (!fill) return <span className="third">–</span>;
  return (
    <button
      type="button"
      className="plain-button wording-fill"
      data-testid="wording-fill"
      title={say("sharedWording.fillTable.openTheSourceRow")}
      onClick={() => openRow({ ...citation, spans: [fill.span] })}
    >
      <bdi className="hover-line">{fill.text}</bdi>
    </button>
  );
}

function Heads({ slots }: { readonly slots: readonly SlotKind[] }) {
  return (
    <thead>
      <tr>
        <th>{say("sharedWording.fillTable.whoUsesIt")}</th>
        <th>{say("common.when")}</th>
        <th className="number">
          <Meaning of={meaningOf("similarity")} />
        </th>
        {slots.map((kind, at) => (
          <th key={at}>
            <span className="wording-slot" data-slot={kind}>
              {at + 1}
            </span>{" "}
            {wordOf("slot", kind)}
          </th>
        ))}
        <th>{say("sharedWording.fillTable.accounts")}</th>
      </tr>
    </thead>
  );
}
