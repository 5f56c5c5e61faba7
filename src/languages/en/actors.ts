import type {ActorRole, ActorWords} from "../actor-words.ts"

// Words that name people and bodies in English, compiled for this project from general knowledge of the language.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

function roles(groups: readonly (readonly [role: ActorRole, words: string])[]): ReadonlyMap<string, ActorRole> {
  return new Map(groups.flatMap(([role, words]) => list(words).map((word) => [word, role] as const)))
}

const official: ActorRole = {kind: "official", of: "state"}
const officer: ActorRole = {kind: "military", of: "state"}
const government = (label?: string): ActorRole => ({
  kind: "government",
  of: "state",
  body: true,
  ...(label ? {label} : {})
})
const military = (label?: string): ActorRole => ({kind: "military", of: "state", body: true, ...(label ? {label} : {})})

export const actors: ActorWords = {
  titles: set(`president vice-president premier chancellor minister secretary chairman chairwoman chair speaker senator
    congressman congresswoman representative governor mayor deputy ambassador envoy king queen prince princess sultan
    emir sheikh sheik shah pope cardinal archbishop bishop patriarch metropolitan father rabbi imam ayatollah mullah
    judge justice attorney prosecutor sheriff chief commissioner director head leader spokesman spokeswoman spokesperson
    general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt private pvt corporal cpl
    admiral adm marshal brigadier brig officer commandant inspector superintendent detective constable
    mr mrs ms miss dr prof professor sir lord lady dame rev reverend hon sen rep gov lt-gov pres st sister brother
    analyst expert journalist correspondent blogger historian activist lawyer economist scientist author singer actor
    actress coach aide adviser advisor negotiator diplomat politician mp mep lawmaker columnist writer dictator
    strongman warlord militant founder owner manager editor producer fighter rapper philosopher chairperson counsel
    vice-chairman co-chairman undersecretary vice-premier co-founder ceo boss candidate nominee`),
  givenNames: set(`aaron abdul abdullah abraham adam adel adrian agnes ahmad ahmed alan albert alejandro aleksandr alex
    alexander alexandra alexei alexey ali alice alison allan allen amanda amber amir amy ana anastasia anatoly andre
    andrea andrei andrew andrey andriy andy angela angelina anita ann anna anne anthony anton antonio antony april archie
    ari arnold arthur artem ashley ashraf austin barack barbara barry bashar ben benjamin bernard bernie bert beth betty
    bill billy blake bob bobby bogdan boris brad bradley brandon brenda brent brett brian bruce bryan caitlin calvin
    cameron carl carla carlos carmen carol caroline carolyn catherine cathy cesar charles charlie chris christian
    christina christine christopher chuck cindy claire clara clark claude claudia clive colin connor corey craig crystal
    curtis cynthia daisy dale damian dan daniel danny daria darren dave david dawn dean deborah debra denis dennis denys
    derek diana diane dick diego dmitri dmitriy dmitry dmytro dominic don donald donna doris dorothy doug douglas duane
    dwight ed eddie edgar edith eduard eduardo edward edwin eileen elaine eleanor elena elizabeth ellen elon emily emma
    emmanuel eric erik erin ernest ethan eugene eva evan evelyn fatima felix fernando florence francis francisco francois
    frank franklin fred frederick gabriel gail gareth gary gavin gene geoff geoffrey george georgia gerald gerard gerry
    gillian gina giorgi glen glenn gloria gordon grace graham grant greg gregory guy hamid hanna hannah hans harold harriet
    harry harvey hassan heather hector helen helena henry herbert herman hillary hossein howard hugh hugo hussein ian ibrahim
    igor ihor ilya imran ingrid irene irina iryna isaac ivan jack jackie jackson jacob jacqueline jacques jake james jamie
    jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus
    jill jim jimmy joan joanna joe joel johan johann john johnny jon jonathan jordan jorge jose joseph josh joshua joyce juan
    judith judy julia julian julie jun justin karen karim karl kate katherine kathleen kathryn kathy katie keith kelly ken
    kenneth kenny kerry kevin khaled khalid kim kimberly kirk konstantin kristen kurt kyle kyrylo larry laura lauren laurence
    lawrence lee leo leon leonard leonid leslie lewis liam lillian linda lindsey lisa liz lloyd lois lori louis louise lucas
    lucy luis luke lydia lyudmila mahmoud maksym malcolm marc marcel marco marcus margaret maria marie marilyn mario mark
    martha martin marvin mary mathew matt matthew maurice max maxim megan mel melanie melissa michael michel michelle miguel
    mike mikhail milton miriam mitch mitt mohamed mohammad mohammed molly monica morgan muhammad mustafa mykhailo mykola nadia
    nancy naomi natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nigel nikita nikola nikolai nikolay
    nina noah noel nora norman oleg oleh oleksandr oleksiy oleksii olga olena oliver olivia omar orlando oscar osama otto owen
    pablo pamela pat patricia patrick patty paul paula pauline pavel pavlo pedro penny perry peter petro phil philip phillip
    phyllis pierre piotr rachel rafael ralph ramzan randy raul ray raymond rebecca recep rex ricardo richard rick ricky rob
    robert roberta roberto robin rodney roger roland roman ron ronald ronnie rosa rose ross roy russell ruslan ruth ryan saddam
    salman sally salvador sam samantha samuel sandra sara sarah saul scott sean sebastian sergei sergey sergio serhii serhiy
    seth shane shannon sharon shaun sheila shirley sidney silvia simon sofia sonia sophie stacy stan stanislav stanley stefan
    stephanie stephen steve steven stewart stuart sue susan suzanne sven svetlana sylvia tamara tania tanya taras tara tariq
    tatiana tatyana taylor ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy
    travis trevor tyler ursula vadim valentina valery valeriy vanessa vasily vasyl vera vernon veronica viacheslav victor
    victoria viktor vince vincent virginia vitali vitalii vitaliy vitaly vlad vladimir vladislav volodymyr vyacheslav wallace
    walter wanda warren wayne wendy werner wesley wilhelm will william willie winston yahya yasser yevgeny yevhen yulia yuri
    yuriy yury yusuf yves zachary zoe abu khalil wang zhang chen liu kofi ban antonio jens ebrahim narendra benjamin
    xi shinzo moon bashar muqtada nouri haider hamid ashraf pervez asif nawaz joko rodrigo jair nicolas evo hugo fidel che
    paris houston brooklyn chelsea dallas savannah sydney london india asia china charlotte madison lincoln jefferson
    trent devon kent chad cheyenne dakota carolina`),
  nameParticles: set("al el bin bint ibn abu abd van von der den de la le da di dos du ben mac mc ter zu"),
  organisationHeads:
    set(`academy agency airlines airways alliance army assembly association authority bank board brigade
    broadcasting brotherhood bureau cabinet center centre chamber church city club coalition college command commission
    committee company conference confederation congress convention corporation corp council court department directorate
    division federation fleet force forces foundation front fund gazette group guard guards guardian headquarters herald
    hospital inc inspectorate institute institution intelligence journal league legion limited ltd llc magazine marines
    media militia ministry mirror mission monitor movement museum navy network news observer observatory office
    organisation organization parliament party patrol plc police post press programme program prosecutor radio railways
    regiment register reporter republicans review school secretariat senate service services society squadron staff star
    state-department studio studios sun supreme system systems team telegraph television theatre theater times treasury
    tribunal tribune tv union united university usa watch weekly airline symphony orchestra fc afc bulldogs tigers lions
    eagles cowboys giants raiders rangers wildcats yankees sox dodgers lakers bears bulls chiefs jets rams saints colts
    browns bengals steelers broncos chargers packers vikings panthers falcons hawks hornets pistons pacers cavaliers celtics
    knicks nets magic heat spurs mavericks rockets suns warriors kings clippers cubs mets braves phillies pirates reds
    cardinals brewers twins royals indians angels mariners athletics padres oilers flames canucks leafs senators canadiens
    bruins sabres penguins flyers capitals devils islanders blackhawks wings blues predators stars ducks sharks coyotes
    avalanche wanderers rovers athletic albion villa hotspur arsenal marathon open championship championships cup bowl
    festival games olympics awards award act treaty accord accords agreement protocol declaration constitution bridge tower
    palace stadium arena airport station street avenue road boulevard square plaza hotel inn mall cathedral cemetery
    prison penitentiary jail zoo park forest temple mosque synagogue library courthouse clinic`),
  unitHeads: set(`army brigade brigades division divisions regiment regiments battalion battalions corps company platoon
    squadron fleet flotilla wing unit units detachment group command legion militia garrison`),
  roles: roles([
    [
      official,
      `official officials authorities minister ministers president premier chancellor diplomat diplomats ambassador
      ambassadors envoy envoys spokesman spokeswoman spokesperson spokesmen spokespeople secretary secretaries adviser
      advisor advisers advisors aide aides negotiator negotiators parliamentarians lawmaker lawmakers legislator legislators
      senator senators congressman prosecutor prosecutors ombudsman ombudswoman leader leaders politician
      politicians deputy deputies mp mps chairman king prince head chief director ministries agents`
    ],
    [{kind: "official", of: "stated"}, "source sources"],
    [government("{} government"), `government governments administration regime leadership presidency`],
    [
      government(),
      `ministry parliament legislature congress senate court courts cabinet embassy consulate intelligence side state agency
      service services bureau department inspectorate directorate council commission committee delegation police office
      delegations customs`
    ],
    [military("{} Armed Forces"), `army military forces force troops armies soldiers`],
    [military("{} Navy"), `navy`],
    [military("General Staff of the {} Armed Forces"), `staff`],
    [
      military(),
      `fleet command brigade division regiment battalion unit units guard guards artillery marines paratroopers
      headquarters defence defense side infantry corps militia`
    ],
    [
      officer,
      `troop soldier commander commanders general generals colonel colonels lieutenant major captain sergeant admiral
      officer officers serviceman servicemen servicewoman servicemembers pilots pilot sailors defenders fighters fighter
      conscripts recruits airmen`
    ],
    [
      {kind: "local-authority", of: "local"},
      `governor governors mayor mayors councillor councillors councilor councilors
      prefect sheriff alderman`
    ],
    [
      {kind: "analyst", of: "self"},
      `analyst analysts expert experts observer observers historian historians researcher
      researchers academic academics economist economists scholar scholars specialist specialists professor`
    ],
    [{kind: "analyst", of: "self", body: true}, `institute think-tank thinktank`],
    [
      {kind: "media", of: "self"},
      `media press journalist journalists reporter reporters newspapers outlet outlets
      broadcasters correspondent correspondents blogger bloggers channels report reports website websites editor editors
      milblogger milbloggers tabloids`
    ],
    [{kind: "media", of: "self", body: true}, `newspaper broadcaster channel news magazine television radio tabloid`],
    [
      {kind: "armed-group", of: "self"},
      `rebel rebels insurgent insurgents militant militants separatist separatists
      guerrillas guerrilla terrorists jihadists jihadist mercenaries mercenary`
    ],
    [
      {kind: "civilians", of: "self"},
      `resident residents local locals civilian civilians villager villagers people
      witness witnesses eyewitness eyewitnesses survivor survivors refugee refugees inhabitants citizen citizens
      neighbour neighbours neighbor neighbors bystander bystanders relative relatives family families passenger passengers
      worker workers employee employees man woman`
    ],
    [
      {kind: "other", of: "self"},
      `protester protesters protestors protestor demonstrator demonstrators activist
      activists critic critics supporter supporters lawyer lawyers attorney doctor doctors medics medic student students
      volunteer volunteers groups organisations organizations ngos campaigners aid-workers rescuers priest victims`
    ],
    [
      {kind: "organisation", of: "self", body: true},
      `opposition group organisation organization ngo company union unions church party
      movement coalition`
    ]
  ]),
  local:
    set(`regional local provincial municipal city town village district oblast county mayoral governorate raion borough
    urban mayor governor`),
  ofState: set("state state-run state-owned state-controlled official"),
  former: set("former ex-"),
  complements: set("of in at from for with within on to who which that , ( : and whose near"),
  pronouns: new Map([
    ["he", "person"],
    ["she", "person"],
    ["him", "person"],
    ["her", "person"],
    ["his", "person"],
    ["i", "person"],
    ["who", "person"],
    ["it", "body"],
    ["its", "body"],
    ["they", "body"],
    ["them", "body"],
    ["their", "body"],
    ["we", "body"],
    ["which", "body"]
  ]),
  determiners: set(
    "the a an some several many other both two three one these those certain various multiple numerous this that"
  ),
  indefinite: set("a an some several many other two three one certain various multiple numerous another")
}
