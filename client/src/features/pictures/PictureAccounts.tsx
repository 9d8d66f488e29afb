import { useState } from "react";
import { say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import type { PictureVariantsOfQuery } from "../../api/index.ts";

type Variant = PictureVariantsOfQuery["pictureVariants"]["variants"][number];

const ACCOUNTS = 3;

/** The accounts linked with a picture, the first at once. */
export function Accounts({ variant }: { readonly variant: Variant }) {
  const { accounts, accountTotal } = variant;
  const [isAll, setAll] = useState(false);

  return (
    <>
      {(isAll ? accounts : accounts.slice(0, ACCOUNTS)).map((account) => (
        <EntityLine key={account.id} entity={account} size={18} />
      ))}
      {accounts.length > ACCOUNTS && (
        <button
          type="button"
          className="link-button small"
          data-testid="picture-accounts"
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
        >
          {isAll
            ? say("pictures.pictureStrip.fewerAccounts")
            : say("pictures.pictureStrip.andMoreAccount", { rest: accountTotal - ACCOUNTS })}
        </button>
      )}
      {isAll && accountTotal > accounts.length && (
        <span className="third small">
          {say("pictures.pictureStrip.ofAccountsShownThose", {
            accounts: accounts.length,
            accountTotal,
          })}
        </span>
      )}
      {accounts.length === 0 && (
        <span className="third small">{say("pictures.pictureStrip.noAccountIsLinked")}</span>
      )}
    </>
  );
}
