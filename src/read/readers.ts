import {html} from "./html.ts"
import {jsonl} from "./jsonl.ts"
import type {Reader} from "./reader.ts"
import {text} from "./text.ts"

/** All formats, in the order in which they are asked; plain text takes what no other recognises. */
export const readers: readonly Reader[] = [html, jsonl, text]
