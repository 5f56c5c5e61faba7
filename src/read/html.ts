import {ClaimlineError} from "../model/errors.ts"
import type {Note} from "../model/note.ts"
import {createDocument} from "./document.ts"
import {readLanguageTag} from "./language.ts"
import {languageNotes} from "./notes.ts"
import {readPublicationDate} from "./publication-date.ts"
import type {Defaults, ReadItem, Reader, Source} from "./reader.ts"
import {decodeUtf8} from "./utf8.ts"
import {emptyReport, readWhole} from "./whole.ts"

/** A web page: the article in it, found by Readability, without the page around it. Nothing of it is run or fetched. */
export const html: Reader = {
  name: "html",
  label: "an HTML page",
  recognises: looksLikeHtml,
  read: readHtml
}

/**
 * Readability takes longer than linear time: pages that are larger or nest deeper than pages of people do are read whole
 * instead. linkedom itself is slow on nesting that no page has; such markup is refused.
 */
const forReadability = {nodes: 15_000, depth: 100}
const deepestMarkup = 2000

function looksLikeHtml(start: string): boolean {
  const beginning = start.replace(/^(?:\uFEFF|\s+|<\?xml[^>]*>|<!--[^]{0,4000}?-->)*/i, "")
  if (
    /^<(?:!doctype html|(?:html|head|body|title|meta|link|article|main|section|div|p|h[1-6]|table)[\s/>])/i.test(
      beginning
    )
  ) {
    return true
  }
  return (start.match(/<\/(?:p|div|span|a|h[1-6]|li|b|strong|em)>|<br\s*\/?>/gi) ?? []).length >= 3
}

async function* readHtml(source: Source, defaults: Defaults): AsyncGenerator<ReadItem> {
  const page = await parsePage(decodeHtml(await readWhole(source), source.name), source.name)
  if (page.text.trim() === "") throw emptyReport(`${source.name} (an HTML page)`)
  const language = defaults.language ?? readLanguageTag(page.language)
  const document = createDocument({
    text: page.text,
    title: page.title,
    language,
    publishedAt: readPublicationDate(page.publishedAt) ?? defaults.publishedAt,
    outlet: page.outlet || defaults.outlet,
    url: page.url || defaults.url,
    origin: source.name
  })
  yield {kind: "document", document, notes: [howItWasRead(page), ...languageNotes(document, language !== undefined)]}
}

interface Page {
  readonly title: string
  readonly text: string
  /** False when no article stood out and the text of the whole page was taken. */
  readonly isArticle: boolean
  readonly language: string
  readonly publishedAt: string
  readonly outlet: string
  readonly url: string
}

function howItWasRead(page: Page): Note {
  return page.isArticle
    ? {code: "read-as-html", message: "Read as an HTML page: the article was taken, the page around it left out."}
    : {code: "read-as-html", message: "Read as an HTML page in which no article stands out: all of its text was taken."}
}

/** The libraries are loaded only when there is a page to read. */
async function parsePage(markup: string, name: string): Promise<Page> {
  if (markupDepth(markup) > deepestMarkup) throw unreadable(name, "its tags are nested too deep")
  const [{parseHTML}, {Readability}] = await Promise.all([import("linkedom"), import("@mozilla/readability")])
  try {
    const {document} = parseHTML(withBody(markup))
    const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? ""
    const language = document.documentElement.getAttribute("lang") ?? ""
    const heading = document.querySelector("title, h1")?.textContent ?? ""
    const whole = blockText(document.body)
    const article = isForReadability(document.body)
      ? new Readability<Node>(document, {serializer: (node) => node}).parse()
      : undefined
    const text = article?.content ? blockText(article.content) : ""
    const outlet = oneLine(article?.siteName ?? "")
    return {
      title: withoutSiteName(oneLine(article?.title || heading), outlet),
      text: text || whole,
      isArticle: text !== "",
      language,
      publishedAt: article?.publishedTime ?? "",
      outlet,
      url: /^https?:\/\//.test(url) ? url : ""
    }
  } catch (error) {
    throw unreadable(name, error instanceof Error ? error.message : String(error))
  }
}

function unreadable(name: string, why: string): ClaimlineError {
  return new ClaimlineError(
    "html-unreadable",
    `${name} is an HTML page that cannot be taken apart: ${why}.`,
    "Copy the text of the article into a plain text file."
  )
}

/** Tags that need no end tag say nothing about depth. */
const unclosed = new Set(
  "area base br col dd dt embed hr img input li link meta option p source td th tr wbr".split(" ")
)

/** How deep tags are nested, from the markup alone: an upper bound that costs one pass. */
function markupDepth(markup: string): number {
  let depth = 0
  let deepest = 0
  for (const [, end, tag] of markup.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (unclosed.has(tag!.toLowerCase())) continue
    depth = Math.max(0, depth + (end ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function isForReadability(root: Node): boolean {
  let nodes = 0
  let deepest = 0
  walk(root, (_node, depth) => {
    nodes++
    deepest = Math.max(deepest, depth)
    return true
  })
  return deepest <= forReadability.depth && nodes <= forReadability.nodes
}

/** "Port hit at night · The Example Post" is the page's title; the headline ends before the site's name. */
function withoutSiteName(title: string, site: string): string {
  if (site === "" || !title.endsWith(site)) return title
  return title.slice(0, -site.length).replace(/\s+[-–—|·:»]\s*$/, "") || title
}

/** A fragment has no body of its own, and Readability looks for one. */
function withBody(markup: string): string {
  return /<body[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`
}

/** Pages may name another encoding than UTF-8 in their head. */
function decodeHtml(bytes: Uint8Array, name: string): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1")
  const charset = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (!charset || /^utf-?8$/i.test(charset)) return decodeUtf8(bytes, name)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return decodeUtf8(bytes, name)
  }
}

const blocks = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " "
  )
)
const unseen = new Set(["script", "style", "noscript", "template", "svg", "head"])

/** The text of a node with a paragraph for each block and white space as a browser would show it. */
function blockText(root: Node): string {
  const lines: string[] = []
  let line = ""
  const breakLine = (node: Node): void => {
    if (!blocks.has(node.nodeName.toLowerCase())) return
    lines.push(oneLine(line))
    line = ""
  }
  walk(
    root,
    (node) => {
      if (node.nodeType === textNode) line += node.nodeValue ?? ""
      breakLine(node)
      return !unseen.has(node.nodeName.toLowerCase())
    },
    breakLine
  )
  return [...lines, oneLine(line)].filter((shown) => shown !== "").join("\n\n")
}

/**
 * Visits all nodes below one in the order of the page, `leave` after the last child. Where `enter` answers false, children
 * are left out. Without recursion, since a page can nest deeper than the stack is.
 */
function walk(
  root: Node,
  enter: (node: Node, depth: number) => boolean,
  leave: (node: Node) => void = () => undefined
): void {
  let depth = 1
  let node: Node | null = root.firstChild
  while (node) {
    const child: Node | null = enter(node, depth) ? node.firstChild : null
    if (child) {
      node = child
      depth++
      continue
    }
    leave(node)
    let last: Node = node
    while (!last.nextSibling) {
      const parent: Node | null = last.parentNode
      if (!parent || parent === root) return
      last = parent
      depth--
      leave(last)
    }
    node = last.nextSibling
  }
}

const textNode = 3

function oneLine(words: string): string {
  return words.replace(/[ \t\r\n\f]+/g, " ").trim()
}
