import {alike, phrases} from "../phrases.ts"
import type {Bound, QuantityWords} from "../quantity-words.ts"

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
const tens = "twenty thirty forty fifty sixty seventy eighty ninety"
const smallOrdinals =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
const tenOrdinals = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"

export const quantities: QuantityWords = {
  numerals: new Map([
    ...small.split(" ").map((word, index) => [word, index] as const),
    ...tens.split(" ").map((word, index) => [word, 20 + 10 * index] as const)
  ]),
  multipliers: new Map([
    ["hundred", 100],
    ["thousand", 1000],
    ["million", 1e6],
    ["mln", 1e6],
    ["billion", 1e9],
    ["bn", 1e9],
    ["trillion", 1e12],
    ["dozen", 12]
  ]),
  ordinals: new Map([
    ...smallOrdinals.split(" ").map((word, index) => [word, index + 1] as const),
    ...tenOrdinals.split(" ").map((word, index) => [word, 20 + 10 * index] as const)
  ]),
  ordinalEndings: new Set(["st", "nd", "rd", "th"]),
  indefinite: new Set(["a", "an"]),
  and: new Set(["and"]),
  vague: phrases({
    several: 3,
    "a few": 3,
    few: 3,
    multiple: 3,
    numerous: 3,
    "a number of": 3,
    "a handful": 3,
    "several dozen": 12,
    "a few dozen": 12,
    dozens: 12,
    scores: 20,
    "several hundred": 100,
    "a few hundred": 100,
    "few hundred": 100,
    hundreds: 100,
    "several thousand": 1000,
    "a few thousand": 1000,
    "few thousand": 1000,
    thousands: 1000,
    "tens of thousands": 10_000,
    "hundreds of thousands": 100_000,
    "several million": 1e6,
    millions: 1e6,
    "tens of millions": 1e7,
    "hundreds of millions": 1e8,
    billions: 1e9
  }),
  none: new Set(["no", "zero", "nil"]),
  shares: phrases({
    half: 50,
    "a half": 50,
    "one half": 50,
    "a third": 33.3,
    "one third": 33.3,
    "one - third": 33.3,
    "two thirds": 66.7,
    "two - thirds": 66.7,
    "a quarter": 25,
    "one quarter": 25,
    "one - quarter": 25,
    "three quarters": 75,
    "three - quarters": 75,
    "a fifth": 20,
    "one fifth": 20,
    "one - fifth": 20,
    "a tenth": 10,
    "one tenth": 10
  }),
  percent: phrases({
    "%": true,
    percent: true,
    "per cent": true,
    pct: true,
    "percentage points": true,
    "percentage point": true
  } as const),
  percentUnit: "percent",
  notShare: new Set(["a", "an", "way", "time", "hour", "brother", "sister"]),
  boundsBefore: alike<Bound>({
    "at-least": [
      "at least",
      "no fewer than",
      "no less than",
      "not less than",
      "a minimum of",
      "minimum",
      "the minimum"
    ],
    above: [
      "more than",
      "over",
      "above",
      "in excess of",
      "upwards of",
      "greater than",
      "exceeding",
      "exceeded",
      "surpassing",
      "surpassed",
      "well over",
      "just over"
    ],
    "at-most": [
      "up to",
      "as many as",
      "as much as",
      "as high as",
      "at most",
      "no more than",
      "not more than",
      "a maximum of"
    ],
    below: ["fewer than", "less than", "under", "below", "just under", "well under"],
    about: ["about", "around", "approximately", "roughly", "some", "circa", "perhaps", "approx", "~"],
    nearly: ["nearly", "almost", "close to"],
    exact: ["exactly", "only", "just", "a total of", "an estimated", "all", "the", "another", "an additional", "only a"]
  }),
  particleVerbs: new Set(["hand", "turn", "take", "give", "sign", "bring"]),
  boundsAfter: alike<Bound>({
    "at-least": ["or more", "+", "and more", "or above"],
    "at-most": ["or less", "or fewer"],
    about: ["or so"]
  }),
  to: new Set(["to", "or", "-", "–", "—"]),
  between: new Set(["between", "from"]),
  of: new Set(["of"]),
  currencies: phrases({
    $: "USD",
    us$: "USD",
    "€": "EUR",
    "£": "GBP",
    "₴": "UAH",
    "₽": "RUB",
    dollar: "USD",
    dollars: "USD",
    "us dollars": "USD",
    euro: "EUR",
    euros: "EUR",
    pounds: "GBP",
    "pounds sterling": "GBP",
    hryvnia: "UAH",
    hryvnias: "UAH",
    hryvnya: "UAH",
    rubles: "RUB",
    roubles: "RUB"
  }),
  measures: phrases({
    km: "km",
    kilometer: "km",
    kilometers: "km",
    kilometre: "km",
    kilometres: "km",
    m: "m",
    meter: "m",
    meters: "m",
    metre: "m",
    metres: "m",
    mile: "miles",
    miles: "miles",
    mi: "mi",
    km2: "km2",
    "km²": "km2",
    "sq km": "km2",
    "square km": "km2",
    "square kilometers": "km2",
    "square kilometres": "km2",
    "square miles": "square miles",
    hectare: "hectares",
    hectares: "hectares",
    kg: "kg",
    kilogram: "kg",
    kilograms: "kg",
    ton: "tons",
    tons: "tons",
    tonne: "tonnes",
    tonnes: "tonnes",
    "metric tons": "tonnes",
    barrels: "barrels",
    megawatts: "MW",
    mw: "MW"
  }),
  durations: new Map([
    ["second", "seconds"],
    ["seconds", "seconds"],
    ["minute", "minutes"],
    ["minutes", "minutes"],
    ["hour", "hours"],
    ["hours", "hours"],
    ["day", "days"],
    ["days", "days"],
    ["week", "weeks"],
    ["weeks", "weeks"],
    ["month", "months"],
    ["months", "months"],
    ["year", "years"],
    ["years", "years"],
    ["decade", "decades"],
    ["decades", "decades"]
  ]),
  people: new Set(
    (
      "person people man woman child boy girl baby infant human civilian soldier serviceman servicewoman servicemember trooper troop fighter militant rebel insurgent " +
      "gunman terrorist militiaman mercenary conscript reservist recruit volunteer officer commander general colonel major captain lieutenant sergeant private pilot sailor marine paratrooper infantryman crewman " +
      "guard policeman police official minister diplomat envoy ambassador journalist reporter correspondent worker employee staff staffer medic doctor nurse rescuer firefighter paramedic responder " +
      "driver passenger resident inhabitant villager citizen national refugee evacuee migrant immigrant returnee settler protester demonstrator activist supporter member leader chief prisoner detainee hostage captive inmate pow convict suspect " +
      "victim casualty injury death fatality dead wounded survivor student pupil teacher schoolchild orphan family-member relative brother sister mother father son daughter patient pensioner tourist visitor " +
      "voter respondent expert adviser advisor analyst observer monitor inspector signatory delegate lawmaker deputy senator combatant personnel servicepeople crew attacker assailant bomber sniper fisherman farmer miner engineer " +
      "russian ukrainian syrian american afghan israeli palestinian turk kurd briton european german french belarusian pole georgian armenian azerbaijani iranian iraqi lebanese korean swede " +
      "individual other foreigner athlete priest nun pilgrim peacekeeper contractor instructor trainee cadet forces servicemembers men women children manpower"
    ).split(" ")
  ),
  peopleUnit: "people",
  plural: pluralOf,
  more: new Set(["more", "other", "others", "additional", "further", "another"]),
  determiners: new Set(["the", "its", "their", "his", "her", "our", "my", "these", "those", "them", "which", "whom"]),
  casualties: new Set(["casualty", "victim", "fatality", "death", "injury"]),
  sameAs: new Map([
    ["remains", "bodies"],
    ["body", "bodies"],
    ["corpses", "bodies"],
    ["aircraft", "aircraft"],
    ["plane", "aircraft"],
    ["planes", "aircraft"],
    ["jets", "aircraft"],
    ["jet", "aircraft"],
    ["fighter", "people"],
    ["carriers", "vehicles"],
    ["trucks", "vehicles"],
    ["vehicle", "vehicles"]
  ]),
  befalls: new Set(
    (
      "killed kill killing dead died die dies wounded injured injuring wounding hurt missing displaced evacuated arrested detained captured executed " +
      "abducted kidnapped fled flee hospitalised hospitalized rescued freed released slain perished lived live living remained residing inhabited homeless"
    ).split(" ")
  ),
  countedAlone: new Set(
    "casualty victim soldier civilian person man woman child boy girl journalist officer general colonel commander pilot driver policeman serviceman marine medic worker resident nun guard".split(
      " "
    )
  ),
  formations: new Set(
    (
      "division brigade regiment battalion corps army fleet company squadron platoon group anniversary century floor round session amendment parallel " +
      "tank rifle motorized motorised motor armored armoured mechanized mechanised airborne assault guards separate naval infantry marine mountain artillery combined air tactical territorial"
    ).split(" ")
  ),
  numbered: new Set(
    "no nos number numbers resolution article articles paragraph section chapter page line route highway flight room channel grade level phase stage group unit school mission expedition".split(
      " "
    )
  ),
  age: new Set(["old", "aged", "age"])
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}
