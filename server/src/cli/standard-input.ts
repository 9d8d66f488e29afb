/** Most bytes of standard input that a command takes. */
export const mostInput = 8_000_000;

/** All of standard input; what is longer than any command takes is cut. */
export async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > mostInput) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}
