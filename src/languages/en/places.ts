import type {PlaceKind} from "../../model/place.ts"
import type {PlaceWords} from "../place-words.ts"

// Words around names of places in English, compiled for this project from general knowledge of the language.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

function byKind(words: Partial<Record<PlaceKind, string>>): ReadonlyMap<string, PlaceKind> {
  return new Map(
    (Object.entries(words) as [PlaceKind, string][]).flatMap(([kind, text]) =>
      list(text).map((word) => [word, kind] as const)
    )
  )
}

export const places: PlaceWords = {
  generics: byKind({
    country: "country republic kingdom emirate sultanate",
    region: `region regions oblast oblasts province provinces governorate governorates state states krai prefecture canton
      cantons voivodeship autonomy wilaya`,
    district: `district districts raion raions county counties subdistrict municipality municipalities parish hromada
      commune okrug borough boroughs township townships`,
    settlement: `city cities town towns village villages settlement settlements hamlet hamlets suburb suburbs
      neighborhood neighbourhood neighborhoods neighbourhoods outskirts port capital township camp camps enclave stronghold`,
    site: `airport airfield airbase base bridge dam plant station checkpoint crossing hospital square mosque cathedral
      mountain mountains hill hills refinery terminal spaceport cosmodrome prison stadium park`,
    water: `river rivers sea gulf bay strait straits lake ocean canal reservoir channel`,
    area: `peninsula island islands valley desert plateau basin steppe delta coast area territory territories front
      sector direction axis corridor archipelago highlands`
  }),
  weakGenerics:
    set(`hospital square station park bridge plant base stadium prison terminal mosque cathedral capital state
    states front sector direction area port country republic kingdom camp coast axis corridor territory channel hill hills
    mountain mountains dam borough parish bay valley airport city lake river island`),
  genericLinks: set("of"),
  locatives: set(`in at near from to into toward towards outside inside around across within throughout through over via
    between beyond off onto leaving reaching reached entering entered visiting visited`),
  near: set("near outside around outskirts vicinity suburbs surroundings environs"),
  toward: set("toward towards"),
  between: set("between"),
  origins: set("from"),
  departures:
    set(`withdraw withdrawal retreat evacuate evacuation pull drive repel expel push leave exit departure depart
    remove oust eject dislodge report emerge`),
  goals: set("to toward towards"),
  agents: set("by with against"),
  possessives: set("'s ' ’s"),
  anaphors: byKind({
    settlement: "city town village settlement",
    region: "region province oblast governorate",
    district: "district county",
    site: "airport airfield airbase base bridge dam plant prison port refinery island"
  }),
  definite: set("the this"),
  conjunctions: set("and or"),
  borders: set("border borders boundary boundaries frontier"),
  directions: new Map([
    ["north", "N"],
    ["northern", "N"],
    ["northeast", "NE"],
    ["north-east", "NE"],
    ["northeastern", "NE"],
    ["north-eastern", "NE"],
    ["east", "E"],
    ["eastern", "E"],
    ["southeast", "SE"],
    ["south-east", "SE"],
    ["southeastern", "SE"],
    ["south-eastern", "SE"],
    ["south", "S"],
    ["southern", "S"],
    ["southwest", "SW"],
    ["south-west", "SW"],
    ["southwestern", "SW"],
    ["south-western", "SW"],
    ["west", "W"],
    ["western", "W"],
    ["northwest", "NW"],
    ["north-west", "NW"],
    ["northwestern", "NW"],
    ["north-western", "NW"]
  ]),
  parts: set(`north northern northeast northeastern east eastern southeast southeastern south southern southwest
    southwestern west western northwest northwestern central downtown upper lower greater inner outer mid rural urban
    occupied mainland metropolitan metro uptown suburban coastal nearby neighboring neighbouring`),
  distances: new Map([
    ["km", 1],
    ["kms", 1],
    ["kilometer", 1],
    ["kilometers", 1],
    ["kilometre", 1],
    ["kilometres", 1],
    ["mile", 1.609],
    ["miles", 1.609],
    ["mi", 1.609],
    ["meter", 0.001],
    ["meters", 0.001],
    ["metre", 0.001],
    ["metres", 0.001]
  ]),
  placeVerbs:
    set(`capture take seize occupy liberate retake recapture enter reach leave attack shell bomb bombard strike hit
    storm besiege encircle surround control hold defend invade abandon evacuate visit flee overrun clear target pound
    raid siege approach cross patrol secure regain lose loot destroy`),
  placid: set("remain be become lie fall stand come wake see sit burn suffer shake house host go lose have experience"),
  small: set("village hamlet settlement villages hamlets settlements"),
  inside: set(
    "of the al el ad ar as an at ash ez de la le les du des del della los las di da do dos von van der den on upon sur y"
  ),
  articles: set("the a an"),
  never:
    set(`january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    christmas easter ramadan internet facebook twitter telegram google youtube i he she it we they you mr mrs ms dr
    the a an this that these those of in on at by for from with and or but if as is was are were be been has have had do
    does did not no yes his her its our their my your who what when where why how there here then than so such some any
    all each every both either neither many most more much few several other another one two three four five six seven
    eight nine ten first second third new old great good best big young long high police army president minister
    government church court house senate congress parliament council university college school hospital street road
    avenue north south east west northern southern eastern western central god lord bible koran quran islam muslim
    muslims christian christians jewish jews jew catholic catholics protestant english arabic photo image editor
    police officer officials people man men woman women children university times post news today tomorrow yesterday
    republican republicans democrat democrats democratic labour conservative conservatives liberal liberals tory
    tories communist win won may might must can could will would should shall let says said told asked according
    after before during since until while because although though however despite among against under
    only just even also still yet again back well now never always often once together please thank thanks
    commission committee department office ministry agency union party league association institute center centre
    world war peace time moment point force forces team club company group bank media press radio television`)
}
