import type {Abbreviation, LemmaGroup, LemmaRule, TokenWords} from "../token-words.ts"

const list = (words: string): string[] => words.trim().split(/\s+/)

function abbreviations(): ReadonlyMap<string, Abbreviation> {
  const map = new Map<string, Abbreviation>()
  const add = (words: string, abbreviation: Abbreviation): void => {
    for (const word of list(words)) map.set(word, abbreviation)
  }
  add("mr mrs ms dr prof lt col maj sgt capt cmdr brig gen messrs mme mlle spc pfc cpl pvt supt insp vs", {
    final: false
  })
  add("sen sens rep reps gov govs adm pres hon rev fr st mt ft", {only: "capital", final: false})
  add("no nos pp vol fig figs art sec ch nr op c ca b d", {only: "number", final: false})
  add("etc inc corp ltd llc bros dept assn approx est cf al jr sr viz", {final: true})
  add("co univ jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun", {
    only: "capital",
    final: true
  })
  add("ave blvd rd ariz ark calif colo conn fla ga mich minn mo mont neb nev okla pa penn tenn tex va vt wis", {
    only: "capital",
    final: true
  })
  return map
}

/** Forms that the tag of the base also covers: "they are", "I 'm", "gon na". */
const irregularBases = `
be is are am 's 're 'm ai
have 've
go gon
want wan
`

const irregularVerbs = `
be was were been being is 's ai
have had has having 'd
do did done does doing
go went gone goes going gon
say said says
see saw seen
take took taken taking
retake retook retaken retaking
overrun overran overrunning
slay slew slain slaying
gas gassed gassing
bus bussed bussing
give gave given giving
make made making
come came coming
become became becoming
overcome overcame
know knew known
grow grew grown
throw threw thrown
blow blew blown
fly flew flown flies
draw drew drawn
withdraw withdrew withdrawn
overthrow overthrew overthrown
get got gotten getting
forget forgot forgotten forgetting
let letting
set setting
hit hitting
cut cutting
put putting
shut shutting
split splitting
spread
cost
hurt
quit quitting
shoot shot
fight fought
think thought
bring brought
buy bought
catch caught
teach taught
seek sought
find found
hold held
withhold withheld
uphold upheld
tell told
sell sold
leave left leaving
lose lost losing
keep kept
sleep slept
sweep swept
meet met
lead led
feed fed
read
spend spent
send sent
lend lent
build built
rebuild rebuilt
mean meant
feel felt
deal dealt
kneel knelt
flee fled fleeing
pay paid
lay laid
lie lying lain lied
die died dying
tie tied tying
stand stood
understand understood
withstand withstood
sit sat sitting
win won winning
begin began begun beginning
run ran running
drink drank drunk
sink sank sunk
swim swam swum swimming
sing sang sung
ring rang rung
hang hung
stick stuck
strike struck stricken striking
dig dug digging
swing swung
sting stung
speak spoke spoken
break broke broken
steal stole stolen
freeze froze frozen freezing
choose chose chosen choosing
drive drove driven driving
ride rode ridden riding
rise rose risen rising
arise arose arisen arising
write wrote written writing
bite bit bitten
hide hid hidden hiding
eat ate eaten
fall fell fallen
beat beaten
forbid forbade forbidden
forgive forgave forgiven
shake shook shaken shaking
mistake mistook mistaken
undertake undertook undertaken
overtake overtook overtaken
wear wore worn
bear bore borne born
tear tore torn
swear swore sworn
wake woke woken waking
show shown
prove proven proving
bind bound
grind ground
cast
broadcast
forecast
burst
bet
rid
shed shedding
hear heard
bleed bled
breed bred
slide slid sliding
shine shone shining
light lit
burn burnt
learn learnt
spell spelt
complete completed completing
compete competed competing
delete deleted deleting
taste tasted tasting
waste wasted wasting
paste pasted pasting
adhere adhered adhering
focus focused focusing focuses
bias biased biasing
color colored coloring
honor honored honoring
favor favored favoring
harbor harbored harboring
labor labored laboring
sponsor sponsored sponsoring
monitor monitored monitoring
neighbor neighbored neighboring
anchor anchored anchoring
bus bused
panic panicked panicking
refer referred referring
occur occurred occurring
prefer preferred preferring
transfer transferred transferring
admit admitted admitting
commit committed committing
permit permitted permitting
submit submitted submitting
emit emitted emitting
omit omitted omitting
transmit transmitted transmitting
control controlled controlling
patrol patrolled patrolling
compel compelled compelling
expel expelled expelling
repel repelled repelling
propel propelled propelling
rebel rebelled rebelling
cancel cancelled cancelling
travel travelled travelling traveled traveling
label labelled labelling
signal signalled signalling
fuel fuelled fuelling
shell shelled shelling
kill killed killing
call called calling
fill filled filling
pull pulled pulling
roll rolled rolling
install installed installing
enroll enrolled enrolling
equip equipped equipping
kidnap kidnapped kidnapping
worship worshipped
focus focused focusing
target targeted targeting
visit visited visiting
edit edited editing
limit limited limiting
exit exited exiting
credit credited crediting
debut debuted
bomb bombed bombing
add added adding
total totalled totaled
agree agreed agreeing agrees
guarantee guaranteed guaranteeing
free freed freeing
use used using uses
refuse refused refusing refuses
accuse accused accusing accuses
abuse abused abusing abuses
cause caused causing causes
close closed closing closes
lose loses
raise raised raising raises
pass passed passing passes
press pressed pressing presses
`

const irregularPlurals = `
man men
woman women
serviceman servicemen
servicewoman servicewomen
policeman policemen
gunman gunmen
spokesman spokesmen
spokeswoman spokeswomen
fisherman fishermen
militiaman militiamen
businessman businessmen
child children
people people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
life lives
wife wives
knife knives
half halves
leaf leaves
wolf wolves
thief thieves
shelf shelves
self selves
loaf loaves
crisis crises
basis bases
analysis analyses
hypothesis hypotheses
thesis theses
axis axes
phenomenon phenomena
criterion criteria
datum data
medium media
curriculum curricula
stimulus stimuli
hero heroes
potato potatoes
tomato tomatoes
echo echoes
veto vetoes
torpedo torpedoes
embargo embargoes
cargo cargoes
series series
regards regards
thanks thanks
clothes clothes
politics politics
economics economics
olympics olympics
remains remains
goods goods
surroundings surroundings
proceedings proceedings
whereabouts whereabouts
pants pants
jeans jeans
barracks barracks
outskirts outskirts
manners manners
minute mins
guardsman guardsmen
seaman seamen
airman airmen
infantryman infantrymen
fireman firemen
chairman chairmen
congressman congressmen
species species
headquarters headquarters
news news
means means
movie movies
calorie calories
zombie zombies
lie lies
tie ties
die dice
house houses
horse horses
use uses
cause causes
case cases
base bases
phase phases
purpose purposes
response responses
expense expenses
license licenses
release releases
increase increases
decrease decreases
purchase purchases
course courses
nurse nurses
corpse corpses
defense defenses
offense offenses
sense senses
bus buses
gas gases
lens lenses
bonus bonuses
virus viruses
campus campuses
status statuses
census censuses
missus missus
axe axes
cache caches
headache headaches
avalanche avalanches
`

const irregularDegrees = `
good better best
bad worse worst
late later latest
large larger largest
close closer closest
safe safer safest
wide wider widest
fine finer finest
nice nicer nicest
severe severer severest
fierce fiercer fiercest
brave braver bravest
wise wiser wisest
strange stranger strangest
little littler littlest
free freer freest
white whiter whitest
simple simpler simplest
able abler ablest
humble humbler humblest
pure purer purest
rare rarer rarest
ripe riper ripest
sparse sparser sparsest
vague vaguer vaguest
far farther farthest
less less
least least
more more
most most
further further
`

const auxiliaries = `
will 'll wo
would 'd
can ca
shall sha
not n't
`

/** Regular verbs whose past and gerund look as if a final e had been dropped, and some that did drop it where few verbs do. */
const regularVerbs = `
abandon acquit admit applaud combat hang lambast riot ruin allot appoint audit benefit boycott cancel caution censor commit concur condition cordon counsel credit
deposit develop doctor edit envelop equip exhibit favor favour forbid garrison harbor harbour honor honour incur inhabit inherit
kidnap labor labour limit mention monitor mortar omit pardon partition permit petition pilot pivot poison position profit prohibit
question ration reason reckon refer requisition sanction sandbag season sponsor station submit summon teargas transmit tutor
visit vomit wiretap champion commission decommission envision function imprison provision recondition
create recreate bring ring sing swing spring cling acquiesce analyse analyze censure coalesce compile contravene convene describe enslave exile file inscribe intervene knife lambaste
massacre overrule parole prescribe probe proscribe reconcile reschedule ridicule rule schedule stockpile strafe subscribe
unfreeze bribe bathe breathe scribe smile style tile while whine wrestle
`

/** The forms of a regular verb: "rule ruled ruling", "admit admitted admitting", "station stationed stationing". */
function regularForms(verb: string): string {
  if (verb.endsWith("e")) return `${verb} ${verb}d ${verb.slice(0, -1)}ing`
  const last = verb.at(-1)!
  return `${verb} ${verb}ed ${verb}ing ${verb}${last}ed ${verb}${last}ing`
}

/** Lines of a lemma and its forms, turned round. */
function formsOf(lines: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of lines.trim().split("\n")) {
    const [lemma, ...forms] = list(line)
    for (const form of [lemma!, ...forms]) if (!map.has(form)) map.set(form, lemma!)
  }
  return map
}

const rule = (ending: string, replacement: string, rest = 2): LemmaRule => ({ending, replacement, rest})

/** "hitt-" -> "hit": doubled consonants of short stems; "ll", "ss", "ff", "zz" mostly belong to the word. */
const doubled = (ending: string): LemmaRule[] =>
  list("b d g m n p r t").map((consonant) => rule(consonant + consonant + ending, consonant, 2))

/** Stems that lose a final e before an ending: "us-" is "use", "announc-" is "announce". */
const silentE = (ending: string): LemmaRule[] =>
  list(
    "at it ut ot bl cl dl fl gl pl tl zl kl rc nc uc ic ac ec oc rg dg ng ag eg ug v iz az oz yz as is us os ens ons urs ers ars ur ir or ar ud id od ad ed in un an on in ap ip op yp yp am im um om ak ik ok uk u rs ls ps ths"
  ).map((stem) => rule(stem + ending, stem + "e", 1))

/** Two vowels before a consonant never lost an e: "gain-", "repeat-", "loot-", "appear-". */
const bareStem = (ending: string): LemmaRule[] =>
  list(
    "aid ail aim ain air ead eak eal eam ean eap ear eat eed eek eel eem een eep eer eet oad oak oal oam oan oar oat oid oil oin oit ood oof ook ool oom oop oor oot oud oul oun our out uit aud ait ong ion"
  ).map((stem) => rule(stem + ending, stem, 0))

const stemRules = (ending: string): readonly LemmaRule[] => [
  ...doubled(ending),
  ...bareStem(ending),
  ...silentE(ending),
  rule(ending, "", 2)
]

const sEndings: readonly LemmaRule[] = [
  rule("ies", "y", 2),
  rule("sses", "ss", 1),
  rule("shes", "sh", 1),
  rule("ches", "ch", 1),
  rule("xes", "x", 1),
  rule("zzes", "zz", 1),
  rule("ss", "ss", 1),
  rule("us", "us", 2),
  rule("s", "", 1)
]

const rules: Readonly<Record<LemmaGroup, readonly LemmaRule[]>> = {
  plural: sEndings,
  present: sEndings,
  past: [rule("ied", "y", 2), ...stemRules("ed")],
  participle: [rule("ied", "y", 2), ...stemRules("ed")],
  gerund: stemRules("ing"),
  comparative: [rule("ier", "y", 2), ...doubled("er"), rule("er", "", 2)],
  superlative: [rule("iest", "y", 2), ...doubled("est"), rule("est", "", 2)],
  base: [],
  auxiliary: []
}

const verbForms = formsOf([irregularVerbs.trim(), ...list(regularVerbs).map(regularForms)].join("\n"))
const degreeForms = formsOf(irregularDegrees)

export const tokens: TokenWords = {
  abbreviations: abbreviations(),
  clitics: ["n't", "'re", "'ve", "'ll", "'s", "'d", "'m"],
  contractions: new Map([
    ["cannot", 3],
    ["gonna", 3],
    ["gotta", 3],
    ["wanna", 3],
    ["gimme", 3],
    ["lemme", 3]
  ]),
  hyphenPrefixes: new Set(
    list(
      "anti co counter e ex extra inter macro mega micro mid mini multi neo non over pan para post pre pro proto pseudo quasi re self semi socio sub super trans ultra un under"
    ).filter((prefix) => prefix !== "self")
  ),
  units: new Set(
    list(
      "km m cm mm kg g t bn b mn mln tn k kb mb gb kw mw gw kwh hz mhz ghz mph kph kmh ft lb lbs pm am min hr hrs sec"
    )
  ),
  numberEndings: new Set(["st", "nd", "rd", "th", "s"]),
  sentenceStarters: new Set(
    list(
      "the a an in on at but and he she it they we i this that these those there if when while after before as for his her their its our my mr ms mrs dr so yet however meanwhile according under since until by from to both some many most no not what who how why where all such one two"
    )
  ),
  reportingForms: new Set(
    list(
      "said says say asked asks told added wrote replied answered continued wondered exclaimed shouted noted insisted"
    )
  ),
  functionWords: new Set(
    list(
      "a an the and or but nor of in on at to for from by with without over under after before into onto against between among amid during until since as than that if while when where who whom whose which what why how not no is are was were be been being am has have had having do does did will would can could may might must shall should he she it they we you i his her its their our your my me him them us this these those there here up down out off about again also both each every all any some more most other new says said"
    )
  ),
  lemmas: {
    exceptions: {
      plural: formsOf(irregularPlurals),
      present: verbForms,
      past: verbForms,
      participle: verbForms,
      gerund: verbForms,
      comparative: degreeForms,
      superlative: degreeForms,
      base: formsOf(irregularBases),
      auxiliary: formsOf(auxiliaries)
    },
    rules,
    groups: new Map<string, LemmaGroup>([
      ["NNS", "plural"],
      ["NNPS", "plural"],
      ["VBZ", "present"],
      ["VBD", "past"],
      ["VBN", "participle"],
      ["VBG", "gerund"],
      ["VBP", "base"],
      ["VB", "base"],
      ["JJR", "comparative"],
      ["RBR", "comparative"],
      ["JJS", "superlative"],
      ["RBS", "superlative"],
      ["MD", "auxiliary"],
      ["RB", "auxiliary"]
    ])
  }
}
