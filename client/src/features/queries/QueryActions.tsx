import { Copy, Download, History, Pencil, Star, Trash2 } from "lucide-react";
import { useState } from "react";
import { go } from "../../address/index.ts";
import { ask, DeleteQueryDocument, SaveQueryDocument } from "../../api/index.ts";
import { Button, Dialog, MenuButton, notify } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { copyOf, draftOf, inputOf } from "./own/draft.ts";
import { edit } from "./own/editing.ts";
import { VersionsDialog } from "./own/VersionsDialog.tsx";
import type { SavedQuery } from "./saved-query.ts";
import { giveQueries } from "./transfer/give-file.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** What can be done with a query: one that ships can be copied and given away, one's own changed too. */
export function QueryActions({ query }: { readonly query: SavedQuery }) {
  return (
    <div className="row wrap">
      {query.isOwn && (
        <Button onPress={() => edit(draftOf(query))} testId="query-edit">
          <Pencil {...icon} />
          {say("queries.queryActions.edit")}
        </Button>
      )}
      <Button onPress={() => edit(copyOf(query))} testId="query-copy">
        <Copy {...icon} />
        {say("queries.queryActions.copy")}
      </Button>
      {query.isOwn && <OwnActions query={query} />}
      <MenuButton
        label={say("queries.queryActions.asFile")}
        testId="query-as-file-menu"
        button={
          <Button testId="query-as-file">
            <Download {...icon} />
            {say("queries.queryActions.asFile")}
          </Button>
        }
        choices={[
          {
            id: "as-cypher",
            label: say("queries.queryActions.cypherFile"),
            onChoose: () => void giveQueries([query.id], "cypher"),
          },
          {
            id: "as-bloodhound",
            label: say("queries.queryActions.bloodhoundFile"),
            onChoose: () => void giveQueries([query.id], "bloodhound"),
          },
        ]}
      />
    </div>
  );
}

function OwnActions({ query }: { readonly query: SavedQuery }) {
  const [open, setOpen] = useState<"versions" | "delete" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button onPress={() => void toggleFavourite(query)} testId="query-favourite">
        <Star {...icon} fill={query.isFavourite ? "currentColor" : "none"} />
        {query.isFavourite
          ? say("queries.queryActions.noFavourite")
          : say("queries.queryActions.favourite")}
      </Button>
      <Button onPress={() => setOpen("versions")} testId="query-versions-open">
        <History {...icon} />
        {say("queries.versions.versions")}
      </Button>
      <Button onPress={() => setOpen("delete")} testId="query-delete">
        <Trash2 {...icon} />
        {say("queries.queryActions.delete")}
      </Button>
      {open === "versions" && <VersionsDialog query={query} onClose={close} />}
      {open === "delete" && <DeleteDialog query={query} onClose={close} />}
    </>
  );
}

async function toggleFavourite(query: SavedQuery): Promise<void> {
  const input = { ...inputOf(draftOf(query)), isFavourite: !query.isFavourite };
  const { data, problem } = await ask(SaveQueryDocument, { input });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const [error] = data.saveQuery.errors;
  if (error) notify(error.message);
}

function DeleteDialog({
  query,
  onClose,
}: {
  readonly query: SavedQuery;
  readonly onClose: () => void;
}) {
  const remove = async () => {
    const { id, version } = query;
    const { data, problem } = await ask(DeleteQueryDocument, { id, version });
    const [error] = data?.deleteQuery.errors ?? [];
    onClose();
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    if (error) return notify(error.message);
    go({ view: "queries", query: null });
    notify(say("queries.queryActions.deleted", { title: query.title }));
  };
  return (
    <Dialog
      title={say("queries.queryActions.deleteThis")}
      isOpen
      onClose={onClose}
      role="alertdialog"
      testId="query-delete-dialog"
    >
      <p>{say("queries.queryActions.leavesTheList", { title: query.title })}</p>
      <div className="dialog-foot">
        <Button onPress={onClose}>{say("common.cancel")}</Button>
        <Button kind="main" onPress={() => void remove()} testId="query-delete-sure">
          {say("queries.queryActions.delete")}
        </Button>
      </div>
    </Dialog>
  );
}
