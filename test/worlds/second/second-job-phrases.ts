/** Frames of sentences for job posts. */
export const jobFrames: readonly string[] = [
  "We need {head} {trade} for {site} from {month}",
  "Start within {delay}, no {paper} needed",
  "Housing with {bunk} is arranged, {share} is taken from the wage",
  "Transport leaves {meet} at {clock} sharp",
  "You bring {gear}, we bring the rest",
  "Pay is {wage} an hour, paid {rhythm}",
  "Overtime on {dayoff} counts {extra}",
  "A foreman who speaks {tongue} meets you at {meet}",
  "Couples and groups of {head} are welcome",
  "Shifts run from {clock} to {clock}",
  "The fee for {paper} is paid back after {delay}",
  "Contract of {length}, longer if the {yield} is good",
  "Must lift {load} and stand all day",
  "Experience with {machine} is a plus",
  "We have worked with {site} for {length}",
  "Meals of {food} are served at {clock}",
  "Apply with a copy of your {paper}",
  "Interviews each {dayoff} at {meet}",
  "Our people stay for {length} on average",
  "Drug test and {paper} before the first shift",
  "Health insurance after {delay}",
  "The {yield} season lasts until {month}",
  "{machine} drivers earn {wage} and more",
  "Wages are kept safe and handed out {rhythm}",
  "Whoever brings {head} friends gets {bonus}",
  "Send your name, age and home town, {tongue} is fine",
  "Uniform and {gear} are provided from day one",
  "Clean {site}, fair team, quiet town",
  "Nobody leaves before {length} is over, so think first",
  "We are a family firm with {head} {trade}",
  "Bonus of {bonus} for a full {yield} season",
  "A van takes you shopping on {dayoff}",
  "Phones stay at {meet} from {clock} on",
  "Paid training on {machine} for {delay}",
  "Equal opportunity employer, {tongue} speakers encouraged",
  "Room for {head} at {bunk}, bedding included",
  "Travel from {origin} is advanced and set off later",
  "Background in {trade} or {trade} wanted",
  "Weekly {food} box for all staff",
  "Ask for the {tongue} desk when you call",
  "{head} {trade} are missing since {month}, wage {wage}",
  "Between {clock} and {clock} you run {machine} at {site}",
  "{dayoff} is free, the other days start at {clock}",
  "Bring {gear} and a {paper} to {meet} on {dayoff}",
  "After {length} the wage rises from {wage} to {wage}",
  "Our {tongue} foreman keeps your {paper} until {month}",
  "Beds are {bunk}, {food} at night, {share} for both",
  "{yield} first, then {yield}, work until {month}",
  "For {machine} we pay {bonus} on top {rhythm}",
  "{trade} from {origin} have been with us for {length}",
  "Loads of {load}, shifts from {clock}, pay {rhythm}",
  "Whoever misses the van at {meet} loses {bonus}",
  "Half the wage is paid {rhythm}, half after {length}",
  "Last {month} {head} {trade} came back to {site}",
  "Write your {paper} number and the size of your {gear}",
  "{wage} for {trade}, {wage} for those who know {machine}",
];

export const jobTitles: readonly string[] = [
  "{trade} wanted, {month} start",
  "{head} {trade} needed",
  "Now hiring: {trade}",
  "{trade} with housing",
  "{trade}, {wage} an hour",
  "Work at {site}",
  "{machine} operator",
  "Seasonal {trade}",
];

export const jobSlots: Readonly<Record<string, readonly string[]>> = {
  head: listed("two,four,six,eight,ten,twelve,fifteen,twenty"),
  trade: listed(
    "pickers,packers,cleaners,roofers,drywall hands,cooks,dishwashers,housekeepers,planters,loaders",
  ),
  site: listed(
    "an orchard,a packing house,a poultry plant,a resort,a dairy,a nursery,a warehouse,a fish dock",
  ),
  month: listed("January,March,April,May,June,July,August,September,October,November"),
  delay: listed("three days,one week,two weeks,a month,sixty days,ninety days"),
  paper: listed("work permit,driving licence,health card,passport,reference,high school diploma"),
  bunk: listed("four to a room,a shared kitchen,bunk beds,a trailer of your own,a motel room"),
  share: listed("80 a week,95 a week,110 a week,a tenth,a small part,40 a week"),
  meet: listed("the bus depot,the feed store,the office,the church lot,gate three,the diner"),
  clock: listed("4:30,5,5:15,6,6:45,2 pm,3 pm,half past four"),
  gear: listed("boots,gloves,a hard hat,rain gear,knives,a belt,safety glasses"),
  wage: listed("$11,$12,$12.50,$13,$14,$14.75,$15,$16,$17.50,$18,$21"),
  rhythm: listed("each Friday,twice a month,at the end of the season,in cash,by check,monthly"),
  dayoff: listed("Saturday,Sunday,Monday,holidays,Thursday"),
  extra: listed("double,one and a half,the same,as agreed"),
  tongue: listed("Spanish,Tagalog,Romanian,Mixtec,Nepali,Haitian Creole,Ukrainian,Thai"),
  length: listed("six weeks,three months,one season,a year,two years,nine months"),
  yield: listed("cherry,apple,tobacco,melon,shrimp,tree,onion,holiday,blueberry"),
  load: listed("fifty pounds,thirty pounds,forty pounds,sixty pounds"),
  machine: listed("forklifts,pressure washers,bin trailers,deboning lines,reach trucks,mowers"),
  food: listed("rice and beans,soup,sandwiches,fruit,stew"),
  bonus: listed("$50,$75,$100,$150,$200,a phone card"),
};

/** Halves of company names. */
export const firmHeads = listed(
  "Blue Mesa,Harbor,Cedar Gate,Sunfield,Northline,Red Barn,Three Rivers,Prairie,Ironwood,Keystone," +
    "Willow,Summit,Golden Row,Lakeside,Copper,Evergreen,Pioneer,Magnolia,Stonebridge,Valley",
);
export const firmTails = listed(
  "Staffing,Harvest,Services,Labor Group,Contracting,Workforce,Hospitality,Packing,Crew,Partners," +
    "Logistics,Farms,Cleaning,Solutions",
);
export const firmForms = listed("LLC,Inc.,Co.,Group,L.L.C.");

export const givenNames = listed(
  "Arlo,Bento,Ciro,Dario,Emil,Fidel,Goran,Hugo,Ivo,Jonas,Kamil,Lino,Marek,Nico,Otis,Pablo,Rafa," +
    "Stefan,Tomas,Vito,Alba,Berta,Celia,Dorina,Elsa,Flora,Gita,Hilda,Irma,Julia,Lidia,Mira,Nela",
);
export const familyNames = listed(
  "Abelar,Brasov,Cantero,Dumel,Estrano,Farkel,Galdane,Hollar,Ibrek,Jaspero,Kortan,Lumares,Moldane," +
    "Norvik,Ostrel,Pallero,Quintel,Rovelo,Salgar,Tarmen,Uvaldo,Vorsek,Wendal,Yarrow,Zamoro",
);

function listed(list: string): readonly string[] {
  return list.split(",");
}
