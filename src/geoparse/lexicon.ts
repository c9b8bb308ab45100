/** The closed word lists of the rules. General English of news; no place names. */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Capitalised words that never begin a place name by themselves. */
export const FUNCTION_WORDS = set(`
a an the this that these those he she it its they we you i his her their our my your who whom whose which what
and or but nor so yet if then else when while where why how as than because since until unless although though
in on at by for from to of with about against between into through during before after above below over under
again further once here there all any both each few more most other some such no not only own same too very can
will just should now was were is are be been being have has had do does did would could may might must shall
also however meanwhile still even many much one two three four five six seven eight nine ten first second third
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow
mr mrs ms dr sir madam please yes well like according despite nearly about police officials people
new old north south east west northern southern eastern western central upper lower great big little
`);

/** Prepositions after which a name is most likely a place. */
export const LOCATIVE = set(`
in at from near outside inside across throughout around toward towards via into within beyond between through
leaving visiting visited entering reached reaching left off along
`);

/** Weaker ones. */
export const WEAK_LOCATIVE = set(`of to for with by over against about and on`);

/** Words before a person's name. */
export const TITLES = set(`
mr mrs ms miss dr sir lord lady president vice minister prime chancellor king queen prince princess pope senator sen
representative rep congressman congresswoman congressperson governor gov mayor judge justice chief captain capt colonel col general gen major maj
lieutenant lt sergeant sgt corporal cpl private pvt officer detective deputy sheriff constable inspector agent
professor prof reverend rev father pastor bishop archbishop cardinal rabbi imam sheikh coach quarterback pitcher
director chairman chairwoman chair secretary spokesman spokeswoman spokesperson attorney lawyer ambassador
commissioner councilman councilwoman councillor councilor alderman trustee superintendent principal dean
actor actress singer author writer journalist reporter editor photographer comedian rapper saint uncle aunt
brother sister son daughter wife husband mother father friend named brigadier admiral commander dame baron
count countess emperor emir sultan shah ayatollah analyst defendant suspect victim
`);

/** Offices: after a country's name and before a person's, the name belongs to the title. */
export const OFFICES = set(`
president premier minister chancellor ambassador king queen prince emperor senator governor mayor secretary
chief leader spokesman spokeswoman spokesperson envoy consul commissioner head director
`);

/** A name before one of these is a person's, as a rule. */
export const SPEECH = set(`
said says told added noted explained asked replied wrote testified argued recalled believes thinks explains adds
`);

/** Verbs of governments and people: a capital that does this stands for its government. */
export const ACTS = set(`
said says insisted insists alleged alleges accused accuses denied denies warned warns announced announces agreed
agrees wants wanted hopes hoped sees saw fears feared signed signs refused refuses rejected rejects demanded
demands called calls urged urges claimed claims condemned condemns vowed vows pledged pledges offered offers
proposed proposes threatened threatens imposed imposes lifted ordered orders recognized recognised recognizes
considers considered supports supported backed backs opposes opposed seeks sought plans planned tries tried
decided decides believes believed argues argued promised promises responded responds retaliated retaliates
welcomed welcomes criticized criticised criticizes blamed blames asserted asserts expelled expels sent sends
withdrew carried provided provides gave gives given took takes taken made makes voted votes approved approves invited invites asked asks expects expected hinted maintains maintained
intends intended contended contends endorsed endorses retaliate expresses expressed joined joins launched launches deployed deploys invaded invades attacked
annexed suspended suspends ratified declared declares stated states reiterated stressed stresses acknowledged
admitted admits confirmed confirms dismissed dismisses granted failed fails exported imported stopped stops unveiled unveils issues issued acted acts
applied releases released complained complains
beat beats defeated lost won plays played hosts faces faced scored leads led
`);

/** Verbs and auxiliaries that say something of a government as readily as of a land. */
export const STATES = set(`
has is was will would must should may might could can cannot did does had became continues continued remains
appears seems needs wants
`);

/** After "will" or "should", what any land can do or undergo; other verbs there are those of an agent. */
export const HAPPENS = set(`
be have see get become face suffer remain need experience feel receive gain lose grow look continue host
`);

/** Verbs and other words before "X to do": X is to act. */
export const PROMPTED = set(`
for want wants wanted prompt prompting prompted give giving allow allowing allowed enable enabling enabled force forcing
forced encourage encouraging encouraged lead leading led require requiring required expect expecting expected help
helping helped get getting push pushing pushed invite invited
`);

/** Contests: their parties are teams, which a place's name stands for. */
export const CONTESTS = set(`
loss losses win wins victory victories defeat defeats series game games match matches draw friendly qualifier
qualifiers playoff playoffs semifinal semifinals quarterfinal final season
`);

/** Verbs of which a government is the object: "asked X to", "urged X". */
export const ADDRESSED = set(`
asked asks urged urges accused accuses accusing told tells warned warns pressed presses pressured persuaded
convinced invited blamed blames blaming criticized criticised thanked keeping keep kept squeeze pressure
ask urge accuse warn press persuade convince blame condemn condemned sanction sanctioned helped assist assisted
join joined against support supported supporting beat defeated defeat appease reassure provoke isolate
`);

/** Nouns whose partners are governments: "relations with X", "strains between X and Y". */
export const DEALINGS = set(`
relations relationship relationships ties tension tensions strains talks agreement agreements treaty deal deals
alliance cooperation dialogue negotiations dispute disputes conflict confrontation rivalry friendship partnership
accord pact differences disagreements rapprochement trade commitments obligations war sanctions support pressure
loyalty hostility allegations accusations complaint complaints resentment blamed engaging engagement favour favor
clash clashes clashed contacts summit rift row standoff partnership allegiance dependence
`);

/** What belongs to a government or a people, not to the ground: "X's foreign policy". */
export const POSSESSED = set(`
government policy policies president prime minister ministry foreign army military forces troops parliament
leadership leader leaders efforts effort influence ascendancy decision demand demands plans plan interests
position stance role cooperation relations security ambassador embassy police authorities officials opposition
economy constitution response intelligence defence defense strategy ambitions sovereignty regime claims claim
concern concerns support attitude allies ally attempts attempt action actions departure protection need trade
exports imports tariffs diplomats diplomacy agencies commitment commitments proposal offer request refusal envoy king queen supreme ruling state national interior
health education finance central bank team coach side players
`);

/** Nouns of people, politics and goods that a name before them only qualifies: "X voters", "X law". */
export const QUALIFIED = set(`
government governments officials official authorities forces force troops military army police soldiers soldier serviceman
citizens citizen resident residents native natives man woman men women couple family students student voters voter
people population spokesman spokeswoman spokesperson lawmakers lawmaker diplomats diplomat coach players player fans
team teams law laws legislation tariffs tariff measures measure action actions decision policy policies economy market
markets dollars dollar companies company firm firms investors employers workers worker businesses tourism industry
media newspaper newspapers television radio producer producers produce exports exporters goods products driver
driving licence license passport passports visa visas nationals national detectives detective prosecutors prosecutor
judge judges jury lawyer lawyers attorney intelligence sanctions support aid assistance backed partner partners ally allies
counterpart counterparts delegation officials' athletes athlete champion championship league memberships libertarians
democrats republicans conservatives senator representative congressman governor mayor president minister premier
ambassador embassy consulate constitution practices role presence occupation invasion
`);

/** Nouns of ground and buildings: a name before them says where. */
export const GROUND = set(`
area areas region city town village suburb suburbs neighborhood neighbourhood district county province state border
borders coast coastline shore shores airport station street streets hospital home homes house office offices
headquarters hotel restaurant store church mosque prison jail port harbor harbour hills mountains countryside
metro metropolitan waterfront downtown outskirts side road roads bridge park plant factory site farm farms campus
`);

/** Nouns of bodies and offices: lower case or capitalised, they make "X …" or "… of X" an institution. */
export const INSTITUTIONS = set(`
embassy consulate directorate ministry department agency service services council commission committee court
police university college school schools hospital bank academy institute authority board bureau office
parliament assembly senate congress government administration army navy force forces guard association federation
union league club party church museum library center centre foundation corporation company corp inc ltd airlines
airways times post news tribune herald journal daily press gazette observer chronicle orchestra symphony opera
society organization organisation chamber district attorney sheriff fire zoo festival stadium arena theatre theater
exchange railway railways power electric gas water energy oil medical clinic prison jail task
united city fc rovers athletic house supreme tribunal registry group fund trust network television radio tv
bulldogs tigers bears lions eagles giants cowboys warriors lakers bulls hawks twins cardinals reds
`);

/** Adjectives of direction before a place's name. */
export const DIRECTIONS = set(`
north south east west northern southern eastern western northeastern northwestern southeastern southwestern
northeast northwest southeast southwest central upper lower downtown mainland greater continental rural inner outer
`);

/** Words that, capitalised, belong to the name before them. */
export const TYPE_AFTER = set(`
county parish province oblast prefecture governorate krai canton voivodeship peninsula township borough
island islands isles
`);

/** A name before one of these is not the place itself but something called after it, and not a place to look up. */
export const STREET_AFTER = set(`
street st road rd avenue ave boulevard blvd lane ln drive dr highway hwy court ct place pl way parkway pkwy
turnpike square plaza bridge terrace circle trail alley
expressway freeway crescent close
`);

/** Physical features: a name with one of these is a place of its own, which the town's point does not give. */
export const FEATURE_AFTER = set(`
river creek lake valley mountain mountains hill hills bay beach sea ocean gulf desert forest park falls springs
canyon glacier harbor harbour reservoir dam canal strait cape point sound basin
airport station
`);

/** Bodies that are written in lower case after a place's name: "the X embassy". */
export const BODIES = set(`
embassy consulate directorate ministry government police administration parliament council court branch bureau
office authorities department force forces army military
`);

/** Bodies that govern: "the government of X". */
export const GOVERNING = set(`government parliament administration`);

/** Last words of newspapers' names. */
export const PAPERS = set(`
times post news tribune herald journal gazette observer chronicle telegraph daily press examiner inquirer courier
register sentinel mail globe
`);
