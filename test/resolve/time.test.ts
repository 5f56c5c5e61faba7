import {execFileSync} from "node:child_process"
import {describe, expect, test} from "vitest"
import {findTimes} from "../../src/annotate/time.ts"
import {en} from "../../src/languages/en/index.ts"
import {resolveTimes} from "../../src/resolve/time.ts"
import {writeEdtf} from "../../src/write/edtf.ts"
import {wordsOf} from "../annotate/words-of.ts"

/** Each expression of a text in EDTF, or why it has no date. */
function datesIn(text: string, publishedAt?: string): readonly string[] {
  const words = wordsOf(text, publishedAt)
  const times = findTimes(words, en).value
  const resolutions = resolveTimes(words, times, en)
  return times.map((time) => {
    const resolution = resolutions.get(time)!
    return resolution.kind === "known" ? writeEdtf(resolution.value) : `? ${resolution.because}`
  })
}

/** 8 June 2025 was a Sunday. */
const sunday = "2025-06-08"

const inReport: readonly (readonly [text: string, ...dates: readonly string[]])[] = [
  ["The bridge fell yesterday.", "2025-06-07"],
  ["The bridge fell last week.", "2025-05-26/2025-06-01"],
  ["The bridge fell three years ago.", "2022"],
  ["The bridge fell on Sunday.", "2025-06-08"],
  ["The bridge fell on Thursday.", "2025-06-05"],
  ["Envoys will meet on Thursday.", "2025-06-12"],
  ["Envoys met last Sunday.", "2025-06-01"],
  ["The bridge fell in November.", "2024-11"],
  ["Envoys will meet in November.", "2025-11"],
  ["The bridge fell on 24 May.", "2025-05-24"],
  ["The bridge fell on 24 December.", "2024-12-24"],
  ["The bridge fell in late May.", "2025-05~"],
  ["The talks were held earlier in the week.", "2025-06-02~/2025-06-08~"],
  ["On 3 June the bridge fell, and two days later the dam.", "2025-06-03", "2025-06-05"],
  [
    "On 3 June the bridge fell. The same day the dam broke. The following day it rained.",
    "2025-06-03",
    "2025-06-03",
    "2025-06-04"
  ],
  ["Drones came on the night of 6-7 June.", "2025-06-06T20:00:00/2025-06-07T06:00:00"],
  ["The siren sounded at 14:30 on Friday.", "2025-06-06T14:30:00"],
  ["They have fled since March.", "2025-03/.."],
  ["They held it from 30 December to 2 January.", "2024-12-30/2025-01-02"],
  ["The second week of May was quiet.", "2025-05-05/2025-05-11"],
  ["The siege lasted for three years.", "? a length of time, not a date"],
  ["They meet every Monday.", "? recurs, so it is no single date"],
  ["It broke on 31 June 2025.", "? no such date in the calendar"]
]

describe("times of a report", () => {
  for (const [text, ...dates] of inReport) test(text, () => expect(datesIn(text, sunday)).toEqual(dates))

  test("the day of publication is the one in the outlet's own zone", () => {
    expect(datesIn("The bridge fell today.", "2025-06-08T23:30:00-05:00")).toEqual(["2025-06-08"])
    expect(datesIn("The bridge fell today.", "2025-06-08T00:30:00+14:00")).toEqual(["2025-06-08"])
  })

  test("a missing date stays missing", () => {
    expect(datesIn("The bridge fell yesterday.")).toEqual(["? counted from a date that is not known"])
    expect(datesIn("The bridge fell on 8 June.")).toEqual([
      "? the year is not stated, and there is no date to count from"
    ])
  })
})

describe("times of a history", () => {
  test("bare dates follow the dates with a year", () => {
    const text = "On 12 November 2012 the rebels took the mill. On 3 January they lost it. The next day it burned."
    expect(datesIn(text, "2023-07-10")).toEqual(["2012-11-12", "2013-01-03", "2013-01-04"])
  })

  test("bare dates before the first year lean on it", () => {
    const text = "On 3 March the mill burned. It was rebuilt in July 2015."
    expect(datesIn(text, "2023-07-10")).toEqual(["2015-03-03", "2015-07"])
  })

  test("a year in the headline holds for the text", () => {
    const text = "2017 mill strike\n\nOn 3 March the workers walked out."
    expect(datesIn(text, "2023-07-10").at(-1)).toBe("2017-03-03")
  })

  test("a named war in the headline holds for the text", () => {
    const text = "Prisoners of the Falklands War\n\nOn 3 May forty sailors were taken aboard."
    expect(datesIn(text, "2023-07-10").at(-1)).toBe("1982-05-03")
  })

  test("a report that recalls a year is still a report", () => {
    const text = "On 3 June the mill burned, police said on Thursday. It had burned in August 2012."
    expect(datesIn(text, sunday)).toEqual(["2025-06-03", "2025-06-05", "2012-08"])
  })
})

test("no machine's zone or clock has a say", () => {
  const script = `
    import {dayOfIso, isoDate} from ${JSON.stringify(new URL("../../src/model/calendar.ts", import.meta.url).href)}
    import {frameOf, hourOf} from ${JSON.stringify(new URL("../../src/resolve/time-frame.ts", import.meta.url).href)}
    const days = ["2024-02-29", "2025-03-30", "2025-10-26", "1999-12-31"].map(dayOfIso)
    const units = ["day", "week", "month", "quarter", "year", "decade"]
    console.log(JSON.stringify(days.map((day) => units.map((unit) => [frameOf(day, unit, 1), isoDate(day), hourOf(day, 26)]))))
  `
  const answers = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Europe/Kyiv"].map((zone) =>
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      env: {...process.env, TZ: zone},
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"]
    })
  )
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toContain("2024-02-29")
})
