import { randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Clew } from "../../../context.ts";
import { InvalidInput, NotFound, TooLarge } from "../../../shared/errors.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { caseOf, type CaseHeading } from "../../ground/cases/index.ts";
import { addPage } from "../../ground/papers/index.ts";
import { pathOfUpload } from "../../intake/files/index.ts";
import { openPackage, type OpenedPackage } from "../packages/index.ts";
import type { Writing } from "../../ground/journal/index.ts";

const mostBytes = 256 * 1024 ** 2;
const slot = slotFor<UntilWritten<OpenedPackage>>("packages of other Clews that were looked at");
const mostKept = 2;

/**
 * Keeps a package of another Clew as a case that can be read, not changed: nothing of it comes into
 * the network. Gives the case's id. Throws InvalidInput with all faults where a byte of it is not as
 * it was made.
 */
export async function receivePackage(
  clew: Clew,
  upload: string,
  { by, now, stamp }: Writing,
): Promise<string> {
  const path = await pathOfUpload(clew.data, upload);
  if ((await stat(path)).size > mostBytes)
    throw new TooLarge("case-files.package-too-large", { megabytes: mostBytes / 1024 ** 2 });
  const { verdict, content } = openPackage(await readFile(path));
  if (content === undefined)
    throw new InvalidInput(
      "case-files.package-broken",
      { faults: verdict.faults.map(({ text }) => text).join(" ") },
      "package",
    );
  const sha256 = await clew.originals.keepFile(path);
  const heading: CaseHeading = {
    number: verdict.key.slice(0, 8),
    title: content.title,
    purpose: content.how,
    status: "open",
    summary: content.summary,
  };
  const id = randomUUID();
  const received = { sha256, key: verdict.key };
  await addPage(clew, {
    sort: "case",
    id,
    after: 0,
    content: { act: "received", heading, received },
    by,
    now,
    stamp,
    answer: { case: id },
  });
  return id;
}

/** The package that a case is of, checked anew. Throws NotFound where its file is gone. */
export async function packageOfCaseReceived(clew: Clew, id: string): Promise<OpenedPackage> {
  const { received } = await caseOf(clew, id);
  if (received === undefined) throw new NotFound("case file");
  const path = clew.originals.path(received.sha256);
  return clew.kept
    .of(slot, () => untilWritten<OpenedPackage>(mostKept))
    .at(received.sha256, 0, async () => {
      const bytes = await readFile(path).catch(() => {
        throw new NotFound("case file");
      });
      return openPackage(bytes, received.key);
    });
}
