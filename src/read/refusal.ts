import {ClaimlineError} from "../model/errors.ts"

const signatures: readonly (readonly [start: string, what: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u00D0\u00CF\u0011\u00E0", "an old office document"],
  ["\u0089PNG", "a picture"],
  ["\u00FF\u00D8\u00FF", "a picture"],
  ["GIF8", "a picture"],
  ["\u001F\u008B", "a gzip archive"],
  ["SQLite format 3\u0000", "an SQLite database"]
]

/**
 * Throws for what must not be taken for plain text though nothing reads it: binary files, known by a signature or by a
 * zero byte, which no UTF-8 text holds; and XML, whose tags would become words.
 */
export function refuseOther(start: Uint8Array, name: string): void {
  const letters = Buffer.from(start.subarray(0, 512)).toString("latin1")
  const what = signatures.find(([signature]) => letters.startsWith(signature))?.[1]
  if (what !== undefined || start.includes(0)) {
    throw new ClaimlineError("binary", `${name} is ${what ?? "a binary file"}, not text.`, readable)
  }
  if (/^(?:ï»¿)?\s*<(?:\?xml|rss|feed)[\s>]/i.test(letters) && !/<(?:!doctype html|html)[\s>]/i.test(letters)) {
    throw new ClaimlineError("xml", `${name} is XML, which is no form of report that can be read.`, readable)
  }
}

const readable = "Claimline reads plain text, HTML pages and JSON Lines; export the report as one of these."
