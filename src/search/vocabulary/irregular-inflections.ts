/**
 * English words with irregular inflections, or whose last letter is doubled: each group, between two slashes, has the
 * forms of one word. They are part of the index of every language, because texts that are not translated are English.
 */
export const IRREGULAR_INFLECTIONS = `
child children / man men / woman women / person people / pay pays paid paying payment payments
take takes took taken taking / keep keeps kept keeping / hold holds held holding / give gives gave given
buy buys bought buying / see sees saw seen / speak speaks spoke spoken / tell tells told / say says said
leave leaves left leaving / sell sells sold / sue sues sued suing / owe owes owed owing / hit hits hitting
beat beats beaten / write writes wrote written writing / know knows knew known / find finds found
come comes came coming / hide hides hid hidden hiding / steal steals stole stolen stealing / think thinks thought
use uses used using / run runs ran running / stop stops stopped stopping / make makes made making
go goes went gone going / bring brings brought bringing / send sends sent sending / meet meets met meeting
drive drives drove driven driving / ride rides rode ridden riding / eat eats ate eaten eating
drink drinks drank drunk drunken drinking / sleep sleeps slept sleeping / sit sits sat sitting
stand stands stood standing / wear wears wore worn wearing / hang hangs hung hanging / fall falls fell fallen falling
feel feels felt feeling / hear hears heard hearing / lose loses lost losing / lend lends lent lending
choose chooses chose chosen choosing / forget forgets forgot forgotten forgetting
forbid forbids forbade forbidden forbidding / begin begins began begun beginning / teach teaches taught teaching
learn learns learnt learned learning / understand understands understood understanding
show shows showed shown showing / build builds built building / catch catches caught catching
throw throws threw thrown throwing / shake shakes shook shaken shaking / commit commits committed committing
swim swims swam swum swimming / fight fights fought fighting / deal deals dealt dealing
burn burns burnt burned burning / spend spends spent spending / flee flees fled fleeing
withhold withholds withheld withholding / mislead misleads misled misleading / ban bans banned banning
cry cries cried crying / lie lies lied lying / tie ties tied tying / map maps mapped mapping / try tries tried trying
spy spies spied spying / shut shuts shutting / cut cuts cutting / quit quits quitting / drug drugs drugged drugging
traffic traffics trafficked trafficking trafficker traffickers / trap traps trapped trapping / beg begs begged begging
rob robs robbed robbing / grab grabs grabbed grabbing / drag drags dragged dragging / slap slaps slapped slapping
drop drops dropped dropping / kidnap kidnaps kidnapped kidnapping / spot spots spotted spotting
log logs logged logging / plan plans planned planning / chat chats chatted chatting
travel travels travelled travelling traveled traveling / control controls controlled controlling
refer refers referred referring / wife wives / thief thieves / tip tips tipped tipping / doorman doormen / id ids
ad ads / age ages aged / old older oldest / young younger youngest / cheap cheaper cheapest
`.trim()
