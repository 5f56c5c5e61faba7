import type {TimeMeaning} from "../../model/mention.ts"
import {phrases, type Phrases} from "../phrases.ts"

/**
 * Wars, campaigns and battles that English texts date other things by ("before the Korean War", "after the fall of Kabul"),
 * from the first day to the last; without a last day where it went on when this was written. Dates as reference works
 * commonly give them; where these differ by days, the wider stretch. A history of one of them often leaves out the year.
 */
const dated: readonly (readonly [from: string, to: string | null, ...names: readonly string[]])[] = [
  ["1914-07-28", "1918-11-11", "first world war", "world war i", "world war one"],
  ["1939-09-01", "1945-09-02", "second world war", "world war ii", "world war two"],
  ["1947-03-12", "1991-12-26", "cold war"],
  ["1950-06-25", "1953-07-27", "korean war"],
  ["1955-11-01", "1975-04-30", "vietnam war"],
  ["1967-06-05", "1967-06-10", "six - day war"],
  ["1973-10-06", "1973-10-25", "yom kippur war"],
  ["1979-12-24", "1989-02-15", "soviet – afghan war", "soviet - afghan war", "soviet war in afghanistan"],
  ["1980-09-22", "1988-08-20", "iran – iraq war", "iran - iraq war"],
  ["1982-04-02", "1982-06-14", "falklands war"],
  ["1990-08-02", "1991-02-28", "gulf war"],
  ["1992-04-06", "1995-12-14", "bosnian war"],
  ["1994-12-11", "1996-08-31", "first chechen war"],
  ["1998-02-28", "1999-06-11", "kosovo war"],
  ["1999-08-07", "2009-04-16", "second chechen war"],
  ["2001-10-07", "2021-08-30", "war in afghanistan"],
  ["2003-03-20", "2011-12-18", "iraq war"],
  ["2003-03-20", "2003-05-01", "invasion of iraq"],
  ["2006-07-12", "2006-08-14", "lebanon war"],
  ["2007-09-06", "2007-09-06", "operation outside the box", "operation orchard"],
  ["2008-08-07", "2008-08-16", "russo – georgian war", "russo - georgian war"],
  ["2010-12-17", "2012-12-31", "arab spring"],
  ["2011-02-15", "2011-10-23", "first libyan civil war"],
  ["2011-03-15", "2024-12-08", "syrian civil war", "syrian uprising", "syrian revolution"],
  ["2012-07-19", "2016-12-22", "battle of aleppo"],
  ["2013-11-21", "2014-02-23", "euromaidan", "revolution of dignity"],
  ["2014-02-20", "2014-03-26", "annexation of crimea"],
  ["2014-04-06", "2022-02-24", "war in donbas", "donbas war"],
  ["2014-05-26", "2015-01-21", "battle of donetsk airport"],
  ["2014-06-15", null, "operation inherent resolve"],
  ["2014-08-07", "2014-09-02", "battle of ilovaisk"],
  ["2014-09-13", "2015-01-26", "siege of kobani", "siege of kobanî"],
  ["2014-09-16", null, "yemeni civil war"],
  ["2015-01-14", "2015-02-20", "battle of debaltseve"],
  ["2016-10-16", "2017-07-20", "battle of mosul"],
  ["2016-11-06", "2017-10-17", "raqqa campaign"],
  ["2017-06-06", "2017-10-17", "battle of raqqa"],
  ["2018-01-20", "2018-03-24", "operation olive branch"],
  ["2019-10-09", "2019-11-25", "operation peace spring", "turkish offensive into north - eastern syria"],
  ["2020-09-27", "2020-11-10", "second nagorno - karabakh war", "nagorno - karabakh war"],
  ["2020-11-03", "2022-11-03", "tigray war"],
  ["2021-08-15", "2021-08-15", "fall of kabul"],
  [
    "2022-02-24",
    null,
    "russian invasion of ukraine",
    "russian invasion",
    "full - scale invasion",
    "invasion of ukraine"
  ],
  ["2022-02-24", null, "eastern ukraine campaign", "eastern ukraine offensive"],
  ["2022-02-24", null, "southern ukraine campaign", "southern ukraine offensive"],
  ["2022-02-24", "2022-04-08", "northeastern ukraine campaign", "northeastern ukraine offensive"],
  ["2022-02-24", "2022-04-07", "kyiv offensive", "northern ukraine campaign", "northern ukraine offensive"],
  ["2022-02-24", "2022-02-25", "battle of hostomel", "battle of antonov airport", "battle of chernobyl"],
  ["2022-02-24", "2022-03-02", "battle of kherson"],
  ["2022-02-24", "2022-04-04", "siege of chernihiv", "battle of sumy", "battle of konotop"],
  ["2022-02-24", "2022-03-26", "battle of okhtyrka", "battle of trostianets", "battle of lebedyn"],
  ["2022-02-24", "2022-05-14", "battle of kharkiv"],
  ["2022-02-24", "2022-05-20", "siege of mariupol", "battle of mariupol"],
  ["2022-02-24", "2022-06-30", "snake island campaign", "attack on snake island"],
  ["2022-02-25", "2022-03-01", "battle of melitopol"],
  ["2022-02-25", "2022-03-12", "battle of volnovakha"],
  ["2022-02-25", "2022-04-02", "battle of kyiv", "battle of vasylkiv", "battle of brovary"],
  ["2022-02-26", "2022-04-08", "battle of mykolaiv"],
  ["2022-02-27", "2022-03-31", "battle of bucha", "battle of irpin", "battle of makariv", "battle of moshchun"],
  ["2022-02-28", "2022-03-04", "battle of enerhodar"],
  ["2022-03-02", "2022-03-13", "battle of voznesensk"],
  ["2022-03-02", "2022-05-12", "battle of rubizhne", "battle of popasna"],
  ["2022-03-03", "2022-04-01", "battle of izium"],
  ["2022-03-05", null, "battle of huliaipole"],
  ["2022-03-17", "2023-12-25", "battle of marinka"],
  ["2022-04-18", "2022-09-11", "battle of donbas", "donbas offensive"],
  ["2022-05-05", "2022-05-13", "battle of the siverskyi donets"],
  ["2022-05-06", "2022-06-25", "battle of sievierodonetsk", "battle of severodonetsk"],
  ["2022-06-25", "2022-07-03", "battle of lysychansk"],
  ["2022-07-28", "2022-10-31", "battle of pisky", "battles of the donetsk suburbs"],
  ["2022-08-01", "2023-05-20", "battle of bakhmut"],
  ["2022-08-03", "2023-01-16", "battle of soledar"],
  ["2022-08-29", "2022-11-11", "kherson counteroffensive"],
  ["2022-09-06", "2022-10-02", "kharkiv counteroffensive"],
  ["2022-09-10", "2022-10-02", "battle of lyman", "second battle of lyman"],
  ["2023-01-24", "2023-03-31", "battle of vuhledar"],
  ["2023-04-15", null, "sudanese civil war", "war in sudan"],
  ["2023-06-04", "2023-11-30", "ukrainian counteroffensive"],
  ["2023-06-06", "2023-06-06", "destruction of the kakhovka dam"],
  ["2023-06-23", "2023-06-24", "wagner group rebellion", "wagner rebellion"],
  ["2023-10-07", null, "gaza war", "israel – hamas war", "israel - hamas war"],
  ["2023-10-10", "2024-02-17", "battle of avdiivka"],
  ["2024-08-06", "2025-03-16", "kursk offensive", "kursk incursion"]
]

function day(iso: string): TimeMeaning {
  const [year, month, date] = iso.split("-").map(Number)
  return {kind: "calendar", year: year!, month: month!, day: date!}
}

export const happenings: Phrases<TimeMeaning & {kind: "range"}> = phrases(
  Object.fromEntries(
    dated.flatMap(([from, to, ...names]) =>
      names.map((name) => [name, {kind: "range", from: day(from), to: to === null ? null : day(to)}] as const)
    )
  )
)
