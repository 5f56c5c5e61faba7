import type {Actor} from "../../src/model/actor.ts"
import {claimId, type Attribution, type Claim, type ClaimPlace, type ClaimTime} from "../../src/model/claim.ts"
import type {DocumentId} from "../../src/model/document.ts"
import type {Event} from "../../src/model/event.ts"
import type {Interval} from "../../src/model/interval.ts"
import type {Quantity, Toponym} from "../../src/model/mention.ts"
import type {Place} from "../../src/model/place.ts"
import type {Reading} from "../../src/model/reading.ts"
import {ambiguous, known, unknown, type Resolution} from "../../src/model/resolution.ts"
import type {Span} from "../../src/model/span.ts"

/**
 * A reading as the engine gives it, of a report that is plainly invented: two states and a river that do not exist.
 * It holds what is hard to show: nested voices, shared sources, silence, overlapping and adjacent contents, a place with
 * two candidates and one without any, open numbers, vague and missing times, notes.
 */
const text = `Arlan says it holds Lower Vell, Ostren calls the report “a fairy tale”
The army of Arlan announced on 3 May 2031 that it has taken the village of Lower Vell, and that more than 1,200 residents were led away to Karn.
The defence ministry of Ostren denied this on Telegram, calling the report “a fairy tale for the evening news”. The Vell Post, citing a spokesman of the ministry, wrote that “every house in Lower Vell is in our hands”.
There was no immediate comment from President Ilma Torv or the general staff on the loss of the bridge.
A captain who did not give his name said fighting goes on about 4 km from Harrow, and the advance is slow.
If the exchange goes ahead, Arlan will hand over some 300 bodies near the border next week, its foreign minister promised. So far 112 have been returned.
Ostren demanded the withdrawal of all troops from the left bank, a demand that Arlan rejects as “an ultimatum”. Analysts expect talks to stall until the autumn.`

export const inventedId = "c0ffee5eed0a" as DocumentId

function find(words: string, within = words): Span {
  const from = text.indexOf(within)
  const start = text.indexOf(words, from)
  if (from < 0 || start < 0) throw new Error(`not in the invented report: ${words}`)
  return {start, end: start + words.length}
}

const arlanArmy: Actor = {name: "Armed Forces of Arlan", kind: "military", side: "QMA"}
const arlan: Actor = {name: "Government of Arlan", kind: "government", side: "QMA"}
const ostren: Actor = {name: "Government of Ostren", kind: "government", side: "QNO"}
const ostrenMinistry: Actor = {name: "Ministry of Defence of Ostren", kind: "government", side: "QNO"}
const torv: Actor = {name: "Ilma Torv", kind: "official", side: "QNO", office: "President"}
const staff: Actor = {name: "General Staff of Ostren", kind: "military", side: "QNO"}

function voice(source: Span, cue: Span | null, actor: Resolution<Actor>, more: Partial<Attribution> = {}): Attribution {
  return {source, named: true, cue, channel: null, actor, ...more}
}

const byName = (actor: Actor) => known(actor, "its name is in the table of actors")

function event(type: string, trigger: Span, more: Partial<Event> = {}): Event {
  return {
    type,
    mode: null,
    trigger,
    roles: {},
    negated: false,
    tense: "past",
    provenance: {by: "rule:event-words", because: `“${text.slice(trigger.start, trigger.end)}” names it`},
    actors: {},
    ...more
  }
}

function place(
  words: Span,
  resolution: Resolution<Place>,
  role: ClaimPlace["role"] = "event",
  relation?: Toponym["relation"]
): ClaimPlace {
  const name = text.slice(words.start, words.end)
  const toponym: Toponym = {kind: "toponym", ...words, tokens: {from: 0, to: 1}, name, ...(relation ? {relation} : {})}
  return {toponym, role, place: resolution}
}

function time(words: Span | null, interval: Resolution<Interval>): ClaimTime {
  if (!words) return {expression: null, interval}
  const meaning = {kind: "reference", to: "present"} as const
  return {expression: {kind: "time", ...words, tokens: {from: 0, to: 1}, meaning, rule: "point"}, interval}
}

function quantity(
  words: Span,
  more: Pick<Quantity, "value" | "low" | "high" | "about" | "unit" | "counted">
): Quantity {
  return {kind: "quantity", ...words, tokens: {from: 0, to: 1}, ...more}
}

function claim(content: Span, attribution: readonly Attribution[], more: Partial<Claim> = {}): Claim {
  return {
    id: claimId(inventedId, content, attribution.at(-1)?.source),
    document: inventedId,
    sentence: 0,
    content,
    quoted: [],
    stance: "asserts",
    hedge: "none",
    directness: attribution.length > 0 ? "indirect" : null,
    background: false,
    quantities: [],
    confidence: 0.82,
    provenance: [{by: "rule:cue-that", because: "a reporting verb with a clause behind it"}],
    attribution,
    events: [],
    places: [],
    saidWhen: null,
    happenedWhen: null,
    ...more
  }
}

const lowerVell: Place = {name: "Lower Vell", kind: "settlement", country: "QM", admin1: "Vellmark", lat: 1, lon: 2}
const third: Interval = {from: "2031-05-03", to: "2031-05-04", grain: "day"}
const nextWeek: Interval = {from: "2031-05-05", to: "2031-05-12", grain: "week"}

const army = voice(find("The army of Arlan"), find("announced"), byName(arlanArmy))
const ministry = voice(find("The defence ministry of Ostren"), find("denied"), byName(ostrenMinistry), {
  channel: "Telegram"
})
const post = voice(find("The Vell Post"), find("wrote"), unknown("no actor of this name"))
const spokesman = voice(
  find("a spokesman of the ministry"),
  find("citing"),
  ambiguous([ostrenMinistry, staff], "two ministries fit"),
  {
    named: false
  }
)
const silence = find("no immediate comment from")
const captain = voice(
  find("A captain who did not give his name"),
  find("said", "said fighting"),
  unknown("no name is given"),
  {
    named: false
  }
)
const foreignMinister = voice(find("its foreign minister"), find("promised"), byName(arlan))

const taken = claim(find("it has taken the village of Lower Vell"), [army], {
  events: [
    event("seizure", find("has taken"), {
      roles: {actor: [find("it", "it has taken")], object: [find("the village of Lower Vell")]}
    })
  ],
  places: [
    place(find("Lower Vell", "village of Lower Vell"), known(lowerVell, "the only Lower Vell of the gazetteer"))
  ],
  saidWhen: time(find("3 May 2031"), known(third, "the date is written out")),
  happenedWhen: time(null, known({from: null, to: "2031-05-04", grain: "day"}, "before it was said"))
})
const ledAway = claim(find("more than 1,200 residents were led away to Karn"), [army], {
  events: [event("displacement", find("were led away"))],
  places: [
    place(
      find("Karn"),
      ambiguous(
        [
          {name: "Karn", kind: "settlement", country: "QM", admin1: "Vellmark", lat: 1, lon: 2},
          {name: "Karn", kind: "settlement", country: "QM", admin1: "Uplands", lat: 3, lon: 4}
        ],
        "two settlements bear the name"
      )
    )
  ],
  quantities: [
    quantity(find("more than 1,200 residents"), {
      value: 1200,
      low: 1200,
      high: null,
      about: false,
      unit: "people",
      counted: "residents"
    })
  ],
  saidWhen: time(find("3 May 2031"), known(third, "the date is written out"))
})
const denial = claim(find("calling the report “a fairy tale for the evening news”"), [ministry], {
  stance: "denies",
  directness: "mixed",
  quoted: [find("a fairy tale for the evening news")]
})
const inOurHands = claim(find("every house in Lower Vell is in our hands"), [post, spokesman], {
  directness: "direct",
  quoted: [find("every house in Lower Vell is in our hands")],
  events: [event("control", find("is in our hands"), {tense: "present"})],
  places: [place(find("Lower Vell", "Lower Vell is"), known(lowerVell, "the only Lower Vell of the gazetteer"))]
})
const loss = find("the loss of the bridge")
const torvSilent = claim(loss, [voice(find("President Ilma Torv"), silence, byName(torv))], {stance: "no-comment"})
const staffSilent = claim(loss, [voice(find("the general staff"), silence, byName(staff))], {stance: "no-comment"})
const fighting = claim(find("fighting goes on about 4 km from Harrow"), [captain], {
  events: [event("clash", find("fighting"), {tense: "present"})],
  places: [
    place(find("Harrow"), unknown("no place of this name"), "event", {
      kind: "distance",
      words: find("about 4 km from"),
      distanceKm: 4
    })
  ],
  happenedWhen: time(find("goes on"), unknown("nothing in the report dates it"))
})
const slow = claim(find("the advance is slow"), [captain], {stance: "assesses", hedge: "hedged"})
const exchange = claim(
  find("If the exchange goes ahead, Arlan will hand over some 300 bodies near the border next week"),
  [foreignMinister],
  {
    stance: "promises",
    hedge: "conditional",
    events: [
      event("handover", find("hand over"), {
        mode: "bodies",
        tense: "hypothetical",
        roles: {actor: [find("Arlan", "Arlan will")], object: [find("some 300 bodies")]}
      })
    ],
    quantities: [
      quantity(find("some 300 bodies"), {
        value: 300,
        low: 300,
        high: 300,
        about: true,
        unit: "bodies",
        counted: "bodies"
      })
    ],
    happenedWhen: time(find("next week"), known(nextWeek, "the week after the report"))
  }
)
const handOver = claim(find("hand over some 300 bodies near the border"), [], {confidence: 0.4, background: true})
const returned = claim(find("112 have been returned"), [], {
  events: [event("handover", find("have been returned"), {mode: "bodies"})],
  quantities: [quantity(find("112"), {value: 112, low: 112, high: 112, about: false, unit: "bodies", counted: null})]
})
const withdrawal = claim(
  find("the withdrawal of all troops from the left bank"),
  [voice(find("Ostren", "Ostren demanded"), find("demanded"), byName(ostren))],
  {stance: "demands", events: [event("withdrawal", find("withdrawal"), {tense: "hypothetical"})]}
)
const ultimatum = claim(find("an ultimatum"), [voice(find("Arlan", "Arlan rejects"), find("rejects"), byName(arlan))], {
  stance: "rejects",
  directness: "direct",
  quoted: [find("an ultimatum")]
})
const stall = claim(
  find("talks to stall until the autumn"),
  [voice(find("Analysts"), find("expect"), unknown("no name is given"), {named: false})],
  {
    stance: "predicts",
    happenedWhen: time(
      find("until the autumn"),
      known({from: null, to: "2031-09-01", grain: "season"}, "the autumn after the report")
    )
  }
)

/** Not in the order of the text, as nothing promises that they are. */
const claims: readonly Claim[] = [
  ledAway,
  taken,
  denial,
  inOurHands,
  torvSilent,
  staffSilent,
  fighting,
  slow,
  exchange,
  handOver,
  returned,
  withdrawal,
  ultimatum,
  stall
]

export const inventedReading: Reading = {
  document: {
    id: inventedId,
    text,
    language: "en",
    headline: {start: 0, end: text.indexOf("\n")},
    publishedAt: "2031-05-03",
    outlet: "The Vell Post",
    url: "https://vellpost.example/2031/05/03/lower-vell"
  },
  sentences: [{start: 0, end: text.indexOf("\n")}],
  claims,
  links: [
    {kind: "denies", from: denial.id, to: taken.id, because: "“denied this” after it"},
    {kind: "rejects", from: ultimatum.id, to: withdrawal.id, because: "“a demand that Arlan rejects”"}
  ],
  incidents: [
    {
      id: taken.id,
      type: "seizure",
      claims: [taken.id, ledAway.id, denial.id, inOurHands.id, torvSilent.id, staffSilent.id],
      contested: true,
      silent: ["Ilma Torv", "General Staff of Ostren"],
      unheard: [],
      because: ["both name Lower Vell", `${denial.id}: “denied this” points back`]
    },
    {
      id: fighting.id,
      type: "clash",
      claims: [fighting.id, slow.id],
      contested: false,
      silent: [],
      unheard: ["Government of Ostren"],
      because: []
    },
    {
      id: exchange.id,
      type: "handover",
      claims: [exchange.id, handOver.id, returned.id],
      contested: false,
      silent: [],
      unheard: [],
      because: ["both tell of bodies"]
    },
    {
      id: withdrawal.id,
      type: null,
      claims: [withdrawal.id, ultimatum.id],
      contested: true,
      silent: [],
      unheard: [],
      because: []
    },
    {id: stall.id, type: "talks", claims: [stall.id], contested: false, silent: [], unheard: [], because: []}
  ],
  notes: [
    {code: "place-unknown", message: "No place of this name is known.", span: find("Harrow")},
    {code: "time-without-anchor", message: "What this counts from could not be told.", span: find("So far")}
  ],
  engine: "0.1.0"
}

/** A report in which nothing was found, without headline, date or outlet. */
export const emptyReading: Reading = {
  document: {
    id: "0dd5eed0beef" as DocumentId,
    text: "A quiet day at the river. The ferry ran on time.",
    language: "en"
  },
  sentences: [],
  claims: [],
  links: [],
  incidents: [],
  notes: [],
  engine: "0.1.0"
}
