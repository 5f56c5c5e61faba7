import {expect, it} from "vitest"
import {readPublicationDate} from "../../src/read/publication-date.ts"

it.each([
  ["2031-03-14", "2031-03-14"],
  [" 2028-02-29 ", "2028-02-29"],
  ["2031-03-14T09:30:00+02:00", "2031-03-14T09:30:00+02:00"],
  ["2031-03-14T09:30Z", "2031-03-14T09:30Z"],
  ["2031-03-14 09:30", "2031-03-14"],
  ["2031-03-14T09:30:00", "2031-03-14"]
])("the publication date %o is kept as %o", (words, date) => {
  expect(readPublicationDate(words)).toBe(date)
})

it.each([
  "",
  "2031-03",
  "2031",
  "14 March 2031",
  "2031-02-29",
  "2031-13-01",
  "2031-03-14T29:30Z",
  "20310314",
  "tomorrow"
])("%o is no publication date", (words) => {
  expect(readPublicationDate(words)).toBeUndefined()
})
