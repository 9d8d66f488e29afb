/** Frames of sentences for ads of companions and of massage; each {slot} is filled anew for each author. */
export const frames: readonly string[] = [
  "Hello from {name}, {tone} and {tone} by nature",
  "You can call me {name}, I moved here from {origin} last {season}",
  "My friends say I have {feature} and a {tone} laugh",
  "I keep a {tone} {venue} close to {landmark}",
  "Evenings with me start with {treat} and end whenever you like",
  "I studied {craft} before and still love {pastime}",
  "Gentlemen over {years} only, please be {manner}",
  "I take {few} visitors a day, so write early",
  "Parking is free behind the {shop}",
  "Text first, I never pick up numbers I can't see",
  "If I don't answer I am at the {place}, try again in {wait}",
  "Ask me about {pastime} and you will get me talking for hours",
  "{years} years young, {height} tall, with {feature}",
  "My {venue} has {comfort} and {comfort}",
  "I answer between {hour} and {hour}, never on {weekday}",
  "Dinner at a {tone} restaurant first is always a good idea",
  "{treat} is on the house for whoever books on {weekday}",
  "No {nuisance}, no {nuisance}, thank you",
  "I am on my way back from {origin} and full of stories",
  "Hands trained in {craft}, an hour never felt so short",
  "Bring a smile, leave {burden} at the door",
  "You find {comfort} here, and {treat} is ready",
  "People who know {pastime} get a better seat at my table",
  "I like men who are {manner} and smell of {scent}",
  "My rates are {rate} for the hour and I don't haggle",
  "For {rate} we have the whole afternoon",
  "Ring the bell beside the {shop} and wait {wait}",
  "I share my {venue} with a cat named {name}",
  "Don't ask for other pictures, the ones here are from this {season}",
  "Whoever worked all week at the {place} deserves {treat}",
  "I came for {craft} school and stayed for {landmark}",
  "A {tone} hour for tired shoulders, {scent} oil and soft music",
  "{weekday} and {weekday} are my days, the rest belongs to {pastime}",
  "Let me take {burden} off you for a while",
  "I speak {language} and enough English to tease you",
  "New {comfort} in the {venue}, come and try it",
  "Not an agency, only {name} and her {pastime}",
  "What you see is what opens the door, {feature} included",
  "We are {few} ladies, each more {tone} than the other",
  "Ask for {name} or for {name} when you call",
  "The manager sets the time, the lady sets the {tone} mood",
  "First visit? Say {scent} at the door and save ten",
  "I wear {cloth} and {scent} on {weekday}",
  "{cloth} for the evening, bare feet for the {season} terrace",
  "Regulars get {treat}, strangers get patience",
  "I was raised near {origin} among {few} brothers, nothing shocks me",
  "My weak spot: {pastime} and men with {feature}",
  "Only {manner} people reach me, the rest reach my voicemail",
  "Leave {wait} between your message and your call",
  "From {hour} on {landmark} shines through my window",
  "Deposits are for hotels, I want {manner} guests instead",
  "Trips to {origin} or the coast can be talked about",
  "Over {treat} we find out whether we like each other",
  "I hate {nuisance} more than {weekday} mornings",
  "Whatever you tell me near {landmark} stays there",
  "A {venue} of my own, {comfort}, and nobody who hurries you",
  "Some come for {craft}, all come back for {treat}",
  "Look for the {cloth} curtain on the second floor",
];

export const slots: Readonly<Record<string, readonly string[]>> = {
  tone: words("quiet,witty,gentle,bold,sunny,shy,curious,warm,playful,calm,bright,patient,lively"),
  origin: words(
    "Savannah,Lisbon,Laredo,Manila,Bogota,Duluth,Krakow,Odessa,Tampico,Hanoi,Recife,Boise,Gdansk",
  ),
  season: words("spring,summer,fall,winter,month,week"),
  feature: words(
    "green eyes,freckles,long dark curls,a dancer's back,small hands,a crooked smile,red hair,strong legs,broad shoulders",
  ),
  venue: words("studio,apartment,loft,suite,little house,parlor,garden flat,corner room"),
  landmark: words(
    "the old bridge,the stadium,the river walk,the clock tower,the university,the zoo,the fairground,the ferry,the airport",
  ),
  treat: words(
    "jasmine tea,a glass of red,fresh coffee,homemade cake,cold lemonade,slow jazz,a foot bath,warm towels,dark chocolate",
  ),
  craft: words(
    "nursing,ballet,pottery,accounting,Thai massage,reflexology,hairdressing,photography,sports therapy,interior design",
  ),
  pastime: words(
    "salsa,chess,old westerns,hiking,baking,motorbikes,crosswords,vinyl records,gardening,karaoke,astrology,baseball",
  ),
  years: words("21,22,23,24,25,26,27,28,29,30,31,33,34,35,36,38,40"),
  manner: words(
    "on time,polite,freshly showered,generous,patient,sober,discreet,well-mannered,easygoing",
  ),
  few: words("two,three,four,five"),
  shop: words(
    "bakery,laundromat,pharmacy,florist,bank,gas station,pawnshop,taqueria,hardware store",
  ),
  place: words("gym,market,salon,office,library,pool,warehouse,hospital,plant"),
  wait: words("five minutes,ten minutes,a quarter of an hour,half an hour,an hour"),
  height: words(
    "five foot one,five foot three,five foot four,five foot six,five foot eight,five foot ten",
  ),
  comfort: words(
    "a rain shower,candles,fresh linen,a heated table,air conditioning,a deep tub,soft carpets,a balcony,a fireplace",
  ),
  hour: words("nine,ten,eleven,noon,two,four,six,eight,midnight"),
  weekday: words("Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday"),
  nuisance: words(
    "haggling,blocked numbers,long chats,drunk calls,picture collectors,party boys,late shows",
  ),
  burden: words("stress,the stiff neck,the long week,your worries,the tie,that headache,the suit"),
  scent: words("lavender,sandalwood,vanilla,cedar,orange,rosemary,coconut,mint"),
  cloth: words("velvet,silk,denim,lace,linen,leather,satin,wool"),
  language: words("Spanish,Russian,Thai,Portuguese,French,Polish,Korean,Tagalog"),
  rate: words("120,140,150,160,180,200,220,240,250,280,300,350"),
  name: words(
    "Marisol,Dana,Kiki,Lorena,Tess,Anya,Bree,Coco,Delia,Esme,Fay,Greta,Holly,Ines,Jade,Kira,Luz,Mina,Nadia,Orla,Paige,Quinn,Rosa,Sage,Tilda,Uma,Vera,Wren,Xenia,Yara,Zoe",
  ),
};

/** What stands in titles. */
export const headings: readonly string[] = [
  "{name} is back in {city}",
  "{tone} {name}, {years}",
  "{treat} and {tone} company",
  "Your {weekday} in {city}",
  "{scent} massage by {name}",
  "{name} * {feature}",
  "Relax near {landmark}",
  "New {venue} in {city}",
  "{tone} evenings, {city}",
  "{cloth} and {scent}",
  "Ask for {name}",
  "{years} and {tone}",
];

function words(list: string): readonly string[] {
  return list.split(",");
}
