import type {AttributionWords, ChannelWord, CueClass, CueWord} from "../attribution-words.ts"

// Reporting words of English, grouped by what they do; compiled for this project from general knowledge of the language.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

type CueLists = Partial<Record<CueClass, {readonly core?: string; readonly weak?: string}>>

function cueMap(lists: CueLists): ReadonlyMap<string, CueWord> {
  const map = new Map<string, CueWord>()
  for (const [cueClass, words] of Object.entries(lists) as [CueClass, {core?: string; weak?: string}][]) {
    for (const word of list(words.core ?? "")) if (word) map.set(word, {class: cueClass, strength: "core"})
    for (const word of list(words.weak ?? "")) if (word) map.set(word, {class: cueClass, strength: "weak"})
  }
  return map
}

const verbs = cueMap({
  say: {
    core: `say state announce report claim add note tell declare stress emphasize emphasise underline underscore explain
      remark comment mention write tweet post reply respond respond recount relate reiterate repeat restate specify clarify
      inform notify testify assert maintain contend aver affirm proclaim communicate relay recall disclose reveal
      indicate observe quip retort counter answer acknowledge admit concede confess insist highlight brief narrate
      articulate opine interject volunteer summarize summarise quote cite`,
    weak: `speak describe call present express voice outline detail argue publish release share issue point hint
      signal characterize characterise dub label term refer stipulate convey discuss tout hail praise thank welcome laud celebrate credit applaud`
  },
  confirm: {core: `confirm corroborate verify reaffirm`, weak: `back support echo endorse certify attest validate`},
  deny: {
    core: `deny refute rebut disavow`,
    weak: `dispute contest disprove contradict dismiss debunk disclaim repudiate recant retract`
  },
  accuse: {
    core: `accuse blame allege condemn denounce decry deplore`,
    weak: `criticize criticise charge implicate fault attack lambast lambaste slam blast rebuke reprimand censure berate
      chide complain protest lament scold reproach ascribe attribute mock`
  },
  demand: {
    core: `demand urge`,
    weak: `call ask request insist order instruct appeal implore beseech exhort require command press advise recommend propose
      suggest seek direct beg plead petition encourage invite`
  },
  reject: {core: `reject`, weak: `refuse rebuff oppose decline spurn veto object resist dismiss`},
  promise: {
    core: `promise pledge vow undertake`,
    weak: `offer agree commit guarantee swear assure volunteer propose intend plan prepare`
  },
  threaten: {core: `threaten`, weak: `menace`},
  predict: {core: `predict forecast`, weak: `warn expect anticipate foresee project caution estimate`},
  assess: {
    core: `assess estimate`,
    weak: `conclude judge evaluate consider deem regard view see suggest suspect speculate analyze analyse calculate reckon
      determine find theorize posit hypothesize infer rate rank interpret question doubt compare`
  },
  think: {core: `believe think`, weak: `know understand learn realize assume guess suppose feel figure`},
  intend: {core: `want`, weak: `intend plan aim hope seek wish consider decide prepare`},
  feel: {core: `fear`, weak: `hope worry regret welcome mourn appreciate`},
  show: {core: ``, weak: `show reveal suggest indicate demonstrate depict allege purport`}
})

const nouns = cueMap({
  say: {
    core: `announcement statement claim assertion declaration`,
    weak: `report remark comment revelation disclosure admission acknowledgement explanation testimony account insistence
      argument message word warning assurance affirmation`
  },
  confirm: {core: ``, weak: `confirmation`},
  deny: {core: `denial`, weak: `refutation rebuttal`},
  accuse: {core: `accusation allegation condemnation`, weak: `criticism complaint blame charge denunciation`},
  demand: {core: `demand`, weak: `call request appeal insistence plea urging ultimatum order`},
  reject: {core: `rejection`, weak: `refusal opposition objection`},
  promise: {core: `promise pledge vow`, weak: `commitment offer guarantee readiness willingness undertaking proposal`},
  threaten: {core: `threat`, weak: ``},
  predict: {core: `prediction forecast`, weak: `expectation projection warning`},
  assess: {
    core: `assessment`,
    weak: `estimate conclusion opinion view judgment judgement analysis suggestion suspicion speculation`
  },
  think: {core: ``, weak: `belief`},
  intend: {core: ``, weak: `intention plan hope wish desire`},
  feel: {core: ``, weak: `fear concern worry hope condolence`}
})

const adjectives = cueMap({
  say: {core: ``, weak: `adamant clear outspoken vocal categorical`},
  promise: {core: `ready willing prepared`, weak: `determined committed set`},
  think: {core: ``, weak: `convinced confident sure certain aware skeptical sceptical`},
  feel: {core: ``, weak: `concerned worried afraid hopeful optimistic pessimistic alarmed`},
  reject: {core: `unwilling`, weak: `opposed reluctant`},
  assess: {core: ``, weak: `unsure uncertain`}
})

const medium = (name: string, words: string = name.toLowerCase()): ChannelWord => ({
  words: list(words),
  name,
  kind: "medium"
})
const occasion = (name: string, words: string = name): ChannelWord => ({words: list(words), name, kind: "occasion"})

const channels: readonly ChannelWord[] = [
  medium("Telegram"),
  medium("Twitter"),
  medium("Twitter", "tweet"),
  medium("Twitter", "tweets"),
  medium("Twitter", "tweeted"),
  medium("X"),
  medium("Facebook"),
  medium("Instagram"),
  medium("YouTube"),
  medium("VKontakte"),
  medium("WhatsApp"),
  medium("Viber"),
  medium("Truth Social"),
  medium("TikTok"),
  medium("Weibo"),
  medium("Mastodon"),
  medium("Bluesky"),
  medium("social media"),
  medium("social media", "social networks"),
  medium("state television"),
  medium("state television", "state tv"),
  medium("state media"),
  medium("television"),
  medium("radio"),
  occasion("press conference"),
  occasion("press conference", "news conference"),
  occasion("press briefing"),
  occasion("press briefing", "briefing"),
  occasion("press briefing", "media briefing"),
  occasion("press release"),
  occasion("press release", "news release"),
  {...occasion("interview"), outlet: true},
  occasion("statement"),
  occasion("video address"),
  occasion("video message"),
  occasion("video appeal"),
  occasion("video"),
  occasion("address"),
  occasion("speech"),
  occasion("open letter"),
  occasion("letter"),
  occasion("telephone call", "telephone conversation"),
  occasion("telephone call", "telephone call"),
  occasion("telephone call", "phone call"),
  occasion("telephone call", "phone conversation"),
  occasion("report"),
  occasion("testimony"),
  occasion("communiqué", "communique"),
  occasion("communiqué"),
  occasion("memo"),
  occasion("email"),
  occasion("email", "e-mail"),
  occasion("text message"),
  occasion("blog post"),
  occasion("blog", "blog"),
  occasion("post"),
  occasion("rally"),
  occasion("op-ed"),
  occasion("article"),
  occasion("podcast"),
  occasion("broadcast"),
  occasion("sermon"),
  occasion("hearing"),
  occasion("indictment"),
  occasion("lawsuit"),
  occasion("bulletin"),
  occasion("note")
]

export const attribution: AttributionWords = {
  verbs,
  nouns,
  adjectives,
  sourcePrepositions: [
    ["according", "to"],
    ["as", "per"],
    ["per"],
    ["in", "the", "words", "of"],
    ["in", "the", "view", "of"],
    ["in", "the", "opinion", "of"]
  ],
  agentPrepositions: set(`by`),
  ownerPrepositions: set(`by from`),
  topicPrepositions: set(`of for about on over regarding`),
  complementisers: set(`that`),
  namingPrepositions: set(`as`),
  tellingVerbs: set(`tell inform`),
  citingVerbs: set(`cite quote`),
  reciprocalMarks: set(`mutual reciprocal`),
  reciprocalPronouns: [
    ["each", "other"],
    ["one", "another"]
  ],
  betweenWords: set(`between`),
  silence: {
    nouns: set(`comment response reaction statement confirmation reply word answer remark`),
    awaited: set(`answer reply response reaction word confirmation`),
    receiving: set(`have receive get hear`),
    refusals: set(`decline refuse avoid omit fail sidestep evade`),
    verbs: set(`comment confirm respond reply answer react mention address acknowledge elaborate disclose`),
    adjectives: set(`silent quiet mum tight-lipped`),
    keepers: set(`remain stay keep be`)
  },
  negations: set(`no not n't never neither nor without nobody none nothing`),
  hedges: {
    modals: set(`may might could`),
    adverbs:
      set(`possibly potentially likely reportedly allegedly apparently presumably perhaps probably purportedly supposedly
      seemingly maybe ostensibly conceivably unlikely`),
    adjectives:
      set(`alleged suspected unconfirmed possible potential apparent likely unlikely unclear uncertain purported supposed
      presumed probable unverified unknown doubtful questionable preliminary estimated claimed initial early`),
    verbs: set(`appear seem hope suspect speculate doubt estimate theorize purport allege suggest`),
    passives:
      set(`believe think report allege suspect rumor rumour presume say understand estimate suppose consider assume fear
      expect`),
    nouns: set(
      `possibility likelihood suspicion speculation rumor rumour doubt uncertainty chance risk report estimate question`
    )
  },
  conditions: set(`if unless provided otherwise`),
  obligations: set(`must should shall need ought`),
  futures: set(`will shall 'll going would`),
  channels,
  channelPrepositions: set(`on via through in at during to over by`),
  nameJoints: set(`of`),
  outletPrepositions: set(`with for by`),
  audiencePrepositions: set(`to at before`),
  firstPerson: set(`i we us our ours me my mine myself ourselves`),
  clauseJoints: set(`that and but while or also whereas although though as then`)
}
