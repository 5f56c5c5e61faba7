/**
 * Takes the pictures of the README anew: `npm run build:page && node test/page/picture.ts`. Reads the sample reports with
 * the engine as it is, so that the pictures show what a person will see.
 */
import {readFileSync, statSync} from "node:fs"
import {argv, stdout} from "node:process"
import {fileURLToPath} from "node:url"
import {readClaims} from "../../src/index.ts"
import type {LanguageCode} from "../../src/model/document.ts"
import {serveLedger} from "../../src/serve/server.ts"
import {numberClaims} from "../../web/src/numbered.ts"
import {ledgerInMemory} from "../serve/ledger-in-memory.ts"
import {findBrowser, howToGetABrowser, launchBrowser} from "./browser.ts"

interface Sample {
  readonly file: string
  readonly date: string
  readonly outlet: string
  readonly language: LanguageCode
}

const [sampleFile = "prisoner-exchange.txt", claimNumber = "1"] = argv.slice(2)
const samples = new URL("../../samples/", import.meta.url)
const picture = fileURLToPath(new URL("../../docs/report.png", import.meta.url))

const list = JSON.parse(readFileSync(new URL("index.json", samples), "utf8")) as readonly Sample[]
const sample = list.find(({file}) => file === sampleFile)
if (!sample) throw new Error(`no sample ${sampleFile}`)
const text = readFileSync(new URL(sample.file, samples), "utf8")
const reading = readClaims({text, publishedAt: sample.date, outlet: sample.outlet, language: sample.language})

const executable = findBrowser()
if (!executable) throw new Error(`no browser found: ${howToGetABrowser}`)
const browser = await launchBrowser(executable)
const server = await serveLedger(ledgerInMemory([reading]))
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}, locale: "en-GB", colorScheme: "light"})
  const claim = numberClaims(reading).find(({number}) => String(number) === claimNumber)
  await page.goto(`${server.url}/reports/${reading.document.id}${claim ? `#${claim.fragment}` : ""}`)
  await page.locator("li.note").first().waitFor()
  await page.screenshot({path: picture})
  stdout.write(`docs/report.png ${Math.round(statSync(picture).size / 1024)} kB\n`)
} finally {
  await browser.close()
  await server.close()
}
