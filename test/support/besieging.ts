import { sendFile } from "./import-files.ts";
import { post } from "./run-clew.ts";
import { mappingOf, type Sibling } from "./siblings/index.ts";

const inspect = `
  query ($uploads: [ID!]!, $mapping: String) {
    inspectFiles(uploads: $uploads, mapping: $mapping) {
      files { columns { name } }
      errors { message }
      rejects { reason { text } }
    }
  }
`;
const begin = `
  mutation ($uploads: [ID!]!, $mapping: String!) {
    importFiles(uploads: $uploads, mapping: $mapping) {
      ok
      errors { message }
      import { id }
    }
  }
`;
const states = "{ imports { id state } }";

/** What came of a file that was sent. */
export interface Outcome {
  readonly is: "refused" | "read";
  /** What was answered; of one that was read, its state in the end. */
  readonly says: string;
  /** Whether an answer was a failure: a file that is expected to be bad is none. */
  readonly failed: boolean;
}

/** Sends what a stranger could, made before: making it takes time of its own. */
export type Besieging = (address: string) => Promise<Outcome>;

/** Makes a file to be sent as a person would: looked into, imported and waited for. */
export async function besieging(sibling: Sibling, number: number): Promise<Besieging> {
  const mapping = sibling.mapping ?? mappingOf(`t-sent-${number}`, sibling.file);
  const content = await sibling.content();
  const bytes = typeof content === "string" ? content : new Uint8Array(content);
  return (address) => sent(address, { file: sibling.file, bytes, mapping });
}

interface Sent {
  readonly file: string;
  readonly bytes: string | Uint8Array<ArrayBuffer>;
  readonly mapping: string;
}

async function sent(address: string, { file, bytes, mapping }: Sent): Promise<Outcome> {
  const upload = await sendFile(address, file, bytes);
  if (upload === undefined) return { is: "refused", says: "not taken", failed: false };
  const uploads = [upload];
  const seen = await post(address, inspect, { uploads, mapping });
  const begun = await post(address, begin, { uploads, mapping });
  const failed = [seen, begun].some(({ status, body }) => {
    return status >= 500 || JSON.stringify(body.errors ?? []).includes("INTERNAL");
  });
  const started = begun.body.data?.importFiles;
  if (started?.import === undefined || started.import === null) {
    const [error] = started?.errors ?? begun.body.errors ?? [];
    return { is: "refused", says: String(error?.message ?? ""), failed };
  }
  return { is: "read", says: await endOf(address, started.import.id), failed };
}

async function endOf(address: string, id: string): Promise<string> {
  for (;;) {
    const { body } = await post(address, states);
    const own = body.data.imports.find((one: { readonly id: string }) => one.id === id);
    if (own !== undefined && own.state !== "running") return String(own.state);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
