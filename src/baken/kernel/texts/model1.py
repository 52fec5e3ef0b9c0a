# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Text model 1, made by `tools/make_texts.py`.  Never to be changed."""

# fmt: off
LISTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "root": (
        ("e!start", "",),
        ("n!start", "",),
        ("p!start", "",),
    ),
    "e:det": (
        ("e/det", " another", " few", " every", " both", " whose", " whatever",),
    ),
    "e:prep": (
        ("e/prep", " within", " along", " into", " outside", " through", " down", " over",
         " inside", " above", " due", " against", " during", " around", " across", " behind",
         " towards", " toward", " upon", " below", " beyond", " beside", " despite",
         " throughout", " regarding", " including", " following", " except", " onto", " amid",),
    ),
    "e:and": (
        ("e/and", " nor", " plus",),
    ),
    "e:conj": (
        ("e/conj", " why", " whom", " while", " once", " although", " though", " whether",
         " unless", " whereas", " wherever", " whenever",),
    ),
    "e:subj": (
        ("e/subj", " anyone", " something", " everything", " him", " everybody", " somebody",
         " myself", " ourselves", " themselves",),
    ),
    "e:be": (
        ("e/be", " being", " we're", " isn't", " aren't", " wasn't", " weren't", " 's", " 're",
         " 'm", " it's", " that's", " there's", " they're", " he's", " she's", " you're",
         " what's", " where's", " here's",),
    ),
    "e:have": (
        ("e/have", " haven't", " i've", " having", " hasn't", " hadn't", " 've", " we've",
         " they've", " 'd",),
    ),
    "e:modal": (
        ("e/modal", " don't", " could", " should", " did", " won't", " doesn't", " must",
         " might", " shall", " cannot", " couldn't", " wouldn't", " shouldn't", " didn't",
         " 'll", " i'll", " we'll", " they'll", " you'll", " it'll", " cant", " dont", " didnt",
         " wont", " doesnt",),
    ),
    "e:adv": (
        ("e/adv", " now", " never", " enough", " least", " also", " tomorrow", " away", " yet",
         " far", " already", " just", " too", " even", " often", " soon", " today", " together",
         " well", " quickly", " however", " nearly", " particularly", " early", " everywhere",
         " likely", " slowly", " according", " others", " longer", " meantime", " then",
         " always", " later", " yesterday", " ever", " almost", " really", " currently",
         " immediately", " ago", " maybe", " perhaps", " especially", " usually", " sometimes",
         " therefore", " recently", " approximately", " directly", " finally", " alone",
         " further", " instead", " rather", " quite", " otherwise", " mostly", " mainly",
         " significantly", " severely", " seriously", " badly", " completely", " fully",
         " partly", " simply", " actually", " probably", " certainly", " exactly", " late",
         " daily", " weekly", " monthly", " annually", " respectively", " thus", " hence",
         " moreover", " furthermore", " meanwhile", " nevertheless", " indeed", " forward",
         " indoors", " outdoors", " upstairs", " downstairs", " nearby", " abroad",
         " somewhere", " anywhere", " elsewhere", " twice", " apart", " ahead",
         " unfortunately", " hopefully", " clearly", " easily", " hardly", " suddenly",
         " heavily", " highly", " largely", " widely", " closely", " strongly", " rapidly",
         " previously", " originally", " officially", " initially", " increasingly",
         " effectively", " locally", " globally", " nationally", " internationally",
         " primarily", " relatively", " roughly", " generally", " normally", " obviously",
         " possibly", " potentially", " safely", " temporarily", " urgently", " totally",
         " truly", " correctly", " properly", " regularly", " frequently", " entirely",
         " equally", " extremely", " personally", " physically", " merely", " namely",
         " solely", " virtually", " eventually", " lately", " anyway", " else", " nationwide",
         " worldwide", " overnight", " accordingly", " additionally", " alike", " allegedly",
         " altogether", " amongst", " anymore", " anytime", " anyhow", " automatically",
         " awhile", " barely", " basically", " beforehand", " besides", " briefly",
         " carefully", " centrally", " chiefly", " commonly", " comparatively", " considerably",
         " consequently", " consistently", " constantly", " continuously", " conversely",
         " correspondingly", " critically", " dangerously", " deeply", " definitely",
         " deliberately", " desperately", " differently", " double", " downstream", " downtown",
         " dramatically", " economically", " efficiently", " environmentally", " essentially",
         " evenly", " ever-increasing", " evidently", " exclusively", " explicitly",
         " extensively", " fairly", " favourably", " firmly", " firstly", " formally", " forth",
         " fortunately", " freely", " fundamentally", " furiously", " generously", " genuinely",
         " gradually", " gravely", " greatly", " halfway", " happily", " herein", " heretofore",
         " historically", " honestly", " ideally", " illegally", " inadequately",
         " independently", " indirectly", " individually", " inevitably", " inland",
         " instantly", " intensely", " internally", " invariably", " ironically", " jointly",
         " kindly", " knowingly", " lastly", " legally", " lightly", " likewise", " loudly",
         " manually", " markedly", " mentally", " mid", " militarily", " naturally",
         " necessarily", " needless", " negatively", " newly", " nonetheless", " northeast",
         " northward", " northwest", " notably", " noticeably", " nowadays", " nowhere",
         " offshore", " online", " onwards", " openly", " oppositely", " orally", " outright",
         " outward", " overall", " overboard", " overhead", " overseas", " painfully",
         " perfectly", " permanently", " politically", " poorly", " positively", " practically",
         " precisely", " predominantly", " preferably", " presently", " presumably",
         " privately", " proactively", " professionally", " promptly", " proportionally",
         " publicly", " purely", " rarely", " readily", " reasonably", " remarkably",
         " repeatedly", " reportedly", " retrospectively", " scarcely", " secondly",
         " separately", " sharply", " shortly", " sideways", " silently", " similarly",
         " simultaneously", " socially", " somehow", " someday", " sometime", " somewhat",
         " southeast", " southward", " southwest", " specially", " specifically", " steadily",
         " straight", " strangely", " strictly", " structurally", " subsequently",
         " substantially", " successfully", " sufficiently", " supposedly", " surely",
         " surprisingly", " surround", " swiftly", " technically", " terribly", " thankfully",
         " thereafter", " thereby", " therein", " thirdly", " thoroughly", " thoughtfully",
         " tightly", " traditionally", " tremendously", " triply", " truthfully", " twofold",
         " typically", " ultimately", " undoubtedly", " uniformly", " uniquely", " universally",
         " unknowingly", " upward", " upwards", " utterly", " vastly", " violently", " visibly",
         " vitally", " voluntarily", " well-being", " westward", " whereby", " wherein",
         " wholly", " wildly", " willingly", " wisely", " yearly", " yonder",),
    ),
    "e:num": (
        ("e/num", " ten", " third", " first", " four", " five", " six", " eight", " thirty",
         " hundreds", " half", " second", " seven", " nine", " eleven", " twelve", " thirteen",
         " fourteen", " fifteen", " sixteen", " seventeen", " eighteen", " nineteen", " twenty",
         " forty", " fifty", " sixty", " seventy", " eighty", " ninety", " hundred",
         " thousand", " billion", " dozen", " millions", " fourth", " fifth",),
    ),
    "e:unit": (
        ("e/unit", " months", " minutes", " feet", " percent", " km", " metres", " kilometres",
         " tons", " litres", " degrees", " persons", " pm", " mph", " per", " cent", " euros",
         " kg", " meters", " kilometers", " miles", " tonnes", " p.m.", " a.m.", " m", " mm",
         " cm", " ml", " km/h", " %", " US$", " dollars",),
    ),
    "e:day": (
        ("e/day", " Tuesday", " Monday", " Thursday", " Friday", " Saturday", " Sunday",
         " January", " December", " Wednesday", " February", " March", " April", " May",
         " June", " July", " August", " September", " October", " November",),
    ),
    "e:chat": (
        ("e/chat", " morning", " thank", " good", " evening", " god", " hello", " hi",
         " thanks", " ok", " lol", " RT", " haha", " yes", " sorry", " okay", " dear",
         " afternoon", " hey", " bye", " oh", " sir", " madam", " info", " pls", " plz", " thx",
         " u", " ur", " im", " ive", " msg", " sms", " rt", " via", " amp", " gt", " lt",
         " http", " www", " xx", " wow", " omg", " cuz", " wanna", " gonna", " gotta", " n",
         " w", " b", " r", " y", " 4", " 2", " btw", " asap", " aka", " etc", " eg", " ie",
         " vs",),
    ),
    "e:place": (
        ("e/place", " United", " Japan", " Netherlands", " Norway", " Geneva", " US", " States",
         " New", " York", " NYC", " Manhattan", " Brooklyn", " Atlantic", " Haiti",
         " Port-au-Prince", " Leogane", " Jacmel", " Carrefour", " Delmas", " Petionville",
         " Gonaives", " Cap-Haitien", " Cayes", " Petit-Goave", " Grand-Goave", " Gressier",
         " Tabarre", " Croix-des-Bouquets", " Cite", " Soleil", " Martissant", " Bel-Air",
         " Jeremie", " Hinche", " Saint-Marc", " Artibonite", " Dominican", " Republic",
         " Santo", " Domingo", " Pakistan", " Sindh", " Punjab", " Karachi", " Islamabad",
         " Lahore", " Peshawar", " Swat", " Balochistan", " Khyber", " Kashmir",
         " Muzaffarabad", " Hyderabad", " Thatta", " Dadu", " Sukkur", " Jacobabad", " Quetta",
         " Multan", " Rajanpur", " Nowshera", " Afghanistan", " Kabul", " Kandahar", " Herat",
         " India", " Delhi", " Mumbai", " Gujarat", " Orissa", " Assam", " Bihar", " Bengal",
         " Kolkata", " Calcutta", " Tamil", " Nadu", " Chennai", " Bangladesh", " Dhaka",
         " Nepal", " Kathmandu", " Sri", " Lanka", " Colombo", " Maldives", " Myanmar",
         " Burma", " Yangon", " Thailand", " Bangkok", " Vietnam", " Hanoi", " Cambodia",
         " Laos", " Philippines", " Manila", " Mindanao", " Indonesia", " Jakarta", " Aceh",
         " Banda", " Java", " Sumatra", " Sulawesi", " Malaysia", " Singapore", " Timor",
         " China", " Beijing", " Sichuan", " Shanghai", " Hong", " Kong", " Taiwan",
         " Mongolia", " Korea", " Tokyo", " Fukushima", " Australia", " Queensland", " Sydney",
         " Canberra", " Zealand", " Christchurch", " Fiji", " Samoa", " Vanuatu", " Solomon",
         " Papua", " Guinea", " Africa", " Ethiopia", " Addis", " Ababa", " Eritrea",
         " Somalia", " Mogadishu", " Kenya", " Nairobi", " Dadaab", " Uganda", " Kampala",
         " Rwanda", " Burundi", " Congo", " Kinshasa", " Goma", " Tanzania", " Sudan",
         " Darfur", " Khartoum", " Chad", " Niger", " Mali", " Bamako", " Mauritania",
         " Senegal", " Dakar", " Gambia", " Sierra", " Leone", " Freetown", " Liberia",
         " Monrovia", " Ivory", " C\u00f4te", " d'Ivoire", " Ghana", " Accra", " Togo",
         " Benin", " Nigeria", " Lagos", " Cameroon", " Central", " Angola", " Zambia",
         " Zimbabwe", " Harare", " Malawi", " Mozambique", " Maputo", " Madagascar", " Lesotho",
         " Swaziland", " Namibia", " Botswana", " South", " Libya", " Egypt", " Cairo",
         " Tunisia", " Algeria", " Morocco", " Syria", " Damascus", " Aleppo", " Lebanon",
         " Beirut", " Jordan", " Amman", " Israel", " Gaza", " Jerusalem", " Palestine",
         " Iraq", " Baghdad", " Basra", " Mosul", " Kurdistan", " Iran", " Tehran", " Bam",
         " Kuwait", " Saudi", " Arabia", " Yemen", " Emirates", " Turkey", " Istanbul",
         " Ankara", " Armenia", " Azerbaijan", " Georgia", " Chechnya", " Tajikistan",
         " Uzbekistan", " Kyrgyzstan", " Kazakhstan", " Russia", " Moscow", " Ukraine", " Kyiv",
         " Belarus", " Poland", " Hungary", " Romania", " Bulgaria", " Serbia", " Kosovo",
         " Bosnia", " Croatia", " Albania", " Macedonia", " Montenegro", " Greece", " Athens",
         " Italy", " Rome", " Spain", " Madrid", " Portugal", " France", " Paris", " Belgium",
         " Brussels", " Germany", " Berlin", " Amsterdam", " Hague", " Denmark", " Sweden",
         " Finland", " Iceland", " England", " London", " Scotland", " Wales", " Ireland",
         " Britain", " UK", " U.K.", " Switzerland", " Austria", " Vienna", " Europe",
         " America", " U.S.", " USA", " Washington", " D.C.", " Queens", " Staten", " Island",
         " Jersey", " Long", " Bronx", " Rockaway", " Hoboken", " Connecticut", " Boston",
         " Philadelphia", " Virginia", " Carolina", " Florida", " Miami", " Texas", " Houston",
         " Louisiana", " Orleans", " Mississippi", " Alabama", " California", " Francisco",
         " Angeles", " Chicago", " Canada", " Toronto", " Ottawa", " Montreal", " Mexico",
         " Cuba", " Havana", " Jamaica", " Kingston", " Bahamas", " Puerto", " Rico",
         " Honduras", " Guatemala", " Salvador", " Nicaragua", " Costa", " Panama", " Colombia",
         " Bogota", " Venezuela", " Ecuador", " Quito", " Peru", " Lima", " Bolivia", " Chile",
         " Santiago", " Concepcion", " Argentina", " Buenos", " Aires", " Brazil", " Rio",
         " Paraguay", " Uruguay", " Caribbean", " Pacific", " Asia", " Indian", " Ocean",
         " Middle", " East", " West", " North", " Nile", " Indus", " Ganges", " Mekong",),
    ),
    "e:name": (
        ("e/name", " Marie", " Sandy", " Jean", " Pierre", " Joseph", " Jacques", " Paul",
         " Louis", " Michel", " Charles", " Francois", " Saint", " St", " Mr", " Mrs", " Ms",
         " Dr", " Rue", " John", " David", " Michael", " James", " Robert", " William",
         " Richard", " Thomas", " Peter", " Mark", " George", " Daniel", " Andrew", " Steven",
         " Maria", " Mary", " Anna", " Sarah", " Elizabeth", " Linda", " Susan", " Lisa",
         " Karen", " Nancy", " Ban", " Ki-moon", " Obama", " Bush", " Clinton", " Romney",
         " Christie", " Bloomberg", " Cuomo", " Annan", " Ali", " Ahmed", " Khan", " Mohammed",
         " Muhammad", " Hussain", " Hassan", " Shah", " Abdul", " Abdullah", " Ibrahim",
         " Fatima", " Hamid", " Bibi", " Singh", " Kumar", " Katrina", " Isaac", " Gustav",
         " Ike", " Hanna", " Matthew", " Nargis", " Haiyan",),
    ),
    "e:org": (
        ("e/org", " Red", " Cross", " Health", " UN", " UNICEF", " Crescent", " World",
         " Children", " International", " Relief", " National", " Guard", " Police",
         " Ministry", " City", " Street", " Programme", " Nations", " Food", " Federation",
         " U.N.", " WFP", " WHO", " UNHCR", " OCHA", " UNDP", " FAO", " IOM", " ILO", " UNESCO",
         " IFRC", " ICRC", " NGO", " NGOs", " USAID", " EU", " DFID", " ECHO", " NATO", " CARE",
         " Oxfam", " MSF", " Caritas", " Vision", " Save", " M\u00e9decins", " Sans",
         " Fronti\u00e8res", " Mercy", " Corps", " Plan", " Islamic", " CRS", " FEMA", " NGO's",
         " IDP", " IDPs", " HIV", " AIDS", " HIV/AIDS", " GPS", " DNA", " TV", " FM", " AM",
         " SMS", " CNN", " BBC", " AFP", " AP", " Reuters", " IMF", " ADB", " DPRK", " PNP",
         " NDRRMC", " MINUSTAH", " NYPD", " FDNY", " MTA", " ConEd", " PSEG", " GMT", " EST",
         " UTC", " ATM", " CEO", " Army", " Navy", " Air", " Force", " Government",
         " President", " Minister", " Prime", " Secretary", " General", " Council", " State",
         " Department", " District", " Province", " Region", " County", " Hospital", " School",
         " University", " Church", " Avenue", " Road", " Route", " Bridge", " River", " Lake",
         " Airport", " Program", " Project", " Committee", " Children's", " Fund",
         " Organization", " Office", " Agency", " Agriculture", " Development", " Emergency",
         " Disaster", " Management", " Society", " Party", " Bank", " Union", " House",
         " Hurricane", " Tropical", " Storm", " Cyclone", " Typhoon", " Internet", " Facebook",
         " Twitter", " Google", " Youtube", " Instagram",),
    ),
    "e:v": (
        ("e/v", " tell", " let", " keep", " sleep", " set", " hope", " flood", " make", " see",
         " look", " eat", " feel", " report", " support", " speak", " reach", " ship", " order",
         " rescue", " damage", " rebuild", " smell", " ground", " take", " say", " want",
         " ask", " think", " put", " live", " leave", " lose", " buy", " drink", " fall",
         " rise", " receive", " stand", " provide", " run", " become", " include", " show",
         " allow", " increase", " cut", " reduce", " improve", " spread", " plan", " believe",
         " feed", " move", " walk", " pass", " carry", " train", " warn", " discuss", " save",
         " mark", " destroy", " distribute", " donate", " charge", " plant", " boil",
         " strengthen", " coordinate", " lift", " end", " fear", " sign", " bomb", " advance",
         " appeal", " fetch", " loan", " recede", " reopen", " row", " scale", " tap", " use",
         " bring", " try", " start", " stop", " happen", " sit", " lie", " hold", " begin",
         " ensure", " break", " continue", " build", " write", " read", " hear", " require",
         " affect", " meet", " pay", " cause", " lead", " spend", " grow", " serve", " drive",
         " follow", " die", " win", " fight", " involve", " shut", " develop", " cost", " blow",
         " create", " throw", " tear", " establish", " sweep", " launch", " sink", " swim",
         " fly", " prepare", " flee", " seek", " expect", " teach", " catch", " sell", " steal",
         " understand", " love", " forget", " choose", " shake", " wait", " strike", " bleed",
         " remain", " freeze", " overcome", " undertake", " mean", " return", " deal", " visit",
         " dig", " wear", " born", " cross", " bear", " enter", " permit", " refer", " occur",
         " close", " drop", " turn", " trap", " play", " cancel", " travel", " talk", " listen",
         " supply", " learn", " cry", " study", " bury", " worry", " identify", " rely",
         " explain", " describe", " mention", " announce", " declare", " confirm", " deny",
         " claim", " suggest", " propose", " recommend", " request", " demand", " offer",
         " accept", " refuse", " agree", " decide", " consider", " share", " join", " unite",
         " gather", " organise", " organize", " arrange", " manage", " control", " operate",
         " assist", " protect", " secure", " guard", " search", " locate", " register",
         " record", " note", " check", " test", " monitor", " assess", " evaluate", " estimate",
         " measure", " count", " calculate", " inspect", " survey", " review", " investigate",
         " analyse", " analyze", " treat", " heal", " cure", " vaccinate", " immunise",
         " infect", " suffer", " injure", " wound", " collapse", " drown", " burn", " explode",
         " crack", " evacuate", " displace", " relocate", " resettle", " repatriate", " escape",
         " arrive", " deliver", " transport", " load", " stock", " collect", " contribute",
         " finance", " earn", " invest", " borrow", " purchase", " export", " import",
         " produce", " manufacture", " cook", " wash", " drain", " drill", " construct",
         " repair", " restore", " rehabilitate", " replace", " install", " connect",
         " disconnect", " switch", " heat", " fix", " maintain", " upgrade", " expand",
         " extend", " enhance", " boost", " promote", " encourage", " enable", " facilitate",
         " cooperate", " collaborate", " communicate", " contact", " inform", " notify",
         " advise", " educate", " raise", " push", " pull", " touch", " cover", " block",
         " remove", " tie", " pack", " fill", " pour", " scatter", " isolate", " separate",
         " divide", " combine", " mix", " add", " finish", " exist", " appear", " disappear",
         " seem", " belong", " depend", " deserve", " matter", " hate", " miss", " remember",
         " wish", " pray", " welcome", " greet", " invite", " respond", " reply", " react",
         " act", " perform", " implement", " execute", " apply", " adopt", " approve",
         " publish", " print", " type", " ring", " dial", " broadcast", " air", " target",
         " focus", " aim", " handle", " tackle", " solve", " resolve", " prevent", " avoid",
         " resist", " attack", " kill", " murder", " rape", " abuse", " threaten", " shoot",
         " arrest", " detain", " release", " jail", " accuse", " blame", " punish", " ban",
         " restrict", " limit", " suspend", " delay", " postpone", " interrupt", " disrupt",
         " batter", " hamper", " hinder", " trigger", " prompt", " represent", " reflect",
         " reveal", " indicate", " demonstrate", " prove", " display", " introduce",
         " determine", " define", " relate", " compare", " differ", " vary", " range",
         " exceed", " triple", " decrease", " decline", " ease", " worsen", " deteriorate",
         " recover", " survive", " starve", " breathe", " vomit", " cough", " faint", " rest",
         " wake", " scream", " shout", " taste", " watch", " notice", " observe", " discover",
         " realize", " realise", " recognize", " suppose", " guess", " imagine", " doubt",
         " wonder", " dream", " ride", " sail", " park", " float", " leak", " overflow",
         " erode", " pollute", " contaminate", " melt", " roar", " predict", " anticipate",
         " link", " attach", " enclose", " employ", " hire", " appoint", " elect", " govern",
         " transfer", " transform", " translate", " convert", " adapt", " adjust", " balance",
         " benefit", " gain", " achieve", " accomplish", " attain", " obtain", " acquire",
         " occupy", " rent", " host", " accommodate", " attend", " participate", " engage",
         " commit", " promise", " pledge", " guarantee", " pursue", " conduct", " oversee",
         " supervise", " administer", " deploy", " dispatch", " mobilise", " mobilize",
         " equip", " situate", " reside", " settle", " migrate", " inhabit", " mourn",
         " grieve", " tarnish", " swell", " rage", " ravage", " devastate", " wreck",
         " abandon", " absorb", " accelerate", " accompany", " accumulate", " activate",
         " admire", " admit", " affirm", " afford", " aggravate", " airlift", " alleviate",
         " allocate", " alter", " amend", " apologise", " appreciate", " argue", " arise",
         " assault", " assemble", " assign", " associate", " assume", " assure", " attempt",
         " attract", " authorise", " authorize", " await", " award", " beat", " beg", " behave",
         " bend", " bind", " bite", " bless", " blend", " bombard", " bounce", " bow", " brace",
         " broaden", " bump", " burst", " bypass", " capture", " care", " cast", " cease",
         " celebrate", " characterise", " characterize", " chase", " cheat", " cite",
         " classify", " climb", " cling", " combat", " comfort", " command", " comment",
         " compete", " compensate", " compile", " complain", " complement", " comply",
         " compose", " comprise", " compromise", " compute", " concentrate", " conclude",
         " condemn", " conserve", " consist", " constitute", " consult", " consume", " contend",
         " contract", " contrast", " convey", " convict", " convince", " cope", " correspond",
         " corrupt", " counter", " crawl", " criticise", " criticize", " crush", " curb",
         " cultivate", " dare", " decorate", " dedicate", " defeat", " defend", " depart",
         " depict", " deposit", " deprive", " derive", " descend", " desire", " detect",
         " deter", " devise", " devote", " diagnose", " dictate", " digest", " diminish",
         " disappoint", " discharge", " disclose", " discourage", " dislike", " dismiss",
         " dispose", " disseminate", " dissolve", " distinguish", " distract", " disturb",
         " dive", " divert", " dominate", " draft", " drag", " draw", " drift", " earmark",
         " echo", " edit", " elevate", " eliminate", " embark", " embrace", " emerge", " emit",
         " emphasise", " emphasize", " empower", " encounter", " endanger", " endorse",
         " endure", " enforce", " enjoy", " enlarge", " enlist", " enquire", " enroll",
         " entail", " entertain", " entitle", " equate", " eradicate", " erect", " erupt",
         " escalate", " escort", " evolve", " exacerbate", " examine", " exchange", " exclude",
         " excuse", " exempt", " exercise", " exert", " exhaust", " exhibit", " exploit",
         " explore", " expose", " express", " extract", " fade", " favour", " favor", " file",
         " filter", " flatten", " flow", " fold", " forge", " formulate", " foster", " frame",
         " fulfil", " fulfill", " function", " generate", " grab", " grade", " grant", " grasp",
         " grip", " guide", " halt", " handicap", " hang", " harm", " haul", " heighten",
         " hide", " highlight", " hunt", " ignore", " illustrate", " impede", " impose",
         " impress", " incorporate", " incur", " induce", " inflict", " influence", " inherit",
         " inject", " innovate", " inquire", " insert", " insist", " inspire", " instruct",
         " insult", " insure", " intend", " intensify", " interact", " interfere", " interpret",
         " intervene", " interview", " invade", " invent", " invoke", " irrigate", " irritate",
         " jeopardise", " jump", " justify", " kick", " kidnap", " kiss", " knock", " label",
         " lean", " leap", " lend", " license", " lighten", " lobby", " lodge", " loot",
         " mail", " mandate", " march", " marry", " mask", " master", " maximise", " maximize",
         " mediate", " merge", " mine", " minimise", " minimize", " mislead", " mitigate",
         " mock", " modify", " mount", " multiply", " necessitate", " neglect", " negotiate",
         " nominate", " obey", " object", " oblige", " obstruct", " offset", " omit", " oppose",
         " orient", " originate", " outline", " outpace", " overlook", " overtake",
         " overthrow", " overwhelm", " owe", " paint", " patrol", " pause", " peak",
         " perceive", " persist", " persuade", " pick", " pile", " pioneer", " pitch",
         " plague", " plead", " pool", " position", " possess", " pound", " practise",
         " practice", " praise", " preach", " precede", " prefer", " prescribe", " preserve",
         " press", " presume", " pretend", " prevail", " proceed", " procure", " profit",
         " prohibit", " prolong", " prosecute", " prosper", " protest", " provoke",
         " publicise", " purify", " qualify", " quit", " quote", " raid", " rank", " ratify",
         " reactivate", " recall", " reconcile", " reconsider", " reconstruct", " recruit",
         " recycle", " redirect", " reimburse", " reinforce", " reiterate", " reject",
         " rejoin", " relax", " relay", " relieve", " relinquish", " render", " renew",
         " renovate", " reorganise", " repay", " repeat", " repel", " replenish", " reproduce",
         " resemble", " reserve", " resign", " resort", " respect", " restructure", " resume",
         " retain", " retire", " retreat", " retrieve", " reunite", " revert", " revise",
         " revive", " revolt", " reward", " rid", " rob", " roll", " rotate", " round", " rush",
         " sack", " sample", " satisfy", " scan", " scare", " schedule", " screen",
         " scrutinise", " select", " sense", " sentence", " shift", " shine", " shorten",
         " shrink", " simplify", " simulate", " slide", " slip", " smash", " smile", " snap",
         " soak", " solicit", " span", " spark", " specialise", " specialize", " specify",
         " speculate", " spell", " spill", " spin", " split", " sponsor", " spot", " spray",
         " sprout", " squeeze", " stabilise", " stabilize", " stem", " stick", " stimulate",
         " stir", " strain", " strand", " stress", " stretch", " struggle", " submerge",
         " submit", " subsidise", " substitute", " succeed", " suck", " sue", " suffice",
         " summarise", " summon", " supplement", " suppress", " surpass", " surrender",
         " sustain", " swallow", " swear", " sympathise", " tax", " tempt", " tend", " term",
         " terminate", " testify", " tighten", " topple", " toss", " trace", " track", " trail",
         " transcend", " transmit", " treasure", " trouble", " trust", " twist", " undergo",
         " undermine", " unfold", " unveil", " uphold", " uproot", " urge", " utilise",
         " utilize", " vanish", " venture", " verify", " violate", " vow", " wander",
         " warrant", " weaken", " weave", " weigh", " widen", " withdraw", " withhold",
         " withstand", " worship", " wrap", " yell", " yield",),
    ),
    "e:vs": (
        ("e/vs", " says", " remains", " goes", " gives", " asks", " works", " lives",
         " reports", " supplies", " plans", " opens", " notes", " depends", " aims",
         " reserves", " gets", " comes", " takes", " makes", " knows", " tells", " sees",
         " finds", " thinks", " lets", " sends", " puts", " keeps", " leaves", " loses",
         " brings", " buys", " eats", " drinks", " feels", " falls", " rises", " stands",
         " sits", " lies", " holds", " helps", " runs", " begins", " becomes", " breaks",
         " builds", " writes", " reads", " hears", " speaks", " meets", " wants", " pays",
         " leads", " spends", " grows", " shows", " drives", " dies", " wins", " fights",
         " calls", " hits", " hurts", " cuts", " shuts", " sets", " spreads", " costs",
         " blows", " throws", " tears", " flies", " looks", " uses", " understands", " tries",
         " starts", " means", " stops", " bears", " happens", " occurs", " receives",
         " carries", " provides", " supports", " ensures", " continues", " includes",
         " requires", " affects", " causes", " reaches", " serves", " follows", " allows",
         " involves", " increases", " reduces", " improves", " develops", " creates",
         " establishes", " launches", " prepares", " expects", " believes", " hopes", " loves",
         " likes", " waits", " stays", " moves", " returns", " visits", " walks", " crosses",
         " passes", " enters", " closes", " turns", " plays", " talks", " listens", " learns",
         " studies", " trains", " explains", " describes", " mentions", " warns", " announces",
         " declares", " confirms", " denies", " claims", " suggests", " proposes",
         " recommends", " requests", " demands", " orders", " offers", " accepts", " refuses",
         " agrees", " decides", " chooses", " considers", " discusses", " shares", " joins",
         " unites", " gathers", " organises", " organizes", " arranges", " manages",
         " controls", " operates", " assists", " aids", " rescues", " saves", " protects",
         " secures", " guards", " searches", " locates", " identifies", " registers",
         " records", " marks", " checks", " tests", " monitors", " assesses", " evaluates",
         " estimates", " measures", " counts", " calculates", " inspects", " surveys",
         " reviews", " investigates", " analyses", " analyzes", " treats", " heals", " cures",
         " vaccinates", " immunises", " infects", " suffers", " injures", " destroys",
         " collapses", " drowns", " burns", " explodes", " cracks", " shakes", " traps",
         " buries", " evacuates", " displaces", " relocates", " resettles", " repatriates",
         " flees", " escapes", " arrives", " delivers", " distributes", " ships", " transports",
         " loads", " stocks", " collects", " donates", " contributes", " finances", " charges",
         " earns", " invests", " borrows", " purchases", " sells", " exports", " imports",
         " produces", " manufactures", " plants", " fishes", " cooks", " boils", " cleans",
         " washes", " dries", " drains", " digs", " drills", " constructs", " rebuilds",
         " restores", " rehabilitates", " replaces", " installs", " connects", " disconnects",
         " switches", " cools", " fixes", " maintains", " upgrades", " expands", " extends",
         " strengthens", " enhances", " boosts", " promotes", " encourages", " enables",
         " facilitates", " coordinates", " cooperates", " collaborates", " communicates",
         " contacts", " informs", " notifies", " advises", " educates", " teaches", " raises",
         " lowers", " lifts", " pushes", " pulls", " drops", " catches", " touches", " covers",
         " clears", " blocks", " removes", " ties", " packs", " fills", " empties", " pours",
         " scatters", " surrounds", " isolates", " separates", " divides", " combines",
         " mixes", " adds", " completes", " finishes", " lasts", " exists", " appears",
         " disappears", " seems", " belongs", " relies", " deserves", " matters", " worries",
         " hates", " misses", " remembers", " forgets", " wishes", " prays", " welcomes",
         " greets", " invites", " responds", " replies", " reacts", " acts", " performs",
         " implements", " executes", " applies", " adopts", " approves", " signs", " publishes",
         " prints", " rings", " dials", " broadcasts", " airs", " focuses", " seeks",
         " handles", " tackles", " solves", " resolves", " overcomes", " prevents", " avoids",
         " resists", " kills", " murders", " rapes", " abuses", " threatens", " shoots",
         " arrests", " detains", " releases", " frees", " jails", " accuses", " blames",
         " punishes", " bans", " restricts", " limits", " suspends", " cancels", " delays",
         " postpones", " interrupts", " disrupts", " strikes", " sweeps", " batters",
         " hampers", " hinders", " triggers", " prompts", " represents", " reflects",
         " reveals", " indicates", " demonstrates", " proves", " displays", " presents",
         " introduces", " determines", " defines", " refers", " relates", " compares",
         " differs", " varies", " ranges", " exceeds", " doubles", " triples", " declines",
         " eases", " worsens", " deteriorates", " recovers", " survives", " starves", " feeds",
         " breathes", " bleeds", " vomits", " coughs", " faints", " sleeps", " wakes", " cries",
         " screams", " shouts", " tastes", " watches", " notices", " observes", " discovers",
         " realizes", " realises", " recognizes", " supposes", " guesses", " imagines",
         " doubts", " wonders", " dreams", " travels", " rides", " sails", " sinks", " floats",
         " leaks", " overflows", " erodes", " pollutes", " contaminates", " melts", " freezes",
         " roars", " predicts", " anticipates", " attaches", " encloses", " employs", " hires",
         " appoints", " elects", " governs", " transfers", " transforms", " translates",
         " converts", " adapts", " adjusts", " balances", " benefits", " gains", " achieves",
         " accomplishes", " attains", " obtains", " acquires", " occupies", " owns", " rents",
         " hosts", " accommodates", " attends", " participates", " engages", " commits",
         " promises", " pledges", " guarantees", " undertakes", " pursues", " conducts",
         " oversees", " supervises", " administers", " deploys", " dispatches", " mobilises",
         " mobilizes", " equips", " situates", " resides", " settles", " migrates", " inhabits",
         " mourns", " grieves", " tarnishes", " swells", " rages", " ravages", " devastates",
         " wrecks", " abandons", " absorbs", " accelerates", " accompanies", " accumulates",
         " activates", " admires", " admits", " advances", " affirms", " affords",
         " aggravates", " airlifts", " alleviates", " allocates", " alters", " amends",
         " apologises", " appreciates", " argues", " arises", " assaults", " assembles",
         " assigns", " associates", " assumes", " assures", " attempts", " attracts",
         " authorises", " authorizes", " awaits", " awards", " beats", " begs", " behaves",
         " bends", " binds", " bites", " blesses", " blends", " bombards", " bounces", " bows",
         " braces", " briefs", " broadens", " bumps", " bursts", " bypasses", " calms",
         " captures", " cares", " casts", " ceases", " celebrates", " characterises",
         " characterizes", " chases", " cheats", " cites", " classifies", " climbs", " clings",
         " combats", " comforts", " commands", " comments", " competes", " compensates",
         " compiles", " complains", " complements", " complies", " composes", " comprises",
         " compromises", " computes", " concentrates", " concludes", " condemns", " conserves",
         " consists", " constitutes", " consults", " consumes", " contends", " contracts",
         " contrasts", " conveys", " convicts", " convinces", " copes", " corrects",
         " corresponds", " corrupts", " counters", " crawls", " criticises", " criticizes",
         " crushes", " curbs", " cultivates", " dares", " decorates", " dedicates", " defeats",
         " defends", " departs", " depicts", " deposits", " deprives", " derives", " descends",
         " desires", " detects", " deters", " devises", " devotes", " diagnoses", " dictates",
         " digests", " diminishes", " directs", " disappoints", " discharges", " discloses",
         " discourages", " dislikes", " dismisses", " disposes", " disseminates", " dissolves",
         " distinguishes", " distracts", " disturbs", " dives", " diverts", " dominates",
         " drafts", " drags", " draws", " drifts", " earmarks", " echoes", " edits",
         " elaborates", " elevates", " eliminates", " embarks", " embraces", " emerges",
         " emits", " emphasises", " emphasizes", " empowers", " encounters", " endangers",
         " endorses", " endures", " enforces", " enjoys", " enlarges", " enlists", " enquires",
         " enrolls", " entails", " entertains", " entitles", " equates", " eradicates",
         " erects", " erupts", " escalates", " escorts", " evolves", " exacerbates",
         " examines", " excludes", " exempts", " exerts", " exhausts", " exhibits", " exploits",
         " explores", " exposes", " expresses", " extracts", " fades", " fetches", " filters",
         " flattens", " folds", " forges", " formulates", " fosters", " fulfils", " fulfills",
         " furthers", " generates", " glads", " grabs", " grasps", " grips", " halts",
         " handicaps", " hangs", " hauls", " heightens", " hides", " highlights", " hunts",
         " ignores", " illustrates", " impedes", " imposes", " impresses", " incorporates",
         " incurs", " induces", " inflicts", " influences", " inherits", " injects",
         " innovates", " inquires", " inserts", " insists", " inspires", " instructs",
         " insults", " insures", " intends", " intensifies", " interacts", " interferes",
         " interprets", " intervenes", " interviews", " invades", " invents", " invokes",
         " irrigates", " irritates", " jeopardises", " jumps", " justifies", " kicks",
         " kidnaps", " kisses", " knocks", " labels", " lays", " leans", " leaps", " lends",
         " licenses", " lightens", " loans", " lobbies", " lodges", " loots", " mails",
         " mandates", " marches", " marries", " masks", " masters", " matures", " maximises",
         " maximizes", " mediates", " merges", " mines", " minimises", " minimizes",
         " misleads", " mitigates", " mocks", " modifies", " mounts", " multiplies", " narrows",
         " necessitates", " neglects", " negotiates", " nominates", " obeys", " objects",
         " obliges", " obstructs", " offsets", " omits", " opposes", " orients", " originates",
         " outlines", " outpaces", " overlooks", " overtakes", " overthrows", " overwhelms",
         " owes", " paints", " patrols", " pauses", " peaks", " perceives", " persists",
         " persuades", " picks", " piles", " pioneers", " pitches", " plagues", " pleads",
         " pleases", " pools", " positions", " possesses", " pounds", " practises",
         " practices", " praises", " preaches", " precedes", " prefers", " prescribes",
         " preserves", " presses", " presumes", " pretends", " prevails", " proceeds",
         " procures", " profits", " prohibits", " prolongs", " prosecutes", " prospers",
         " protests", " provokes", " publicises", " purifies", " qualifies", " quits",
         " quotes", " raids", " ranks", " ratifies", " reactivates", " recalls", " recedes",
         " reconciles", " reconsiders", " reconstructs", " recruits", " recycles", " redirects",
         " reimburses", " reinforces", " reiterates", " rejects", " rejoins", " relaxes",
         " relays", " relieves", " relinquishes", " renders", " renews", " renovates",
         " reopens", " reorganises", " repays", " repeats", " repels", " replenishes",
         " reproduces", " resembles", " resigns", " resorts", " respects", " restructures",
         " resumes", " retains", " retires", " retreats", " retrieves", " reunites", " reverts",
         " revises", " revives", " revolts", " rewards", " rids", " robs", " rolls", " rotates",
         " rounds", " rows", " rushes", " sacks", " samples", " satisfies", " scales", " scans",
         " scares", " schedules", " screens", " scrutinises", " selects", " senses",
         " sentences", " shifts", " shines", " shortens", " shrinks", " simplifies",
         " simulates", " slides", " slips", " slows", " smashes", " smiles", " snaps", " soaks",
         " solicits", " spans", " sparks", " specialises", " specializes", " specifies",
         " speculates", " spells", " spills", " spins", " splits", " sponsors", " spots",
         " sprays", " sprouts", " squeezes", " stabilises", " stabilizes", " stems", " sticks",
         " stimulates", " stirs", " strains", " strands", " stresses", " stretches",
         " struggles", " submerges", " submits", " subsidises", " substitutes", " succeeds",
         " sucks", " sues", " suffices", " summarises", " summons", " supplements",
         " suppresses", " surpasses", " surrenders", " sustains", " swallows", " swears",
         " sympathises", " taps", " taxes", " tempts", " tends", " terms", " terminates",
         " testifies", " tightens", " topples", " tosses", " traces", " tracks", " trails",
         " transcends", " transmits", " treasures", " troubles", " trusts", " twists",
         " undergoes", " undermines", " unfolds", " unveils", " upholds", " upsets", " uproots",
         " urges", " utilises", " utilizes", " vanishes", " ventures", " verifies", " violates",
         " vows", " wanders", " warrants", " weakens", " weaves", " weighs", " widens",
         " withdraws", " withholds", " withstands", " worships", " wraps", " yells", " yields",),
    ),
    "e:vd": (
        ("e/vd", " told", " needed", " fallen", " gone", " came", " given", " made", " helped",
         " used", " broken", " led", " visited", " estimated", " collapsed", " blocked",
         " signed", " killed", " got", " took", " taken", " gave", " sent", " called", " kept",
         " worked", " felt", " fell", " ran", " received", " begun", " reported", " built",
         " supported", " heard", " continued", " paid", " died", " caused", " reached",
         " followed", " sank", " stole", " launched", " struck", " expected", " borne",
         " returned", " trapped", " crossed", " worried", " trained", " warned", " declared",
         " agreed", " measured", " treated", " suffered", " exploded", " evacuated", " arrived",
         " delivered", " washed", " cleared", " added", " approved", " doubled", " promised",
         " pledged", " allocated", " appealed", " handed", " gotten", " went", " knew",
         " known", " saw", " seen", " wanted", " thought", " asked", " lived", " brought",
         " bought", " looked", " ate", " eaten", " drank", " drunk", " slept", " tried",
         " started", " rose", " risen", " stood", " stopped", " sat", " lay", " lied",
         " happened", " held", " began", " became", " broke", " provided", " wrote", " written",
         " ensured", " spoke", " spoken", " met", " included", " spent", " grew", " grown",
         " required", " showed", " shown", " drove", " driven", " won", " fought", " served",
         " allowed", " involved", " blew", " blown", " threw", " thrown", " increased", " tore",
         " torn", " swept", " reduced", " sunk", " swam", " improved", " flew", " flown",
         " fled", " developed", " sought", " created", " taught", " caught", " established",
         " sold", " stolen", " understood", " forgot", " forgotten", " planned", " chose",
         " chosen", " shook", " shaken", " prepared", " bled", " fed", " believed", " froze",
         " frozen", " overcame", " hoped", " undertaken", " undertook", " meant", " loved",
         " dealt", " dug", " liked", " wore", " worn", " waited", " stayed", " remained",
         " permitted", " moved", " referred", " occurred", " dropped", " shipped", " canceled",
         " cancelled", " walked", " travelled", " carried", " passed", " supplied", " cried",
         " entered", " buried", " opened", " identified", " reliant", " turned", " played",
         " talked", " listened", " learned", " studied", " explained", " described",
         " mentioned", " stated", " announced", " confirmed", " denied", " claimed",
         " suggested", " proposed", " recommended", " requested", " demanded", " ordered",
         " offered", " accepted", " refused", " decided", " choosed", " considered",
         " discussed", " shared", " joined", " united", " gathered", " organised", " organized",
         " arranged", " managed", " controled", " operated", " runned", " assisted", " aided",
         " rescued", " saved", " protected", " secured", " guarded", " searched", " located",
         " registered", " recorded", " noted", " marked", " checked", " tested", " monitored",
         " assessed", " evaluated", " counted", " calculated", " inspected", " surveyed",
         " reviewed", " investigated", " analysed", " analyzed", " healed", " cured",
         " vaccinated", " immunised", " infected", " drowned", " burned", " cracked", " shaked",
         " relocated", " sheltered", " resettled", " repatriated", " fleed", " escaped",
         " landed", " distributed", " transported", " loaded", " stored", " stocked",
         " collected", " donated", " contributed", " funded", " financed", " payed", " charged",
         " costed", " earned", " invested", " spended", " borrowed", " purchased", " selled",
         " traded", " exported", " imported", " produced", " manufactured", " growed",
         " planted", " harvested", " farmed", " fished", " cooked", " boiled", " cleaned",
         " dried", " drained", " pumped", " digged", " drilled", " builded", " constructed",
         " rebuilded", " repaired", " restored", " rehabilitated", " replaced", " installed",
         " connected", " disconnected", " switched", " powered", " lighted", " heated",
         " cooled", " fixed", " maintained", " upgraded", " expanded", " extended",
         " strengthened", " enhanced", " boosted", " promoted", " encouraged", " enabled",
         " facilitated", " coordinated", " cooperated", " collaborated", " communicated",
         " contacted", " informed", " notified", " alerted", " advised", " educated",
         " teached", " raised", " lowered", " lifted", " pushed", " pulled", " falled",
         " throwed", " catched", " holded", " touched", " covered", " removed", " cutted",
         " tied", " packed", " filled", " emptied", " poured", " spreaded", " scattered",
         " surrounded", " separated", " divided", " mixed", " completed", " finished", " ended",
         " lasted", " begined", " existed", " appeared", " disappeared", " seemed", " becomed",
         " belonged", " depended", " relied", " deserved", " mattered", " concerned", " feared",
         " hated", " missed", " remembered", " forgeted", " wished", " prayed", " thanked",
         " welcomed", " greeted", " invited", " answered", " responded", " replied", " reacted",
         " acted", " performed", " implemented", " executed", " applied", " adopted", " issued",
         " published", " posted", " printed", " typed", " texted", " tweeted", " emailed",
         " phoned", " ringed", " dialed", " broadcasted", " aired", " targeted", " focused",
         " aimed", " seeked", " addressed", " faced", " dealed", " handled", " tackled",
         " solved", " resolved", " overcomed", " prevented", " avoided", " resisted",
         " fighted", " attacked", " murdered", " raped", " abused", " threatened", " shooted",
         " bombed", " arrested", " detained", " released", " freed", " jailed", " accused",
         " blamed", " punished", " banned", " suspended", " delayed", " postponed",
         " interrupted", " disrupted", " hitted", " striked", " sweeped", " battered",
         " hampered", " hindered", " triggered", " prompted", " leaded", " headed",
         " represented", " reflected", " revealed", " indicated", " demonstrated", " proved",
         " displayed", " presented", " introduced", " determined", " defined", " refered",
         " compared", " differed", " varied", " ranged", " amounted", " totaled", " exceeded",
         " tripled", " decreased", " declined", " eased", " rised", " worsened",
         " deteriorated", " recovered", " survived", " starved", " feeded", " breathed",
         " bleeded", " vomited", " coughed", " fainted", " sleeped", " rested", " waked",
         " screamed", " shouted", " heared", " smelled", " tasted", " watched", " noticed",
         " observed", " discovered", " realized", " realised", " recognized", " understanded",
         " supposed", " guessed", " imagined", " doubted", " wondered", " dreamed", " traveled",
         " drived", " rided", " sailed", " flied", " parked", " crashed", " sinked", " floated",
         " leaked", " overflowed", " eroded", " contaminated", " melted", " freezed", " snowed",
         " rained", " blowed", " roared", " predicted", " forecasted", " anticipated",
         " linked", " attached", " enclosed", " employed", " hired", " appointed", " elected",
         " voted", " governed", " ruled", " losed", " transfered", " transformed",
         " translated", " converted", " adapted", " adjusted", " balanced", " benefited",
         " gained", " achieved", " accomplished", " attained", " obtained", " acquired",
         " accessed", " owned", " rented", " housed", " hosted", " accommodated", " attended",
         " participated", " engaged", " committed", " guaranteed", " undertaked", " pursued",
         " conducted", " overseed", " supervised", " administered", " deployed", " dispatched",
         " mobilised", " mobilized", " equiped", " stationed", " bordered", " resided",
         " settled", " migrated", " mourned", " grieved", " tarnished", " swelled", " raged",
         " ravaged", " devastated", " wrecked", " abandoned", " absorbed", " accelerated",
         " accompanied", " accumulated", " activated", " admired", " admitted", " advanced",
         " affirmed", " afforded", " aggravated", " airlifted", " alleviated", " altered",
         " amended", " apologised", " appreciated", " argued", " arised", " assaulted",
         " assembled", " assigned", " associated", " assumed", " assured", " attempted",
         " attracted", " authorised", " authorized", " awaited", " awarded", " backed",
         " beated", " begged", " behaved", " bended", " binded", " bited", " blessed",
         " blended", " bombarded", " booked", " bounced", " bowed", " braced", " briefed",
         " bringed", " broadened", " bumped", " bursted", " bypassed", " calmed", " camped",
         " captured", " cared", " casted", " ceased", " celebrated", " centred", " challenged",
         " characterised", " characterized", " chased", " cheated", " cited", " classified",
         " climbed", " clinged", " combated", " comforted", " commanded", " commented",
         " competed", " compensated", " compiled", " complained", " complemented", " complied",
         " composed", " comprised", " compromised", " computed", " concentrated", " concluded",
         " condemned", " conserved", " consisted", " constituted", " consulted", " consumed",
         " contended", " contracted", " contrasted", " conveyed", " convicted", " convinced",
         " coped", " corrected", " corresponded", " corrupted", " countered", " crawled",
         " criticised", " criticized", " crushed", " curbed", " cultivated", " dared",
         " decorated", " defeated", " defended", " delegated", " departed", " depicted",
         " deposited", " deprived", " derived", " descended", " desired", " detected",
         " detered", " devised", " diagnosed", " dictated", " digested", " diminished",
         " directed", " disappointed", " discharged", " disclosed", " discouraged", " disliked",
         " dismissed", " disposed", " disseminated", " dissolved", " distinguished",
         " distracted", " disturbed", " dived", " diverted", " documented", " dominated",
         " drafted", " dragged", " drawed", " dressed", " drifted", " earmarked", " echoed",
         " edited", " elaborated", " eliminated", " embarked", " embraced", " emerged",
         " emited", " emphasised", " emphasized", " empowered", " encountered", " endangered",
         " endorsed", " endured", " enforced", " enjoyed", " enlarged", " enlisted",
         " enquired", " enrolled", " entailed", " entertained", " entitled", " equated",
         " eradicated", " erected", " erupted", " escalated", " escorted", " evolved",
         " exacerbated", " examined", " exchanged", " excluded", " excused", " exempted",
         " exercised", " exerted", " exhibited", " exploited", " explored", " exposed",
         " expressed", " extracted", " faded", " favoured", " favored", " featured", " fetched",
         " filed", " filtered", " flattened", " flowed", " folded", " forged", " formulated",
         " fostered", " framed", " fueled", " fulfiled", " fulfilled", " functioned",
         " furthered", " generated", " gladded", " grabbed", " graded", " granted", " grasped",
         " gripped", " grounded", " guided", " halted", " handicaped", " hanged", " harmed",
         " hauled", " heightened", " hided", " highlighted", " hunted", " ignored",
         " illustrated", " impeded", " imposed", " impressed", " incorporated", " incured",
         " induced", " inflicted", " influenced", " inherited", " injected", " innovated",
         " inquired", " inserted", " insisted", " inspired", " instructed", " insulted",
         " insured", " intensified", " interacted", " interfered", " interpreted",
         " intervened", " interviewed", " invaded", " invented", " invoked", " irritated",
         " jeopardised", " jumped", " justified", " kicked", " kidnaped", " kissed", " knocked",
         " labeled", " lacked", " layed", " leaned", " leaped", " lended", " licensed",
         " lightened", " listed", " loaned", " lobbied", " lodged", " looted", " mailed",
         " mandated", " marched", " marketed", " married", " masked", " mastered", " matured",
         " maximised", " maximized", " mediated", " merged", " mined", " minimised",
         " minimized", " misleaded", " mitigated", " mocked", " modified", " mounted",
         " multiplied", " named", " narrowed", " necessitated", " neglected", " negotiated",
         " nominated", " nursed", " obeyed", " objected", " obliged", " obstructed",
         " offseted", " omited", " opposed", " oriented", " originated", " outlined",
         " outpaced", " overlooked", " overtaked", " overthrowed", " overwhelmed", " owed",
         " painted", " parted", " patroled", " paused", " peaked", " perceived", " persisted",
         " persuaded", " picked", " piled", " pioneered", " pitched", " placed", " plagued",
         " pleaded", " pleased", " pointed", " pooled", " positioned", " possessed", " pounded",
         " practised", " practiced", " praised", " preached", " preceded", " preferred",
         " prescribed", " preserved", " pressed", " presumed", " pretended", " prevailed",
         " proceeded", " processed", " procured", " profited", " programmed", " prohibited",
         " projected", " prosecuted", " prospered", " protested", " provoked", " publicised",
         " purified", " qualified", " questioned", " quited", " quoted", " raced", " raided",
         " ranked", " rated", " ratified", " reactivated", " rebeled", " recalled", " receded",
         " reconciled", " reconsidered", " reconstructed", " recruited", " recycled",
         " redirected", " reimbursed", " reinforced", " reiterated", " rejected", " rejoined",
         " relaxed", " relayed", " relieved", " relinquished", " rendered", " renewed",
         " renovated", " reopened", " reorganised", " repayed", " repeled", " replenished",
         " reproduced", " resembled", " reserved", " resigned", " resorted", " respected",
         " restructured", " resulted", " resumed", " retained", " retreated", " retrieved",
         " reunited", " reverted", " revised", " revived", " revolted", " rewarded", " ridded",
         " robbed", " rolled", " rotated", " rounded", " rowed", " rushed", " sacked",
         " sampled", " satisfied", " scaled", " scanned", " screened", " scrutinised",
         " sensed", " sentenced", " shaped", " shifted", " shined", " shortened", " shouldered",
         " shrinked", " shutted", " signaled", " simplified", " simulated", " slided",
         " slipped", " slowed", " smashed", " smiled", " smoked", " snapped", " soaked",
         " solicited", " sorted", " spanned", " sparked", " specified", " speculated",
         " spelled", " spilled", " spinned", " splitted", " sponsored", " spotted", " sprayed",
         " sprouted", " squeezed", " stabilised", " stabilized", " staffed", " staged",
         " stemmed", " stepped", " sticked", " stimulated", " stired", " strained", " stressed",
         " stretched", " struggled", " submerged", " submited", " subsidised", " substituted",
         " succeeded", " sucked", " sued", " sufficed", " summarised", " summoned",
         " supplemented", " suppressed", " surged", " surpassed", " surrendered", " sustained",
         " swallowed", " sweared", " sympathised", " tapped", " taxed", " tempted", " tended",
         " termed", " terminated", " testified", " tightened", " toppled", " tossed", " traced",
         " tracked", " trailed", " transcended", " transmited", " treasured", " trusted",
         " twisted", " undergoed", " undermined", " unfolded", " unveiled", " upholded",
         " upseted", " uprooted", " urged", " utilised", " utilized", " vanished", " ventured",
         " verified", " viewed", " violated", " voiced", " volunteered", " vowed", " wandered",
         " warranted", " wasted", " watered", " weakened", " weaved", " weighed", " widened",
         " withdrawed", " withholded", " withstanded", " worshiped", " wrapped", " yelled",
         " yielded",),
    ),
    "e:vg": (
        ("e/vg", " going", " coming", " living", " dying", " waiting", " working", " drinking",
         " sleeping", " falling", " standing", " building", " fighting", " staying",
         " flooding", " praying", " getting", " giving", " knowing", " sending", " leaving",
         " calling", " rising", " lying", " beginning", " writing", " meeting", " providing",
         " freezing", " carrying", " moving", " walking", " training", " warning", " searching",
         " wounding", " cooking", " killing", " looting", " taking", " making", " saying",
         " telling", " helping", " seeing", " finding", " needing", " thinking", " letting",
         " wanting", " putting", " keeping", " losing", " bringing", " buying", " eating",
         " feeling", " looking", " using", " sitting", " trying", " holding", " starting",
         " running", " stopping", " becoming", " breaking", " happening", " receiving",
         " reading", " hearing", " speaking", " reporting", " paying", " leading", " spending",
         " supporting", " growing", " showing", " ensuring", " driving", " continuing",
         " winning", " hitting", " hurting", " requiring", " cutting", " shutting",
         " affecting", " setting", " spreading", " causing", " costing", " blowing",
         " reaching", " throwing", " sweeping", " serving", " sinking", " flying", " fleeing",
         " allowing", " seeking", " teaching", " involving", " catching", " selling",
         " increasing", " stealing", " understanding", " reducing", " choosing", " improving",
         " shaking", " striking", " developing", " bleeding", " feeding", " creating",
         " establishing", " launching", " dealing", " digging", " wearing", " planning",
         " preparing", " expecting", " believing", " occurring", " hoping", " dropping",
         " loving", " liking", " traveling", " travelling", " supplying", " crying",
         " remaining", " identifying", " returning", " visiting", " crossing", " passing",
         " entering", " opening", " closing", " turning", " playing", " talking", " listening",
         " learning", " studying", " explaining", " describing", " mentioning", " stating",
         " announcing", " declaring", " confirming", " denying", " claiming", " suggesting",
         " proposing", " recommending", " requesting", " demanding", " ordering", " offering",
         " accepting", " refusing", " agreing", " deciding", " considering", " discussing",
         " sharing", " joining", " uniting", " gathering", " organising", " organizing",
         " arranging", " managing", " controling", " operating", " assisting", " aiding",
         " rescuing", " saving", " protecting", " securing", " guarding", " locating",
         " registering", " recording", " noting", " marking", " checking", " testing",
         " monitoring", " assessing", " evaluating", " estimating", " measuring", " counting",
         " calculating", " inspecting", " surveying", " reviewing", " investigating",
         " analysing", " analyzing", " treating", " healing", " curing", " vaccinating",
         " immunising", " infecting", " suffering", " injuring", " damaging", " destroying",
         " collapsing", " drowning", " burning", " exploding", " cracking", " trapping",
         " burying", " evacuating", " displacing", " relocating", " sheltering", " resettling",
         " repatriating", " fleing", " escaping", " arriving", " landing", " delivering",
         " distributing", " shipping", " transporting", " loading", " storing", " stocking",
         " collecting", " donating", " contributing", " funding", " financing", " charging",
         " earning", " investing", " borrowing", " purchasing", " trading", " exporting",
         " importing", " producing", " manufacturing", " planting", " harvesting", " farming",
         " fishing", " boiling", " cleaning", " washing", " drying", " draining", " pumping",
         " drilling", " constructing", " rebuilding", " repairing", " restoring",
         " rehabilitating", " replacing", " installing", " connecting", " disconnecting",
         " switching", " powering", " lighting", " heating", " cooling", " fixing",
         " maintaining", " upgrading", " expanding", " extending", " strengthening",
         " enhancing", " boosting", " promoting", " encouraging", " enabling", " facilitating",
         " coordinating", " cooperating", " collaborating", " communicating", " contacting",
         " informing", " notifying", " alerting", " advising", " educating", " raising",
         " lowering", " lifting", " pushing", " pulling", " touching", " covering", " clearing",
         " blocking", " removing", " tiing", " packing", " filling", " emptying", " pouring",
         " scattering", " surrounding", " isolating", " separating", " dividing", " combining",
         " mixing", " adding", " completing", " finishing", " ending", " lasting", " begining",
         " existing", " appearing", " disappearing", " seeming", " belonging", " depending",
         " relying", " deserving", " mattering", " concerning", " worrying", " fearing",
         " hating", " remembering", " forgeting", " wishing", " thanking", " welcoming",
         " greeting", " inviting", " answering", " responding", " replying", " reacting",
         " acting", " performing", " implementing", " executing", " applying", " adopting",
         " approving", " signing", " issuing", " publishing", " posting", " printing",
         " typing", " texting", " tweeting", " emailing", " phoning", " ringing", " dialing",
         " broadcasting", " airing", " targeting", " focusing", " aiming", " addressing",
         " facing", " handling", " tackling", " solving", " resolving", " overcoming",
         " preventing", " avoiding", " resisting", " attacking", " murdering", " raping",
         " abusing", " threatening", " shooting", " bombing", " arresting", " detaining",
         " releasing", " freing", " jailing", " accusing", " blaming", " punishing", " banning",
         " restricting", " limiting", " suspending", " canceling", " delaying", " postponing",
         " interrupting", " disrupting", " battering", " hampering", " hindering",
         " triggering", " prompting", " heading", " representing", " reflecting", " revealing",
         " indicating", " demonstrating", " proving", " displaying", " presenting",
         " introducing", " determining", " defining", " refering", " relating", " comparing",
         " differing", " varying", " ranging", " amounting", " totaling", " exceeding",
         " doubling", " tripling", " decreasing", " declining", " easing", " worsening",
         " deteriorating", " recovering", " surviving", " diing", " breathing", " vomiting",
         " coughing", " fainting", " resting", " waking", " screaming", " shouting",
         " smelling", " tasting", " watching", " noticing", " observing", " discovering",
         " realizing", " realising", " recognizing", " supposing", " guessing", " imagining",
         " doubting", " wondering", " dreaming", " riding", " sailing", " parking", " crashing",
         " floating", " leaking", " overflowing", " eroding", " polluting", " contaminating",
         " melting", " snowing", " raining", " roaring", " predicting", " forecasting",
         " anticipating", " linking", " attaching", " enclosing", " employing", " hiring",
         " appointing", " electing", " voting", " governing", " ruling", " transfering",
         " transforming", " translating", " converting", " adapting", " adjusting",
         " balancing", " benefiting", " gaining", " achieving", " accomplishing", " attaining",
         " obtaining", " acquiring", " accessing", " occupying", " owning", " renting",
         " housing", " hosting", " accommodating", " attending", " participating", " engaging",
         " committing", " pledging", " guaranteing", " undertaking", " pursuing", " conducting",
         " overseing", " supervising", " administering", " deploying", " dispatching",
         " mobilising", " mobilizing", " equiping", " stationing", " basing", " situating",
         " bordering", " residing", " settling", " migrating", " inhabiting", " mourning",
         " grieving", " tarnishing", " swelling", " raging", " ravaging", " wrecking",
         " abandoning", " absorbing", " accelerating", " accompanying", " accumulating",
         " activating", " admiring", " admitting", " advancing", " affirming", " affording",
         " aggravating", " airlifting", " alleviating", " allocating", " altering", " amending",
         " apologising", " appealing", " appreciating", " arguing", " arising", " assaulting",
         " assembling", " assigning", " associating", " assuming", " assuring", " attempting",
         " attracting", " authorising", " authorizing", " awaiting", " awarding", " backing",
         " beating", " begging", " behaving", " bending", " binding", " biting", " blessing",
         " blending", " bombarding", " booking", " bouncing", " bowing", " bracing",
         " briefing", " broadening", " bumping", " bursting", " bypassing", " calming",
         " camping", " capturing", " caring", " casting", " ceasing", " celebrating",
         " centring", " challenging", " characterising", " characterizing", " chasing",
         " cheating", " citing", " classifying", " climbing", " clinging", " combating",
         " comforting", " commanding", " commenting", " competing", " compensating",
         " compiling", " complaining", " complementing", " complying", " composing",
         " comprising", " compromising", " computing", " concentrating", " concluding",
         " condemning", " conserving", " consisting", " constituting", " consulting",
         " consuming", " contending", " contracting", " contrasting", " conveying",
         " convicting", " convincing", " coping", " correcting", " corresponding",
         " corrupting", " countering", " crawling", " criticising", " criticizing", " crushing",
         " curbing", " cultivating", " daring", " decorating", " dedicating", " defeating",
         " defending", " delegating", " depicting", " depositing", " depriving", " deriving",
         " descending", " desiring", " detecting", " detering", " devising", " devoting",
         " diagnosing", " dictating", " digesting", " diminishing", " directing",
         " disappointing", " discharging", " disclosing", " discouraging", " disliking",
         " dismissing", " disposing", " disseminating", " dissolving", " distinguishing",
         " distracting", " disturbing", " diving", " diverting", " documenting", " dominating",
         " drafting", " dragging", " drawing", " dressing", " drifting", " earmarking",
         " echoing", " editing", " elaborating", " elevating", " eliminating", " embarking",
         " embracing", " emerging", " emiting", " emphasising", " emphasizing", " empowering",
         " encountering", " endangering", " endorsing", " enduring", " enforcing", " enjoying",
         " enlarging", " enlisting", " enquiring", " enrolling", " entailing", " entertaining",
         " entitling", " equating", " eradicating", " erecting", " erupting", " escalating",
         " escorting", " evolving", " exacerbating", " examining", " exchanging", " excluding",
         " excusing", " exempting", " exercising", " exerting", " exhausting", " exhibiting",
         " exploiting", " exploring", " exposing", " expressing", " extracting", " fading",
         " favouring", " favoring", " featuring", " fetching", " filing", " filtering",
         " flattening", " flowing", " folding", " forcing", " forging", " formulating",
         " fostering", " framing", " fueling", " fulfiling", " fulfilling", " functioning",
         " furthering", " generating", " gladding", " grabbing", " grading", " granting",
         " grasping", " gripping", " grounding", " guiding", " halting", " handing",
         " handicaping", " hanging", " harming", " hauling", " heightening", " hiding",
         " highlighting", " hunting", " ignoring", " illustrating", " impeding", " imposing",
         " impressing", " incorporating", " incuring", " inducing", " inflicting",
         " influencing", " inheriting", " injecting", " innovating", " inquiring", " inserting",
         " insisting", " inspiring", " instructing", " insulting", " insuring", " intending",
         " intensifying", " interacting", " interfering", " interpreting", " intervening",
         " interviewing", " invading", " inventing", " invoking", " irrigating", " irritating",
         " jeopardising", " jumping", " justifying", " kicking", " kidnaping", " kissing",
         " knocking", " labeling", " lacking", " laying", " leaning", " leaping", " lending",
         " licensing", " lightening", " listing", " loaning", " lobbying", " lodging",
         " mailing", " mandating", " marching", " marketing", " marrying", " masking",
         " mastering", " maturing", " maximising", " maximizing", " mediating", " merging",
         " mining", " minimising", " minimizing", " misleading", " mitigating", " mocking",
         " modifying", " mounting", " multiplying", " naming", " narrowing", " necessitating",
         " neglecting", " negotiating", " nominating", " nursing", " obeying", " objecting",
         " obliging", " obstructing", " offseting", " omiting", " opposing", " orienting",
         " originating", " outlining", " outpacing", " overlooking", " overtaking",
         " overthrowing", " overwhelming", " owing", " painting", " parting", " patroling",
         " pausing", " peaking", " perceiving", " persisting", " persuading", " picking",
         " piling", " pioneering", " pitching", " placing", " plaguing", " pleading",
         " pleasing", " pointing", " pooling", " positioning", " possessing", " pounding",
         " practising", " practicing", " praising", " preaching", " preceding", " preferring",
         " prescribing", " preserving", " pressing", " presuming", " pretending", " prevailing",
         " proceeding", " processing", " procuring", " profiting", " programming",
         " prohibiting", " projecting", " prolonging", " prosecuting", " prospering",
         " protesting", " provoking", " publicising", " purifying", " qualifying",
         " questioning", " quiting", " quoting", " racing", " raiding", " ranking", " rating",
         " ratifying", " reactivating", " rebeling", " recalling", " receding", " reconciling",
         " reconsidering", " reconstructing", " recruiting", " recycling", " redirecting",
         " reimbursing", " reinforcing", " reiterating", " rejecting", " rejoining",
         " relaxing", " relaying", " relieving", " relinquishing", " rendering", " renewing",
         " renovating", " reopening", " reorganising", " repaying", " repeating", " repeling",
         " replenishing", " reproducing", " resembling", " reserving", " resigning",
         " resorting", " respecting", " restructuring", " resulting", " resuming", " retaining",
         " retiring", " retreating", " retrieving", " reuniting", " reverting", " revising",
         " reviving", " revolting", " rewarding", " ridding", " robbing", " rolling",
         " rotating", " rounding", " rowing", " ruining", " rushing", " sacking", " sampling",
         " satisfying", " scaling", " scanning", " scaring", " scheduling", " screening",
         " scrutinising", " selecting", " sensing", " sentencing", " shaping", " shifting",
         " shining", " shortening", " shouldering", " shrinking", " signaling", " simplifying",
         " simulating", " sliding", " slipping", " slowing", " smashing", " smiling",
         " smoking", " snapping", " soaking", " soliciting", " sorting", " spanning",
         " sparking", " specialising", " specializing", " specifying", " speculating",
         " spelling", " spilling", " spinning", " splitting", " sponsoring", " spotting",
         " spraying", " sprouting", " squeezing", " stabilising", " stabilizing", " staffing",
         " staging", " stemming", " stepping", " sticking", " stimulating", " stiring",
         " straining", " stranding", " stressing", " stretching", " struggling", " submerging",
         " submiting", " subsidising", " substituting", " succeeding", " sucking", " suing",
         " sufficing", " summarising", " summoning", " supplementing", " suppressing",
         " surging", " surpassing", " surrendering", " suspecting", " sustaining",
         " swallowing", " swearing", " sympathising", " tapping", " taxing", " tempting",
         " tending", " terming", " terminating", " testifying", " tightening", " toppling",
         " tossing", " tracing", " tracking", " trailing", " transcending", " transmiting",
         " treasuring", " troubling", " trusting", " twisting", " undergoing", " undermining",
         " unfolding", " unveiling", " upholding", " upseting", " uprooting", " urging",
         " utilising", " utilizing", " vanishing", " venturing", " verifying", " viewing",
         " violating", " voicing", " volunteering", " vowing", " wandering", " warranting",
         " wasting", " watering", " weakening", " weaving", " weighing", " widening",
         " withdrawing", " withholding", " withstanding", " worshiping", " wrapping",
         " yelling", " yielding",),
    ),
    "e:adj": (
        ("e/adj", " safe", " missing", " last", " main", " north", " wounded", " hurricane",
         " little", " able", " bad", " worst", " sick", " cold", " clean", " possible",
         " southern", " east", " damaged", " destroyed", " displaced", " elderly", " front",
         " new", " small", " large", " long", " high", " low", " young", " different",
         " national", " international", " public", " medical", " humanitarian", " worse",
         " poor", " hungry", " thirsty", " ill", " alive", " injured", " hurt", " homeless",
         " severe", " heavy", " light", " strong", " warm", " dirty", " past", " basic",
         " west", " rural", " remote", " flooded", " vulnerable", " pregnant", " disabled",
         " stranded", " sure", " true", " clear", " whole", " complete", " deep", " immediate",
         " european", " french", " spanish", " english", " hard", " difficult", " fast", " red",
         " blue", " brown", " happy", " afraid", " glad", " terrible", " fatal", " unable",
         " independent", " higher", " nearest", " poorest", " crowded", " prime", " stuck",
         " useful", " great", " same", " own", " big", " short", " important", " private",
         " social", " political", " economic", " human", " available", " ready", " dangerous",
         " better", " best", " rich", " dead", " helpless", " desperate", " urgent", " serious",
         " critical", " weak", " hot", " cool", " wet", " dry", " fresh", " full", " empty",
         " free", " final", " recent", " current", " present", " future", " impossible",
         " necessary", " essential", " major", " minor", " key", " central", " northern",
         " eastern", " western", " south", " urban", " coastal", " mountainous", " blind",
         " deaf", " orphaned", " isolated", " unaccompanied", " temporary", " permanent",
         " additional", " extra", " special", " general", " common", " particular", " specific",
         " certain", " real", " right", " wrong", " correct", " entire", " total", " partial",
         " average", " annual", " regular", " normal", " usual", " extreme", " massive",
         " huge", " enormous", " wide", " broad", " shallow", " narrow", " thick", " thin",
         " tall", " flat", " steep", " natural", " environmental", " agricultural",
         " industrial", " commercial", " financial", " technical", " scientific", " military",
         " civil", " civilian", " armed", " violent", " peaceful", " legal", " illegal",
         " responsible", " effective", " efficient", " adequate", " sufficient",
         " insufficient", " inadequate", " limited", " restricted", " ongoing", " long-term",
         " short-term", " non-governmental", " joint", " global", " regional", " provincial",
         " municipal", " federal", " foreign", " domestic", " african", " asian", " american",
         " chinese", " indian", " haitian", " pakistani", " german", " dutch", " british",
         " russian", " japanese", " iraqi", " afghan", " sudanese", " somali", " palestinian",
         " israeli", " kurdish", " indonesian", " turkish", " arab", " islamic", " muslim",
         " christian", " catholic", " tropical", " stormy", " rainy", " sunny", " cloudy",
         " windy", " snowy", " icy", " easy", " simple", " quick", " slow", " busy", " quiet",
         " loud", " dark", " bright", " white", " black", " green", " yellow", " sad", " angry",
         " scared", " tired", " weary", " grateful", " proud", " brave", " kind", " nice",
         " beautiful", " horrible", " awful", " tragic", " deadly", " fragile", " stable",
         " unstable", " insecure", " unknown", " similar", " various", " numerous",
         " individual", " single", " popular", " famous", " historic", " traditional",
         " modern", " previous", " former", " potential", " unlikely", " active", " passive",
         " positive", " negative", " direct", " indirect", " internal", " external",
         " physical", " mental", " moral", " electrical", " electric", " nuclear", " chemical",
         " biological", " toxic", " infectious", " contagious", " chronic", " acute",
         " malnourished", " nutritional", " sanitary", " hygienic", " drinkable", " edible",
         " portable", " mobile", " digital", " electronic", " upper", " lower", " inner",
         " outer", " top", " bottom", " rear", " distant", " related", " based", " subject",
         " worth", " capable", " democratic", " republican", " presidential", " parliamentary",
         " ethnic", " religious", " cultural", " educational", " academic", " professional",
         " voluntary", " strategic", " integrated", " sustainable", " renewable", " diplomatic",
         " tense", " unprecedented", " devastating", " life-saving", " widespread", " alleged",
         " high-risk", " so-called", " low-lying", " hard-hit", " underway", " bigger",
         " larger", " smaller", " shorter", " stronger", " weaker", " greater", " lesser",
         " older", " younger", " newer", " earlier", " easier", " harder", " safer", " faster",
         " slower", " closer", " deeper", " wider", " farther", " poorer", " richer",
         " heavier", " lighter", " warmer", " colder", " cleaner", " biggest", " highest",
         " lowest", " largest", " smallest", " longest", " shortest", " strongest", " greatest",
         " oldest", " youngest", " newest", " latest", " earliest", " closest", " hardest",
         " deepest", " heaviest", " fastest", " wealthy", " absolute", " abundant",
         " acceptable", " accessible", " accurate", " administrative", " adverse", " aerial",
         " aggressive", " alternative", " ambitious", " ancient", " anonymous", " anxious",
         " apparent", " applicable", " appropriate", " approximate", " arid", " artificial",
         " attractive", " automatic", " aware", " bare", " barren", " bilateral", " bitter",
         " blank", " brief", " brutal", " calm", " careful", " cautious", " chaotic", " cheap",
         " chief", " classic", " coherent", " collective", " combined", " comfortable",
         " comparable", " competitive", " complex", " comprehensive", " considerable",
         " consistent", " constant", " contemporary", " continuous", " contrary", " convenient",
         " conventional", " costly", " countless", " creative", " criminal", " crucial",
         " curious", " cruel", " customary", " cyclonic", " deceased", " decent", " dedicated",
         " defensive", " delicate", " dense", " departing", " detailed", " devoted",
         " disastrous", " distinct", " diverse", " doubtful", " dramatic", " dual", " durable",
         " eager", " ecological", " elaborate", " electoral", " elementary", " elevated",
         " eligible", " enthusiastic", " epic", " equal", " equivalent", " evident", " exact",
         " excellent", " exceptional", " excessive", " exciting", " exclusive", " exhausted",
         " expensive", " experienced", " extensive", " extraordinary", " faithful", " familiar",
         " favourable", " favorable", " feasible", " female", " fertile", " fierce", " firm",
         " fiscal", " flexible", " fluid", " forced", " formal", " fortunate", " forthcoming",
         " fundamental", " furious", " generous", " gentle", " genuine", " geographic",
         " geographical", " geological", " gradual", " handicapped", " handy", " harmful",
         " harsh", " hazardous", " healthy", " hidden", " historical", " holy", " honest",
         " hopeful", " hostile", " hydroelectric", " hydrological", " ideal", " identical",
         " imminent", " impassable", " impoverished", " impressive", " inaccessible",
         " incoming", " incomplete", " incredible", " indigenous", " indoor", " inevitable",
         " informal", " inhabited", " initial", " innocent", " innovative", " insane",
         " instant", " institutional", " intact", " intense", " intensive", " intended",
         " intermediate", " interim", " invaluable", " invisible", " irregular", " irrigated",
         " judicial", " junior", " keen", " landless", " landlocked", " large-scale",
         " legitimate", " lengthy", " liable", " liberal", " literate", " logical",
         " logistical", " loose", " loyal", " lucky", " malarial", " male", " mandatory",
         " marginal", " marine", " maritime", " mature", " maximum", " meaningful",
         " mechanical", " mere", " meteorological", " mild", " minimal", " minimum",
         " moderate", " modest", " monetary", " monsoon", " multilateral", " multiple",
         " mutual", " naked", " native", " naval", " neat", " neighbouring", " neighboring",
         " neutral", " noisy", " notable", " noticeable", " obvious", " occupied", " odd",
         " opposite", " optimal", " ordinary", " organic", " original", " outdoor",
         " outstanding", " overcrowded", " painful", " panic", " parallel", " parental",
         " peculiar", " perfect", " periodic", " persistent", " pleasant", " plenty", " polar",
         " polite", " politic", " polluted", " populous", " precious", " precise",
         " preliminary", " preventive", " primary", " principal", " prior", " productive",
         " profitable", " prolonged", " prominent", " promising", " proper", " protective",
         " psychological", " psychosocial", " pure", " quarterly", " radical", " random",
         " rapid", " rare", " raw", " realistic", " reasonable", " relative", " relevant",
         " reliable", " reluctant", " remarkable", " repeated", " residential", " respective",
         " respiratory", " responsive", " retail", " retired", " revolutionary", " rigid",
         " ripe", " robust", " rocky", " rough", " routine", " royal", " ruined", " rude",
         " sacred", " satisfactory", " scarce", " scheduled", " secondary", " secret",
         " selected", " semi", " senior", " sensible", " sensitive", " sexual", " sharp",
         " sheer", " short-lived", " significant", " silent", " sincere", " situated",
         " skilled", " slight", " slippery", " smart", " smooth", " sole", " solid", " sound",
         " spare", " specialised", " specialized", " spectacular", " spiritual", " spontaneous",
         " starving", " static", " statistical", " steady", " strange", " strict",
         " structural", " stupid", " substantial", " subsequent", " successful", " sudden",
         " suitable", " super", " superior", " supreme", " suspected", " suspicious",
         " swollen", " symbolic", " systematic", " talented", " tectonic", " tender",
         " terminal", " territorial", " thorough", " tidal", " tight", " timely", " tough",
         " torrential", " transparent", " traumatic", " tremendous", " troubled", " typical",
         " ultimate", " unclear", " uncertain", " uncomfortable", " underground", " underwater",
         " unemployed", " unexpected", " unfair", " unfortunate", " unhappy", " uniform",
         " unique", " unpaid", " unsafe", " unusual", " unwilling", " upcoming", " upset",
         " useless", " vacant", " valid", " valuable", " vast", " verbal", " vertical",
         " viable", " vicious", " virtual", " visible", " vital", " vocational", " volatile",
         " volcanic", " waterborne", " water-borne", " waterproof", " well-known", " wild",
         " willing", " wise", " withdrawn", " wonderful", " wooden", " worthy",),
    ),
    "e:n": (
        ("e/n", " week", " shelter", " state", " street", " tent", " team", " agency", " rice",
         " information", " rain", " risk", " phone", " number", " message", " door",
         " ambulance", " station", " village", " community", " church", " bridge", " river",
         " daughter", " relief", " assistance", " president", " minister", " group", " system",
         " sanitation", " distribution", " money", " market", " bank", " tree", " electricity",
         " disease", " malaria", " cholera", " quake", " drought", " fire", " situation",
         " news", " point", " household", " car", " helicopter", " boat", " border", " capital",
         " weather", " agriculture", " mayor", " person", " man", " woman", " child", " baby",
         " year", " month", " hour", " town", " clothes", " refugee", " mother", " father",
         " brother", " sister", " son", " wife", " husband", " friend", " neighbour",
         " student", " volunteer", " police", " spokesman", " expert", " farmer",
         " organization", " ministry", " project", " programme", " mission", " job", " fund",
         " dollar", " price", " oil", " crop", " harvest", " land", " farm", " field",
         " livestock", " mountain", " bucket", " soap", " hygiene", " fever", " diarrhoea",
         " diarrhea", " measles", " treatment", " pain", " foot", " heart", " death", " birth",
         " aftershock", " tsunami", " cyclone", " wind", " snow", " crisis", " danger",
         " reconstruction", " construction", " lamp", " battery", " generator", " fuel",
         " text", " radio", " list", " name", " question", " concern", " result", " line",
         " level", " population", " floor", " roof", " kitchen", " bed", " sheet", " plastic",
         " truck", " airport", " port", " access", " zone", " region", " district", " province",
         " neighborhood", " centre", " base", " world", " agreement", " peace", " war",
         " conflict", " army", " computer", " science", " season", " forecast", " lack",
         " income", " hunger", " malnutrition", " nutrition", " livelihood", " fertilizer",
         " bit", " rubble", " garbage", " cement", " iron", " director", " clinic",
         " restaurant", " stadium", " subway", " smoke", " jacket", " stove", " fridge",
         " desk", " motorcycle", " yard", " corner", " ceasefire", " society", " charity",
         " mosquito", " staff", " typhoid", " oxygen", " insulin", " coffee", " addition",
         " board", " card", " commission", " device", " entrance", " goods", " grain",
         " insecurity", " purpose", " toll", " visa", " weekend", " thing", " minute", " city",
         " blanket", " doctor", " nurse", " patient", " victim", " survivor", " orphan",
         " parent", " neighbor", " uncle", " aunt", " cousin", " grandmother", " grandfather",
         " boy", " girl", " kid", " infant", " adult", " teacher", " worker", " soldier",
         " officer", " leader", " member", " official", " spokesperson", " fisherman",
         " engineer", " driver", " owner", " resident", " citizen", " inhabitant", " villager",
         " organisation", " office", " department", " authority", " service", " program",
         " operation", " effort", " task", " activity", " action", " response", " delivery",
         " donation", " budget", " business", " company", " shop", " store", " economy",
         " trade", " production", " bread", " flour", " wheat", " maize", " sugar", " salt",
         " milk", " meat", " bean", " vegetable", " fruit", " meal", " lunch", " ration",
         " seed", " soil", " animal", " cattle", " cow", " goat", " sheep", " dog", " cat",
         " bird", " fish", " chicken", " horse", " forest", " hill", " valley", " island",
         " beach", " sea", " ocean", " lake", " dam", " canal", " reservoir", " pump", " pipe",
         " tank", " bottle", " toilet", " latrine", " illness", " infection", " polio", " flu",
         " virus", " epidemic", " outbreak", " vaccine", " vaccination", " surgery", " drug",
         " pill", " antibiotic", " bandage", " injury", " blood", " leg", " arm", " head",
         " hand", " eye", " body", " face", " bone", " skin", " life", " tremor", " typhoon",
         " tornado", " rainfall", " ice", " wildfire", " landslide", " mudslide", " avalanche",
         " eruption", " volcano", " explosion", " accident", " crash", " disaster",
         " catastrophe", " violence", " condition", " destruction", " loss", " threat",
         " hazard", " alert", " alarm", " evacuation", " recovery", " security",
         " rehabilitation", " development", " growth", " infrastructure", " energy", " candle",
         " gasoline", " education", " petrol", " diesel", " wood", " coal", " telephone",
         " cell", " email", " address", " internet", " network", " television", " newspaper",
         " media", " data", " map", " picture", " photo", " video", " website", " post",
         " tweet", " letter", " document", " form", " answer", " reason", " problem", " issue",
         " effect", " impact", " case", " example", " part", " side", " rate", " amount",
         " quantity", " room", " wall", " window", " mattress", " mat", " tarpaulin", " tarp",
         " kit", " box", " bag", " warehouse", " bus", " plane", " vehicle", " railway",
         " highway", " route", " traffic", " transportation", " flight", " journey", " trip",
         " checkpoint", " municipality", " commune", " section", " quarter", " neighbourhood",
         " center", " headquarters", " earth", " nation", " union", " council", " committee",
         " conference", " weapon", " gun", " force", " troop", " rebel", " militia", " gang",
         " bandit", " thief", " crime", " prison", " court", " law", " rule", " policy",
         " freedom", " election", " vote", " party", " parliament", " safety", " protection",
         " management", " coordination", " cooperation", " partnership", " partner", " donor",
         " stakeholder", " contribution", " commitment", " resource", " material", " equipment",
         " tool", " machine", " technology", " research", " assessment", " evaluation",
         " analysis", " class", " lesson", " book", " paper", " university", " college",
         " skill", " knowledge", " experience", " idea", " opinion", " view", " faith",
         " prayer", " spirit", " culture", " language", " word", " story", " history",
         " period", " summer", " winter", " spring", " autumn", " climate", " temperature",
         " degree", " meteorology", " height", " depth", " length", " size", " weight",
         " speed", " strength", " quality", " standard", " value", " step", " stage", " phase",
         " process", " method", " approach", " strategy", " objective", " goal", " priority",
         " opportunity", " challenge", " difficulty", " obstacle", " success", " failure",
         " change", " shortage", " gap", " surplus", " capacity", " ability", " salary",
         " employment", " unemployment", " poverty", " famine", " starvation", " diet",
         " food-security", " irrigation", " fertiliser", " tonne", " ton", " kilogram",
         " litre", " liter", " gallon", " metre", " meter", " kilometre", " kilometer", " mile",
         " inch", " acre", " hectare", " square", " item", " piece", " unit", " pair",
         " couple", " majority", " minority", " sort", " sex", " age", " gender", " youth",
         " teenager", " elder", " mankind", " corpse", " debris", " ruin", " rubbish", " trash",
         " waste", " mud", " dust", " stone", " rock", " sand", " brick", " concrete", " metal",
         " steel", " glass", " wire", " cable", " pole", " tower", " mast", " antenna",
         " signal", " connection", " visitor", " guest", " delegation", " ambassador", " envoy",
         " representative", " delegate", " secretary", " manager", " coordinator", " chairman",
         " commander", " captain", " colonel", " king", " queen", " prince", " bishop",
         " priest", " pastor", " imam", " mosque", " temple", " orphanage", " ward",
         " dispensary", " laboratory", " pharmacy", " morgue", " grave", " cemetery",
         " funeral", " ceremony", " holiday", " christmas", " easter", " birthday", " game",
         " football", " player", " race", " match", " song", " music", " film", " movie",
         " art", " museum", " library", " hotel", " cafe", " bar", " garden", " playground",
         " gym", " hall", " theatre", " tunnel", " metro", " tram", " ferry", " harbour",
         " harbor", " pier", " dock", " dike", " levee", " embankment", " shore", " bay",
         " gulf", " cape", " peninsula", " delta", " plain", " desert", " plateau", " canyon",
         " cliff", " cave", " stream", " creek", " swamp", " marsh", " pond", " puddle",
         " waterfall", " wave", " tide", " surge", " outage", " blackout", " grid", " turbine",
         " solar", " panel", " reactor", " radiation", " pollution", " contamination",
         " poison", " acid", " fume", " odor", " noise", " voice", " silence", " darkness",
         " shadow", " colour", " color", " shape", " feature", " symbol", " flag", " badge",
         " helmet", " boot", " shoe", " sock", " shirt", " coat", " dress", " trouser", " hat",
         " glove", " clothing", " fabric", " cotton", " cloth", " thread", " needle", " knife",
         " spoon", " fork", " plate", " cup", " pot", " pan", " oven", " table", " chair",
         " curtain", " carpet", " furniture", " toy", " doll", " ball", " bicycle", " bike",
         " wheel", " tyre", " tire", " engine", " brake", " seat", " belt", " lock", " gate",
         " fence", " intersection", " junction", " apartment", " basement", " stair", " ladder",
         " elevator", " balcony", " garage", " shed", " barn", " hut", " cabin", " tent-city",
         " slum", " settlement", " shanty", " suburb", " outskirt", " countryside", " hometown",
         " homeland", " motherland", " territory", " sector", " cluster", " branch", " chapter",
         " column", " editor", " journalist", " reporter", " author", " writer", " speaker",
         " audience", " witness", " suspect", " prisoner", " detainee", " hostage", " captive",
         " gunman", " terrorist", " insurgent", " fighter", " militant", " guerrilla", " truce",
         " treaty", " resolution", " sanction", " embargo", " blockade", " negotiation",
         " dialogue", " debate", " statement", " speech", " declaration", " announcement",
         " plea", " application", " proposal", " recommendation", " decision", " choice",
         " option", " possibility", " probability", " chance", " luck", " fate", " destiny",
         " accord", " memorandum", " framework", " mechanism", " structure", " institution",
         " foundation", " federation", " association", " ngo", " net", " insect", " rat",
         " mouse", " snake", " locust", " pest", " worm", " bacteria", " germ", " parasite",
         " mother-in-law", " caregiver", " midwife", " surgeon", " paramedic", " dentist",
         " psychologist", " counsellor", " therapist", " pharmacist", " scientist",
         " researcher", " professor", " analyst", " economist", " lawyer", " judge",
         " technician", " mechanic", " electrician", " plumber", " carpenter", " mason",
         " builder", " labourer", " laborer", " employee", " employer", " personnel", " crew",
         " colleague", " boss", " entrepreneur", " trader", " merchant", " seller", " buyer",
         " customer", " client", " consumer", " user", " beneficiary", " recipient",
         " applicant", " candidate", " participant", " observer", " inspector", " investigator",
         " detective", " firefighter", " fireman", " policeman", " ranger", " pilot", " sailor",
         " passenger", " pedestrian", " commuter", " tourist", " traveller", " migrant",
         " immigrant", " emigrant", " returnee", " asylum", " exile", " nomad", " tribe",
         " clan", " ancestor", " descendant", " heir", " widow", " widower", " bride", " twin",
         " triplet", " toddler", " newborn", " fetus", " womb", " breast", " stomach", " belly",
         " chest", " lung", " throat", " mouth", " tooth", " teeth", " lip", " tongue", " ear",
         " nose", " hair", " finger", " toe", " knee", " ankle", " elbow", " shoulder", " hip",
         " spine", " neck", " brain", " nerve", " muscle", " kidney", " liver", " cancer",
         " diabetes", " asthma", " pneumonia", " tuberculosis", " hiv", " hepatitis", " dengue",
         " ebola", " tetanus", " rabies", " scabies", " rash", " fracture", " amputation",
         " transfusion", " dialysis", " ventilator", " wheelchair", " crutch", " stretcher",
         " x-ray", " prescription", " tablet",),
    ),
    "e:n+": (
        ("e/n", " syrup", " injection", " syringe", " dose", " vitamin", " mineral", " protein",
         " calorie", " biscuit", " noodle", " potato", " tomato", " onion", " carrot",
         " cabbage", " banana", " orange", " apple", " mango", " coconut", " corn", " sorghum",
         " millet", " barley", " cassava", " lentil", " pea", " nut", " peanut", " egg",
         " cheese", " butter", " yoghurt", " honey", " tea", " juice", " beer", " wine",
         " alcohol", " cigarette", " tobacco", " drug-abuse", " absence", " academy",
         " account", " achievement", " adjustment", " administration", " admission",
         " adoption", " advantage", " advice", " adviser", " affair", " aftermath", " agenda",
         " agent", " aggression", " aide", " aircraft", " airline", " airplane", " airstrip",
         " alliance", " ally", " ambition", " amendment", " anger", " angle", " anniversary",
         " anxiety", " appearance", " appointment", " appreciation", " arrangement", " array",
         " arrival", " article", " aspect", " asset", " assistant", " assumption", " attention",
         " attitude", " attorney", " availability", " awareness", " band", " barrel",
         " barrier", " basin", " basis", " basket", " battle", " behalf", " behaviour",
         " behavior", " belief", " bell", " bid", " bill", " bonus", " boundary", " bowl",
         " breach", " breakdown", " breath", " breeze", " bulletin", " burden", " bureau",
         " bush", " businessman", " button", " calculation", " camera", " campaign",
         " capability", " career", " cargo", " cash", " casualty", " category", " caution",
         " celebration", " census", " centimetre", " centimeter", " century", " certificate",
         " chain", " champion", " channel", " chaos", " characteristic", " chart", " circle",
         " circumstance", " citizenship", " classroom", " clock", " club", " coalition",
         " coastline", " code", " collection", " commissioner", " commodity", " communication",
         " compassion", " compensation", " competition", " complaint", " complication",
         " component", " compound", " concept", " conclusion", " confidence", " confirmation",
         " confusion", " congress", " conscience", " consequence", " conservation",
         " consideration", " constitution", " consultant", " consultation", " consumption",
         " contest", " context", " continent", " contractor", " convention", " conversation",
         " convoy", " copy", " corridor", " corruption", " counsel", " counterpart",
         " countryman", " county", " courage", " course", " courtesy", " coverage", " craft",
         " craftsman", " creation", " creature", " credit", " criterion", " criticism",
         " critic", " crowd", " cult", " currency", " curfew", " curriculum", " curve",
         " custom", " customs", " cycle", " dance", " database", " daylight", " dealer",
         " debt", " decade", " defence", " defense", " deficiency", " deficit", " definition",
         " deforestation", " degradation", " democracy", " demonstration", " density",
         " departure", " dependence", " depression", " deputy", " description", " design",
         " despair", " destination", " detail", " detection", " detention", " determination",
         " devotion", " dignity", " dinner", " diplomat", " direction", " disability",
         " disagreement", " disappointment", " discipline", " discovery", " discrimination",
         " discussion", " dish", " disorder", " displacement", " disposal", " dispute",
         " disruption", " distance", " diversity", " division", " domain", " drainage",
         " drama", " dryness", " dump", " duration", " duty", " economics", " edge", " edition",
         " effectiveness", " efficiency", " element", " embassy", " emission", " emotion",
         " emphasis", " empire", " enemy", " enforcement", " engagement", " enquiry",
         " enterprise", " entertainment", " entry", " environment", " episode", " equality",
         " equity", " era", " erosion", " error", " establishment", " estate", " ethics",
         " evacuee", " event", " evidence", " evolution", " examination", " excess",
         " execution", " exhibition", " existence", " exit", " expansion", " expectation",
         " expense", " experiment", " expertise", " explanation", " exploitation", " exposure",
         " expression", " extension", " extent", " facility", " factor", " factory", " faculty",
         " fair", " fan", " farmland", " fashion", " fatality", " fault", " fee", " feedback",
         " festival", " fiber", " figure", " fishery", " fleet", " flesh", " flexibility",
         " flower", " folk", " follow-up", " footage", " foreigner", " forestry", " formation",
         " formula", " fort", " fortune", " forum", " founder", " fraction", " fragment",
         " fraud", " freight", " frequency", " friendship", " frontier", " frustration",
         " fundraiser", " fundraising", " gallery", " garment", " generation", " gesture",
         " giant", " gift", " glance", " gold", " governance", " governor", " grandchild",
         " grandparent", " graph", " grass", " gravity", " greenhouse", " grief",
         " groundwater", " guidance", " guideline", " guilt", " guy", " habit", " habitat",
         " hail", " handbook", " handful", " happiness", " harassment", " hardship", " harmony",
         " hatred", " haven", " headline", " heater", " heel", " hell", " helper", " heritage",
         " hero", " herd", " herder", " highland", " hint", " hole", " honor", " honour",
         " hospitality", " hostility", " humanity", " humour", " humidity", " hunter", " icon",
         " identity", " ignorance", " image", " imagination", " immunisation", " immunization",
         " implementation", " implication", " importance", " impression", " improvement",
         " incentive", " incidence", " incident", " inclusion", " independence", " index",
         " indication", " indicator", " industry", " inequality", " inflation", " influx",
         " initiative", " input", " inquiry", " inspection", " inspiration", " installation",
         " instance", " instruction", " instrument", " insurance", " insurgency",
         " integration", " integrity", " intelligence", " intensity", " intention",
         " interaction", " interest", " interior", " intervention", " introduction",
         " invasion", " invention", " investment", " investor", " invitation", " involvement",
         " isolation", " jet", " joke", " journal", " joy", " judgement", " judgment",
         " jungle", " jury", " justice", " keeper", " kidnapping", " kilo", " kindness",
         " kingdom", " labour", " labor", " lad", " lady", " landmark", " landscape", " lane",
         " laptop", " lawmaker", " layer", " leadership", " leaf", " league", " leather",
         " lecture", " legacy", " legislation", " liability", " liberation", " liberty",
         " licence", " lid", " lifetime", " lightning", " limitation", " literacy",
         " literature", " location", " logistics", " loop", " lord", " lumber", " machinery",
         " magazine", " magnitude", " mainland", " maintenance", " maker", " mall", " manner",
         " mansion", " manual", " manufacturer", " margin", " marriage", " mass", " massacre",
         " mate", " math", " measurement", " medication", " medium", " membership", " memory",
         " mentality", " mercy", " middle", " midnight", " migration", " milestone", " mill",
         " mind", " miner", " miracle", " misery", " missile", " mistake", " mixture",
         " mobility", " mode", " model", " moderation", " module", " moisture", " moment",
         " monopoly", " monument", " mood", " moon", " morale", " mortality", " motion",
         " motivation", " motive", " motor", " movement", " multi", " mystery", " myth",
         " nail", " nationality", " nature", " navy", " necessity", " newcomer", " nightmare",
         " nominee", " norm", " notebook", " notification", " notion", " novel", " nuisance",
         " nursery", " nutrient", " oath", " objection", " obligation", " observation",
         " occasion", " occupation", " offence", " offense", " offspring", " operator",
         " opponent", " opposition", " orbit", " ordeal", " origin", " outcome", " outlet",
         " outlook", " output", " outreach", " outrage", " overview", " ownership", " pace",
         " package", " page", " palace", " parade", " paradise", " participation", " particle",
         " partition", " passage", " passion", " passport", " password", " pastoralist",
         " patch", " path", " patience", " pattern", " pavement", " payment", " payroll",
         " peasant", " peer", " penalty", " pension", " perception", " performance",
         " permission", " personality", " perspective", " petition", " phenomenon",
         " philosophy", " photograph", " photographer", " phrase", " pickup", " pilgrim",
         " pillow", " pipeline", " pit", " planet", " planner", " platform", " plaza",
         " pleasure", " plot", " pocket", " poet", " poetry", " politician", " politics",
         " poll", " pop", " pope", " popularity", " populace", " portfolio", " portion",
         " portrait", " posture", " post-earthquake", " powder", " precaution",
         " precipitation", " predecessor", " prediction", " preference", " pregnancy",
         " premise", " premium", " preparation", " preparedness", " presence", " presentation",
         " preservation", " presidency", " pressure", " prevalence", " prevention", " pride",
         " principle", " privacy", " privatisation", " privilege", " prize", " procedure",
         " procession", " procurement", " producer", " product", " productivity", " profession",
         " profile", " progress", " prohibition", " projection", " promotion", " proof",
         " propaganda", " property", " prophet", " proportion", " prospect", " prosperity",
         " protester", " protocol", " provider", " provision", " psychology", " publication",
         " publicity", " publisher", " pulse", " punishment", " purification", " pursuit",
         " puzzle", " qualification", " quest", " quota", " rail", " rainwater", " ranch",
         " ratio", " reaction", " readiness", " reality", " realm", " rebellion", " rebirth",
         " receipt", " reception", " recession", " recipe", " recognition", " reconciliation",
         " recruitment", " reduction", " reef", " referendum", " reference", " reflection",
         " reform", " refuge", " refusal", " regard", " regime", " registration", " regulation",
         " rehab", " reign", " reinforcement", " rejection", " relation", " relationship",
         " relaxation", " reliability", " reliance", " religion", " relocation", " remainder",
         " remark", " remedy", " reminder", " removal", " renewal", " replacement",
         " representation", " republic", " reputation", " rescuer", " resentment",
         " reservation", " residence", " resignation", " resilience", " resistance",
         " respondent", " responsibility", " restoration", " restraint", " restriction",
         " revenge", " revenue", " reverse", " revision", " revival", " revolution",
         " rhetoric", " rider", " ridge", " rifle", " rim", " riot", " ritual", " rival",
         " road-block", " roadblock", " robbery", " rocket", " role", " romance", " root",
         " rope", " roster", " rotation", " royalty", " rumour", " rumor", " runner", " runoff",
         " runway", " sacrifice", " sadness", " safeguard", " saint", " sake", " salvation",
         " sandbag", " satellite", " satisfaction", " scandal", " scenario", " scene",
         " scheme", " scholar", " scholarship", " scope", " score", " scrap", " script",
         " scrutiny", " seafood", " seal", " sediment", " seedling", " segment",
         " seismologist", " seizure", " selection", " self", " seminar", " senate", " senator",
         " sensation", " sensitivity", " sensor", " sentiment", " separation", " sequence",
         " serum", " servant", " session", " setback", " settler", " severity", " sewage",
         " sewer", " sewerage", " shade", " shame", " shelf", " shell", " shipment", " shock",
         " shoreline", " shot", " shower", " shrine", " sight", " silk", " silver",
         " similarity", " singer", " site", " skeleton", " sketch", " skiing", " sky", " slave",
         " slogan", " slope", " snowfall", " snowstorm", " soccer", " socket", " software",
         " solidarity", " solution", " soul", " source", " sovereignty", " space",
         " specialist", " species", " specification", " spectrum", " sphere", " squad",
         " squatter", " stability", " stack", " stake", " stance", " star", " start-up",
         " statistic", " statue", " status", " steam", " stimulus", " storage", " storey",
         " straw", " stranger", " string", " strip", " stroke", " studio", " stuff", " style",
         " subsidy", " substance", " succession", " successor", " suggestion", " suicide",
         " suit", " summary", " summit", " sun", " sunlight", " sunrise", " sunset",
         " supermarket", " supervision", " supervisor", " supplier", " supporter", " surface",
         " surprise", " surroundings", " surveillance", " survival", " suspension",
         " suspicion", " sustainability", " swing", " sword", " sympathy", " symptom",
         " syndrome", " tail", " takeover", " tale", " talent", " tanker", " taxi", " taxpayer",
         " teenage", " telecommunications", " telegraph", " tendency", " tension", " tenant",
         " terrain", " terror", " terrorism", " testimony", " textbook", " textile", " theft",
         " theme", " theory", " therapy", " thesis", " threshold", " throne", " thunder",
         " thunderstorm", " ticket", " timber", " timing", " tip", " tissue", " title",
         " topic", " torch", " torture", " tour", " tourism", " tournament", " toxin",
         " tractor", " tradition", " trailer", " trainee", " trainer", " trait", " transaction",
         " transformation", " transit", " transition", " translation", " translator",
         " transmission", " transparency", " trauma", " tray", " treasury", " trench", " trend",
         " trial", " triangle", " tribute", " trick", " trunk", " truth", " tube", " tuition",
         " tune", " turnout", " turnover", " uncertainty", " unity", " universe", " unrest",
         " update", " upheaval", " uprising", " upstream", " uranium", " usage", " utensil",
         " utility", " vacancy", " vacation", " vacuum", " van", " variable", " variation",
         " variety", " vegetation", " vendor", " venue", " verdict", " verification",
         " version", " vessel", " veteran", " veterinarian", " vice", " victory", " viewer",
         " vigilance", " violation", " visibility", " vision", " vocabulary", " voltage",
         " volume", " voter", " voucher", " voyage", " vulnerability", " wage", " wagon",
         " waist", " warden", " warmth", " warrior", " wasteland", " watchdog", " watershed",
         " waterway", " weakness", " wealth", " weaponry", " wedding", " weekday", " welfare",
         " whip", " wholesale", " willingness", " windstorm", " wing", " winner", " wisdom",
         " wool", " workforce", " workload", " workplace", " workshop", " youngster",),
    ),
    "e:ns": (
        ("e/ns", " areas", " villages", " victims", " friends", " workers", " rains", " tools",
         " homes", " weeks", " countries", " bridges", " nurses", " survivors", " refugees",
         " officials", " farmers", " crops", " seeds", " diseases", " floods", " cases",
         " kits", " trucks", " partners", " items", " mosquitoes", " waters", " babies",
         " cities", " towns", " governments", " camps", " hospitals", " shelters", " medicines",
         " parents", " girls", " kids", " leaders", " experts", " engineers", " residents",
         " groups", " teams", " agencies", " authorities", " systems", " jobs", " funds",
         " prices", " businesses", " rations", " animals", " mountains", " islands", " bottles",
         " toilets", " outbreaks", " legs", " arms", " winds", " disasters", " losses",
         " batteries", " phones", " answers", " problems", " parts", " sides", " lines",
         " floors", " roofs", " windows", " beds", " sheets", " bags", " cars", " planes",
         " helicopters", " boats", " districts", " provinces", " attacks", " guns", " troops",
         " rebels", " bandits", " donors", " materials", " temperatures", " hectares",
         " dozens", " lots", " trousers", " stairs", " sectors", " reporters", " societies",
         " nets", " snakes", " locusts", " surgeons", " passengers", " tourists", " cards",
         " casualties", " communications", " relatives", " strips", " utensils", " foods",
         " men", " places", " things", " ways", " times", " nights", " mornings", " states",
         " peoples", " communities", " streets", " churches", " rivers", " clotheses",
         " patients", " orphans", " mothers", " fathers", " brothers", " sisters", " sons",
         " daughters", " wives", " husbands", " neighbours", " neighbors", " uncles", " aunts",
         " cousins", " grandmothers", " grandfathers", " boys", " infants", " adults",
         " students", " teachers", " soldiers", " officers", " polices", " presidents",
         " ministers", " members", " spokesmans", " spokespersons", " fishermen", " drivers",
         " owners", " citizens", " inhabitants", " villagers", " organizations",
         " organisations", " offices", " ministries", " departments", " services", " projects",
         " programmes", " programs", " operations", " missions", " efforts", " tasks",
         " activities", " actions", " responses", " reliefs", " assistances", " distributions",
         " deliveries", " donations", " moneys", " budgets", " markets", " companies", " shops",
         " stores", " banks", " economies", " trades", " productions", " rices", " breads",
         " flours", " wheats", " maizes", " sugars", " salts", " oils", " milks", " meats",
         " beans", " vegetables", " fruits", " meals", " lunches", " harvests", " lands",
         " farms", " fields", " soils", " cattles", " livestocks", " cows", " goats", " dogs",
         " cats", " birds", " chickens", " horses", " trees", " forests", " hills", " valleys",
         " coasts", " beaches", " seas", " oceans", " lakes", " dams", " canals", " reservoirs",
         " wells", " pumps", " pipes", " tanks", " buckets", " soaps", " latrines",
         " sanitations", " hygienes", " healths", " illnesses", " infections", " fevers",
         " malarias", " choleras", " diarrhoeas", " diarrheas", " measleses", " polios",
         " flus", " viruses", " epidemics", " vaccines", " vaccinations", " treatments",
         " surgeries", " drugs", " pills", " antibiotics", " bandages", " wounds", " injuries",
         " bloods", " pains", " heads", " hands", " eyes", " backs", " bodies", " faces",
         " hearts", " bones", " skins", " deaths", " births", " earthquakes", " quakes",
         " aftershocks", " tremors", " tsunamis", " floodings", " storms", " hurricanes",
         " cyclones", " typhoons", " tornadoes", " rainfalls", " snows", " ices", " droughts",
         " fires", " wildfires", " landslides", " mudslides", " avalanches", " eruptions",
         " volcanoes", " explosions", " accidents", " crashes", " catastrophes", " crises",
         " emergencies", " situations", " conditions", " damages", " destructions", " risks",
         " dangers", " threats", " hazards", " warnings", " alerts", " alarms", " evacuations",
         " recoveries", " reconstructions", " rehabilitations", " rebuildings", " repairs",
         " constructions", " developments", " growths", " infrastructures", " powers",
         " electricities", " energies", " lights", " lamps", " candles", " generators",
         " fuels", " gases", " gasolines", " petrols", " diesels", " woods", " coals", " heats",
         " telephones", " mobiles", " cells", " numbers", " messages", " texts", " emails",
         " addresses", " internets", " networks", " radios", " televisions", " newses",
         " newspapers", " medias", " informations", " datas", " maps", " pictures", " photoes",
         " videos", " websites", " posts", " tweets", " letters", " documents", " lists",
         " forms", " names", " questions", " reasons", " issues", " concerns", " results",
         " effects", " impacts", " examples", " ends", " points", " levels", " rates",
         " percents", " amounts", " quantities", " totals", " populations", " households",
         " rooms", " walls", " doors", " kitchens", " mattresses", " mats", " plastics",
         " tarpaulins", " tarps", " boxes", " warehouses", " buses", " vehicles", " ambulances",
         " airports", " ports", " stations", " railways", " highways", " routes", " traffics",
         " transportations", " flights", " journeys", " trips", " accesses", " borders",
         " checkpoints", " zones", " regions", " municipalities", " communes", " sections",
         " quarters", " neighbourhoods", " neighborhoods", " capitals", " centres", " centers",
         " headquarterses", " bases", " norths", " souths", " easts", " wests", " worlds",
         " earths", " nations", " unions", " councils", " committees", " conferences",
         " meetings", " agreements", " deals", " peaces", " wars", " conflicts", " violences",
         " fightings", " bombs", " weapons", " armies", " forces", " militias", " gangs",
         " thieves", " crimes", " prisons", " courts", " laws", " rules", " policies",
         " rights", " freedoms", " elections", " votes", " parties", " parliaments",
         " securities", " safeties", " protections", " managements", " coordinations",
         " cooperations", " partnerships", " stakeholders", " contributions", " commitments",
         " resources", " equipments", " machines", " technologies", " computers", " sciences",
         " researches", " assessments", " evaluations", " analysises", " monitorings",
         " trainings", " educations", " classes", " lessons", " books", " papers",
         " universities", " colleges", " skills", " knowledges", " experiences", " ideas",
         " opinions", " views", " fears", " faiths", " gods", " prayers", " spirits",
         " cultures", " languages", " words", " stories", " histories", " futures", " pasts",
         " periods", " seasons", " summers", " winters", " springs", " autumns", " weathers",
         " climates", " forecasts", " meteorologies", " heights", " depths", " lengths",
         " sizes", " weights", " speeds", " strengths", " qualities", " standards", " values",
         " steps", " stages", " phases", " processes", " methods", " approaches", " strategies",
         " objectives", " goals", " targets", " priorities", " opportunities", " challenges",
         " difficulties", " obstacles", " successes", " failures", " changes", " decreases",
         " shortages", " lacks", " gaps", " surpluses", " capacities", " abilities", " incomes",
         " salaries", " employments", " unemployments", " poverties", " hungers", " famines",
         " starvations", " malnutritions", " nutritions", " feedings", " diets",
         " food-securities", " livelihoods", " agricultures", " irrigations", " fertilizers",
         " fertilisers", " kilograms", " liters", " gallons", " inches", " acres", " squares",
         " pieces", " units", " pairs", " couples", " bits", " majorities", " minorities",
         " rests", " types", " kinds", " sorts", " sexes", " ages", " genders", " youths",
         " teenagers", " elders", " mankinds", " everybodies", " corpses", " rubbles",
         " debrises", " ruins", " garbages", " rubbishes", " trashes", " wastes", " muds",
         " dusts", " stones", " rocks", " sands", " bricks", " cements", " concretes",
         " metals", " irons", " steels", " glasses", " wires", " cables", " poles", " towers",
         " masts", " antennas", " signals", " connections", " links", " visitors", " guests",
         " delegations", " ambassadors", " envoys", " representatives", " delegates",
         " secretaries", " directors", " managers", " coordinators", " chiefs", " chairmans",
         " commanders", " captains", " generals", " colonels", " kings", " queens", " princes",
         " bishops", " priests", " pastors", " imams", " mosques", " temples", " orphanages",
         " clinics", " wards", " dispensaries", " laboratories", " pharmacies", " morgues",
         " graves", " cemeteries", " funerals", " ceremonies", " holidays", " christmases",
         " easters", " birthdays", " games", " footballs", " players", " races", " matches",
         " songs", " musics", " films", " movies", " arts", " museums", " libraries", " hotels",
         " restaurants", " cafes", " bars", " parks", " gardens", " playgrounds", " stadiums",
         " gyms", " halls", " theatres", " tunnels", " subways", " metroes", " trams",
         " ferries", " harbours", " harbors", " piers", " docks", " dikes", " levees",
         " embankments", " shores", " bays", " gulfs", " capes", " peninsulas", " deltas",
         " plains", " deserts", " plateaus", " canyons", " cliffs", " caves", " streams",
         " creeks", " swamps", " marshes", " ponds", " puddles", " waterfalls", " waves",
         " tides", " surges", " currents", " outages", " blackouts", " grids", " turbines",
         " solars", " panels", " reactors", " radiations", " pollutions", " contaminations",
         " chemicals", " poisons", " acids", " smokes", " fumes", " odors", " smells",
         " noises", " sounds", " voices", " silences", " darknesses", " shadows", " colours",
         " colors", " shapes", " features", " symbols", " flags", " badges", " uniforms",
         " helmets", " boots", " shoes", " socks", " shirts", " jackets", " coats", " dresses",
         " hats", " gloves", " clothings", " fabrics", " cottons", " cloths", " threads",
         " needles", " knives", " spoons", " forks", " plates", " cups", " pots", " pans",
         " stoves", " ovens", " fridges", " tables", " chairs", " desks", " curtains",
         " carpets", " furnitures", " toys", " dolls", " balls", " bicycles", " bikes",
         " motorcycles", " wheels", " tyres", " tires", " engines", " brakes", " seats",
         " belts", " keys", " locks", " gates", " fences", " yards", " corners", " crossings",
         " intersections", " junctions", " apartments", " flats", " basements", " ladders",
         " elevators", " balconies", " garages", " sheds", " barns", " stables", " huts",
         " cabins", " tent-cities", " slums", " settlements", " shanties", " suburbs",
         " downtowns", " outskirts", " countrysides", " hometowns", " homelands",
         " motherlands", " territories", " clusters", " branches", " chapters", " columns",
         " editors", " journalists", " authors", " writers", " speakers", " audiences",
         " witnesses", " suspects", " prisoners", " detainees", " hostages", " captives",
         " gunmen", " terrorists", " insurgents", " fighters", " militants", " guerrillas",
         " ceasefires", " truces", " treaties", " resolutions", " sanctions", " embargoes",
         " blockades", " negotiations", " dialogues", " debates", " statements", " speeches",
         " declarations", " announcements", " appeals", " pleas", " applications", " proposals",
         " recommendations", " decisions", " choices", " options", " alternatives",
         " possibilities", " probabilities", " chances", " lucks", " fates", " destinies",
         " accords", " memorandums", " frameworks", " mechanisms", " structures",
         " institutions", " foundations", " federations", " associations", " charities",
         " ngoes", " insects", " rats", " mice", " pests", " worms", " bacterias", " germs",
         " parasites", " mother-in-laws", " caregivers", " midwifes", " paramedics",
         " dentists", " psychologists", " counsellors", " therapists", " pharmacists",
         " scientists", " researchers", " professors", " analysts", " economists", " lawyers",
         " judges", " technicians", " mechanics", " electricians", " plumbers", " carpenters",
         " masons", " builders", " labourers", " laborers", " employees", " employers",
         " staffs", " personnels", " crews", " colleagues", " bosses", " entrepreneurs",
         " traders", " merchants", " sellers", " buyers", " customers", " clients",
         " consumers", " users", " beneficiaries", " recipients", " applicants", " candidates",
         " participants", " observers", " inspectors", " investigators", " detectives",
         " firefighters", " firemen", " policemen", " rangers", " pilots", " sailors",
         " pedestrians", " commuters", " travellers", " migrants", " immigrants", " emigrants",
         " returnees", " asylums", " exiles", " nomads", " tribes", " clans", " ancestors",
         " descendants", " heirs", " widows", " widowers", " brides", " twins", " triplets",
         " toddlers", " newborns", " fetuses", " wombs", " breasts", " stomaches", " bellies",
         " chests", " lungs", " throats", " mouths", " teeths", " lips", " tongues",),
    ),
    "e:ns+": (
        ("e/ns", " ears", " noses", " hairs", " fingers", " toes", " knees", " ankles",
         " elbows", " shoulders", " hips", " spines", " necks", " brains", " nerves",
         " muscles", " kidneys", " livers", " cancers", " diabeteses", " asthmas",
         " pneumonias", " tuberculosises", " aidses", " hivs", " hepatitises", " dengues",
         " ebolas", " typhoids", " tetanuses", " rabieses", " scabieses", " rashes",
         " fractures", " amputations", " transfusions", " oxygens", " insulins", " dialysises",
         " ventilators", " wheelchairs", " crutches", " stretchers", " x-rays",
         " prescriptions", " tablets", " syrups", " injections", " syringes", " doses",
         " vitamins", " minerals", " proteins", " calories", " biscuits", " noodles",
         " potatoes", " tomatoes", " onions", " carrots", " cabbages", " bananas", " oranges",
         " apples", " mangoes", " coconuts", " corns", " sorghums", " millets", " barleys",
         " cassavas", " lentils", " peas", " nuts", " peanuts", " eggs", " cheeses", " butters",
         " yoghurts", " honeys", " teas", " coffees", " juices", " beers", " wines",
         " alcohols", " cigarettes", " tobaccoes", " drug-abuses", " absences", " academies",
         " accounts", " achievements", " additions", " adjustments", " administrations",
         " admissions", " adoptions", " advantages", " advices", " advisers", " affairs",
         " afternoons", " aftermaths", " agendas", " agents", " aggressions", " aides",
         " airlines", " airplanes", " airstrips", " alliances", " allies", " ambitions",
         " amendments", " angers", " angles", " anniversaries", " anxieties", " appearances",
         " appointments", " appreciations", " arrangements", " arrays", " arrivals",
         " articles", " aspects", " assets", " assistants", " assumptions", " attentions",
         " attitudes", " attorneys", " availabilities", " awarenesses", " bands", " barrels",
         " barriers", " basins", " basises", " baskets", " battles", " beginnings", " behalfs",
         " behaviours", " behaviors", " beliefs", " bells", " bids", " bills", " boards",
         " bonuses", " bottoms", " boundaries", " bowls", " breaches", " breakdowns",
         " breaths", " breezes", " briefings", " bulletins", " burdens", " bureaus", " bushes",
         " businessmans", " buttons", " calculations", " cameras", " campaigns",
         " capabilities", " careers", " cargoes", " cashes", " categories", " cautions",
         " celebrations", " censuses", " centimetres", " centimeters", " centuries",
         " certificates", " chains", " champions", " channels", " chaoses", " characteristics",
         " charts", " circles", " circumstances", " citizenships", " civilians", " classrooms",
         " clocks", " clubs", " coalitions", " coastlines", " codes", " collections",
         " commissions", " commissioners", " commodities", " compassions", " compensations",
         " competitions", " complaints", " complexes", " complications", " components",
         " compounds", " concepts", " conclusions", " confidences", " confirmations",
         " confusions", " congresses", " consciences", " consequences", " conservations",
         " considerations", " constitutions", " consultants", " consultations", " consumptions",
         " contests", " contexts", " continents", " contractors", " conventions",
         " conversations", " convoys", " copies", " corridors", " corruptions", " counsels",
         " counterparts", " countrymans", " counties", " courages", " courses", " courtesies",
         " coverages", " crafts", " craftsmans", " creations", " creatures", " credits",
         " criminals", " criterions", " criticisms", " critics", " crowds", " cults",
         " currencies", " curfews", " curriculums", " curves", " customses", " cycles",
         " dances", " databases", " daylights", " dealers", " debts", " decades", " defences",
         " defenses", " deficiencies", " deficits", " definitions", " deforestations",
         " degradations", " democracies", " demonstrations", " densities", " departures",
         " dependences", " depressions", " deputies", " descriptions", " designs", " despairs",
         " destinations", " details", " detections", " detentions", " determinations",
         " devices", " devotions", " dignities", " dinners", " diplomats", " directions",
         " disabilities", " disagreements", " disappointments", " disciplines", " discoveries",
         " discriminations", " discussions", " dishes", " disorders", " displacements",
         " disposals", " disputes", " disruptions", " distances", " diversities", " divisions",
         " domains", " drainages", " dramas", " drivings", " drynesses", " dumps", " durations",
         " duties", " economicses", " edges", " editions", " effectivenesses", " efficiencies",
         " elements", " embassies", " emissions", " emotions", " empires", " enemies",
         " enforcements", " engagements", " enquiries", " enterprises", " entertainments",
         " entrances", " entries", " environments", " episodes", " equalities", " equities",
         " equivalents", " eras", " erosions", " errors", " establishments", " estates",
         " ethicses", " evacuees", " evenings", " events", " evidences", " evolutions",
         " examinations", " excesses", " exchanges", " excuses", " executions", " exercises",
         " exhibitions", " existences", " exits", " expansions", " expectations", " expenses",
         " experiments", " expertises", " explanations", " exploitations", " exposures",
         " expressions", " extensions", " extents", " facilities", " factors", " factories",
         " faculties", " fairs", " fans", " farmlands", " fashions", " fatalities", " faults",
         " favours", " favors", " fees", " feedbacks", " females", " festivals", " fibers",
         " figures", " files", " findings", " firms", " fishings", " fisheries", " fleets",
         " fleshes", " flexibilities", " flows", " flowers", " folks", " follow-ups",
         " footages", " foreigners", " forestries", " formations", " formulas", " forts",
         " fortunes", " forums", " founders", " fractions", " fragments", " frames", " frauds",
         " freights", " frequencies", " friendships", " fronts", " frontiers", " frustrations",
         " functions", " fundings", " fundraisers", " fundraisings", " galleries", " garments",
         " gatherings", " generations", " gestures", " giants", " gifts", " glances", " golds",
         " goodses", " governances", " governors", " grades", " grains", " grandchilds",
         " grandparents", " grants", " graphs", " grasses", " gravities", " greenhouses",
         " griefs", " grounds", " groundwaters", " guidances", " guides", " guidelines",
         " guilts", " guys", " habits", " habitats", " hails", " halves", " handbooks",
         " handfuls", " handlings", " happinesses", " harassments", " hardships", " harms",
         " harmonies", " hatreds", " havens", " headlines", " healings", " hearings",
         " heaters", " heatings", " heels", " hells", " helpers", " heritages", " heroes",
         " herds", " herders", " highlands", " hints", " holes", " honors", " honours",
         " hospitalities", " hostilities", " housings", " humanities", " humours",
         " humidities", " hunters", " icons", " identities", " ignorances", " images",
         " imaginations", " immunisations", " immunizations", " implementations",
         " implications", " importances", " impressions", " improvements", " incentives",
         " incidences", " incidents", " inclusions", " independences", " indexes",
         " indications", " indicators", " individuals", " industries", " inequalities",
         " inflations", " influxes", " initiatives", " inputs", " inquiries", " insecurities",
         " inspections", " inspirations", " installations", " instances", " instructions",
         " instruments", " insurances", " insurgencies", " integrations", " integrities",
         " intelligences", " intensities", " intentions", " interactions", " interests",
         " interiors", " interventions", " introductions", " invasions", " inventions",
         " investments", " investors", " invitations", " involvements", " isolations", " jets",
         " joints", " jokes", " journals", " joys", " judgements", " judgments", " jungles",
         " juries", " justices", " keepers", " kidnappings", " killings", " kiloes",
         " kindnesses", " kingdoms", " labours", " labors", " lads", " ladies", " landings",
         " landmarks", " landscapes", " lanes", " laptops", " lawmakers", " layers",
         " leaderships", " leagues", " leathers", " lectures", " legacies", " legislations",
         " lendings", " liabilities", " liberations", " liberties", " licences", " lids",
         " lifetimes", " lightnings", " limitations", " literacies", " literatures", " livings",
         " locations", " logisticses", " loops", " lords", " lumbers", " machineries",
         " magazines", " magnitudes", " mainlands", " maintenances", " majors", " makers",
         " makings", " malls", " manners", " mansions", " manuals", " manufacturers",
         " manufacturings", " margins", " marketings", " marriages", " masses", " massacres",
         " mates", " maths", " mayors", " meanses", " measurements", " medications", " mediums",
         " memberships", " memories", " mentalities", " mercies", " middles", " midnights",
         " migrations", " milestones", " mills", " minds", " miners", " minimums", " minings",
         " minors", " miracles", " miseries", " missiles", " mistakes", " mixtures",
         " mobilities", " modes", " models", " moderations", " modules", " moistures",
         " moments", " monetaries", " monopolies", " monsoons", " monuments", " moods",
         " moons", " morales", " mortalities", " motions", " motivations", " motives",
         " motors", " movements", " multis", " mysteries", " myths", " nails", " nationalities",
         " natives", " natures", " navies", " necessities", " newcomers", " nightmares",
         " nominees", " norms", " notebooks", " notifications", " notions", " novels",
         " nuisances", " nurseries", " nutrients", " oaths", " objections", " obligations",
         " observations", " occasions", " occupations", " offences", " offenses", " offerings",
         " offsprings", " operators", " opponents", " oppositions", " orbits", " ordeals",
         " origins", " outcomes", " outlets", " outlooks", " outputs", " outreaches",
         " outrages", " overviews", " ownerships", " paces", " packages", " pages",
         " paintings", " palaces", " panics", " parades", " paradises", " parkings",
         " participations", " particles", " partitions", " passages", " passions", " passports",
         " passwords", " pastoralists", " patches", " paths", " patiences", " patterns",
         " pavements", " payments", " payrolls", " peasants", " peers", " penalties",
         " pensions", " perceptions", " performances", " permissions", " permits",
         " personalities", " perspectives", " petitions", " phenomenons", " philosophies",
         " photographs", " photographers", " phrases", " pickups", " pilgrims", " pillows",
         " pipelines", " pits", " planets", " planners", " plannings", " plantings",
         " platforms", " plazas", " pleasures", " plots", " pluses", " pockets", " poets",
         " poetries", " politicians", " politicses", " polls", " pops", " popes",
         " popularities", " populaces", " portfolios", " portions", " portraits", " postures",
         " post-earthquakes", " potentials", " powders", " precautions", " precipitations",
         " predecessors", " predictions", " preferences", " pregnancies", " premises",
         " premiums", " preparations", " preparednesses", " presences", " presentations",
         " preservations", " presidencies", " pressures", " prevalences", " preventions",
         " prides", " principals", " principles", " printings", " priors", " privacies",
         " privatisations", " privileges", " prizes", " procedures", " proceedses",
         " processions", " processings", " procurements", " producers", " products",
         " productivities", " professions", " profiles", " progresses", " prohibitions",
         " projections", " promotions", " proofs", " propagandas", " properties", " prophets",
         " proportions", " prospects", " prosperities", " protesters", " protocols",
         " providers", " provisions", " psychologies", " publications", " publicities",
         " publishers", " pulses", " punishments", " purifications", " purposes", " pursuits",
         " puzzles", " qualifications", " quests", " quotas", " rails", " rainwaters",
         " ranches", " ratios", " reactions", " readinesses", " readings", " realities",
         " realms", " rears", " rebellions", " rebirths", " receipts", " receptions",
         " recessions", " recipes", " recognitions", " reconciliations", " recruitments",
         " reductions", " reefs", " referendums", " references", " reflections", " reforms",
         " refuges", " refusals", " regards", " regimes", " registrations", " regulations",
         " rehabs", " reigns", " reinforcements", " rejections", " relations", " relationships",
         " relaxations", " reliabilities", " reliances", " religions", " relocations",
         " remainders", " remarks", " remedies", " reminders", " removals", " renewals",
         " replacements", " reportings", " representations", " republics", " reputations",
         " rescuers", " resentments", " reservations", " residences", " resignations",
         " resiliences", " resistances", " respondents", " responsibilities", " restorations",
         " restraints", " restrictions", " retails", " revenges", " revenues", " reverses",
         " revisions", " revivals", " revolutions", " rhetorics", " riders", " ridges",
         " rifles", " rims", " riots", " rituals", " rivals", " road-blocks", " roadblocks",
         " robberies", " rockets", " roles", " romances", " roots", " ropes", " rosters",
         " rotations", " routines", " royalties", " rulings", " rumours", " rumors", " runners",
         " runoffs", " runways", " sacrifices", " sadnesses", " safeguards", " saints",
         " sakes", " salvations", " sandbags", " satellites", " satisfactions", " savings",
         " scandals", " scenarios", " scenes", " schemes", " scholars", " scholarships",
         " scopes", " scores", " scraps", " screenings", " scripts", " scrutinies", " seafoods",
         " seals", " secrets", " sediments", " seedlings", " segments", " seismologists",
         " seizures", " selections", " selfs", " seminars", " senates", " senators",
         " sensations", " sensitivities", " sensors", " sentiments", " separations",
         " sequences", " serums", " servants", " sessions", " setbacks", " settings",
         " settlers", " severities", " sewages", " sewers", " sewerages", " shades", " shames",
         " sharings", " shelves", " shells", " shipments", " shippings", " shocks",
         " shootings", " shorelines", " shots", " showers", " shrines", " sights", " silks",
         " silvers", " similarities", " singers", " sites", " skeletons", " sketches",
         " skiings", " skies", " slaves", " slogans", " slopes", " snowfalls", " snowstorms",
         " soccers", " sockets", " softwares", " solidarities", " solutions", " souls",
         " sources", " sovereignties", " spaces", " spares", " specialists", " specieses",
         " specifications", " spectrums", " spheres", " squads", " squatters", " stabilities",
         " stacks", " staffings", " stakes", " stances", " stars", " start-ups", " statistics",
         " statues", " statuses", " steams", " stimuluses", " storages", " storeys", " straws",
         " strangers", " strings", " strokes", " studios", " stuffs", " styles", " subsidies",
         " substances", " successions", " successors", " sufferings", " suggestions",
         " suicides", " suits", " summaries", " summits", " suns", " sunlights", " sunrises",
         " sunsets", " supermarkets", " supervisions", " supervisors", " suppliers",
         " supporters", " surfaces", " surprises", " surroundingses", " surveillances",
         " survivals", " suspensions", " suspicions", " sustainabilities", " swings", " swords",
         " sympathies", " symptoms", " syndromes", " tails", " takeovers", " tales", " talents",
         " tankers", " taxis", " taxpayers", " teachings", " teenages", " telecommunicationses",
         " telegraphs", " tendencies", " tensions", " tenants", " terminals", " terrains",
         " terrors", " terrorisms", " testimonies", " textbooks", " textiles", " thefts",
         " themes", " theories", " therapies", " thesises", " thresholds", " thrones",
         " thunders", " thunderstorms", " tickets", " timbers", " timings", " tips", " tissues",
         " titles", " tolls", " tonights", " topics", " torches", " tortures", " tours",
         " tourisms", " tournaments", " toxins", " tractors", " traditions", " trailers",
         " trainees", " trainers", " traits", " transactions", " transformations", " transits",
         " transitions", " translations", " translators", " transmissions", " transparencies",
         " traumas", " trays", " treasuries", " trenches", " trends", " trials", " triangles",
         " tributes", " tricks", " trunks", " truths", " tubes", " tuitions", " tunes",
         " turnouts", " turnovers", " uncertainties", " understandings", " undertakings",
         " unities", " universes", " unrests", " updates", " upheavals", " uprisings",
         " upstreams", " uraniums", " usages", " utilities", " vacancies", " vacations",
         " vacuums", " vans", " variables", " variations", " varieties", " vegetations",
         " vendors", " venues", " verdicts", " verifications", " versions", " vessels",
         " veterans", " veterinarians", " vices", " victories", " viewers", " vigilances",
         " violations", " visas", " visibilities", " visions", " vocabularies", " voltages",
         " volumes", " voters", " vouchers", " voyages", " vulnerabilities", " wages",
         " wagons", " waists", " wardens", " warmths", " warriors", " washings", " wastelands",
         " watchdogs", " watersheds", " waterways", " weaknesses", " wealths", " weaponries",
         " weddings", " weekdays", " weekends", " welfares", " whips", " wholesales", " wills",
         " willingnesses", " windstorms", " wings", " winners", " wisdoms", " wools",
         " workforces", " workings", " workloads", " workplaces", " workshops", " worths",
         " writings", " youngsters",),
    ),
    "e/": (
        ("e!caps", "",),
        ("e!start", ".", "?", "!", "..", "...", "!!", "!!!", "??", "???", "?!", ".)", ".\"",
         "?\"", ".'", "\u2026", "\n",),
        ("e#1", " ",),
        ("e#10", " ",),
        ("e#2", " ",),
        ("e#3", " ",),
        ("e#4", " ",),
        ("e#5", " ",),
        ("e#6", " ",),
        ("e#7", " ",),
        ("e#8", " ",),
        ("e#9", " ",),
        ("e*", "",),
        ("e/=a", " a",),
        ("e/=and", " and",),
        ("e/=are", " are",),
        ("e/=for", " for",),
        ("e/=have", " have",),
        ("e/=in", " in",),
        ("e/=is", " is",),
        ("e/=of", " of",),
        ("e/=the", " the",),
        ("e/=to", " to",),
        ("e/=we", " we",),
        ("e/adj", " next", " old", " local", " open", " closed", " emergency", " other",),
        ("e/adv", " not", " still", " only", " very", " again", " back", " tonight",),
        ("e/and", " but", " or", " &",),
        ("e/be", " be", " been", " was", " were", " am", " i'm",),
        ("e/chat", " no", " please",),
        ("e/comma", ",",),
        ("e/conj", " if", " because", " how", " who", " where", " so", " when",),
        ("e/det", " that", " my", " more", " an", " this", " our", " their", " all", " some",
         " many", " its", " which", " any", " what", " her", " each", " these", " his", " most",
         " several", " your", " such", " much", " those",),
        ("e/glue", ".\u0001", ",\u0001", "?\u0001", "!\u0001", ":\u0001", " :\u0001", ";\u0001",
         " ;\u0001", ")\u0001", "(\u0001", " (\u0001", "-\u0001", " -\u0001", "'\u0001",
         " '\u0001", "\"\u0001", " \"\u0001", "/\u0001", " /\u0001", "..\u0001", "...\u0001",
         "!!\u0001", "!!!\u0001", "??\u0001", "???\u0001", "?!\u0001", "@\u0001", " @\u0001",
         "#\u0001", " #\u0001", "&\u0001", " &\u0001", "+\u0001", " +\u0001", "*\u0001",
         " *\u0001", "=\u0001", " =\u0001", "%\u0001", "$\u0001", " $\u0001", "\u20ac\u0001",
         " \u20ac\u0001", "\u00a3\u0001", " \u00a3\u0001", "\u00b0\u0001", " \u00b0\u0001",
         "[\u0001", " [\u0001", "]\u0001", " ]\u0001", "_\u0001", " _\u0001", "~\u0001",
         " ~\u0001", "<\u0001", " <\u0001", ">\u0001", " >\u0001", "\u201c\u0001",
         " \u201c\u0001", "\u201d\u0001", " \u201d\u0001", "\u2018\u0001", " \u2018\u0001",
         "\u2019\u0001", " \u2019\u0001", "\u2013\u0001", " \u2013\u0001", "\u2014\u0001",
         " \u2014\u0001", "\u2022\u0001", " \u2022\u0001", ").\u0001", "),\u0001", ".)\u0001",
         ".\"\u0001", ",\"\u0001", "?\"\u0001", ":)\u0001", ":(\u0001", ";)\u0001", "--\u0001",
         ".'\u0001", "\u2026\u0001", " \u2026\u0001", "\u0001",),
        ("e/have", " has", " had",),
        ("e/lower", "\u0001 's", " ", "\u0003", "\u0004", "\u0005",),
        ("e/modal", " can", " will", " do", " would", " can't", " may", " does",),
        ("e/n", " water", " food", " house", " school", " aid", " storm", " night", " country",
         " road", " earthquake", " family", " place", " day", " time", " government", " camp",
         " hospital", " medicine", " health", " coast", " gas", " lot", " home", " area",
         " way",),
        ("e/ns", " children", " tents", " roads", " women", " schools", " buildings",
         " blankets", " doctors", " volunteers",),
        ("e/num", " two", " one", " million", " three", " thousands",),
        ("e/prep", " on", " at", " with", " by", " about", " than", " from", " out", " up",
         " under", " as", " since", " near", " between", " without", " before", " among",
         " until", " off", " after", " like",),
        ("e/sign", ":", " :", ";", " ;", ")", "(", " (", "-", " -", "'", " '", "\"", " \"", "/",
         " /", "@", " @", "#", " #", "&", " &", "+", " +", "*", " *", "=", " =", "%", "$", " $",
         "\u20ac", " \u20ac", "\u00a3", " \u00a3", "\u00b0", " \u00b0", "[", " [", "]", " ]",
         "_", " _", "~", " ~", "<", " <", ">", " >", "\u201c", " \u201c", "\u201d", " \u201d",
         "\u2018", " \u2018", "\u2019", " \u2019", "\u2013", " \u2013", "\u2014", " \u2014",
         "\u2022", " \u2022", ").", "),", ",\"", ":)", ":(", ";)", "--", " \u2026",),
        ("e/subj", " I", " there", " it", " you", " us", " they", " she", " here", " me",
         " anything", " nobody", " nothing", " someone", " he", " i", " them", " everyone",),
        ("e/unit", " people", " years", " families", " houses", " days", " hours",),
        ("e/v", " need", " help", " get", " know", " power", " come", " send", " go", " find",
         " stay", " give", " call", " work", " hit",),
        ("e/vd", " lost", " said", " left", " found", " affected",),
        ("e/vg", " asking",),
        ("e/vs", " needs",),
        ("e:adj", "",),
        ("e:adv", "",),
        ("e:and", "",),
        ("e:be", "",),
        ("e:chat", "",),
        ("e:conj", "",),
        ("e:day", "",),
        ("e:det", "",),
        ("e:have", "",),
        ("e:modal", "",),
        ("e:n", "",),
        ("e:n+", "",),
        ("e:name", "",),
        ("e:ns", "",),
        ("e:ns+", "",),
        ("e:num", "",),
        ("e:org", "",),
        ("e:place", "",),
        ("e:prep", "",),
        ("e:subj", "",),
        ("e:unit", "",),
        ("e:v", "",),
        ("e:vd", "",),
        ("e:vg", "",),
        ("e:vs", "",),
        ("e@", " http://", " https://",),
        ("e~", " ",),
        ("root", "\u0000",),
        ("root", "\u0006",),
    ),
    "e!": (
        ("e!start", ".", "?", "!", "..", "...", "!!", "!!!", "??", "???", "?!", ".)", ".\"",
         "?\"", ".'", "\u2026", "\n",),
        ("e#1", " ",),
        ("e#10", " ",),
        ("e#2", " ",),
        ("e#3", " ",),
        ("e#4", " ",),
        ("e#5", " ",),
        ("e#6", " ",),
        ("e#7", " ",),
        ("e#8", " ",),
        ("e#9", " ",),
        ("e*", "",),
        ("e/=a", " A",),
        ("e/=and", " And",),
        ("e/=are", " Are",),
        ("e/=for", " For",),
        ("e/=have", " Have",),
        ("e/=in", " In",),
        ("e/=is", " Is",),
        ("e/=of", " Of",),
        ("e/=the", " The",),
        ("e/=to", " To",),
        ("e/=we", " We",),
        ("e/adj", " Next", " Old", " Local", " Open", " Closed", " Emergency", " Other",),
        ("e/adv", " Not", " Still", " Only", " Very", " Again", " Back", " Tonight",),
        ("e/and", " But", " Or", " &",),
        ("e/be", " Be", " Been", " Was", " Were", " Am", " I'm",),
        ("e/chat", " No", " Please",),
        ("e/comma", ",",),
        ("e/conj", " If", " Because", " How", " Who", " Where", " So", " When",),
        ("e/det", " That", " My", " More", " An", " This", " Our", " Their", " All", " Some",
         " Many", " Its", " Which", " Any", " What", " Her", " Each", " These", " His", " Most",
         " Several", " Your", " Such", " Much", " Those",),
        ("e/glue", ".\u0001", ",\u0001", "?\u0001", "!\u0001", ":\u0001", " :\u0001", ";\u0001",
         " ;\u0001", ")\u0001", "(\u0001", " (\u0001", "-\u0001", " -\u0001", "'\u0001",
         " '\u0001", "\"\u0001", " \"\u0001", "/\u0001", " /\u0001", "..\u0001", "...\u0001",
         "!!\u0001", "!!!\u0001", "??\u0001", "???\u0001", "?!\u0001", "@\u0001", " @\u0001",
         "#\u0001", " #\u0001", "&\u0001", " &\u0001", "+\u0001", " +\u0001", "*\u0001",
         " *\u0001", "=\u0001", " =\u0001", "%\u0001", "$\u0001", " $\u0001", "\u20ac\u0001",
         " \u20ac\u0001", "\u00a3\u0001", " \u00a3\u0001", "\u00b0\u0001", " \u00b0\u0001",
         "[\u0001", " [\u0001", "]\u0001", " ]\u0001", "_\u0001", " _\u0001", "~\u0001",
         " ~\u0001", "<\u0001", " <\u0001", ">\u0001", " >\u0001", "\u201c\u0001",
         " \u201c\u0001", "\u201d\u0001", " \u201d\u0001", "\u2018\u0001", " \u2018\u0001",
         "\u2019\u0001", " \u2019\u0001", "\u2013\u0001", " \u2013\u0001", "\u2014\u0001",
         " \u2014\u0001", "\u2022\u0001", " \u2022\u0001", ").\u0001", "),\u0001", ".)\u0001",
         ".\"\u0001", ",\"\u0001", "?\"\u0001", ":)\u0001", ":(\u0001", ";)\u0001", "--\u0001",
         ".'\u0001", "\u2026\u0001", " \u2026\u0001", "\u0001",),
        ("e/have", " Has", " Had",),
        ("e/lower", "\u0001 's", " ", "\u0003", "\u0004", "\u0005", "",),
        ("e/modal", " Can", " Will", " Do", " Would", " Can't", " May", " Does",),
        ("e/n", " Water", " Food", " House", " School", " Aid", " Storm", " Night", " Country",
         " Road", " Earthquake", " Family", " Place", " Day", " Time", " Government", " Camp",
         " Hospital", " Medicine", " Health", " Coast", " Gas", " Lot", " Home", " Area",
         " Way",),
        ("e/ns", " Children", " Tents", " Roads", " Women", " Schools", " Buildings",
         " Blankets", " Doctors", " Volunteers",),
        ("e/num", " Two", " One", " Million", " Three", " Thousands",),
        ("e/prep", " On", " At", " With", " By", " About", " Than", " From", " Out", " Up",
         " Under", " As", " Since", " Near", " Between", " Without", " Before", " Among",
         " Until", " Off", " After", " Like",),
        ("e/sign", ":", " :", ";", " ;", ")", "(", " (", "-", " -", "'", " '", "\"", " \"", "/",
         " /", "@", " @", "#", " #", "&", " &", "+", " +", "*", " *", "=", " =", "%", "$", " $",
         "\u20ac", " \u20ac", "\u00a3", " \u00a3", "\u00b0", " \u00b0", "[", " [", "]", " ]",
         "_", " _", "~", " ~", "<", " <", ">", " >", "\u201c", " \u201c", "\u201d", " \u201d",
         "\u2018", " \u2018", "\u2019", " \u2019", "\u2013", " \u2013", "\u2014", " \u2014",
         "\u2022", " \u2022", ").", "),", ",\"", ":)", ":(", ";)", "--", " \u2026",),
        ("e/subj", " I", " There", " It", " You", " Us", " They", " She", " Here", " Me",
         " Anything", " Nobody", " Nothing", " Someone", " He", " Them", " Everyone",),
        ("e/unit", " People", " Years", " Families", " Houses", " Days", " Hours",),
        ("e/v", " Need", " Help", " Get", " Know", " Power", " Come", " Send", " Go", " Find",
         " Stay", " Give", " Call", " Work", " Hit",),
        ("e/vd", " Lost", " Said", " Left", " Found", " Affected",),
        ("e/vg", " Asking",),
        ("e/vs", " Needs",),
        ("e:adj", "\u0002",),
        ("e:adv", "\u0002",),
        ("e:and", "\u0002",),
        ("e:be", "\u0002",),
        ("e:chat", "\u0002",),
        ("e:conj", "\u0002",),
        ("e:day", "",),
        ("e:det", "\u0002",),
        ("e:have", "\u0002",),
        ("e:modal", "\u0002",),
        ("e:n", "\u0002",),
        ("e:n+", "\u0002",),
        ("e:name", "",),
        ("e:ns", "\u0002",),
        ("e:ns+", "\u0002",),
        ("e:num", "\u0002",),
        ("e:org", "",),
        ("e:place", "",),
        ("e:prep", "\u0002",),
        ("e:subj", "\u0002",),
        ("e:unit", "\u0002",),
        ("e:v", "\u0002",),
        ("e:vd", "\u0002",),
        ("e:vg", "\u0002",),
        ("e:vs", "\u0002",),
        ("e@", " http://", " https://",),
        ("e~", "\u0002 ",),
        ("root", "\u0000",),
        ("root", "\u0006",),
    ),
    "e~": (
        ("e/unk", "",),
        ("e~?", "q", "\u00e9", "\u00e8", "\u00ea", "\u00eb", "\u00e1", "\u00e0", "\u00e2",
         "\u00e4", "\u00f3", "\u00f2", "\u00f4", "\u00f6", "\u00ed", "\u00ec", "\u00ee",
         "\u00ef", "\u00fa", "\u00f9", "\u00fb", "\u00fc", "\u00e7", "\u00f1", "'",),
        ("e~a", "ra", "ia", "a",),
        ("e~b", "ab", "ib", "ob", "mb", "sub", "b",),
        ("e~c", "ac", "ic", "ec", "uc", "rec", "tic", "sc", "spec", "lec", "loc", "trac",
         "struc", "fac", "enc", "acc", "jec", "c",),
        ("e~d", "ed", "ad", "ted", "id", "and", "end", "ated", "und", "ked", "ind", "med",
         "ded", "land", "ised", "ved", "sed", "ited", "d",),
        ("e~e", "re", "le", "de", "se", "ve", "ce", "ate", "me", "te", "ne", "he", "be", "ge",
         "we", "pe", "ke", "pre", "fe", "ure", "ise", "ine", "age", "able", "ive", "ence",
         "tre", "are", "ance", "cre", "e",),
        ("e~f", "ff", "if", "ef", "off", "f",),
        ("e~g", "ing", "ag", "ting", "ig", "ating", "king", "ang", "ying", "ising", "ding",
         "ving", "sing", "iting", "log", "g",),
        ("e~h", "ch", "th", "sh", "ish", "gh", "igh", "ach", "ath", "ph", "h",),
        ("e~i", "ti", "li", "ri", "di", "vi", "enti", "cri", "ci", "pri", "i",),
        ("e~j", "j",),
        ("e~k", "ak", "k",),
        ("e~l", "al", "il", "el", "ol", "ul", "pl", "cl", "ill", "bl", "all", "ail", "ell",
         "abil", "ll", "ful", "rel", "vol", "fl", "l",),
        ("e~m", "am", "em", "um", "com", "im", "comm", "om", "form", "m",),
        ("e~n", "in", "on", "en", "an", "ion", "un", "ation", "con", "tion", "ain", "min",
         "man", "tain", "mon", "ign", "coun", "ven", "wn", "n",),
        ("e~o", "ro", "co", "lo", "pro", "po", "mo", "no", "to", "ho", "bo", "so", "do", "vo",
         "go", "fo", "sho", "jo", "o",),
        ("e~p", "mp", "ap", "sp", "comp", "ip", "up", "imp", "op", "emp", "app", "exp", "ep",
         "p",),
        ("e~r", "er", "or", "ar", "ur", "tr", "ter", "ir", "ver", "for", "str", "par", "per",
         "gr", "mar", "sur", "pr", "tur", "wor", "her", "war", "der", "air", "inter", "cor",
         "cur", "por", "tor", "over", "br", "ser", "dr", "har", "fer", "cr", "under", "ther",
         "fr", "r",),
        ("e~s", "es", "is", "ts", "as", "ers", "res", "us", "dis", "ies", "ations", "ess",
         "ates", "ents", "tions", "ves", "ties", "ass", "ens", "ks", "ces", "ans", "ds", "ors",
         "ings", "pres", "ities", "ses", "ions", "des", "ments", "ises", "ms", "its", "les",
         "als", "ages", "vis", "pos", "vers", "trans", "ons", "ous", "ys", "ines", "ences",
         "ances", "ins", "ges", "ters", "ays", "tes", "s",),
        ("e~t", "at", "st", "it", "ent", "ut", "ast", "ment", "est", "ist", "ant", "int", "ght",
         "cont", "out", "ust", "t",),
        ("e~u", "su", "qu", "gu", "au", "pu", "u",),
        ("e~v", "ev", "av", "v",),
        ("e~w", "low", "row", "w",),
        ("e~x", "ex", "x",),
        ("e~y", "ly", "ay", "ity", "ally", "ty", "sy", "ary", "y",),
        ("e~z", "iz", "z",),
    ),
    "e#1": (
        ("e/num", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "e#2": (
        ("e/num", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "e#3": (
        ("e#2", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "e#4": (
        ("e#2", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "e#5": (
        ("e#4", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "e#6": (
        ("e#4", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "e#7": (
        ("e#6", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "e#8": (
        ("e#6", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "e#9": (
        ("e#8", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "e#10": (
        ("e#8", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "e*": (
        ("e*1", "\udcc2", "\udcc3", "\udcc4", "\udcc5", "\udcc6", "\udcc7", "\udcc8", "\udcc9",
         "\udcca", "\udccb", "\udccc", "\udccd", "\udcce", "\udccf", "\udcd0", "\udcd1",
         "\udcd2", "\udcd3", "\udcd4", "\udcd5", "\udcd6", "\udcd7", "\udcd8", "\udcd9",
         "\udcda", "\udcdb", "\udcdc", "\udcdd", "\udcde", "\udcdf",),
        ("e*2", "\udce0", "\udce1", "\udce2", "\udce3", "\udce4", "\udce5", "\udce6", "\udce7",
         "\udce8", "\udce9", "\udcea", "\udceb", "\udcec", "\udced", "\udcee", "\udcef",),
        ("e*3", "\udcf0", "\udcf1", "\udcf2", "\udcf3", "\udcf4",),
        ("e/raw", "\u0007", "\b", "\t", "\n", "\u000b", "\f", "\r", "\u000e", "\u000f",
         "\u0010", "\u0011", "\u0012", "\u0013", "\u0014", "\u0015", "\u0016", "\u0017",
         "\u0018", "\u0019", "\u001a", "\u001b", "\u001c", "\u001d", "\u001e", "\u001f", " ",
         "!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", "0", "1",
         "2", "3", "4", "5", "6", "7", "8", "9", ":", ";", "<", "=", ">", "?", "@", "A", "B",
         "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S",
         "T", "U", "V", "W", "X", "Y", "Z", "[", "\\", "]", "^", "_", "`", "a", "b", "c", "d",
         "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u",
         "v", "w", "x", "y", "z", "{", "|", "}", "~", "\u007f",),
    ),
    "e*1": (
        ("e/raw", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86",
         "\udc87", "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e",
         "\udc8f", "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96",
         "\udc97", "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e",
         "\udc9f", "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6",
         "\udca7", "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae",
         "\udcaf", "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6",
         "\udcb7", "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe",
         "\udcbf",),
    ),
    "e*2": (
        ("e*1", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86", "\udc87",
         "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e", "\udc8f",
         "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96", "\udc97",
         "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e", "\udc9f",
         "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6", "\udca7",
         "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae", "\udcaf",
         "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6", "\udcb7",
         "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe", "\udcbf",),
    ),
    "e*3": (
        ("e*2", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86", "\udc87",
         "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e", "\udc8f",
         "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96", "\udc97",
         "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e", "\udc9f",
         "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6", "\udca7",
         "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae", "\udcaf",
         "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6", "\udcb7",
         "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe", "\udcbf",),
    ),
    "n:det": (
        ("n/det", " meer", " hun", " elke", " elk", " iedere", " sommige", " enkele", " meeste",
         " weinig", " beide", " beiden", " zo'n", " welke", " welk", " andere", " ander",
         " zelfde", " dezelfde", " zoveel", " diverse", " verschillende", " meerdere",
         " dergelijke", " 't", " 'n", " m'n", " z'n",),
    ),
    "n:prep": (
        ("n/prep", " buiten", " langs", " rond", " via", " per", " behalve", " na", " zonder",
         " naast", " boven", " vanaf", " tijdens", " vanwege", " wegens", " tegenover",
         " ondanks", " richting", " nabij", " omtrent", " betreffende", " inclusief",
         " exclusief", " conform", " t/m", " i.v.m.", " ivm", " vd", " v.d.", " mbt", " mbv",),
    ),
    "n:conj": (
        ("n/conj", " wie", " wat", " wanneer", " voordat", " omdat", " toen", " terwijl",
         " zodat", " hoewel", " nadat", " totdat", " tenzij", " mits", " waarom", " waarbij",
         " waardoor", " waarin", " waarop", " waarvan", " waarna", " waarmee", " waarvoor",
         " indien", " zolang", " zover", " doordat", " waarheen", " hierdoor", " daardoor",
         " daarom", " dus",),
    ),
    "n:subj": (
        ("n/subj", " iedereen", " iets", " je", " hen", " mij", " jij", " elkaar", " men",
         " alles", " me", " mezelf", " zichzelf",),
    ),
    "n:zijn": (
        ("n/zijn", " wees", " bleef", " gebleven", " werd", " werden",),
    ),
    "n:hebben": (
        ("n/hebben", " had", " hadden", " hebt",),
    ),
    "n:kan": (
        ("n/kan", " gegaan", " kunt", " laten", " moet", " mag", " mogen", " willen", " moest",
         " gaan", " zal", " zullen", " kon", " konden", " moesten", " mocht", " wilde",
         " wilden", " zou", " zouden", " ging", " gingen", " wilt", " zult", " liet", " hoeft",
         " hoeven", " wou",),
    ),
    "n:adv": (
        ("n/adv", " weg", " eerst", " morgen", " vannacht", " af", " vooral", " steeds",
         " onderweg", " zo", " vanavond", " net", " pas", " misschien", " waarschijnlijk",
         " helemaal", " thuis", " toe", " beneden", " omhoog", " verder", " direct", " opnieuw",
         " eerder", " later", " daarna", " erbij", " hoeveel", " morgenavond", " morgenochtend",
         " onvoldoende", " heel", " even", " toch", " straks", " vanmiddag", " vanochtend",
         " altijd", " nooit", " vaak", " soms", " meestal", " samen", " neer", " heen",
         " links", " rechts", " rechtdoor", " omlaag", " ver", " dichtbij", " vlakbij",
         " liever", " zeer", " best", " echt", " gewoon", " eigenlijk", " natuurlijk",
         " inmiddels", " ondertussen", " intussen", " tevens", " bovendien", " daarnaast",
         " momenteel", " meteen", " onmiddellijk", " spoedig", " telkens", " nogmaals",
         " vroeger", " tijdelijk", " voorlopig", " uiteindelijk", " eindelijk", " helaas",
         " gelukkig", " hopelijk", " ergens", " nergens", " overal", " daarvoor", " daarbij",
         " daarmee", " daarvan", " daarin", " daarop", " daartoe", " hierbij", " hiervoor",
         " hiermee", " hierna", " erin", " erop", " eruit", " eraan", " ermee", " ervan",
         " ervoor", " ertussen", " minstens", " minimaal", " maximaal", " hooguit", " circa",
         " ca.", " ca", " totaal", " volledig", " gedeeltelijk", " deels", " allemaal",
         " bijvoorbeeld", " bijv.", " namelijk", " immers", " althans", " tenminste",
         " destijds", " binnenkort", " zojuist", " zonet", " sindsdien", " vanouds", " ineens",
         " plotseling", " opeens", " anders", " slechts", " nauwelijks", " amper", " redelijk",
         " tamelijk", " behoorlijk", " aldus", " vooralsnog", " nogal", " flink", " aanstaande",
         " aanvankelijk", " achteraf", " achteren", " achterna", " achterom", " aldaar",
         " algauw", " allang", " allebei", " allen", " allereerst", " allerlei", " alom",
         " alsmede", " alsnog", " alsof", " alsook", " alsjeblieft", " andermaal", " andersom",
         " bijeen", " bijgevolg", " bijkans", " binnenin", " binnenshuis", " binnensmonds",
         " bovenaan", " buitendeur", " buitenshuis", " buurvrouws", " daaraan", " daarachter",
         " daarbinnen", " daarboven", " daarbuiten", " daarentegen", " daarheen", " daarlangs",
         " daarnaar", " daaromheen", " daaronder", " daarover", " daarstraks", " daartegen",
         " daartussen", " daaruit", " dadelijk", " degelijk", " desalniettemin", " desgevraagd",
         " desnoods", " desondanks", " dienovereenkomstig", " doorgaans", " doorheen",
         " dusdanig", " dwars", " eenmaal", " eens", " eensklaps", " eerdaags", " eergisteren",
         " eertijds", " elders", " enerzijds", " enigszins", " eraf", " erachter", " erboven",
         " erbuiten", " erdoor", " erdoorheen", " erheen", " erlangs", " ernaar", " ernaartoe",
         " ernaast", " erna", " eromheen", " eronder", " erover", " ertegen", " ertoe",
         " evenals", " eveneens", " evenmin", " evenveel", " evenwel", " formeel", " fysiek",
         " geenszins", " gezamenlijk", " grotendeels", " haast", " halverwege", " hedenavond",
         " helderheid", " herhaaldelijk", " hieraan", " hierachter", " hierbinnen",
         " hierboven", " hierheen", " hierin", " hieronder", " hierover", " hieruit",
         " hiertegen", " hiervan", " hoezeer", " hoofdzakelijk", " idem", " indertijd",
         " ingeval", " integendeel", " jaarlijks", " jongstleden", " kennelijk", " kortom",
         " kortstondig", " krachtens", " langzamerhand", " lichtelijk", " maandelijks",
         " matig", " medio", " meermaals", " mettertijd", " middels", " mede", " mijns",
         " morgenmiddag", " morgenvroeg", " naargelang", " naderhand", " nadien", " namens",
         " niettemin", " nimmer", " nochtans", " noodgedwongen", " normaliter", " ofschoon",
         " ofwel", " omheen", " omstreeks", " omver", " onderaan", " onderling",
         " ongetwijfeld", " onlangs", " onverwachts", " onverwijld", " ooit", " oorspronkelijk",
         " openlijk", " opzij", " overdag", " overdwars", " overeind", " overigens",
         " overmorgen", " pal", " par", " persoonlijk", " plaatselijk", " precies", " rechtop",
         " rechtstreeks", " regelmatig", " ronduit", " ruim", " ruimschoots", " samengevat",
         " schijnbaar", " sowieso", " stapsgewijs", " steevast", " stellig", " stilaan",
         " tegelijk", " tegelijkertijd", " tegemoet", " tegenwoordig", " temidden", " teneinde",
         " tenslotte", " terecht", " terzijde", " teveel", " tevoren", " tezamen", " thans",
         " toenmalig", " toevallig", " trouwens", " tweemaal", " uitermate", " uiteraard",
         " uitsluitend", " vandaar", " vandaan", " vanzelf", " vanzelfsprekend", " veelal",
         " vermoedelijk", " vervolgens", " vlug", " volop", " vooraan", " vooraf",
         " voorafgaand", " voorbij", " voordien", " voorheen", " vooruit", " voortaan",
         " voortdurend", " vrijwel", " vroegtijdig", " waaraan", " waarachter", " waarlangs",
         " waarnaar", " waarnaartoe", " waaronder", " waarover", " waartoe", " waartegen",
         " waartussen", " waaruit", " waarvandaan", " wederom", " weldra", " weliswaar",
         " weleens", " welteverstaan", " wezenlijk", " zelden", " zodanig", " zogeheten",
         " zogenaamd", " zoiets", " zomaar", " zonodig", " zowat", " zowel", " zozeer",),
    ),
    "n:num": (
        ("n/num", " eerste", " vier", " acht", " negen", " tien", " dertig", " veertig",
         " vijftig", " honderd", " tweede", " derde", " vierde", " zesde", " laatste",
         " aantal", " \u00e9\u00e9n", " zeven", " elf", " twaalf", " dertien", " veertien",
         " vijftien", " zestien", " zeventien", " achttien", " negentien", " twintig",
         " zestig", " zeventig", " tachtig", " negentig", " duizend", " tweehonderd",
         " driehonderd", " miljoen", " half", " halve", " anderhalf", " vijfde", " enige",
         " paar", " tientallen", " honderden",),
    ),
    "n:unit": (
        ("n/unit", " jaar", " personen", " dagen", " weken", " keer", " huizen", " volwassenen",
         " gewonden", " maanden", " km", " kilometer", " liter", " euro", " graden", " kg",
         " procent", " cm", " stuks", " x", " jarige", " jaren", " seconden", " woningen",
         " auto's", " etage", " slachtoffers", " m", " km/u", " mm", " ml", " mg", " mnd",
         " wk", " min", " dgn", " hoog",),
    ),
    "n:day": (
        ("n/day", " donderdag", " maandag", " dinsdag", " woensdag", " vrijdag", " zaterdag",
         " zondag", " januari", " februari", " maart", " april", " mei", " juni", " juli",
         " augustus", " september", " oktober", " november", " december",),
    ),
    "n:chat": (
        ("n/chat", " let", " dag", " help", " ja", " nee", " hallo", " hoi", " goedemorgen",
         " goedemiddag", " goedenavond", " beste", " meneer", " dhr", " mevr", " mw", " dhr.",
         " mevr.", " mw.", " mvr", " alstublieft", " aub", " a.u.b.", " svp", " dank",
         " bedankt", " dankjewel", " sorry", " ok\u00e9", " ok", " groet", " groeten", " vr",
         " nb", " ps", " tel", " nr", " nr.", " info", " evt", " evt.", " mn", " bv", " o.a.",
         " etc.", " e.d.", " enz", " enz.", " i.p.v.", " z.s.m.", " zsm", " asap", " RT",
         " http", " https", " www", " xx", " jammer", " gaarne",),
    ),
    "n:name": (
        ("n/name", " Mark", " Jan", " Henk", " Kees", " Johan", " Peter", " Willem", " Hans",
         " Gerrit", " Linden", " Johanna", " Sanne", " Lisa", " Sophie", " Julia", " Mohammed",
         " Ahmed", " Ali", " Fatima", " Ayse", " Wim", " Ton", " Bert", " Marieke", " Ingrid",
         " Ria", " Truus", " Corrie", " Els", " Anneke", " Petra", " Karin", " Linda",
         " Monique", " Dijk", " Esther", " Erik", " Frank", " Rob", " Bas", " Tim", " Tom",
         " Daan", " Sem", " Lucas", " Bram", " Thomas", " Bos", " der", " den", " Jansen",
         " Vries", " Berg", " Maas", " Smit", " Meijer", " Mulder", " Groot", " Vos", " Peters",
         " Hendriks", " Leeuwen", " Dekker", " Brouwer", " Wit", " Dijkstra", " Hoekstra",
         " Kok", " Yilmaz", " Janssen", " Haan", " Piet", " Emma", " Anna", " Maria", " Ridder",
         " Bakker", " Visser", " Boer",),
    ),
    "n:org": (
        ("n/org", " Rode", " Kruis", " Brandweer", " NSP", " CP", " NL-Alert", " GGD", " GHOR",
         " RAV", " KNMI", " Rijkswaterstaat", " RWS", " Waterschap", " Vitens", " Stedin",
         " Liander", " Enexis", " TenneT", " ProRail", " NS", " GVB", " RET", " HTM", " KPN",
         " Ziggo", " VodafoneZiggo", " C2000", " Defensie", " Marechaussee", " Leger", " Heils",
         " Veiligheidsregio", " Politie", " Ambulance", " Gemeente", " Wethouder", " Provincie",
         " Nederland", " Nederlandse", " Duitsland", " Belgi\u00eb", " Albert", " Heijn",
         " Jumbo", " Aldi", " Lidl", " Huisartsenpost", " HAP", " Kerk", " SEH", " UMC",
         " Apotheek", " Basisschool", " Sporthal", " Buurthuis", " Wijkcentrum", " Dorpshuis",
         " Markt", " Woonzorgcentrum", " Verpleeghuis", " Zorgcentrum", " Moskee", " Station",
         " Stationsweg", " Dorpsstraat", " Kerkstraat", " Hoofdstraat", " Molenstraat",
         " Schoolstraat", " Rijn", " Molenweg", " Julianastraat", " Wilhelminastraat",
         " Parallelweg", " Waal", " Nieuwstraat", " IJssel", " Kerkweg", " Industrieweg",
         " Schelde", " Beatrixstraat", " Marktplein", " Raadhuisplein", " Dorpsplein",
         " Stationsstraat", " Oranjestraat", " Emmastraat", " Irenestraat", " Prins",
         " Prinses", " Koningin", " Bernhard", " Hendrik", " Sint", " Grote", " Kleine",
         " Lange", " Korte", " Hoge", " Lage", " Noord", " Zuid", " Oost", " West", " Beneden",
         " 's-Gravenhage", " Lek", " Amstel", " Vecht", " Eems", " Zaan", " Randstad",
         " Wilhelmina", " Veluwe", " Achterhoek", " Juliana", " Betuwe", " Groningen",
         " Beatrix", " Friesland", " Frysl\u00e2n", " Drenthe", " Overijssel", " Gelderland",
         " Noord-Holland", " Zuid-Holland", " Zeeland", " Noord-Brabant", " Limburg",
         " Flevoland", " Twente", " Den", " Haag", " Achter", " Boven", " Binnen", " Buiten",
         " Oude", " Nieuwe", " Burgemeester",),
    ),
    "n:v": (
        ("n/v", " liggen", " drinken", " opladen", " bereiken", " komen", " krijgen", " wonen",
         " zoeken", " vragen", " houden", " lopen", " bellen", " brengen", " denken",
         " wachten", " slapen", " breken", " kijken", " proberen", " dragen", " zorgen",
         " ontvangen", " koken", " waaien", " afsluiten", " ophalen", " meenemen", " uitdelen",
         " sturen", " duren", " drijven", " omvallen", " ontbreken", " opnemen", " overslaan",
         " ruiken", " verplaatsen", " maken", " werken", " geven", " nemen", " zeggen",
         " vinden", " antwoorden", " vallen", " melden", " halen", " roepen", " leven",
         " voelen", " lezen", " horen", " schrijven", " spreken", " kennen", " sluiten",
         " beginnen", " leren", " winnen", " spelen", " lijken", " blijken", " praten",
         " vertellen", " sterven", " noemen", " overlijden", " verliezen", " betekenen",
         " vertrekken", " trekken", " treffen", " snijden", " stelen", " stoppen", " gebruiken",
         " slaan", " hangen", " vangen", " stijgen", " regelen", " schijnen", " plaatsen",
         " verdwijnen", " zetten", " begrijpen", " leggen", " vergeten", " bieden", " stellen",
         " verbieden", " vliegen", " volgen", " schieten", " leiden", " zwemmen", " redden",
         " springen", " bedanken", " dwingen", " bevinden", " hopen", " verbinden", " geloven",
         " kiezen", " missen", " vriezen", " verlaten", " bewegen", " wensen", " wegen",
         " lijden", " kosten", " kopen", " verkopen", " betalen", " verdienen", " bestaan",
         " ontstaan", " delen", " gebeuren", " controleren", " bewaken", " beveiligen",
         " beschermen", " dekken", " openen", " draaien", " schakelen", " bakken", " warmen",
         " koelen", " dooien", " regenen", " sneeuwen", " stormen", " hagelen", " onweren",
         " branden", " blussen", " roken", " doven", " ontploffen", " instorten", " lekken",
         " stromen", " overstromen", " pompen", " spoelen", " wassen", " poetsen", " drogen",
         " schoonmaken", " opruimen", " aansluiten", " laden", " tanken", " parkeren",
         " stappen", " fietsen", " wandelen", " rennen", " reizen", " vluchten", " evacueren",
         " verhuizen", " aankomen", " afhalen", " bezorgen", " leveren", " verdelen",
         " verstrekken", " bestellen", " huren", " lenen", " mailen", " appen", " posten",
         " plannen", " organiseren", " co\u00f6rdineren", " overleggen", " bespreken",
         " besluiten", " bepalen", " beoordelen", " schatten", " meten", " tellen", " noteren",
         " registreren", " typen", " printen", " opslaan", " bewaren", " checken", " testen",
         " onderzoeken", " inspecteren", " repareren", " herstellen", " vervangen", " bouwen",
         " slopen", " graven", " storten", " stutten", " versterken", " verbeteren",
         " verminderen", " vergroten", " veranderen", " voorkomen", " veroorzaken",
         " plaatsvinden", " vermissen", " verdwalen", " ontdekken", " merken", " waarschuwen",
         " alarmeren", " informeren", " adviseren", " instrueren", " begeleiden",
         " ondersteunen", " verzorgen", " verplegen", " behandelen", " opereren", " reanimeren",
         " beademen", " prikken", " vaccineren", " besmetten", " hoesten", " niezen",
         " bloeden", " zweten", " rillen", " ademen", " stikken", " verdrinken", " struikelen",
         " glijden", " botsen", " raken", " kneuzen", " verstuiken", " verwonden", " huilen",
         " schreeuwen", " gillen", " lachen", " rusten", " tillen", " duwen", " schoppen",
         " vechten", " plunderen", " bedreigen", " vernielen", " inbreken", " arresteren",
         " aanhouden", " verhoren", " ontkennen", " bevestigen", " verklaren", " beweren",
         " klagen", " accepteren", " weigeren", " toestaan", " verplichten", " gelden",
         " tekenen", " ondertekenen", " afspreken", " beloven", " verwachten", " voorspellen",
         " vermoeden", " twijfelen", " onthouden", " herinneren", " snappen", " luisteren",
         " bekijken", " letten", " opletten", " oefenen", " trainen", " starten", " eindigen",
         " dalen", " zakken", " toenemen", " afnemen", " groeien", " krimpen", " functioneren",
         " uitvallen", " storen", " haperen", " piepen", " knipperen", " trillen", " schudden",
         " scheuren", " kraken", " omwaaien", " knappen", " losraken", " loskomen",
         " vastzitten", " opsluiten", " bevrijden", " ontruimen", " betreden", " bezoeken",
         " logeren", " overnachten", " opvangen", " huisvesten", " aanmelden", " afmelden",
         " inschrijven", " bedienen", " beheren", " aanbevelen", " aanbieden", " aangeven",
         " aanhoren", " aanleggen", " aanleren", " aannemen", " aanpakken", " aanpassen",
         " aanraden", " aanraken", " aanschaffen", " aanspreken", " aansteken", " aanstellen",
         " aantonen", " aantrekken", " aanvaarden", " aanvragen", " aanvullen", " aanwijzen",
         " aanzetten", " achterhalen", " achterlaten", " activeren", " afbreken", " afdekken",
         " afdrukken", " afgeven", " afhandelen", " afkoelen", " aflossen", " afmaken",
         " afraden", " afremmen", " afronden", " afschermen", " afspoelen", " afstaan",
         " afstemmen", " afsteken", " afvallen", " afvegen", " afvoeren", " afvragen",
         " afwachten", " afwassen", " afwijken", " afwijzen", " afzetten", " ankeren",
         " arriveren", " assisteren", " baden", " baren", " barsten", " bedekken", " bedenken",
         " bedoelen", " bedragen", " be\u00ebindigen", " begeven", " begrenzen", " begroeten",
         " behoeven", " behoren", " be\u00efnvloeden", " bekendmaken", " bekennen",
         " beklimmen", " belanden", " belasten", " beletten", " belichten", " bemannen",
         " bemiddelen", " benaderen", " benadrukken", " benoemen", " beoefenen", " bereiden",
         " berekenen", " bergen", " beroepen", " beroven", " beschadigen", " beschikken",
         " beschouwen", " beschrijven", " beslissen", " besparen", " besteden", " bestrijden",
         " bestuderen", " betreffen", " betreuren", " betrekken", " betwijfelen", " bevallen",
         " bevatten", " bevelen", " bevoorraden", " bewerken", " bewijzen", " bezetten",
         " bezitten", " bezwijken", " bijhouden", " bijten", " bijvullen", " bijwonen",
         " binnenkomen", " blaffen", " blazen", " blokkeren", " boeken", " boren", " breiden",
         " brullen", " buigen", " chatten", " circuleren", " communiceren", " compenseren",
         " concentreren", " constateren", " corrigeren", " danken", " dansen", " deelnemen",
         " demonstreren", " dempen", " dichten", " dichtdoen", " dienen", " discussi\u00ebren",
         " documenteren", " doden", " dokteren", " dooddrukken", " doorbreken", " doorbrengen",
         " doordringen", " doorgaan", " doorgeven", " doorlopen", " doornemen", " doorsturen",
         " doorverwijzen", " doorzoeken", " dreigen", " drenken", " dringen", " drukken",
         " dubbelen", " duiken", " durven", " eisen", " elimineren", " erkennen", " escorteren",
         " evalueren", " faciliteren", " falen", " filmen", " filteren", " flauwvallen",
         " fluiten", " formuleren", " foeteren", " fotograferen", " garanderen", " genezen",
         " genieten", " geraken", " glimlachen", " gooien", " graaien", " grenzen", " grijpen",
         " haasten", " hakken", " handelen", " handhaven", " hechten", " heersen", " herhalen",
         " herkennen", " heropenen", " herstarten", " herzien", " heten", " hinderen",
         " identificeren", " inademen", " inchecken", " indelen", " indrukken", " ingaan",
         " ingrijpen", " inhalen", " inhouden", " inladen", " inlichten", " innemen",
         " inpakken", " inrichten", " inruilen", " inschakelen", " inschatten", " inspannen",
         " installeren", " instellen", " instemmen", " instappen", " integreren",
         " interesseren", " interpreteren", " intrekken", " invallen", " invoeren", " invullen",
         " inzamelen", " inzetten", " inzien", " isoleren", " jagen", " jeuken", " juichen",
         " kantelen", " kapen", " kappen", " keuren", " kiepen", " klimmen", " klinken",
         " kloppen", " knielen", " knijpen", " knikken", " koesteren", " kwijtraken",
         " kruipen", " kruisen", " kweken", " lanceren", " lassen", " leegmaken", " leeglopen",
         " leegpompen", " legen", " leunen", " loeien", " losgaan", " loslaten", " losmaken",
         " lozen", " lukken", " luiden", " mededelen", " meedelen", " meedoen", " meegaan",
         " meegeven", " meehelpen", " meekomen", " meelopen", " meerijden", " melken",
         " mengen", " misbruiken", " mislukken", " monteren", " motiveren", " naderen",
         " nagaan", " nakijken", " nalaten", " navragen", " negeren", " neerleggen",
         " neerstorten", " neerzetten", " omdraaien", " omgaan", " omleiden", " omrijden",
         " omroepen", " omringen", " onderbreken", " onderbrengen", " onderduiken",
         " ondergaan", " onderhouden", " onderkoelen", " ondernemen", " onderscheiden",
         " ondervinden", " ondervragen", " ontbijten", " ontdooien", " ontgaan", " ontkomen",
         " ontladen", " ontlasten", " ontlopen", " ontmoeten", " ontregelen", " ontsmetten",
         " ontsnappen", " ontspannen", " ontsporen", " ontsteken", " ontvluchten", " ontvoeren",
         " ontvreemden", " ontwaken", " ontwikkelen", " ontwijken", " ontwortelen",
         " ontzetten", " opbellen", " opbergen", " opblazen", " opbouwen", " opbrengen",
         " opdrogen", " openmaken", " opeten", " opgeven", " ophangen", " opheffen",
         " ophouden", " opkomen", " opleggen", " opleiden", " opleveren", " oplopen",
         " oplossen", " opmaken", " opmerken", " oprichten", " opschalen", " opschrijven",
         " opspelden", " opstaan", " opstapelen", " opstarten", " opstellen", " opstijgen",
         " optreden", " opvallen", " opvolgen", " opvragen", " opwarmen", " opzetten",
         " opzoeken", " ordenen", " overbrengen", " overbruggen", " overdragen", " overdrijven",
         " overeenkomen", " overgaan", " overgeven", " overhalen", " overhandigen",
         " overhouden", " overkomen", " overlappen", " overleven", " overmaken", " overnemen",
         " overplaatsen", " overstappen", " oversteken", " overtreden", " overtuigen",
         " overwegen", " overwinnen", " pakken", " passen", " passeren", " peilen", " plakken",
         " plegen", " ploeteren", " plukken", " presenteren", " produceren", " protesteren",
         " publiceren", " puffen", " raadplegen", " raden", " rapporteren", " reageren",
         " realiseren", " rechtzetten", " reduceren", " reiken", " reinigen", " rekenen",
         " remmen", " reserveren", " respecteren", " richten", " rijzen", " ronselen",
         " ruilen", " rukken", " ruimen", " samenkomen", " samenwerken", " schamen",
         " scheiden", " schelden", " schenken", " schikken", " schilderen", " schrapen",
         " schrikken", " schrobben", " schuiven", " seinen", " signaleren", " slepen",
         " slikken", " sluipen", " smeren", " smelten", " smeulen", " sneuvelen", " snikken",
         " soppen", " sorteren", " splitsen", " spuiten", " stabiliseren", " stapelen",
         " steken", " stelpen", " stemmen", " stilleggen", " stilstaan", " stinken", " stoken",
         " stopzetten", " stoten", " straffen", " streven", " strijden", " strooien",
         " structureren", " taxeren", " tegengaan", " tegenhouden", " tegenkomen",
         " telefoneren", " terechtkomen", " terugbellen", " terugbrengen", " terugdringen",
         " teruggaan", " teruggeven", " terugkeren", " terugkomen", " terugkrijgen",
         " terugsturen", " terugtrekken", " terugvinden", " tikken", " tintelen", " toedienen",
         " toelaten", " toelichten", " toepassen", " toevoegen", " toewijzen", " toezien",
         " treuren", " tuimelen", " uitademen", " uitbarsten", " uitbreiden", " uitbreken",
         " uitdoen", " uitdrogen", " uiten", " uitgaan", " uitgeven", " uitgijden",
         " uitglijden", " uitkijken", " uitkomen", " uitladen", " uitleggen", " uitlenen",
         " uitloggen", " uitmaken", " uitnodigen", " uitoefenen", " uitpakken", " uitputten",
         " uitreiken", " uitrijden", " uitrukken", " uitrusten", " uitschakelen", " uitslaan",
         " uitsluiten", " uitspreken", " uitstappen", " uitstellen", " uitstoten",
         " uittrekken", " uitvoeren", " uitwijken", " uitwisselen", " uitzenden", " uitzetten",
         " uitzoeken", " varen", " vasthouden", " vastleggen", " vastlopen", " vastmaken",
         " vaststellen", " vegen", " veiligstellen", " verbannen", " verbergen", " verbeuren",
         " verblijven", " verbranden", " verbreden", " verbreken", " verbruiken", " verdampen",
         " verdedigen", " verdenken", " verdoven", " verdraaien", " verdragen", " verdringen",
         " verdubbelen", " verdunnen", " verduidelijken", " vereisen", " vergaderen",
         " vergelijken", " vergezellen", " vergiftigen", " vergissen", " vergoeden",
         " verhelpen", " verhinderen", " verhitten", " verhogen", " verifi\u00ebren",
         " verkennen", " verkleinen", " verkrijgen", " verlagen", " verlammen", " verlengen",
         " verlichten", " verlopen", " vermelden", " vermengen", " vermijden", " vermoorden",
         " vernemen", " vernietigen", " vernieuwen", " verontreinigen", " verontschuldigen",
         " veroordelen", " veroorloven", " verpakken", " verrassen", " verrichten",
         " verrijden", " verschaffen", " verscherpen", " verschijnen", " verschillen",
         " verschonen", " verschuiven", " versieren", " verslechteren", " verslijten",
         " verslikken", " versnellen", " verspreiden", " verspringen", " verstevigen",
         " verstijven", " verstoppen", " verstoren", " verstrijken", " vertalen",
         " vertegenwoordigen", " vertonen", " vertragen", " vertrouwen", " vervallen",
         " vervelen", " verversen", " vervoeren", " vervolgen", " verwarmen", " verwarren",
         " verwennen", " verwerken", " verwerpen", " verwijderen", " verwijzen", " verwoesten",
         " verzakken", " verzamelen", " verzegelen", " verzekeren", " verzenden", " verzwakken",
         " vestigen", " vetten", " vlekken", " vloeien", " voeden", " voldoen", " volhouden",
         " voorbereiden", " voorbijgaan", " voordoen", " voorgaan", " voorlezen", " voorleggen",
         " voorlichten", " voorschrijven", " voorstellen", " voortzetten", " voorzien",
         " vrezen", " vrijgeven", " vrijhouden", " vrijlaten", " vrijmaken", " wankelen",
         " wegblijven", " wegbrengen", " wegdoen", " weggaan", " weggeven", " weggooien",
         " weghalen", " weglaten", " weglopen", " wegrijden", " wegspoelen", " wegsturen",
         " wegtrekken", " wegvallen", " wegvoeren", " wekken", " welzijn", " wenden", " wijten",
         " wijzen", " wijzigen", " wisselen", " wrijven", " zenden", " zeuren", " zingen",
         " zinken", " zoemen", " zuchten", " zuigen", " zuiveren", " zwaaien", " zwellen",
         " zwerven",),
    ),
    "n:vt": (
        ("n/vt", " neemt", " loopt", " praat", " zet", " hangt", " klopt", " blijf", " krijgt",
         " geef", " maakt", " zeg", " werkt", " val", " brengt", " breng", " zoek", " wacht",
         " vraag", " belt", " meldt", " drinkt", " spreekt", " spreek", " draagt", " stijgt",
         " werk", " meld", " hoor", " regent", " brandt", " zorg", " zweet", " kook", " koel",
         " huilt", " lek", " heet", " spuit", " past", " stinkt", " knijp", " loos",
         " verzamel", " kom", " ziet", " sta", " lig", " krijg", " helpt", " zegt", " vindt",
         " vind", " houdt", " hou", " loop", " valt", " rijdt", " rijd", " zoekt", " denkt",
         " denk", " antwoordt", " roept", " slaapt", " slaap", " eet", " drink", " leest",
         " lees", " haalt", " schrijft", " schrijf", " breekt", " sluit", " wint", " leeft",
         " lijkt", " blijkt", " voelt", " kijkt", " kijk", " sterft", " hoort", " kent",
         " trekt", " treft", " snijdt", " leert", " steelt", " speelt", " slaat", " vangt",
         " vertelt", " schijnt", " maak", " noemt", " betekent", " biedt", " probert",
         " vliegt", " schiet", " zwemt", " stopt", " springt", " kost", " woon", " zorgt",
         " kiest", " regelt", " vriest", " plaatst", " weegt", " lijdt", " koopt", " legt",
         " stelt", " volgt", " leidt", " redt", " antwoord", " hoopt", " gelooft", " mist",
         " bel", " wenst", " deelt", " betaalt", " verdient", " haal", " controlert",
         " instort", " beveiligt", " beschermt", " dekt", " opeent", " draait", " schakelt",
         " leef", " afsluit", " kookt", " aansluit", " bakt", " voel", " warmt", " koelt",
         " dooit", " sneeuwt", " vlucht", " ken", " waait", " stormt", " hagelt", " onwert",
         " blust", " rookt", " leer", " dooft", " speel", " lekt", " stroomt", " overstroomt",
         " pompt", " spoelt", " wast", " post", " vertel", " poetst", " droogt", " schoonmaakt",
         " noem", " opruimt", " besluit", " schat", " oplaadt", " beteken", " meet", " laadt",
         " tankt", " prober", " parkert", " stapt", " print", " fietst", " begin", " wandelt",
         " rent", " test", " reist", " stop", " evacuert", " verhuist", " gebruik", " aankoomt",
         " ophaalt", " stort", " stut", " afhaalt", " meeneemt", " vergroot", " bezorgt",
         " regel", " levert", " verdelt", " uitdelt", " bestelt", " huurt", " leg", " leent",
         " stuurt", " mailt", " stel", " apt", " plant", " volg", " organisert",
         " co\u00f6rdinert", " overlegt", " leid", " bepaalt", " hoest", " red", " beoordelt",
         " bedank", " telt", " notert", " registrert", " hoop", " typt", " geloof", " opslaat",
         " bewaart", " checkt", " inspectert", " reparert", " herstelt", " wens", " rust",
         " vervangt", " bouwt", " sloopt", " graaft", " betaal", " verbetert", " vecht",
         " vermindert", " verdien", " verandert", " voorkoomt", " deel", " plaatsvindt",
         " duurt", " controler", " verdwaalt", " bewaak", " merkt", " verwacht", " beveilig",
         " waarschuwt", " alarmert", " informert", " bescherm", " advisert", " instruert",
         " begeleidt", " ondersteunt", " dek", " verzorgt", " verpleegt", " opeen",
         " behandelt", " oplet", " operert", " reanimert", " start", " beadeemt", " prikt",
         " vaccinert", " draai", " niest", " schakel", " braakt", " bloedt", " rilt", " adeemt",
         " stikt", " struikelt", " glijdt", " bak", " botst", " raakt", " vastzit", " opsluit",
         " kneust", " verwondt", " overnacht", " huisvest", " vries", " schreeuwt", " dooi",
         " gilt", " lacht", " tilt", " waai", " duwt", " trapt", " schopt", " plundert",
         " aanzet", " onwer", " bedreigt", " vernielt", " achterlaat", " inbreekt",
         " arrestert", " aanhoudt", " verhoort", " ontkent", " blus", " bevestigt",
         " verklaart", " bewert", " klaagt", " acceptert", " weigert", " toestaat", " verbiedt",
         " ontplof", " geldt", " tekent", " afwacht", " ondertekent", " afspreekt", " belooft",
         " afzet", " voorspelt", " vermoedt", " twijfelt", " barst", " onthoudt", " herinnert",
         " overstroom", " begroet", " snapt", " verstaat", " luistert", " spoel", " belet",
         " belicht", " oefent", " traint", " eindigt", " poets", " daalt", " zakt", " toeneemt",
         " afneemt", " schoonmaak", " groeit", " krimpt", " opruim", " functionert", " uitvalt",
         " stoort", " hapert", " piept", " knippert", " bevat", " trilt", " schudt", " scheurt",
         " kraakt", " oplaad", " bezit", " omwaait", " knapt", " laad", " bijt", " losraakt",
         " loskoomt", " tank", " bevrijdt", " ontruimt", " betreedt", " chat", " parker",
         " logert", " opvangt", " stap", " aanmeldt", " afmeldt", " inschrijft", " wandel",
         " bedient", " behert", " bestuurt", " ren", " aanbevelt", " reis", " aanbiedt",
         " aangeeft", " aanhoort", " aanlegt", " aanlert", " aanneemt", " aanpakt", " evacuer",
         " aanpast", " aanraadt", " aanraakt", " verhuis", " aanschaft", " aanspreekt",
         " aansteekt", " vertrek", " aanstelt", " aantoont", " aantrekt", " aankoom",
         " aanvaardt", " aanvraagt", " aanvult", " fluit", " ophaal", " aanwijst", " afhaal",
         " achterhaalt", " activert", " geniet", " afbreekt", " meeneem", " afdekt", " giet",
         " afdrukt", " afgeeft", " afhandelt", " afkoelt", " aflost", " bezorg", " afmaakt",
         " afraadt", " lever", " afremt", " afrondt", " afschermt", " verdel", " herstart",
         " afspoelt", " afstaat", " afstemt", " uitdel", " afsteekt", " afvalt", " afveegt",
         " afvoert", " verstrek", " afvraagt", " afwast", " ontvang", " afwijkt", " inlicht",
         " afwijst", " bestel", " inricht", " ankert", " arrivert", " inschat", " assistert",
         " verkoop", " baadt", " baart", " koop", " bedoelt", " huur", " bedraagt",
         " be\u00ebindigt", " begeeft", " begrenst", " leen", " behoeft", " behoort", " stuur",
         " be\u00efnvloedt", " bekent", " beklimt", " belandt", " ap", " bemant", " bemiddelt",
         " benadert", " benoemt", " beoefent", " bereidt", " organiser", " berekent", " bergt",
         " co\u00f6rdiner", " berooft", " beschadigt", " beschouwt", " beschrijft", " bespreek",
         " loslaat", " bespaart", " besteedt", " bestrijdt", " bestudert", " betreurt", " kies",
         " betwijfelt", " bevalt", " bepaal", " bevelt", " beoordel", " bevoorraadt",
         " bewijst", " nalaat", " bijhoudt", " neerstort", " neerzet", " bijvult", " bijwoont",
         " binnenkoomt", " blaft", " noter", " blaast", " blokkert", " boekt", " registrer",
         " boort", " breidt", " brult", " buigt", " circulert", " communicert", " compensert",
         " ontbijt", " typ", " concentrert", " constatert", " corrigert", " dankt", " ontlast",
         " danst", " ontmoet", " deelneemt", " opslaa", " ontsmet", " demonstrert", " dempt",
         " bewaar", " ontvlucht", " dichtdot", " dient", " discussi\u00ebrt", " documentert",
         " doodt", " ontzet", " check", " doktert", " dooddrukt", " doorbreekt", " doorbrengt",
         " doordringt", " doorgaat", " opeet", " onderzoek", " doorgeeft", " doorloopt",
         " doorneemt", " doorstuurt", " inspecter", " doorverwijst", " doorzoekt", " dreigt",
         " reparer", " drenkt", " drijft", " dringt", " herstel", " opricht", " drukt",
         " dubbelt", " duikt", " vervang", " durft", " opstart", " eist", " eliminert", " bouw",
         " erkent", " ervaart", " escortert", " sloop", " evaluert", " opzet", " facilitert",
         " faalt", " filmt", " graaf", " filtert", " flauwvalt", " formulert", " foetert",
         " fotografert", " garandert", " gebiedt", " gedraagt", " versterk", " geneest",
         " verbeter", " verminder", " glimlacht", " gooit", " graait", " grenst", " grijpt",
         " verander", " hakt", " handelt", " handhaaft", " voorkoom", " heerst", " herhaalt",
         " rechtzet", " veroorzaak", " herkent", " heropent", " ontstaa", " herzit", " richt",
         " hindert", " gebeur", " identificert", " inadeemt", " plaatsvind", " incheckt",
         " indelt", " indrukt", " ingaat", " ingrijpt", " inhaalt", " inhoudt", " inlaadt",
         " verlies", " inneemt", " inpakt", " vermis", " inruilt", " inschakelt", " smelt",
         " inspant", " verdwaal", " installert", " instelt", " instemt", " instapt",
         " integrert", " interessert", " ontdek", " interpretert", " intrekt", " invalt",
         " merk", " invoert", " invult", " inzamelt", " stopzet", " stoot", " inzit",
         " isolert", " waarschuw", " jaagt", " jeukt", " juicht", " kantelt", " alarmer",
         " kaapt", " kapt", " informer", " keert", " keurt", " kiept", " adviser", " klimt",
         " klinkt", " instruer", " knielt", " knijpt", " knikt", " koestert", " toelaat",
         " kwijtraakt", " toelicht", " ondersteun", " kruipt", " kruist", " kweekt", " verzorg",
         " lancert", " landt", " last", " verpleeg", " uitbarst", " leegmaakt", " leegloopt",
         " leegpompt", " leegt", " leunt", " behandel", " liegt", " operer", " loeit",
         " reanimer", " loodst", " losgaat", " uitput", " losmaakt", " beadeem", " loost",
         " uitrust", " lukt", " luidt", " prik", " uitsluit", " mededelt", " meedelt",
         " meedot", " vacciner", " uitstoot", " meegaat", " meegeeft", " meehelpt", " meekoomt",
         " uitzet", " meeloopt", " meerijdt", " melkt", " mengt", " nies", " misbruikt",
         " mislukt", " braak", " montert", " motivert", " nadert", " nagaat", " nakijkt",
         " navraagt", " negert", " neerlegt", " ril", " adeem", " stik", " omdraait", " omgaat",
         " omleidt", " omrijdt", " verdrink", " omroept", " omringt", " verhit", " omvalt",
         " onderbrengt", " struikel", " ondergaat", " onderhoudt", " onderkoelt", " glijd",
         " onderneemt", " onderscheidt", " bots", " ondervindt", " ondervraagt", " raak",
         " ontdooit", " ontgaat", " kneus", " ontkoomt", " verricht", " ontlaadt", " breek",
         " ontregelt", " verstuik", " verslijt", " ontspant", " snijd", " ontspoort",
         " ontvoert", " ontvreemdt", " ontwikkelt", " ontwortelt", " sterf", " opbelt",
         " opbergt", " opblaast", " opbouwt", " opbrengt", " opdroogt", " huil", " openmaakt",
         " verwoest", " schreeuw", " opgeeft", " ophangt", " opheft", " roep", " ophoudt",
         " opkoomt", " vet", " oplegt", " opleidt", " gil", " oplevert", " oploopt", " oplost",
         " opmaakt", " opmerkt", " opneemt", " voorlicht", " oproept", " voortzet",
         " opschaalt", " opschrijft", " opspeldt", " opstaat", " vrijlaat", " opstapelt",
         " opstelt", " staa", " opstijgt", " optreedt", " opvalt", " opvolgt", " opvraagt",
         " weglaat", " opwarmt", " hang", " opzoekt", " ordent", " overbrengt", " til",
         " overbrugt", " overdraagt", " overdrijft", " draag", " overeenkoomt", " wijt",
         " overgaat", " overgeeft", " duw", " overhaalt", " overhandigt", " overhoudt", " trek",
         " overkoomt", " overleeft", " zucht", " overneemt", " overslaat", " slaa",
         " overtreedt", " schop", " overtuigt", " overweegt", " overwint", " pakt", " passert",
         " steel", " peilt", " plakt", " plunder", " pleegt", " ploetert", " plukt",
         " presentert", " bedreig", " producert", " protestert", " publicert", " verniel",
         " puft", " raadpleegt", " raadt", " inbreek", " rapportert", " reagert", " realisert",
         " arrester", " reducert", " reikt", " aanhoud", " reinigt", " rekent", " remt",
         " verhoor", " reservert", " respectert", " ontken", " ronselt", " ruikt", " ruilt",
         " bevestig", " rukt", " ruimt", " samenkoomt", " verklaar", " samenwerkt", " schaamt",
         " bewer", " scheidt", " scheldt", " schenkt", " klaag", " schikt", " accepter",
         " schildert", " schraapt", " schrikt", " schrobt", " weiger", " schuift", " seint",
         " signalert", " toestaa", " sleept", " slikt", " sluipt", " smeert", " smeult",
         " sneuvelt", " snikt", " sopt", " sortert", " splitst", " teken", " stabilisert",
         " stapelt", " onderteken", " steekt", " stelpt", " afspreek", " stemt", " stillegt",
         " stilstaat", " beloof", " stookt", " straft", " strandt", " voorspel", " streeft",
         " strijdt", " strooit", " structurert", " taxert", " tegengaat", " twijfel",
         " tegenhoudt", " tegenkoomt", " telefonert", " terechtkoomt", " terugbelt",
         " terugbrengt", " terugdringt", " teruggaat", " teruggeeft", " terugkert",
         " terugkoomt", " herinner", " terugkrijgt", " terugstuurt", " terugtrekt",
         " terugvindt", " begrijp", " tikt", " tintelt", " snap", " toedient", " verstaa",
         " toepast", " toevoegt", " toewijst", " luister", " toezit", " treurt", " tuimelt",
         " uitadeemt", " zi", " uitbreidt", " uitbreekt", " bekijk", " uitdot", " uitdroogt",
         " uitgaat", " uitgeeft", " uitgijdt", " uitglijdt", " uitkijkt", " uitkoomt", " oefen",
         " uitlaadt", " uitlegt", " uitlent", " train", " uitlogt", " uitmaakt", " uitnodigt",
         " uitoefent", " uitpakt", " uitreikt", " eindig", " uitrijdt", " uitrukt", " stijg",
         " uitschakelt", " uitslaat", " daal", " uitspreekt", " uitstapt", " uitstelt", " zak",
         " uittrekt", " uitvoert", " uitwijkt", " uitwisselt", " uitzendt", " toeneem",
         " uitzoekt", " afneem", " vasthoudt", " vastlegt", " vastloopt", " vastmaakt",
         " vaststelt", " krimp", " veegt", " veiligstelt", " verbant", " verbergt", " verbeurt",
         " verblijft", " functioner", " verbrandt", " verbreedt", " verdedigt", " stoor",
         " haper", " verdooft", " verdraait", " verdraagt", " piep", " verdringt",
         " verdubbelt", " verdunt", " knipper", " tril", " vergadert", " vergezelt",
         " vergiftigt", " schud", " vergoedt", " verhindert", " verhoogt", " kraak",
         " verifi\u00ebrt", " verkent", " verkleint", " verkrijgt", " verlaagt", " omwaai",
         " verlamt", " verlengt", " vermeldt", " vermengt", " vermijdt", " losraak",
         " vermoordt", " verneemt", " vernietigt", " loskoom", " vernieuwt", " verontreinigt",
         " verontschuldigt", " veroordelt", " veroorlooft", " verrijdt", " ontruim",
         " verschijnt", " verschilt", " verschoont", " verschuift", " versiert",
         " verslechtert", " versnelt", " verspreidt", " verspringt", " verstevigt",
         " verstijft", " verstoort", " loger", " vertaalt", " vertegenwoordigt", " vertoont",
         " vertraagt", " vertrouwt", " vervalt", " vervelt", " vervoert", " vervolgt",
         " verwarmt", " verwart", " verwent", " aanmeld", " verwijdert", " verwijst", " afmeld",
         " verzamelt", " verzegelt", " inschrijf", " verzekert", " verzendt", " vestigt",
         " vlekt", " bedien", " vloeit", " voedt", " voldot", " beher", " volhoudt",
         " voorbereidt", " voorbijgaat", " voordot", " voorgaat", " voorleest", " voorlegt",
         " voorschrijft", " voorstelt", " voorzit", " vormt", " aanbevel", " vreest",
         " vrijgeeft", " vrijhoudt", " aanbied", " vrijmaakt", " vuurt", " aangeef", " wankelt",
         " wegblijft", " wegbrengt", " aanhoor", " wegdot", " weggaat", " weggeeft", " aanleg",
         " weggooit", " weghaalt", " aanler", " wegloopt", " wegrijdt", " wegspoelt",
         " wegstuurt", " aanneem", " wegtrekt", " wegvalt", " wegvoert", " wekt", " welzijt",
         " wendt", " aanpas", " wijkt", " aanraad", " wijst", " wijzigt", " wisselt",
         " aanraak", " wondt", " wrijft", " zaagt", " aanschaf", " zeilt", " zendt", " zeurt",
         " aanspreek", " zingt", " zinkt", " zoemt", " aansteek", " zuigt", " zuivert",
         " aanstel", " zwaait", " zwelt", " aantoon", " zwerft", " zwijgt", " aantrek",
         " aanvaard", " aanvul", " aanwijs", " achterhaal", " activer", " afbreek", " afdek",
         " afgeef", " afhandel", " afkoel", " aflos", " afmaak", " afraad", " afrem", " afrond",
         " afscherm", " afspoel", " afstaa", " afstem", " afsteek", " afveeg", " afvraag",
         " afwas", " afwijk", " afwijs", " arriver", " assister", " baad", " baar", " bedek",
         " bedenk", " bedoel", " bedraag", " be\u00ebindig", " begeef", " begrens", " behoef",
         " behoor", " bekendmaak", " beklim", " beman", " bemiddel", " benader", " benadruk",
         " benoem", " beoefen", " bereken", " beroof", " beschadig", " beschik", " beschouw",
         " beschrijf", " beslis", " bespaar", " bestuder", " betref", " betreur", " betrek",
         " betwijfel", " beval", " beweeg", " bewerk", " bezwijk", " bijhoud", " bijvul",
         " bijwoon", " binnenkoom", " blaf", " blaas", " blokker", " boek", " boor", " breid",
         " brul", " buig", " circuler", " communicer", " compenser", " concentrer",
         " constater", " corriger", " dans", " deelneem", " demonstrer", " demp", " dichtdo",
         " dien", " discussi\u00ebr", " documenter", " dooddruk", " doorbreek", " doorbreng",
         " doordring", " doorgaa", " doorgeef", " doorloop", " doorneem", " doorstuur",
         " doorverwijs", " doorzoek", " dreig", " drenk", " drijf", " dring", " duik", " durf",
         " eliminer", " erken", " ervaar", " escorter", " evaluer", " faciliter", " faal",
         " film", " flauwval", " formuler", " foeter", " fotografer", " garander", " gedraag",
         " genees", " geraak", " glimlach", " gooi", " graai", " grijp", " handhaaf", " heers",
         " herhaal", " herken", " heropen", " herzi", " hinder", " hoef", " identificer",
         " inadeem", " incheck", " indel", " ingaa", " ingrijp", " inhaal", " inlaad",
         " inneem", " inpak", " inruil", " inschakel", " inspan", " installer", " instel",
         " instem", " instap", " integrer", " interesser", " interpreter", " intrek", " invoer",
         " invul", " inzamel", " inzi", " isoler", " jaag", " jeuk", " juich", " kantel",
         " kaap", " kap", " keur", " kiep", " klim", " klink", " klop", " kniel", " knik",
         " koester", " kwijtraak", " kruip", " kus", " kweek", " lancer", " leegmaak",
         " leegloop", " leegpomp", " leun", " lieg", " lijd", " loei", " losgaa", " losmaak",
         " luk", " mededel", " meedel", " meedo", " meegaa", " meegeef", " meehelp", " meekoom",
         " meeloop", " meerijd", " meng", " misbruik", " misluk", " monter", " motiver",
         " nader", " nagaa", " nakijk", " navraag", " neger", " neerleg", " omdraai", " omgaa",
         " omleid", " omrijd", " omring", " omval", " onderbreek", " onderbreng", " onderduik",
         " ondergaa", " onderkoel", " onderneem", " ondervraag", " ontbreek", " ontdooi",
         " ontgaa", " ontkoom", " ontloop", " ontregel", " ontsnap", " ontspan", " ontspoor",
         " ontsteek", " ontvoer", " ontwaak", " ontwikkel", " ontwijk", " ontwortel", " opbel",
         " opberg", " opblaas", " opbreng", " opdroog", " openmaak", " opgeef", " ophang",
         " ophef", " ophoud", " opkoom", " opleg", " opleid", " oplever", " oploop", " oplos",
         " opmaak", " opmerk", " opneem", " opschaal", " opschrijf", " opspeld", " opstaa",
         " opstapel", " opstel", " opstijg", " optreed", " opval", " opvolg", " opvraag",
         " opwarm", " opzoek", " orden", " overbreng", " overbrug", " overdraag", " overdrijf",
         " overeenkoom", " overgaa", " overgeef", " overhaal", " overhandig", " overkoom",
         " overlap", " overleef", " overmaak", " overneem", " overplaats", " overslaa",
         " oversteek", " overtuig", " overweeg", " overwin", " pak", " passer", " plak",
         " pleeg", " ploeter", " pluk", " presenter", " producer", " protester", " publicer",
         " puf", " raadpleeg", " rapporter", " reager", " realiser", " reducer", " reik",
         " reinig", " reken", " reserver", " respecter", " rijs", " ronsel", " ruik", " ruil",
         " ruk", " samenkoom", " samenwerk", " schaam", " scheid", " scheld", " schenk",
         " schijn", " schik", " schilder", " schraap", " schrob", " schuif", " signaler",
         " sleep", " sluip", " smeer", " smeul", " sneuvel", " snik", " sop", " sorter",
         " splits", " spring", " stabiliser", " steek", " stelp", " stilleg", " stilstaa",
         " stink", " stook", " straf", " streef", " strooi", " structurer", " taxer",
         " tegengaa", " tegenhoud", " tegenkoom", " telefoner", " terechtkoom", " terugbel",
         " terugbreng", " terugdring", " teruggaa", " teruggeef", " terugker", " terugkoom",
         " terugkrijg", " terugstuur", " terugtrek", " terugvind", " tik", " tintel",
         " toedien", " toepas", " toevoeg", " toewijs", " toezi", " tref", " treur", " tuimel",
         " uitadeem", " uitbreid", " uitbreek", " uitdo", " uitdroog", " uitgaa", " uitgeef",
         " uitgijd", " uitglijd", " uitkijk", " uitkoom", " uitlaad", " uitlen", " uitlog",
         " uitmaak", " uitnodig", " uitoefen", " uitpak", " uitreik", " uitrijd", " uitruk",
         " uitschakel", " uitslaa", " uitspreek", " uitstap", " uittrek", " uitvoer",
         " uitwijk", " uitwissel", " uitzend", " uitzoek", " vang", " vaar", " vasthoud",
         " vastleg", " vastloop", " vastmaak", " vaststel", " veeg", " veiligstel", " verban",
         " verberg", " verbeur", " verbreek", " verdamp", " verdedig", " verdenk", " verdoof",
         " verdraai", " verdraag", " verdring", " verdubbel", " verdun", " verduidelijk",
         " verdwijn", " vereis", " vergader", " vergelijk", " vergezel", " vergiftig",
         " vergis", " verhelp", " verhinder", " verhoog", " verifi\u00ebr", " verken",
         " verklein", " verkrijg", " verlaag", " verlam", " verleng", " vermeng", " verneem",
         " vernietig", " vernieuw", " verontreinig", " verontschuldig", " veroordel",
         " veroorloof", " verpak", " verplaats", " verras", " verschaf", " verscherp",
         " verschijn", " verschoon", " verschuif", " versier", " verslechter", " verslik",
         " versnel", " verspring", " verstevig", " verstijf", " verstop", " verstoor",
         " verstrijk", " vertaal", " vertegenwoordig", " vertoon", " vertraag", " vertrouw",
         " verval", " vervel", " ververs", " verwarm", " verwar", " verwen", " verwerk",
         " verwerp", " verwijder", " verwijs", " verzak", " verzegel", " verzeker", " verzwak",
         " vestig", " vlek", " vloei", " voed", " voldo", " volhoud", " voorbereid",
         " voorbijgaa", " voordo", " voorgaa", " voorlees", " voorleg", " voorschrijf",
         " voorzi", " vrijgeef", " vrijhoud", " vrijmaak", " wankel", " wegblijf", " wegbreng",
         " wegdo", " weggaa", " weggeef", " weggooi", " weghaal", " wegloop", " wegrijd",
         " wegspoel", " wegstuur", " wegtrek", " wegval", " wegvoer", " wek", " welzij",
         " wend", " weeg", " wijs", " wijzig", " wrijf", " zend", " zeur", " zing", " zink",
         " zoem", " zuig", " zwaai", " zwel", " zwem", " zwerf", " zwijg",),
    ),
    "n:vp": (
        ("n/vp", " deed", " vertelde", " steeg", " deden", " gedaan", " kwam", " kwamen",
         " zag", " zagen", " stond", " stonden", " gestaan", " zat", " zaten", " lag", " lagen",
         " kreeg", " kregen", " gaf", " gaven", " nam", " namen", " wist", " wisten", " zei",
         " zeiden", " vond", " vonden", " hield", " hielden", " liep", " liepen", " viel",
         " vielen", " reed", " reden", " bracht", " brachten", " zocht", " zochten", " dacht",
         " dachten", " vroeg", " vroegen", " hielp", " hielpen", " riep", " riepen", " sliep",
         " sliepen", " at", " aten", " dronk", " dronken", " las", " lazen", " schreef",
         " schreven", " sprak", " spraken", " brak", " braken", " sloot", " sloten", " begon",
         " won", " leek", " leken", " bleek", " keek", " keken", " stierf", " stierven",
         " verloor", " vertrok", " trok", " trokken", " trof", " sneed", " stal", " helpte",
         " droeg", " droegen", " sloeg", " hing", " hingen", " ving", " scheen", " maakte",
         " ontving", " begreep", " bood", " vloog", " werkte", " schoot", " zwom", " sprong",
         " woonde", " koos", " bewoog", " woog", " zoekte", " leed", " kocht", " vraagde",
         " gebeurde", " antwoordde", " belde", " meldde", " haalde", " brengde", " helpten",
         " wachtte", " leefde", " maakten", " voelde", " hoorde", " werkten", " kende",
         " denkte", " woonden", " leerde", " speelde", " praatte", " zoekten", " noemde",
         " vraagden", " betekende", " proberde", " antwoordden", " beginde", " stopte",
         " belden", " gebruikte", " zorgde", " regelde", " meldden", " plaatste", " zette",
         " haalden", " legde", " stelde", " brengden", " volgde", " leidde", " wachtten",
         " redde", " bedankte", " hoopte", " leefden", " geloofde", " miste", " voelden",
         " wenste", " hoorden", " kostte", " betaalde", " kenden", " verdiende", " deelde",
         " geefde", " denkten", " controlerde", " bewaakte", " leerden", " beveiligde",
         " beschermde", " speelden", " dekte", " opeende", " sluitte", " praatten", " draaide",
         " schakelde", " vertelden", " kookte", " eette", " noemden", " bakte", " warmde",
         " betekenden", " koelde", " vriesde", " dooide", " proberden", " regende", " sneeuwde",
         " beginden", " waaide", " stormde", " stopten", " hagelde", " onwerde", " gebruikten",
         " brandde", " bluste", " rookte", " zorgden", " doofde", " ontplofte", " regelden",
         " instortte", " lekte", " plaatsten", " stroomde", " pompte", " spoelde", " waste",
         " legden", " poetste", " droogde", " stelden", " schoonmaakte", " opruimde",
         " volgden", " afsluitte", " aansluitte", " leidden", " oplaadde", " laadde", " tankte",
         " rijdde", " parkerde", " bedankten", " stapte", " fietste", " hoopten", " wandelde",
         " rende", " geloofden", " reisde", " vluchtte", " evacuerde", " misten", " verhuisde",
         " vertrekte", " aankoomde", " ophaalde", " wensten", " afhaalde", " meeneemde",
         " kostten", " leverde", " betaalden", " verdelde", " uitdelde", " verdienden",
         " ontvangde", " deelden", " bestelde", " verkoopte", " koopte", " geefden", " huurde",
         " leende", " controlerden", " stuurde", " mailde", " bewaakten", " apte", " postte",
         " beveiligden", " plande", " organiserde", " co\u00f6rdinerde", " beschermden",
         " overlegde", " bespreekte", " dekten", " besluitte", " kiesde", " opeenden",
         " bepaalde", " beoordelde", " sluitten", " schatte", " meette", " telde", " draaiden",
         " noterde", " registrerde", " schakelden", " schrijfde", " leesde", " kookten",
         " typte", " printte", " eetten", " opslaade", " bewaarde", " bakten", " checkte",
         " testte", " warmden", " onderzoekte", " inspecterde", " koelden", " reparerde",
         " herstelde", " vriesden", " vervangde", " bouwde", " sloopte", " dooiden", " graafde",
         " stortte", " regenden", " stutte", " versterkte", " sneeuwden", " verbeterde",
         " verminderde", " waaiden", " vergrootte", " veranderde", " voorkoomde", " stormden",
         " veroorzaakte", " ontstaade", " hagelden", " plaatsvindde", " onwerden", " duurde",
         " verliesde", " brandden", " vermiste", " blusten", " vindde", " ontdekte", " rookten",
         " merkte", " doofden", " waarschuwde", " alarmerde", " informerde", " ontploften",
         " adviserde", " instruerde", " instortten", " begeleidde", " ondersteunde", " lekten",
         " verzorgde", " verpleegde", " stroomden", " verbindde", " behandelde", " opererde",
         " overstroomden", " reanimerde", " beadeemde", " pompten", " prikte", " vaccinerde",
         " spoelden", " hoestte", " wasten", " niesde", " braakte", " bloedde", " poetsten",
         " zweette", " rilde", " droogden", " adeemde", " stikte", " schoonmaakten",
         " verdrinkte", " valde", " opruimden", " struikelde", " glijdde", " botste",
         " afsluitten", " raakte", " kneusde", " aansluitten", " breekte", " verstuikte",
         " oplaadden", " snijdde", " verwondde", " laadden", " overlijdde", " sterfde",
         " tankten", " huilde", " schreeuwde", " rijdden", " roepte", " gilde", " parkerden",
         " lachte", " slaapte", " rustte", " stapten", " ligde", " staade", " fietsten",
         " zitte", " hangde", " wandelden", " tilde", " draagde", " renden", " duwde",
         " trekte", " trapte", " reisden", " slaade", " schopte", " vluchtten", " vechtte",
         " steelde", " evacuerden", " plunderde", " bedreigde", " verhuisden", " vernielde",
         " inbreekte", " arresterde", " vertrekten", " aanhoudde", " verhoorde", " aankoomden",
         " ontkende", " ophaalden", " verklaarde", " bewerde", " afhaalden", " klaagde",
         " accepterde", " weigerde", " meeneemden", " toestaade", " verbiedde", " verplichtte",
         " geldde", " bezorgden", " tekende", " ondertekende", " leverden", " afspreekte",
         " beloofde", " verwachtte", " verdelden", " voorspelde", " vermoedde", " uitdelden",
         " twijfelde", " weette", " verstrekten", " vergeette", " onthoudde", " ontvangden",
         " herinnerde", " begrijpte", " snapte", " bestelden", " verstaade", " luisterde",
         " verkoopten", " kijkte", " zide", " koopten", " bekijkte", " lette", " oplette",
         " huurden", " oefende", " trainde", " leenden", " startte", " eindigde", " stuurden",
         " stijgde", " daalde", " mailden", " zakte", " toeneemde", " apten", " afneemde",
         " groeide", " postten", " krimpte", " werktte", " planden", " functionerde",
         " uitvalde", " organiserden", " stoorde", " haperde", " piepte", " co\u00f6rdinerden",
         " knipperde", " trilde", " overlegden", " schudde", " scheurde", " bespreekten",
         " kraakte", " besluitten", " omwaaide", " knapte", " losraakte", " kiesden",
         " loskoomde", " vastzitte", " bepaalden", " opsluitte", " bevrijdde", " beoordelden",
         " ontruimde", " verlaatte", " betreedde", " bezoekte", " blijfde", " meetten",
         " logerde", " overnachtte", " telden", " opvangde", " huisvestte", " noterden",
         " aanmeldde", " registrerden", " afmeldde", " inschrijfde", " schrijfden", " bediende",
         " beherde", " leesden", " bestuurde", " typten", " aanbevelde", " printten",
         " aanbiedde", " aangeefde", " aanhoorde", " opslaaden", " aanlegde", " aanlerde",
         " bewaarden", " aanneemde", " aanpakte", " aanpaste", " aanraadde", " aanraakte",
         " checkten", " aanschafte", " aanspreekte", " testten", " aansteekte", " aanstelde",
         " onderzoekten", " aantoonde", " aantrekte", " inspecterden", " aanvaardde",
         " aanvraagde", " aanvulde", " reparerden", " aanwijsde", " aanzette", " herstelden",
         " achterhaalde", " vervangden", " achterlaatte", " activerde", " bouwden",
         " afbreekte", " afdekte", " afdrukte", " sloopten", " afgeefde", " afhandelde",
         " graafden", " afkoelde", " afloste", " stortten", " afmaakte", " afraadde",
         " afremde", " afrondde", " versterkten", " afschermde", " afspoelde", " verbeterden",
         " afstaade", " afstemde", " verminderden", " afsteekte", " afvalde", " vergrootten",
         " afveegde", " afvoerde", " afvraagde", " veranderden", " afwachtte", " afwaste",
         " voorkoomden", " afwijkte", " afwijsde", " veroorzaakten", " afzette", " ankerde",
         " ontstaaden", " arriverde", " assisterde", " baadde", " gebeurden", " baarde",
         " barstte", " plaatsvindden", " bedekte", " bedenkte", " duurden", " bedoelde",
         " bedraagde", " be\u00ebindigde", " begeefde", " begrensde", " verliesden",
         " begroette", " behoefde", " behoorde", " be\u00efnvloedde", " verdwaalden",
         " bekendmaakte", " beklimde", " vindden", " belandde", " belastte", " ontdekten",
         " belette", " belichtte", " merkten", " bemande", " bemiddelde", " benaderde",
         " benadrukte", " benoemde", " waarschuwden", " beoefende", " bereikte", " alarmerden",
         " bereidde", " berekende", " informerden", " bergde", " berichtte", " adviserden",
         " beroepte", " beroofde", " instruerden", " beschikte", " beschouwde", " begeleidden",
         " beschrijfde", " besliste", " ondersteunden", " bespaarde", " besteedde",
         " verzorgden", " bestrijdde", " bestuderde", " betrefte", " verpleegden", " betreurde",
         " betrekte", " verbindden", " betwijfelde", " bevalde", " behandelden", " bevatte",
         " bevelde", " opererden", " bevindde", " bevoorraadde", " beweegde", " reanimerden",
         " bewerkte", " bewijsde", " beadeemden", " bezitte", " prikten", " bezwijkte",
         " bijhoudde", " bijtte", " vaccinerden", " bijvulde", " bijwoonde", " binnenkoomde",
         " blafte", " hoestten", " blaasde", " blokkerde", " niesden", " boekte", " boorde",
         " braakten", " breidde", " brulde", " bloedden", " buigde", " chatte", " zweetten",
         " circulerde", " communicerde", " rilden", " compenserde", " concentrerde",
         " constaterde", " adeemden", " corrigerde", " stikten", " dankte", " danste",
         " verdrinkten", " deelneemde", " deeltde", " valden", " demonstrerde", " dempte",
         " dichtte", " struikelden", " dichtdode", " diende", " glijdden", " discussi\u00ebrde",
         " documenterde", " botsten", " doodde", " dokterde", " raakten", " dooddrukte",
         " doorbreekte", " doorbrengde", " kneusden", " doordringde", " doorgaade", " breekten",
         " doorgeefde", " doorloopte", " verstuikten", " doorneemde", " doorstuurde",
         " snijdden", " doorverwijsde", " doorzoekte", " dreigde", " verwondden", " drenkte",
         " drijfde", " overlijdden", " dringde", " drukte", " sterfden", " dubbelde", " duikte",
         " durfde", " eiste", " eliminerde", " huilden", " erkende", " ervaarde",
         " schreeuwden", " escorterde", " evaluerde", " roepten", " faciliterde", " faalde",
         " filmde", " gilden", " filterde", " flauwvalde", " lachten", " fluitte",
         " formulerde", " slaapten", " foeterde", " fotograferde", " rustten", " garanderde",
         " gebiedde", " gedraagde", " ligden", " geneesde", " staaden", " geniette",
         " geraakte", " giette", " hangden", " glimlachte", " gooide", " graaide", " tilden",
         " grensde", " grijpte", " draagden", " groette", " haastte", " duwden", " hakte",
         " handelde", " trekten", " handhaafde", " hechtte", " heerste", " trapten",
         " herhaalde", " herkende", " slaaden", " heropende", " herstartte", " schopten",
         " herzide", " heette", " vechtten", " hinderde", " hoefde", " steelden",
         " identificerde", " inadeemde", " plunderden", " incheckte", " indelde", " bedreigden",
         " indrukte", " ingaade", " vernielden", " ingrijpte", " inhaalde", " inhoudde",
         " inbreekten", " inlaadde", " inlichtte", " arresterden", " inneemde", " inpakte",
         " aanhoudden", " inrichtte", " inruilde", " inschakelde", " verhoorden", " inschatte",
         " inspande", " ontkenden", " installerde", " instelde", " bevestigden", " instemde",
         " instapte", " verklaarden", " integrerde", " interesserde", " interpreterde",
         " bewerden", " intrekte", " invalde", " klaagden", " invoerde", " invulde",
         " accepterden", " inzamelde", " inzette", " weigerden", " inzide", " isolerde",
         " jaagde", " toestaaden", " jeukte", " juichte", " verbiedden", " kantelde", " kaapte",
         " verplichtten", " kapte", " kaartte", " geldden", " keerde", " keurde", " kiepte",
         " tekenden", " klimde", " klinkte", " ondertekenden", " klopte", " knielde",
         " afspreekten", " knijpte", " knikte", " beloofden", " koesterde", " kwijtraakte",
         " verwachtten", " kruipte", " kruiste", " voorspelden", " kuste", " kweekte",
         " vermoedden", " lancerde", " landde", " twijfelden", " laste", " laatte",
         " leegmaakte", " weetten", " leegloopte", " leegpompte", " vergeetten", " leegde",
         " leunde", " onthoudden", " liegde", " liftte", " herinnerden", " lijdde", " lijkte",
         " begrijpten", " loeide", " loodste", " snapten", " losgaade", " loslaatte",
         " verstaaden", " losmaakte", " loosde", " lukte", " luisterden", " luidde",
         " mededelde", " kijkten", " meedelde", " meedode", " ziden", " meegaade", " meegeefde",
         " bekijkten", " meehelpte", " meekoomde", " meeloopte", " meerijdde", " melkte",
         " mengde", " oefenden", " misbruikte", " trainden", " mislukte", " monterde",
         " startten", " motiverde", " naderde", " eindigden", " nagaade", " nakijkte",
         " stijgden", " nalaatte", " navraagde", " daalden", " negerde", " neerlegde",
         " neerstortte", " zakten", " neerzette", " neemde", " toeneemden", " omdraaide",
         " afneemden", " omgaade", " omleidde", " omrijdde", " groeiden", " omroepte",
         " omringde", " krimpten", " omvalde", " onderbreekte", " werktten", " onderbrengde",
         " onderduikte", " functionerden", " ondergaade", " onderhoudde", " uitvalden",
         " onderneemde", " onderscheidde", " stoorden", " ondervindde", " haperden",
         " ondervraagde", " ontbijtte", " ontbreekte", " piepten", " ontdooide", " ontgaade",
         " knipperden", " ontkoomde", " trilden",),
    ),
    "n:vp+": (
        ("n/vp", " ontlaadde", " ontlastte", " ontloopte", " ontmoette", " ontregelde",
         " scheurden", " ontsmette", " ontsnapte", " kraakten", " ontspande", " ontspoorde",
         " ontsteekte", " ontvluchtte", " omwaaiden", " ontvoerde", " ontvreemdde",
         " ontwaakte", " knapten", " ontwikkelde", " ontwijkte", " losraakten", " ontwortelde",
         " ontzette", " loskoomden", " opbelde", " opbergde", " opblaasde", " opbouwde",
         " opbrengde", " opsluitten", " opdroogde", " openmaakte", " bevrijdden", " opeette",
         " ontruimden", " opgeefde", " ophangde", " verlaatten", " ophefte", " ophoudde",
         " opkoomde", " betreedden", " oplegde", " opleidde", " bezoekten", " opleverde",
         " oploopte", " blijfden", " oploste", " opmaakte", " logerden", " opmerkte",
         " opneemde", " oproepte", " overnachtten", " oprichtte", " opschaalde", " opvangden",
         " opschrijfde", " opspeldde", " huisvestten", " opstaade", " opstapelde", " opstartte",
         " opstelde", " opstijgde", " aanmeldden", " optreedde", " opvalde", " afmeldden",
         " opvolgde", " opvraagde", " inschrijfden", " opwarmde", " opzette", " opzoekte",
         " ordende", " overbrengde", " bedienden", " overbrugde", " overdraagde", " beherden",
         " overdrijfde", " overeenkoomde", " bestuurden", " overgaade", " overgeefde",
         " overhaalde", " overhandigde", " overhoudde", " overkoomde", " overlapte",
         " aanbevelden", " overleefde", " overmaakte", " aanbiedden", " overneemde",
         " overplaatste", " overslaade", " aangeefden", " overstapte", " oversteekte",
         " aanhoorden", " overtreedde", " overtuigde", " aanlegden", " overweegde",
         " overwinde", " aanlerden", " pakte", " paste", " passerde", " aanneemden", " peilde",
         " plakte", " aanpakten", " pleegde", " aanpasten", " ploeterde", " plukte",
         " aanraadden", " presenterde", " producerde", " protesterde", " aanraakten",
         " publicerde", " pufte", " aanschaften", " raadpleegde", " raadde", " aanspreekten",
         " rapporterde", " reagerde", " aansteekten", " realiserde", " rechtzette",
         " reducerde", " aanstelden", " reikte", " reinigde", " aantoonden", " rekende",
         " remde", " aantrekten", " reserverde", " respecterde", " richtte", " aanvaardden",
         " rijsde", " ronselde", " aanvraagden", " ruikte", " ruilde", " aanvulden", " rukte",
         " ruimde", " aanwijsden", " samenkoomde", " samenwerkte", " schaamde", " scheidde",
         " scheldde", " schenkte", " achterhaalden", " schiette", " schijnde", " achterlaatten",
         " schikte", " schilderde", " schraapte", " activerden", " schrikte", " schrobde",
         " afbreekten", " schuifde", " seinde", " afdekten", " signalerde", " sleepte",
         " afdrukten", " slikte", " sluipte", " smeerde", " afgeefden", " smeltte", " smeulde",
         " afhandelden", " sneuvelde", " snikte", " afkoelden", " sopte", " sorterde",
         " aflosten", " splitste", " spreekte", " springde", " afmaakten", " spuitte",
         " stabiliserde", " stapelde", " afraadden", " steekte", " stelpte", " afremden",
         " stemde", " stillegde", " stilstaade", " afrondden", " stinkte", " stookte",
         " afschermden", " stopzette", " stootte", " afspoelden", " strafte", " strandde",
         " streefde", " afstaaden", " strijdde", " strooide", " afstemden", " structurerde",
         " afsteekten", " taxerde", " tegengaade", " afvalden", " tegenhoudde", " tegenkoomde",
         " afveegden", " telefonerde", " terechtkoomde", " afvoerden", " terugbelde",
         " terugbrengde", " afvraagden", " terugdringde", " teruggaade", " afwachtten",
         " teruggeefde", " terugkerde", " terugkoomde", " afwasten", " terugkrijgde",
         " terugstuurde", " afwijkten", " terugtrekte", " terugvindde", " afwijsden", " tikte",
         " tintelde", " toediende", " toelaatte", " ankerden", " toelichtte", " toepaste",
         " arriverden", " toevoegde", " toewijsde", " assisterden", " toezide", " trefte",
         " baadden", " treurde", " tuimelde", " baarden", " uitadeemde", " uitbarstte",
         " barstten", " uitbreidde", " uitbreekte", " bedekten", " uitdode", " bedenkten",
         " uitdroogde", " uitte", " uitgaade", " bedoelden", " uitgeefde", " uitgijdde",
         " bedraagden", " uitglijdde", " uitkijkte", " be\u00ebindigden", " uitkoomde",
         " uitlaadde", " uitlegde", " begeefden", " uitlende", " uitlogde", " begrensden",
         " uitmaakte", " uitnodigde", " begroetten", " uitoefende", " uitpakte", " behoefden",
         " uitputte", " uitreikte", " uitrijdde", " behoorden", " uitrukte", " uitrustte",
         " be\u00efnvloedden", " uitschakelde", " uitslaade", " bekendmaakten", " uitsluitte",
         " uitspreekte", " uitstapte", " uitstelde", " uitstootte", " beklimden", " uittrekte",
         " uitvoerde", " belandden", " uitwijkte", " uitwisselde", " belastten", " uitzendde",
         " uitzette", " uitzoekte", " vangde", " belichtten", " vaarde", " vasthoudde",
         " bemanden", " vastlegde", " vastloopte", " bemiddelden", " vastmaakte", " vaststelde",
         " benaderden", " veegde", " veiligstelde", " verbande", " benadrukten", " verbergde",
         " verbeurde", " benoemden", " verblijfde", " verbrandde", " beoefenden", " verbreedde",
         " verbreekte", " bereikten", " verbruikte", " verdachtte", " verdampte", " bereidden",
         " verdedigde", " berekenden", " verdenkte", " bergden", " verdraaide", " berichtten",
         " verdraagde", " verdringde", " verdubbelde", " beroepten", " verdunde",
         " verduidelijkte", " beroofden", " verdwijnde", " vereiste", " beschadigden",
         " vergaderde", " vergelijkte", " vergezelde", " beschikten", " vergiftigde",
         " vergiste", " beschouwden", " vergoedde", " verhelpte", " beschrijfden",
         " verhinderde", " verhitte", " beslisten", " verhoogde", " verifi\u00ebrde",
         " verkende", " bespaarden", " verkleinde", " besteedden", " verkrijgde", " verlaagde",
         " bestrijdden", " verlengde", " bestuderden", " verlichtte", " verloopte",
         " vermeldde", " betreften", " vermengde", " vermijdde", " betreurden", " vermoordde",
         " verneemde", " betrekten", " vernietigde", " vernieuwde", " betwijfelden",
         " verontreinigde", " verontschuldigde", " veroordelde", " bevalden", " veroorloofde",
         " verpakte", " verplaatste", " verraste", " bevelden", " verrichtte", " verrijdde",
         " bevindden", " verschafte", " verscherpte", " verschijnde", " bevoorraadden",
         " verschilde", " verschoonde", " beweegden", " verschuifde", " versierde",
         " bewerkten", " verslechterde", " verslijtte", " bewijsden", " verslikte",
         " verspreidde", " verspringde", " verstevigde", " verstijfde", " bezwijkten",
         " verstoorde", " verstrijkte", " vertaalde", " bijhoudden", " vertegenwoordigde",
         " vertoonde", " bijtten", " vertrouwde", " bijvulden", " vervalde", " vervelde",
         " bijwoonden", " ververste", " vervoerde", " vervolgde", " binnenkoomden",
         " verwarmde", " blaften", " verwende", " blaasden", " verwerkte", " verwerpte",
         " blokkerden", " verwijsde", " verwoestte", " boekten", " verzakte", " verzamelde",
         " boorden", " verzegelde", " verzendde", " verzoekte", " breidden", " verzwakte",
         " vestigde", " vette", " brulden", " vlekte", " vloeide", " buigden", " voedde",
         " voldode", " volhoudde", " voorbereidde", " circulerden", " voorbijgaade",
         " voordode", " voorgaade", " communicerden", " voorleesde", " voorlegde",
         " compenserden", " voorlichtte", " voorschrijfde", " concentrerden", " voorstelde",
         " voortzette", " constaterden", " voorzide", " vormde", " vreesde", " corrigerden",
         " vrijgeefde", " vrijhoudde", " vrijlaatte", " vrijmaakte", " dankten", " vuurde",
         " wankelde", " wegblijfde", " dansten", " wegbrengde", " wegdode", " deelneemden",
         " weggaade", " weggeefde", " deeltden", " weggooide", " weghaalde", " demonstrerden",
         " weglaatte", " wegloopte", " wegrijdde", " dempten", " wegspoelde", " wegstuurde",
         " dichtten", " wegtrekte", " wegvalde", " dichtdoden", " wegvoerde", " wekte",
         " dienden", " welzijde", " wendde", " weegde", " discussi\u00ebrden", " wijkte",
         " wijtte", " documenterden", " wijsde", " wijzigde", " doodden", " wisselde",
         " wondde", " dokterden", " wrijfde", " zaagde", " dooddrukten", " zeilde", " zendde",
         " doorbreekten", " zeurde", " zingde", " doorbrengden", " zinkte", " zoemde",
         " doordringden", " zuchtte", " zuigde", " zuiverde", " doorgaaden", " zwaaide",
         " zwelde", " doorgeefden", " zwemde", " zwerfde", " doorloopten", " zwijgde",
         " doorneemden", " doorstuurden", " doorverwijsden", " doorzoekten", " dreigden",
         " drenkten", " drijfden", " dringden", " drukten", " dubbelden", " duikten",
         " durfden", " eisten", " eliminerden", " erkenden", " ervaarden", " escorterden",
         " evaluerden", " faciliterden", " faalden", " filmden", " filterden", " flauwvalden",
         " fluitten", " formulerden", " foeterden", " fotograferden", " garanderden",
         " gebiedden", " gedraagden", " geneesden", " genietten", " geraakten", " gietten",
         " glimlachten", " gooiden", " graaiden", " grensden", " grijpten", " groetten",
         " haastten", " hakten", " handelden", " handhaafden", " hechtten", " heersten",
         " herhaalden", " herkenden", " heropenden", " herstartten", " herziden", " heetten",
         " hinderden", " hoefden", " identificerden", " inadeemden", " incheckten", " indelden",
         " indrukten", " ingaaden", " ingrijpten", " inhaalden", " inhoudden", " inlaadden",
         " inlichtten", " inneemden", " inpakten", " inrichtten", " inruilden", " inschakelden",
         " inspanden", " installerden", " instelden", " instemden", " instapten",
         " integrerden", " interesserden", " interpreterden", " intrekten", " invalden",
         " invoerden", " invulden", " inzamelden", " inziden", " isolerden", " jaagden",
         " jeukten", " juichten", " kantelden", " kaapten", " kapten", " kaartten", " keerden",
         " keurden", " kiepten", " klimden", " klinkten", " klopten", " knielden", " knijpten",
         " knikten", " koesterden", " kwijtraakten", " kruipten", " kruisten", " kweekten",
         " lancerden", " landden", " laatten", " leegmaakten", " leegloopten", " leegpompten",
         " leegden", " leunden", " liegden", " liftten", " lijdden", " lijkten", " loeiden",
         " loodsten", " losgaaden", " loslaatten", " losmaakten", " loosden", " lukten",
         " luidden", " mededelden", " meedelden", " meedoden", " meegaaden", " meegeefden",
         " meehelpten", " meekoomden", " meeloopten", " meerijdden", " melkten", " mengden",
         " misbruikten", " mislukten", " monterden", " motiverden", " naderden", " nagaaden",
         " nakijkten", " nalaatten", " navraagden", " negerden", " neerlegden", " neerstortten",
         " neemden", " omdraaiden", " omgaaden", " omleidden", " omrijdden", " omroepten",
         " omringden", " omvalden", " onderbreekten", " onderbrengden", " onderduikten",
         " ondergaaden", " onderhoudden", " onderkoelden", " onderneemden", " onderscheidden",
         " ondervindden", " ondervraagden", " ontbijtten", " ontbreekten", " ontdooiden",
         " ontgaaden", " ontkoomden", " ontlaadden", " ontlastten", " ontloopten",
         " ontmoetten", " ontregelden", " ontsnapten", " ontspanden", " ontspoorden",
         " ontsteekten", " ontvluchtten", " ontvoerden", " ontvreemdden", " ontwaakten",
         " ontwikkelden", " ontwijkten", " ontwortelden", " opbelden", " opbergden",
         " opblaasden", " opbouwden", " opbrengden", " opdroogden", " openmaakten", " opeetten",
         " opgeefden", " ophangden", " opheften", " ophoudden", " opkoomden", " oplegden",
         " opleidden", " opleverden", " oploopten", " oplosten", " opmaakten", " opmerkten",
         " opneemden", " oproepten", " oprichtten", " opschaalden", " opschrijfden",
         " opspeldden", " opstaaden", " opstapelden", " opstartten", " opstelden",
         " opstijgden", " optreedden", " opvalden", " opvolgden", " opvraagden", " opwarmden",
         " opzoekten", " ordenden", " overbrengden", " overbrugden", " overdraagden",
         " overdrijfden", " overeenkoomden", " overgaaden", " overgeefden", " overhaalden",
         " overhandigden", " overhoudden", " overkoomden", " overlapten", " overleefden",
         " overmaakten", " overneemden", " overplaatsten", " overslaaden", " overstapten",
         " oversteekten", " overtreedden", " overtuigden", " overweegden", " overwinden",
         " pakten", " pasten", " passerden", " peilden", " plakten", " pleegden", " ploeterden",
         " plukten", " presenterden", " producerden", " protesterden", " publicerden",
         " puften", " raadpleegden", " raadden", " rapporterden", " reagerden", " realiserden",
         " reducerden", " reikten", " reinigden", " rekenden", " remden", " reserverden",
         " respecterden", " richtten", " rijsden", " ronselden", " ruikten", " ruilden",
         " rukten", " ruimden", " samenkoomden", " samenwerkten", " schaamden", " scheidden",
         " scheldden", " schenkten", " schietten", " schijnden", " schikten", " schilderden",
         " schraapten", " schrikten", " schrobden", " schuifden", " seinden", " signalerden",
         " sleepten", " slikten", " sluipten", " smeerden", " smeltten", " smeulden",
         " sneuvelden", " snikten", " sopten", " sorterden", " splitsten", " spreekten",
         " springden", " spuitten", " stabiliserden", " stapelden", " steekten", " stelpten",
         " stemden", " stillegden", " stilstaaden", " stinkten", " stookten", " stootten",
         " straften", " strandden", " streefden", " strijdden", " strooiden", " structurerden",
         " taxerden", " tegengaaden", " tegenhoudden", " tegenkoomden", " telefonerden",
         " terechtkoomden", " terugbelden", " terugbrengden", " terugdringden", " teruggaaden",
         " teruggeefden", " terugkerden", " terugkoomden", " terugkrijgden", " terugstuurden",
         " terugtrekten", " terugvindden", " tikten", " tintelden", " toedienden",
         " toelaatten", " toelichtten", " toepasten", " toevoegden", " toewijsden", " toeziden",
         " treften", " treurden", " tuimelden", " uitadeemden", " uitbarstten", " uitbreidden",
         " uitbreekten", " uitdoden", " uitdroogden", " uitten", " uitgaaden", " uitgeefden",
         " uitgijdden", " uitglijdden", " uitkijkten", " uitkoomden", " uitlaadden",
         " uitlegden", " uitlenden", " uitlogden", " uitmaakten", " uitnodigden",
         " uitoefenden", " uitpakten", " uitreikten", " uitrijdden", " uitrukten",
         " uitrustten", " uitschakelden", " uitslaaden", " uitsluitten", " uitspreekten",
         " uitstapten", " uitstelden", " uitstootten", " uittrekten", " uitvoerden",
         " uitwijkten", " uitwisselden", " uitzendden", " uitzoekten", " vangden", " vaarden",
         " vasthoudden", " vastlegden", " vastloopten", " vastmaakten", " vaststelden",
         " veegden", " veiligstelden", " verbanden", " verbergden", " verbeurden",
         " verblijfden", " verbrandden", " verbreedden", " verbreekten", " verbruikten",
         " verdachtten", " verdampten", " verdedigden", " verdenkten", " verdoofden",
         " verdraaiden", " verdraagden", " verdringden", " verdubbelden", " verdunden",
         " verduidelijkten", " verdwijnden", " vereisten", " vergaderden", " vergelijkten",
         " vergezelden", " vergiftigden", " vergisten", " vergoedden", " verhelpten",
         " verhinderden", " verhoogden", " verifi\u00ebrden", " verkenden", " verkleinden",
         " verkrijgden", " verlaagden", " verlamden", " verlengden", " verlichtten",
         " verloopten", " vermeldden", " vermengden", " vermijdden", " vermoordden",
         " verneemden", " vernietigden", " vernieuwden", " verontreinigden",
         " verontschuldigden", " veroordelden", " veroorloofden", " verpakten", " verplaatsten",
         " verrasten", " verrichtten", " verrijdden", " verschaften", " verscherpten",
         " verschijnden", " verschilden", " verschoonden", " verschuifden", " versierden",
         " verslechterden", " verslijtten", " verslikten", " versnelden", " verspreidden",
         " verspringden", " verstevigden", " verstijfden", " verstopten", " verstoorden",
         " verstrijkten", " vertaalden", " vertegenwoordigden", " vertoonden", " vertraagden",
         " vertrouwden", " vervalden", " vervelden", " verversten", " vervoerden",
         " vervolgden", " verwarmden", " verwarden", " verwenden", " verwerkten", " verwerpten",
         " verwijderden", " verwijsden", " verwoestten", " verzakten", " verzamelden",
         " verzegelden", " verzekerden", " verzendden", " verzoekten", " verzwakten",
         " vestigden", " vlekten", " vloeiden", " voedden", " voldoden", " volhoudden",
         " voorbereidden", " voorbijgaaden", " voordoden", " voorgaaden", " voorleesden",
         " voorlegden", " voorlichtten", " voorschrijfden", " voorstelden", " voorziden",
         " vormden", " vreesden", " vrijgeefden", " vrijhoudden", " vrijlaatten",
         " vrijmaakten", " vuurden", " wankelden", " wegblijfden", " wegbrengden", " wegdoden",
         " weggaaden", " weggeefden", " weggooiden", " weghaalden", " weglaatten",
         " wegloopten", " wegrijdden", " wegspoelden", " wegstuurden", " wegtrekten",
         " wegvalden", " wegvoerden", " wekten", " welzijden", " wendden", " weegden",
         " wijkten", " wijtten", " wijsden", " wijzigden", " wisselden", " wondden",
         " wrijfden", " zaagden", " zeilden", " zendden", " zeurden", " zingden", " zinkten",
         " zoemden", " zuchtten", " zuigden", " zuiverden", " zwaaiden", " zwelden", " zwemden",
         " zwerfden", " zwijgden",),
    ),
    "n:vd": (
        ("n/vd", " gezien", " gedronken", " vertrokken", " geld", " gekomen", " geeft",
         " gezegd", " gevonden", " geslapen", " gegeten", " gemeld", " gehaald", " gebroken",
         " begint", " gehoord", " vertrekt", " gebruikt", " verlaat", " gelegd", " aangekomen",
         " afgesloten", " aangesloten", " opgehaald", " doorgegeven", " aangetroffen",
         " betaald", " uitgedeeld", " ondergelopen", " ingebroken", " geteld", " gebotst",
         " gestart", " ontruimd", " ingelicht", " gekanteld", " gestelpt", " vergiftigd",
         " vervoerd", " gezeten", " gelegen", " gekregen", " gehelpt", " gegeven", " genomen",
         " gemaakt", " geweten", " gewerkt", " gehouden", " gelopen", " gewoond", " gereden",
         " gezoekt", " gebracht", " gezocht", " gevraagd", " gedacht", " geantwoord",
         " geholpen", " geroepen", " beld", " gelezen", " geschreven", " gesproken",
         " gebrengd", " gesloten", " gewacht", " begonnen", " gewonnen", " geleefd",
         " gebleken", " gevoeld", " gekeken", " zwijgen", " gestorven", " overlijdt",
         " overleed", " overleden", " verliest", " verloren", " gekend", " getrokken",
         " gedenkt", " getroffen", " gesneden", " geleerd", " gestolen", " gedragen",
         " gespeeld", " geslagen", " gehangen", " gepraat", " gevangen", " gestegen",
         " verteld", " verdwijnt", " verdween", " verdwenen", " genoemd", " ontvangt",
         " begrijpt", " begrepen", " betekend", " vergeet", " vergat", " geboden", " geproberd",
         " verboden", " gevlogen", " geschoten", " begind", " gieten", " gezwommen", " gestopt",
         " gesprongen", " gedwongen", " bevindt", " bevond", " bevonden", " verbindt",
         " verbonden", " gezorgd", " liegen", " gekozen", " geregeld", " bevroren", " verliet",
         " geplaatst", " beweegt", " bewogen", " gezet", " geleden", " gekocht", " verkoopt",
         " verkocht", " werpen", " gesteld", " bestaat", " bestond", " ontstaat", " ontstond",
         " gevolgd", " verstaan", " gebeurd", " gebeurt", " geleid", " opgenomen", " gered",
         " meegenomen", " gehoopt", " opgevangen", " opgelost", " geloofd", " uitgevallen",
         " ingestort", " gemist", " omgevallen", " omgewaaid", " gewild", " vastgelopen",
         " gewenst", " doorgegaan", " afgevoerd", " gekost", " teruggekeerd", " ingezet",
         " aangereden", " verdiend", " opgesloten", " overgebracht", " gedeeld", " vrijgegeven",
         " afgezet", " geefd", " opgeruimd", " meegegeven", " gecontrolerd", " aangemeld",
         " afgemeld", " bewaakt", " opgestart", " beveiligd", " uitgezet", " aangezet",
         " beschermd", " neergelegd", " gedekt", " opgegeven", " weggewaaid", " geopeend",
         " weggehaald", " gesluit", " bewoond", " gedraaid", " vermist", " geschakeld",
         " gekookt", " geeet", " gebakt", " gewarmd", " gekoeld", " gevriesd", " gedooid",
         " geregend", " gesneeuwd", " gewaaid", " gestormd", " gehageld", " geonwerd",
         " gebrand", " geblust", " gerookt", " gedoofd", " ontploft", " gelekt", " gestroomd",
         " overstroomd", " gepompt", " gespoeld", " gewast", " gepoetst", " gedroogd",
         " schoongemaakt", " afgesluit", " aangesluit", " opgelaad", " gelaad", " getankt",
         " gerijd", " geparkerd", " gestapt", " gefietst", " gewandeld", " gerend", " gereisd",
         " gevlucht", " geevacuerd", " verhuisd", " aangekoomd", " afgehaald", " meegeneemd",
         " geleverd", " verdeld", " uitgedeld", " verstrekt", " ontvangd", " besteld",
         " gekoopt", " gehuurd", " geleend", " gestuurd", " gemaild", " geapt", " gepost",
         " gepland", " georganiserd", " geco\u00f6rdinerd", " overlegd", " bespreekt",
         " gekiesd", " bepaald", " beoordeld", " geschat", " gemeet", " genoterd",
         " geregistrerd", " geschrijfd", " geleesd", " getypt", " geprint", " opgeslaad",
         " bewaard", " gecheckt", " getest", " onderzoekt", " ingespecterd", " gereparerd",
         " hersteld", " vervangd", " gebouwd", " gesloopt", " gegraafd", " gestort", " gestut",
         " versterkt", " verbeterd", " verminderd", " veranderd", " voorkoomd", " veroorzaakt",
         " ontstaad", " plaatsgevind", " geduurd", " verliesd", " verdwaald", " gevind",
         " ontdekt", " gemerkt", " gewaarschuwd", " gealarmerd", " ingeformerd", " geadviserd",
         " ingestruerd", " begeleid", " ondersteund", " verzorgd", " verpleegd", " verbind",
         " behandeld", " opgeererd", " gereanimerd", " beadeemd", " geprikt", " gevaccinerd",
         " gehoest", " geniesd", " gebraakt", " gebloed", " gezweet", " gerild", " geadeemd",
         " gestikt", " verdrinkt", " gevald", " gestruikeld", " geglijd", " geraakt",
         " gekneusd", " gebreekt", " verstuikt", " gesnijd", " verwond", " overlijd",
         " gesterfd", " gehuild", " geschreeuwd", " geroept", " gegild", " gelacht",
         " geslaapt", " geligd", " gestaad", " gezit", " gehangd", " getild", " gedraagd",
         " geduwd", " getrekt", " getrapt", " geslaad", " geschopt", " gevecht", " gesteeld",
         " geplunderd", " bedreigd", " vernield", " ingebreekt", " gearresterd", " aangehoud",
         " verhoord", " ontkend", " verklaard", " bewerd", " geklaagd", " geaccepterd",
         " geweigerd", " toegestaad", " verbied", " getekend", " ondertekend", " afgespreekt",
         " beloofd", " voorspeld", " vermoed", " getwijfeld", " geweet", " onthoud",
         " herinnerd", " gesnapt", " verstaad", " geluisterd", " gekijkt", " gezid", " bekijkt",
         " gelet", " opgelet", " geoefend", " getraind", " geeindigd", " gestijgd", " gedaald",
         " gezakt", " toegeneemd", " afgeneemd", " gegroeid", " gekrimpt", " gefunctionerd",
         " uitgevald", " gehaperd", " gepiept", " geknipperd", " getrild", " geschud",
         " gescheurd", " gekraakt", " geknapt", " losgeraakt", " losgekoomd", " vastgezit",
         " opgesluit", " bevrijd", " betreed", " bezoekt", " geblijfd", " gelogerd",
         " opgevangd", " gehuisvest", " ingeschrijfd", " bediend", " beherd", " bestuurd",
         " aangebeveld", " aangebied", " aangegeefd", " aangehoord", " aangelegd", " aangelerd",
         " aangeneemd", " aangepakt", " aangepast", " aangeraad", " aangeraakt", " aangeschaft",
         " aangespreekt", " aangesteekt", " aangesteld", " aangetoond", " aangetrekt",
         " aangevaard", " aangevraagd", " aangevuld", " aangewijsd", " geachterhaald",
         " geachterlaat", " geactiverd", " afgebreekt", " afgedekt", " afgedrukt", " afgegeefd",
         " afgehandeld", " afgekoeld", " afgelost", " afgemaakt", " afgeraad", " afgeremd",
         " afgerond", " afgeschermd", " afgespoeld", " afgestaad", " afgestemd", " afgesteekt",
         " afgevald", " afgeveegd", " afgevraagd", " afgewacht", " afgewast", " afgewijkt",
         " afgewijsd", " geankerd", " gearriverd", " geassisterd", " gebaad", " gebaard",
         " gebarst", " bedekt", " bedenkt", " bedoeld", " bedraagd", " be\u00ebindigd",
         " begeefd", " begrensd", " behoefd", " behoord", " be\u00efnvloed", " bekendmaakt",
         " beklimd", " beland", " bemand", " bemiddeld", " benaderd", " benadrukt", " benoemd",
         " beoefend", " bereikt", " berekend", " bergd", " beroept", " beroofd", " beschikt",
         " beschouwd", " beschrijfd", " beslist", " bespaard", " besteed", " bestrijd",
         " bestuderd", " betreft", " betreurd", " betrekt", " betwijfeld", " bevald", " beveld",
         " bevind", " bevoorraad", " beweegd", " bewerkt", " bewijsd", " bezwijkt",
         " gebijhoud", " gebijt", " gebijvuld", " gebijwoond", " binnengekoomd", " geblaft",
         " geblaasd", " geblokkerd", " geboekt", " geboord", " gebreid", " gebruld", " gebuigd",
         " gechat", " gecirculerd", " gecommunicerd", " gecompenserd", " geconcentrerd",
         " geconstaterd", " gecorrigerd", " gedankt", " gedanst", " gedeelneemd", " gedeeltd",
         " gedemonstrerd", " gedempt", " gedicht", " gedichtdod", " gediend",
         " gediscussi\u00ebrd", " gedocumenterd", " gedood", " gedokterd", " gedooddrukt",
         " doorgebreekt", " doorgebrengd", " doorgedringd", " gedoorgaad", " doorgegeefd",
         " doorgeloopt", " doorgeneemd", " doorgestuurd", " doorgeverwijsd", " doorgezoekt",
         " gedreigd", " gedrenkt", " gedrijfd", " gedringd", " gedrukt", " gedubbeld",
         " geduikt", " gedurfd", " geeist", " geeliminerd", " erkend", " ervaard",
         " geescorterd", " geevaluerd", " gefaciliterd", " gefaald", " gefilmd", " gefilterd",
         " geflauwvald", " gefluit", " geformulerd", " gefoeterd", " gefotograferd",
         " gegaranderd", " geneesd", " gegiet", " geglimlacht", " gegooid", " gegraaid",
         " gegrensd", " gegrijpt", " gegroet", " gehaast", " gehakt", " gehandeld",
         " gehandhaafd", " gehecht", " geheerst", " herhaald", " herkend", " heropend",
         " herzid", " geheet", " gehinderd", " gehoefd", " geidentificerd", " ingeadeemd",
         " ingecheckt", " ingedeld", " ingedrukt", " geingaad", " ingegrijpt", " ingehaald",
         " ingehoud", " ingelaad", " ingeneemd", " ingepakt", " ingericht", " ingeruild",
         " ingeschakeld", " ingeschat", " ingespand", " ingestallerd", " ingesteld",
         " ingestemd", " ingestapt", " ingetegrerd", " ingeteresserd", " ingeterpreterd",
         " ingetrekt", " ingevald", " ingevoerd", " ingevuld", " ingezameld", " geinzid",
         " geisolerd", " gejaagd", " gejeukt", " gejuicht", " gekaapt", " gekapt", " gekaart",
         " gekeerd", " gekeurd", " gekiept", " geklimd", " geklinkt", " geklopt", " geknield",
         " geknijpt", " geknikt", " gekoesterd", " gekwijtraakt", " gekruipt", " gekruist",
         " gekust", " gekweekt", " gelancerd", " geland", " gelast", " gelaat", " geleegmaakt",
         " geleegloopt", " geleegpompt", " geleegd", " geleund", " geliegd", " gelift",
         " gelijd", " gelijkt", " geloeid", " geloodst", " gelosgaad", " losgelaat",
         " losgemaakt", " geloosd", " gelukt", " gemededeld", " meegedeld", " gemeedod",
         " gemeegaad", " meegegeefd", " meegehelpt", " meegekoomd", " meegeloopt", " meegerijd",
         " gemelkt", " gemengd", " gemisbruikt", " gemislukt", " gemonterd", " gemotiverd",
         " genaderd", " genagaad", " genakijkt", " genalaat", " genavraagd", " genegerd",
         " geneerlegd", " geneerstort", " geneerzet", " geneemd", " omgedraaid", " geomgaad",
         " omgeleid", " omgerijd", " omgeroept", " omgeringd", " omgevald", " onderbreekt",
         " onderbrengd", " onderduikt", " ondergaad", " onderhoud", " onderneemd",
         " onderscheid", " ondervind", " ondervraagd", " ontbreekt", " ontdooid", " ontgaad",
         " ontkoomd", " ontlaad", " ontloopt", " ontregeld", " ontsnapt", " ontspand",
         " ontspoord", " ontsteekt", " ontvoerd", " ontvreemd", " ontwaakt", " ontwikkeld",
         " ontwijkt", " ontworteld", " opgebeld", " opgebergd", " opgeblaasd", " opgebouwd",
         " opgebrengd", " opgedroogd", " opgeenmaakt", " geopeet", " opgegeefd", " opgehangd",
         " opgeheft", " opgehoud", " opgekoomd", " opgelegd", " opgeleid", " opgeleverd",
         " opgeloopt", " opgemaakt", " opgemerkt", " opgeneemd", " opgeroept", " opgericht",
         " opgeschaald", " opgeschrijfd", " opgespeld", " opgestaad", " opgestapeld",
         " opgesteld", " opgestijgd", " opgetreed", " opgevald", " opgevolgd", " opgevraagd",
         " opgewarmd", " opgezet", " opgezoekt", " geordend", " overbrengd", " overbrugd",
         " overdraagd", " overdrijfd", " overeenkoomd", " overgaad", " overgeefd", " overhaald",
         " overhandigd", " overhoud", " overkoomd", " overlapt", " overleefd", " overmaakt",
         " overneemd", " overplaatst", " overslaad", " overstapt", " oversteekt", " overtreed",
         " overtuigd", " overweegd", " overwind", " gepakt", " gepast", " gepasserd",
         " gepeild", " geplakt", " gepleegd", " geploeterd", " geplukt", " gepresenterd",
         " geproducerd", " geprotesterd", " gepublicerd", " gepuft", " geraadpleegd", " geraad",
         " gerapporterd", " gereagerd", " gerealiserd", " gerechtzet", " gereducerd",
         " gereikt", " gereinigd", " gerekend", " geremd", " gereserverd", " gerespecterd",
         " gericht", " gerijsd", " geronseld", " geruikt", " geruild", " gerukt", " geruimd",
         " gesamenkoomd", " gesamenwerkt", " geschaamd", " gescheid", " gescheld", " geschenkt",
         " geschiet", " geschijnd", " geschilderd", " geschraapt", " geschrikt", " geschrobd",
         " geschuifd", " geseind", " gesignalerd", " gesleept", " geslikt", " gesluipt",
         " gesmeerd", " gesmelt", " gesmeuld", " gesneuveld", " gesnikt", " gesopt",
         " gesorterd", " gesplitst", " gespreekt", " gespringd", " gespuit", " gestabiliserd",
         " gestapeld", " gesteekt", " gestemd", " gestillegd", " gestilstaad", " gestinkt",
         " gestookt", " gestopzet", " gestoot", " gestraft", " gestreefd", " gestrijd",
         " gestrooid", " gestructurerd", " getaxerd", " getegengaad", " getegenhoud",
         " getegenkoomd", " getelefonerd", " geterechtkoomd", " teruggebeld", " teruggebrengd",
         " teruggedringd", " geteruggaad", " teruggegeefd", " teruggekerd", " teruggekoomd",
         " teruggekrijgd", " teruggestuurd", " teruggetrekt", " teruggevind", " getikt",
         " getinteld", " toegediend", " toegelaat", " toegelicht", " toegepast", " toegevoegd",
         " toegewijsd", " getoezid", " getreft", " getreurd", " getuimeld", " uitgeadeemd",
         " uitgebarst", " uitgebreekt", " geuitdod", " geuit", " geuitgaad", " uitgegeefd",
         " uitgegijd", " uitgeglijd", " uitgekijkt", " uitgekoomd", " uitgelaad", " uitgelegd",
         " uitgelend", " uitgelogd", " uitgemaakt", " uitgenodigd", " uitgeoefend",
         " uitgepakt", " uitgereikt", " uitgerijd", " uitgerukt", " uitgerust",
         " uitgeschakeld", " uitgeslaad", " uitgesluit", " uitgespreekt", " uitgestapt",
         " uitgesteld", " uitgestoot", " uitgetrekt", " uitgevoerd", " uitgewijkt",
         " uitgewisseld", " uitgezend", " uitgezoekt", " gevangd", " gevaard", " vastgehoud",
         " vastgelegd", " vastgeloopt", " vastgemaakt", " vastgesteld", " geveegd",
         " geveiligsteld", " verbergd", " verbeurd", " verblijfd", " verbreed", " verbreekt",
         " verbruikt", " verdampt", " verdedigd", " verdenkt", " verdraaid", " verdraagd",
         " verdringd", " verdubbeld", " verdund", " verduidelijkt", " verdwijnd", " vereist",
         " vergaderd", " vergelijkt", " vergezeld", " vergist", " vergoed", " verhelpt",
         " verhinderd", " verhoogd", " verifi\u00ebrd", " verkend", " verkleind", " verkrijgd",
         " verlaagd", " verlengd", " verloopt", " vermeld", " vermengd", " vermijd",
         " verneemd", " vernietigd", " vernieuwd", " verontreinigd", " verontschuldigd",
         " veroordeld", " veroorloofd", " verpakt", " verplaatst", " verrast", " verrijd",
         " verschaft", " verscherpt", " verschijnd", " verschild", " verschoond", " verschuifd",
         " versierd", " verslechterd", " verslikt", " verspreid", " verspringd", " verstevigd",
         " verstijfd", " verstoord", " verstrijkt", " vertaald", " vertegenwoordigd",
         " vertoond", " vertrouwd", " vervald", " verveld", " ververst", " vervolgd",
         " verwarmd", " verwend", " verwerkt", " verwerpt", " verwijsd", " verzakt",
         " verzameld", " verzegeld", " verzend", " verzoekt", " verzwakt", " gevestigd",
         " gevet", " gevlekt", " gevloeid", " gevoed", " gevoldod", " gevolhoud",
         " voorgebereid", " voorgebijgaad", " gevoordod", " gevoorgaad", " voorgeleesd",
         " voorgelegd", " voorgelicht", " voorgeschrijfd", " voorgesteld", " voorgetzet",
         " gevoorzid", " gevormd", " gevreesd", " gevrijgeefd", " gevrijhoud", " gevrijlaat",
         " gevrijmaakt", " gevuurd", " gewankeld", " weggeblijfd", " weggebrengd", " gewegdod",
         " geweggaad", " weggegeefd", " weggegooid", " weggelaat", " weggeloopt", " weggerijd",
         " weggespoeld", " weggestuurd", " weggetrekt", " weggevald", " weggevoerd", " gewekt",
         " gewelzijd", " gewend", " geweegd", " gewijkt", " gewijt", " gewijsd", " gewijzigd",
         " gewisseld", " gewrijfd", " gezaagd", " gezeild", " gezend", " gezeurd", " gezingd",
         " gezinkt", " gezoemd", " gezucht", " gezuigd", " gezuiverd", " gezwaaid", " gezweld",
         " gezwemd", " gezwerfd", " gezwijgd",),
    ),
    "n:adj": (
        ("n/adj", " dicht", " vast", " veilig", " mogelijk", " engels", " wakker", " laag",
         " warm", " nat", " gewond", " boos", " druk", " stil", " bekend", " duidelijk",
         " zeker", " slecht", " eigen", " zwanger", " dement", " verward", " benauwd",
         " aanspreekbaar", " bekneld", " lopend", " extra", " bruin", " donker", " arabisch",
         " turks", " pools", " glad", " acuut", " beschadigd", " contant", " grauw", " klaar",
         " onwel", " ge\u00ebvacueerd", " gecontroleerd", " geverifieerd", " nieuw", " groot",
         " klein", " oud", " jong", " lang", " kort", " breed", " smal", " diep", " zwaar",
         " sterk", " zwak", " droog", " schoon", " vuil", " vol", " los", " gevaarlijk",
         " ernstig", " dringend", " spoedeisend", " belangrijk", " ziek", " dood", " gezond",
         " bang", " blij", " verdrietig", " hard", " zacht", " langzaam", " onmogelijk",
         " bereikbaar", " onbereikbaar", " begaanbaar", " onbegaanbaar", " beschikbaar",
         " aanwezig", " afwezig", " onbekend", " onduidelijk", " onzeker", " juist", " fout",
         " verkeerd", " beter", " erger", " ergst", " laatst", " volgend", " vorig",
         " afgelopen", " komend", " huidig", " alleenstaand", " zelfstandig", " hulpbehoevend",
         " kwetsbaar", " bejaard", " hoogzwanger", " blind", " doof", " slechthorend",
         " slechtziend", " bewusteloos", " mobiel", " bedlegerig", " afhankelijk",
         " suikerziek", " onderkoeld", " uitgedroogd", " gestrand", " ingesloten", " beklemd",
         " besmet", " giftig", " brandbaar", " explosief", " lokaal", " regionaal",
         " landelijk", " gemeentelijk", " openbaar", " medisch", " sociaal", " technisch",
         " elektrisch", " elektronisch", " digitaal", " normaal", " speciaal", " algemeen",
         " bijzonder", " dubbel", " enkel", " compleet", " kapot", " stuk", " defect",
         " geopend", " gratis", " duur", " goedkoop", " zwart", " wit", " rood", " blauw",
         " groen", " geel", " grijs", " helder", " fel", " mooi", " lelijk", " lief", " aardig",
         " vriendelijk", " vervelend", " moeilijk", " lastig", " makkelijk", " simpel",
         " nederlands", " duits", " frans", " oekra\u00efens", " europees", " internationaal",
         " noordelijk", " zuidelijk", " oostelijk", " westelijk", " noodzakelijk", " dagelijks",
         " wekelijks", " definitief", " verdacht", " agressief", " gewapend", " illegaal",
         " verplicht", " vrijwillig", " professioneel", " bestuurlijk", " operationeel",
         " actueel", " accuraat", " betrouwbaar", " zichtbaar", " hoorbaar", " bewoonbaar",
         " onbewoonbaar", " drinkbaar", " houdbaar", " vers", " modderig", " hoogwater",
         " aangenaam", " aanzienlijk", " accuut", " alert", " ambulant", " angstig", " apart",
         " automatisch", " bar", " basis", " behulpzaam", " beknopt", " belast", " beperkt",
         " bereid", " beroepsmatig", " bestaand", " betaalbaar", " betrokken", " bevoegd",
         " bewust", " bezet", " bezorgd", " bijkomend", " bijtend", " binnenlands", " bitter",
         " blijvend", " blond", " boeiend", " bot", " broos", " bruikbaar", " bruut",
         " buitenlands", " chemisch", " chronisch", " concreet", " constant", " correct",
         " dankbaar", " deskundig", " dienstdoend", " dodelijk", " dol", " dom", " doorlopend",
         " draadloos", " draagbaar", " dreigend", " duister", " eenmalig", " eenvoudig",
         " eenzaam", " eerlijk", " eerstvolgend", " effectief", " ellendig", " emotioneel",
         " enorm", " enthousiast", " ervaren", " eventueel", " exact", " extreem", " feitelijk",
         " fietsend", " fors", " fris", " gastvrij", " geblesseerd", " gedetailleerd",
         " geduldig", " geestelijk", " gehandicapt", " geheim", " geheel", " geldig",
         " geleidelijk", " gelijk", " geluidloos", " gemiddeld", " gemakkelijk",
         " geneeskundig", " geneigd", " genoeg", " geparkeerd", " gerust", " geschikt",
         " gespannen", " gestoord", " getrouwd", " gevoelig", " gevorderd", " gewelddadig",
         " gezellig", " gladjes", " grof", " groots", " grondig", " gunstig", " halfvol",
         " handig", " harig", " hartelijk", " hecht", " heerlijk", " heftig", " hels", " hevig",
         " hinderlijk", " historisch", " hongerig", " hopeloos", " huiselijk", " ideaal",
         " ijskoud", " ijzig", " inactief", " incompleet", " individueel", " inhoudelijk",
         " instabiel", " intact", " intensief", " intern", " jarig", " jeugdig", " juridisch",
         " kaal", " kalm", " kerkelijk", " kil", " kleurloos", " kleverig", " knap", " koppig",
         " kostbaar", " krachtig", " krap", " kritiek", " kritisch", " krom", " kwijt", " lam",
         " lauw", " leefbaar", " lekker", " leuk", " levend", " levensgevaarlijk",
         " levensbedreigend", " levenloos", " lichamelijk", " loyaal", " luchtig", " lui",
         " luid", " machteloos", " mager", " massaal", " materieel", " medeplichtig",
         " menselijk", " merkbaar", " minderjarig", " mis", " misselijk", " modern", " moedig",
         " naakt", " nauw", " nauwkeurig", " nerveus", " nieuwsgierig", " nodeloos",
         " noodlottig", " nuchter", " nuttig", " objectief", " officieel", " onbeheerd",
         " onbelangrijk", " onbruikbaar", " ongedeerd", " ongelukkig", " ongerust",
         " ongeschikt", " ongewoon", " onleesbaar", " onnodig", " onrustig", " onschuldig",
         " onveilig", " onverwacht", " onvolledig", " onzichtbaar", " onzindelijk",
         " oppervlakkig", " opvallend", " optimaal", " overbelast", " overbodig", " overdekt",
         " overig", " overspannen", " paars", " parallel", " passend", " pijnlijk", " plat",
         " plezierig", " politiek", " praktisch", " prachtig", " prettig", " primair",
         " privaat", " psychisch", " publiek", " raar", " radioactief", " recent", " religieus",
         " respectievelijk", " rijp", " robuust", " roestig", " rot", " ruw", " saai",
         " scheef", " scherp", " schuin", " slap", " slaperig", " slim", " sloom", " smerig",
         " soepel", " somber", " spannend", " spontaan", " sportief", " stabiel", " star",
         " steil", " stevig", " stijf", " stom", " strak", " streng", " structureel", " strikt",
         " suf", " tactisch", " talrijk", " teder", " telefonisch", " teleurgesteld",
         " tevreden", " theoretisch", " tijdig", " toegankelijk", " toekomstig", " traag",
         " treurig", " triest", " trots", " troebel", " uitgebreid", " uitgeput", " uitstekend",
         " uniek", " vaag", " vatbaar", " verantwoordelijk", " verdoofd", " vergeefs",
         " verlamd", " verlegen", " verlicht", " vermoeid", " verontrust", " verplaatsbaar",
         " verschrikkelijk", " verstandig", " versuft", " verstopt", " verwijderd",
         " verzekerd", " vies", " vijandig", " vlak", " vlot", " voedzaam", " volwassen",
         " voorzichtig", " vreemd", " vreselijk", " vrijstaand", " waakzaam", " waardevol",
         " wanhopig", " waterdicht", " welkom", " werkelijk", " wettelijk", " wild", " wijd",
         " willekeurig", " wisselend", " zachtjes", " zakelijk", " zeldzaam", " zelfredzaam",
         " zenuwachtig", " zielig", " zinloos", " zinvol", " zoet", " zout", " zuinig",
         " zuiver", " zuur", " beschut", " vermoord", " verminkt", " verbrand", " verdronken",
         " bevestigd", " onbevestigd", " vertraagd", " versneld", " gestremd",),
    ),
    "n:adje": (
        ("n/adje", " dubbele", " hele", " kleine", " lange", " smalle", " zware", " warme",
         " vrije", " vaste", " moe", " volgende", " mobiele", " giftige", " zwarte", " blauwe",
         " groene", " geparkeerde", " stabiele", " vreemde", " goede", " nieuwe", " grote",
         " oude", " jonge", " korte", " hoge", " lage", " brede", " diepe", " lichte",
         " sterke", " zwakke", " koude", " natte", " droge", " schone", " vuile", " volle",
         " lege", " opene", " dichte", " losse", " veilige", " gevaarlijke", " ernstige",
         " dringende", " spoedeisende", " nodige", " belangrijke", " zieke", " gewonde",
         " dode", " gezonde", " bange", " boze", " blije", " verdrietige", " rustige",
         " drukke", " stille", " harde", " zachte", " snele", " langzame", " vroege", " late",
         " mogelijke", " onmogelijke", " bereikbare", " onbereikbare", " begaanbare",
         " onbegaanbare", " beschikbare", " aanwezige", " afwezige", " bekende", " onbekende",
         " duidelijke", " onduidelijke", " zekere", " onzekere", " juiste", " foute",
         " verkeerde", " ware", " slechte", " betere", " ergere", " ergste", " mindere",
         " eigene", " vorige", " afgelopene", " komende", " huidige", " alleenstaande",
         " zelfstandige", " hulpbehoevende", " kwetsbare", " zwangere", " hoogzwangere",
         " blinde", " dove", " slechthorende", " slechtziende", " demente", " verwarde",
         " benauwde", " bewusteloze", " aanspreekbare", " bedlegerige", " afhankelijke",
         " suikerzieke", " onderkoelde", " uitgedroogde", " gestrande", " ingeslotene",
         " beklemde", " beknelde", " besmette", " brandbare", " explosieve", " lokale",
         " regionale", " landelijke", " gemeentelijke", " openbare", " medische", " sociaale",
         " technische", " elektrische", " elektronische", " digitale", " lopende", " gewone",
         " normale", " speciaale", " algemene", " bijzondere", " extrae", " volledige",
         " complete", " totale", " kapotte", " stukke", " defecte", " geslotene", " geopende",
         " gratisse", " dure", " goedkope", " witte", " rode", " gele", " grijse", " bruine",
         " oranje", " donkere", " heldere", " fele", " mooie", " lelijke", " lieve", " aardige",
         " vriendelijke", " vervelende", " moeilijke", " lastige", " makkelijke", " simpele",
         " nederlandse", " engelse", " duitse", " franse", " arabische", " turkse", " poolse",
         " oekra\u00efense", " europeze", " internationale", " noordelijke", " zuidelijke",
         " oostelijke", " westelijke", " noodzakelijke", " dagelijkse", " wekelijkse",
         " tijdelijke", " definitieve", " voorlopige", " verdachte", " agressieve",
         " gewapende", " illegale", " verbodene", " verplichte", " vrijwillige",
         " professionele", " bestuurlijke", " operationele", " actueele", " accurate",
         " betrouwbare", " zichtbare", " hoorbare", " bewoonbare", " onbewoonbare",
         " drinkbare", " houdbare", " verse", " bevrorene", " gladde", " modderige",
         " hoogwatere", " aangename", " aanzienlijke", " accute", " acute", " alerte",
         " ambulante", " angstige", " aparte", " automatische", " barre", " basisse",
         " behulpzame", " beknopte", " belaste", " beperkte", " bereide", " beroepsmatige",
         " beschadigde", " bestaande", " betaalbare", " betrokkene", " bevoegde", " bewuste",
         " bezette", " bezorgde", " bijkomende", " bijnae", " bijtende", " binnenlandse",
         " bittere", " blijvende", " blonde", " boeiende", " botte", " broze", " bruikbare",
         " brute", " buitenlandse", " chemische", " chronische", " concrete", " constante",
         " contante", " correcte", " dankbare", " deskundige", " dienstdoende", " dodelijke",
         " dolle", " domme", " doorlopende", " draadloze", " draagbare", " dreigende",
         " dronkene", " duistere", " eenmalige", " eenvoudige", " eenzame", " eerlijke",
         " eerstvolgende", " effectieve", " ellendige", " emotionele", " enorme",
         " enthousiaste", " ervarene", " eventueele", " exacte", " extreme", " feitelijke",
         " fietsende", " flinke", " formele", " forse", " frisse", " gastvrije",
         " geblesseerde", " gedeeltelijke", " gedetailleerde", " geduldige", " geestelijke",
         " gehandicapte", " geheime", " gehele", " geldige", " geleidelijke", " gelijke",
         " geluidloze", " gemiddelde", " gemakkelijke", " geneeskundige", " geneigde",
         " genoege", " geruste", " geschikte", " gespannene", " gestoorde", " getrouwde",
         " gevoelige", " gevorderde", " gewelddadige", " gewenste", " gezamenlijke",
         " gezellige", " geziene", " gladjesse", " grauwe", " grofve", " grootse", " grondige",
         " gunstige", " halfvolle", " handige", " harige", " hartelijke", " hechte",
         " heerlijke", " heftige", " helse", " hevige", " hinderlijke", " historische",
         " hongerige", " hopeloze", " huiselijke", " ideaale", " ijskoude", " ijzige",
         " inactieve", " incomplete", " individueele", " inhoudelijke", " instabiele",
         " intacte", " intensieve", " interne", " invalide", " jeugdige", " juridische",
         " kale", " kalme", " kerkelijke", " kille", " klare", " kleurloze", " kleverige",
         " knappe", " koppige", " kostbare", " krachtige", " krappe", " kritieke", " kritische",
         " kromme", " kwijte", " lamme", " lauwe", " leefbare", " lekkere", " leuke",
         " levende", " levensgevaarlijke", " levensbedreigende", " levenloze", " lichamelijke",
         " loyale", " luchtige", " luie", " luide", " machteloze", " magere", " massale",
         " materieele", " matige", " medeplichtige", " mense", " menselijke", " merkbare",
         " minderjarige", " misse", " misselijke", " moderne", " moedige", " naakte", " naaste",
         " nabije", " nauwe", " nauwkeurige", " nerveuze", " nette", " nieuwsgierige",
         " nodeloze", " noodlottige", " nuchtere", " nuttige", " objectieve", " officieele",
         " onbeheerde", " onbelangrijke", " onbruikbare", " onderlinge", " ongedeerde",
         " ongelukkige", " ongeruste", " ongeschikte", " ongewone", " onlangse", " onleesbare",
         " onmiddellijke", " onnodige", " onrustige", " onschuldige", " onveilige",
         " onverwachte", " onvolledige", " onwele", " onzichtbare", " onzindelijke",
         " opgeloste", " oppervlakkige", " opvallende", " optimale", " overbelaste",
         " overbodige", " overdekte", " overige", " overledene", " overspannene",
         " overstroomde", " paarse", " parallele", " passende", " persoonlijke", " pijnlijke",
         " plaatselijke", " platte", " plezierige", " politieke", " praktische", " prachtige",
         " precieze", " prettige", " primaire", " private", " psychische", " publieke", " rare",
         " radioactieve", " recente", " rechtstreekse", " redelijke", " regelmatige",
         " religieuze", " reserve", " respectievelijke", " rijke", " rijpe", " robuuste",
         " roestige", " ronde", " rotte", " ruime", " ruwe", " saaie", " samene", " scheve",
         " scherpe", " schuine", " slappe", " slaperige", " slimme", " slome", " smerige",
         " soepele", " sombere", " spannende", " spontane", " sportieve", " starre", " steile",
         " stevige", " stijve", " stomme", " strakke", " strenge", " structurele", " strikte",
         " sufve", " tactische", " talrijke", " tedere", " telefonische", " teleurgestelde",
         " tevredene", " theoretische", " tijdige", " toegankelijke", " toekomstige",
         " toevallige", " trage", " treurige", " trieste", " trotse", " troebele",
         " uitgebreide", " uitgeputte", " uiteindelijke", " uitstekende", " unieke", " vage",
         " vake", " vatbare", " vandage", " verantwoordelijke", " verdoofde", " verdwaalde",
         " vergeefse", " verlamde", " verlegene", " verlichte", " vermoedelijke", " vermoeide",
         " verontruste", " verplaatsbare", " verschrikkelijke", " verstandige", " versufte",
         " verstopte", " verwachte", " verwijderde", " verzekerde", " vieze", " vijandige",
         " vlakke", " vlotte", " voedzame", " voldoende", " volwassene", " voornaamste",
         " voorzichtige", " vreselijke", " vrijstaande", " vroegtijdige", " waakzame",
         " waardevolle", " wakkere", " wanhopige", " waterdichte", " welkomme", " werkelijke",
         " wettelijke", " wijde", " willekeurige", " wisselende", " zachtjesse", " zakelijke",
         " zeldzame", " zelfredzame", " zenuwachtige", " zielige", " zinloze", " zinvolle",
         " zoete", " zoute", " zuinige", " zuivere", " zure", " beschutte", " gebouwde",
         " gemelde", " verstrekte", " getroffene", " ge\u00ebvacueerde", " opgevangene",
         " vermoorde", " verminkte", " verbrande", " verdronkene", " bevestigde",
         " onbevestigde", " gecontroleerde", " geverifieerde", " vertraagde", " versnelde",
         " gestremde", " afgeslotene",),
    ),
    "n:n": (
        ("n/n", " straat", " dijk", " apotheek", " ambulance", " wijk", " brug", " ploeg",
         " supermarkt", " gemeentehuis", " noodsteunpunt", " crisisteam", " kelder", " deur",
         " lift", " hond", " drinkwater", " kraan", " melding", " radio", " alarm", " hulp",
         " been", " pijn", " koffie", " jas", " sleutel", " lucht", " punt", " rij", " spoed",
         " baby", " jongen", " moeder", " vader", " oma", " broer", " plein", " dochter",
         " buurman", " gezin", " pati\u00ebnt", " oudere", " arts", " huisarts",
         " verpleegkundige", " brandweer", " burgemeester", " gemeente", " haven", " eenheid",
         " groep", " hoek", " kerk", " winkel", " verpleeghuis", " verzorgingshuis", " hout",
         " sporthal", " gymzaal", " co\u00f6rdinatiepunt", " plek", " gebouw", " schuur",
         " gang", " viaduct", " kruising", " rotonde", " stoep", " snelweg", " afrit",
         " station", " vrachtwagen", " busje", " fiets", " gemaal", " rivier", " kanaal",
         " kat", " boom", " stad", " buurt", " gebied", " accu", " aggregaat", " noodstroom",
         " kachel", " verwarming", " diesel", " internet", " brand", " vuur", " storm", " wind",
         " windkracht", " ijzel", " kou", " schade", " thuiszorg", " insuline", " zuurstoffles",
         " beademing", " dialyse", " rollator", " brancard", " AED", " reanimatie", " hart",
         " hartinfarct", " bloeding", " wond", " arm", " voet", " hand", " hoofd", " heup",
         " borst", " koorts", " suikerziekte", " epilepsie", " wee\u00ebn", " brood",
         " babyvoeding", " deken", " kleding", " slot", " lijst", " papier", " adres",
         " huisnummer", " lijn", " verbinding", " bereik", " contact", " toestand", " inzet",
         " rekening", " loods", " voorraad", " tekort", " vervoer", " verkeer", " chauffeur",
         " paniek", " vergadering", " achterkant", " ingang", " maat", " hoogte", " aanvulling",
         " ademhaling", " beheerder", " buitenland", " gerucht", " gesprek", " hek",
         " industrieterrein", " kwart", " lantaarnpaal", " levensgevaar", " meldkamer",
         " meterkast", " muts", " netbeheerder", " oefening", " onderkoeling", " overkant",
         " overzicht", " plastic", " slaapplek", " slok", " sportpark", " volksgezondheid",
         " voordeur", " warmte", " waterschap", " waterstand", " winkelcentrum", " mens",
         " meisje", " ouder", " opa", " laan", " zus", " kade", " buur", " vriend", " vriendin",
         " echtgenoot", " partner", " gracht", " bewoner", " inwoner", " pad", " cli\u00ebnt",
         " bejaarde", " park", " vrijwilliger", " medewerker", " ring", " hulpverlener",
         " markt", " dokter", " dam", " apotheker", " dorp", " agent", " provincie", " rijk",
         " regering", " minister", " baan", " koning", " leger", " soldaat", " team", " poort",
         " kamp", " leider", " chef", " berg", " co\u00f6rdinator", " bestuur", " organisatie",
         " vereniging", " veld", " moskee", " bakker", " slager", " restaurant", " hotel",
         " verzorgingstehuis", " hospice", " bejaardentehuis", " woonzorgcentrum",
         " zorgcentrum", " beek", " buurthuis", " wijkcentrum", " bos", " dorpshuis",
         " stadhuis", " bibliotheek", " steunpunt", " opvanglocatie", " locatie", " plaats",
         " woning", " appartement", " toren", " kamer", " keuken", " badkamer", " wc",
         " toilet", " zolder", " garage", " tuin", " balkon", " muur", " raam", " hal",
         " vloer", " bed", " bank", " stoel", " tafel", " kast", " tunnel", " fietspad",
         " oprit", " spoor", " halte", " trein", " tram", " bus", " metro", " scooter",
         " motor", " bromfiets", " aanhanger", " schip", " veer", " vliegtuig", " helikopter",
         " sluis", " zee", " kust", " strand", " duin", " polder", " eiland", " weiland",
         " boerderij", " dier", " paard", " koe", " schaap", " varken", " kip", " tak",
         " regio", " land", " wereld", " centrum", " leiding", " waterleiding", " riool",
         " putdeksel", " put", " pomp", " stroomstoring", " stroomuitval", " elektriciteit",
         " lamp", " kaars", " zaklamp", " batterij", " generator", " gaslek", " gaslucht",
         " gasfles", " cv-ketel", " haard", " brandstof", " benzine", " kabel", " mast",
         " stopcontact", " storing", " netwerk", " wifi", " telefoonnummer", " oproep", " sms",
         " mail", " app", " portofoon", " televisie", " nieuws", " krant", " sirene", " vlam",
         " explosie", " ontploffing", " ongeval", " ongeluk", " aanrijding", " botsing",
         " instorting", " overstroming", " wateroverlast", " stormschade", " regen", " sneeuw",
         " ijs", " hagel", " onweer", " bliksem", " hitte", " vorst", " droogte",
         " temperatuur", " dijkdoorbraak", " evacuatie", " ontruiming", " ramp", " crisis",
         " calamiteit", " incident", " noodgeval", " nood", " noodsituatie", " risico",
         " dreiging", " slachtofferhulp", " hulpvraag", " hulpverlening", " mantelzorger",
         " mantelzorg", " medicijn", " medicatie", " zuurstof", " beademingsapparaat",
         " beademingsapparatuur", " rolstoel", " scootmobiel", " hoorapparaat", " verband",
         " EHBO", " hartaanval", " beroerte", " bloed", " breuk", " botbreuk", " rug", " nek",
         " knie", " pols", " schouder", " buik", " oog", " oor", " mond", " neus", " tand",
         " huid", " keel", " griep", " ziekte", " infectie", " besmetting", " virus",
         " allergie", " astma", " diabetes", " kanker", " dementie", " zwangerschap",
         " bevalling", " geboorte", " lichaam", " voedsel", " melk", " flesvoeding", " luier",
         " maaltijd", " soep", " thee", " suiker", " fruit", " groente", " vlees", " vis",
         " kaas", " ei", " aardappel", " rijst", " pasta", " fles", " beker", " bord", " pan",
         " kussen", " matras", " slaapzak", " kleren", " schoen", " trui", " broek", " sok",
         " laars", " paraplu", " tas", " koffer", " doos", " pakket", " spullen", " materiaal",
         " gereedschap", " emmer", " schep", " zandzak", " zand", " steen", " zeil", " touw",
         " ladder", " zaag", " hamer", " bijl", " code", " kaart", " plattegrond", " formulier",
         " pen", " brief", " postcode", " naam", " achternaam", " geboortedatum", " leeftijd",
         " datum", " tijd", " tijdstip", " minuut", " nacht", " ochtend", " middag", " avond",
         " week", " maand", " moment", " einde", " contactpersoon", " informatie", " probleem",
         " oplossing", " oorzaak", " gevolg", " situatie", " geval", " voorbeeld", " verzoek",
         " advies", " opdracht", " taak", " plan", " actie", " maatregel", " wet", " recht",
         " plicht", " prijs", " bedrijf", " kantoor", " fabriek", " magazijn", " opslag",
         " behoefte", " levering", " transport", " route", " omleiding", " file", " bestuurder",
         " voertuig", " passagier", " voetganger", " fietser", " reiziger", " toerist",
         " vluchteling", " asielzoeker", " dakloze", " student", " leerling", " leraar",
         " gast", " bezoeker", " getuige", " dader", " dief", " inbreker", " wapen", " mes",
         " ruzie", " geweld", " diefstal", " inbraak", " plundering", " vernieling", " onrust",
         " agressie", " sfeer", " veiligheid", " beveiliging", " bewaking", " toezicht",
         " controle", " dienst", " shift", " bezetting", " aflossing", " overdracht",
         " logboek", " verslag", " rapport", " overleg", " afspraak", " stand", " niveau",
         " meting", " waarde", " graad", " kant", " zijde", " onderkant", " bovenkant",
         " voorkant", " uitgang", " nooduitgang", " parkeerplaats", " parkeergarage",
         " parkeerterrein", " tankstation", " benzinepomp", " laadpaal", " windmolen",
         " zonnepaneel", " container", " prullenbak", " afval", " vuilnis", " asbest", " stof",
         " vloeistof", " olie", " chemicali\u00ebn", " chloor", " ammoniak", " koolmonoxide",
         " CO", " straling", " bom", " munitie", " vuurwerk", " lijk", " begraafplaats",
         " uitvaart", " angst", " geluk", " ongerustheid", " gevoel", " idee", " manier",
         " soort", " vorm", " kleur", " gewicht", " breedte", " lengte", " diepte", " afstand",
         " snelheid", " noorden", " oosten", " zuiden", " westen", " hectometerpaal", " aanbod",
         " aandacht", " aandeel", " aandoening", " aangifte", " aanhouding", " aankomst",
         " aanleiding", " aanpak", " aanrijroute", " aanslag", " aansluiting",
         " aansprakelijkheid", " aansteker", " aanval", " aanvoer", " aanvraag",
         " aanwezigheid", " aanwijzing", " aardbeving", " aardgas", " accent", " achtergrond",
         " activiteit", " adem", " ademnood", " adviseur", " afbeelding", " afdeling",
         " afdruk", " affaire", " afloop", " afname", " afscheid", " afsluiting", " aftakking",
         " afvoer", " afwezigheid", " afzender", " agenda", " airco", " akkoord", " alcohol",
         " alternatief", " ambtenaar", " amputatie", " analyse", " anker", " antenne",
         " apparaat", " apparatuur", " archief", " armoede", " artikel", " as", " aspect",
         " autoriteit", " autoweg", " baas", " bad", " bal", " bali", " balie", " band",
         " batterijlader", " bedoeling", " bedrag", " bedreiging", " beeld", " begeleider",
         " begeleiding", " begrip", " behandeling", " beheer", " belang", " beleid", " belofte",
         " benauwdheid", " bende", " beoordeling", " beperking", " bereikbaarheid", " berging",
         " berm", " beroep", " bescherming", " beschikking", " besef", " besmettingsgevaar",
         " bestand", " bestelling", " bestemming", " betaling", " betekenis", " beton",
         " betrouwbaarheid", " beurt", " bevel", " bevestiging", " bevoegdheid", " bevolking",
         " bevrijding", " bewaker", " beweging", " bewijs", " bewustzijn", " bezoek",
         " bezorger", " bezwaar", " bijeenkomst", " bijlage", " bijnaam", " bijstand",
         " bijwerking", " bin", " binnenstad", " binnenvaart", " biologie", " blaar", " blad",
         " blik", " blikopener", " blindegeleidehond", " bloedbank", " bloeddruk",
         " bloedsuiker", " bloem", " blokkade", " blusboot", " bluswater", " blusser", " bodem",
         " boerin", " bon", " boodschap", " boord", " boosheid", " borgsom", " boterham",
         " bouwplaats", " brancardier", " brandblusser", " brandgang", " brandhaard",
         " brandkraan", " brandlucht", " brandmelder", " brandmelding", " brandstichting",
         " brandweerauto", " brandweerkazerne", " brandweerman", " brandwond", " briefje",
         " bril", " broertje", " bron", " bruid", " bui", " buis", " buitenlander", " burger",
         " burgerhulp", " burgerij", " bureau", " bushalte", " buurthulp", " buurtvereniging",
         " buurtbewoner", " camera", " camping", " capaciteit", " caravan", " carport",
         " categorie", " chaos", " charter", " chloorgas", " christen", " collega",
         " combinatie", " commandant", " communicatie", " compagnie", " computer", " conclusie",
         " conditie", " conflict", " consult", " contactgegevens", " controlepost",
         " crisiscentrum", " crisismaatregel", " cursus", " daad", " dagdeel", " dagopvang",
         " dakgoot", " dakpan", " dal", " dame", " darm", " decimeter", " deelnemer",
         " defibrillator", " delta", " departement", " depressie", " detail", " diagnose",
         " diarree", " dichtheid", " diensthond", " dienstverlening", " dierenambulance",
         " dierenarts", " dierentuin", " dijkbewaking", " dijkgraaf", " ding", " directeur",
         " discussie", " distributie", " distributiepunt", " doek", " doel", " doelgroep",
         " domein", " donateur", " dorpsbewoner", " dorpskern", " dorst", " draad", " drank",
         " drempel", " drone", " drugs", " duif", " duiker", " dwarslaesie", " echtpaar",
         " eend", " eenzaamheid", " eeuw", " effect", " eigenaar", " eigendom", " einddatum",
         " eis", " elftal", " ellende", " energie", " enkeling", " epidemie", " ergernis",
         " ervaring", " evacu\u00e9", " evenement", " examen", " expert", " fabriekshal",
         " factuur", " familielid", " feest", " feit", " fietspomp", " fietsenstalling",
         " filter", " folder", " fornuis", " foto", " fotograaf", " functie", " garantie",
         " gasfornuis", " gasgeur", " gaskraan", " gasmasker", " gasmeter", " gat",
         " gebeurtenis", " geboorteplaats", " gebrek", " gebruiker", " gedachte", " gedeelte",
         " gedrag", " geduld", " geest", " geheugen", " gehoor", " geit", " gelegenheid",
         " geluid", " gemeenschap", " gemeenteraad", " gemeentewerf", " geneesmiddel",
         " generaal", " geometrie", " geoefendheid", " gevangene", " gevangenis", " gewelddaad",
         " gewoonte", " gezag", " gezicht", " gezondheid", " gezondheidszorg", " gids", " gif",
         " gijzeling", " glas", " god", " gordijn", " grens", " griepprik", " grind", " groei",
         " groentewinkel", " grond", " grondwater", " grootmoeder", " grootouder",
         " grootvader", " gynaecoloog", " hak", " hals", " handdoek", " handel", " handeling",
         " handschoen", " handtekening", " hangar", " hectopascal", " heer", " heftruck",
         " hel", " helft", " helikopterplatform", " helm", " hemd", " herfst", " herhaling",
         " herinnering", " hersenen", " hersenschudding", " hertelling", " heuvel",
         " hindernis", " historie", " hobby", " hoeveelheid", " hoeslaken", " hogeschool",
         " hok", " hoofdingang", " hoofdpijn", " hoofdweg", " hoofdwond", " hoogspanning",
         " hoogspanningsmast", " hoogwerker", " horizon", " horloge", " houding", " houten",
         " huisdier", " huisgenoot", " huishouden", " huisvesting", " huisvuil", " huurder",
         " huwelijk", " hydrant", " hygi\u00ebne", " hyperventilatie", " hypotheek",
         " identiteit", " identiteitsbewijs", " ijzer", " impact", " indruk", " industrie",
         " influenza", " infuus", " ingenieur", " ingreep", " inhoud", " initiatief",
         " inkomen", " inkoop", " inkt", " inlichting", " inrichting", " insect", " inspectie",
         " installatie", " instantie", " instelling", " instructie", " instrument",
         " interview", " inval", " invloed", " inwonertal", " inzamelpunt", " inzicht",
         " islam", " jaargetijde", " jager", " jerrycan", " jeugd", " jeugdzorg", " journalist",
         " juffrouw", " kaartje", " kabinet", " kabelbreuk", " kachelhout", " kampeerterrein",
         " kans", " kapitein", " kapper", " karton", " katheter", " kazerne", " kennis",
         " kerel", " kerkplein", " kermis", " kerst", " keten", " keus", " keuze",
         " kinderarts", " kinderdagverblijf", " kinderopvang", " kinderwagen", " kiosk",
         " kist", " klacht", " klank", " klant", " klas", " klep", " kleinkind", " klem",
         " kliniek", " klok", " klus", " knop", " kok", " koelbox", " koelkast", " koepel",
         " kogel", " kolom", " komst", " konijn", " kooi", " kop", " koper", " koppel",
         " korting", " kracht", " krankzinnige", " kramp", " kras", " kring", " kruidenier",
         " kruis", " kruispunt", " kubieke", " kunst", " kwaal", " kwaliteit", " kwartier",
         " kwestie", " laadstation", " laboratorium", " lach", " lading", " landbouw",
         " landgoed", " landschap", " lantaarn", " laptop", " lawaai", " leefomgeving",
         " lekkage", " les", " leuning", " leverancier", " levensmiddelen", " lichaamsdeel",
         " lichtmast", " lid", " liefde", " lijf", " linkerkant", " linkerzijde", " lijnbus",
         " lip", " lisdodde", " litteken", " loket", " long", " longontsteking", " loodgieter",
         " loon", " loopbrug", " luchtfoto", " luchthaven", " luchtkwaliteit", " luchtweg",
         " luidspreker", " luik", " luisteraar", " lunch", " maag", " maal", " maan", " macht",
         " mand", " mandaat", " map", " massa", " mededeling", " medemens", " meerderheid",
         " meeuw", " melkpoeder", " melkvee", " mening", " menigte", " meldpunt", " methode",
         " microfoon", " middel", " midden", " migrant", " migraine", " militair", " milieu",
         " minderheid", " ministerie", " misdaad", " misselijkheid", " misverstand",
         " mobilofoon", " modder", " model", " moeilijkheid", " moeite", " moeras",
         " mogelijkheid", " molen", " mondkapje", " monster", " monteur", " moord",
         " moorddadig", " motief", " mouw", " mug", " museum", " muziek", " naald",
         " nachtdienst", " nachtopvang", " nadeel", " nadruk", " nalatigheid", " nasleep",
         " natuur", " natuurbrand", " nauwkeurigheid", " navel", " nederzetting", " neerslag",
         " neet", " netspanning", " nevel", " nevelspuit", " nier", " noodaggregaat",
         " noodbed", " noodkreet", " noodlijn", " noodopvang", " noodpakket", " noodplan",
         " noodverordening", " noodvoorraad", " noodweer", " noodziekenhuis", " noorderzon",
         " notitie", " object", " oever", " officier", " olifant", " olietank", " olielek",
         " omgeving", " omheining", " omleidingsroute", " omroep", " omstander",
         " omstandigheid", " onderdak", " onderdeel", " onderneming", " onderwerp",
         " onderwijs", " onderzoeker", " ongemak", " onheil", " onkruid", " onthouding",
         " ontmoeting", " ontsmetting", " ontspanning", " ontsteking", " ontvanger",
         " ontvangst", " ontwikkeling", " onwaarheid", " oogst", " oordeel", " oorlog",
         " oostkant", " opbouw", " openingstijden", " operatie", " opmerking", " opname",
         " oppas", " oppervlak", " oppervlakte", " oppervlaktewater", " opruiming",
         " opslagplaats", " opsporing", " opstand", " opstopping", " opstelplaats",
         " opvangcentrum", " opvangplek", " orde", " order", " orgaan", " orkaan",
         " overeenkomst", " overgang", " overheid", " overlast", " overlevende", " overleving",
         " overloop", " overnachting", " overstap", " overste", " overtreding", " overval",
         " overweg", " paaltje", " pagina", " palliatief", " pand", " papa", " paramedicus",
         " parkeerdek", " parket", " partij", " paspoort", " passage", " pasfoto", " patroon",
         " pauze", " pech", " peil", " periode", " pers", " persbericht", " personeel",
         " persoonsgegevens", " perron", " perspectief", " pijl", " pijnstiller", " pijp",
         " pil", " pinautomaat", " pinpas", " piloot", " plaat", " plafond", " plank",
         " pleister", " plons", " poeder", " poging", " politiebureau", " politieagent",
         " pont", " portiek", " portier", " positie", " postbode", " postkantoor", " principe",
         " printer", " prioriteit", " proces", " procedure", " product", " productie",
         " professor", " programma", " project", " psychiater", " psycholoog", " puin",
         " quarantaine", " raad", " raadhuis", " ramptoerist", " rampenplan", " rand",
         " rantsoen", " rat", " reactie", " rechter", " rechterkant", " rechtbank", " redder",
         " redding", " reddingsboot", " reddingsbrigade", " reddingsvest", " reddingswerk",
         " referentie", " regelgeving", " regenbui", " regenjas", " registratie", " rek",
         " rem", " reparatie", " respect", " rest", " resultaat", " richtlijn", " rijbaan",
         " rijbewijs", " rijstrook", " riem", " rit", " ritme", " rivierdijk", " rol",
         " rommel", " rondje", " rookgas", " rookmelder", " rookontwikkeling", " rookpluim",
         " rookvergiftiging", " roltrap", " rondvraag", " rots", " ruimte", " ruit", " ruiter",
         " rundvee", " saldo", " samenleving", " samenstelling", " samenwerking", " sanitair",
         " sap", " schaal", " schacht", " schaduw", " schapp", " schatting", " scheepvaart",
         " scheur", " schoonmaker", " schoorsteen", " schot", " schotel", " schouw", " schrik",
         " schriftelijk", " schrijver", " schuilplaats", " schuld", " score", " secretaris",
         " sein", " sector", " seizoen", " sensor", " server", " serie", " signaal", " sigaret",
         " slaapplaats", " slaapkamer", " slachtpartij", " slag", " slagader", " slagboom",
         " slang", " slee", " slik", " sloep", " sluiting", " smaak", " smeerolie", " smog",
         " sneeuwval", " sneeuwstorm", " snee", " sneltest", " snijwond", " snoer", " sociale",
         " sofa", " software", " sommatie", " spanning", " specialist", " spel", " spelling",
         " spiegel", " spier", " spijt", " spoeddienst", " spoedgeval", " spoorbrug",
         " spoorlijn", " spoorweg", " spoorwegovergang", " sport", " sportveld", " spreker",
         " springstof", " stadion", " stadsdeel", " staking", " stank", " stapel", " startpunt",
         " statiegeld", " steiger", " stekker", " stelling", " stem", " stengel", " ster",
         " steun", " stichting", " stijging", " stikstof", " stilte", " stoornis",
         " stormvloed", " stormvloedkering", " stortbui", " straal", " straathoek",
         " straatverlichting", " strafbaar", " strategie", " streek", " streep", " strijd",
         " strik", " strook", " stroming", " stroomdraad", " stroomkabel", " stroomvoorziening",
         " stroomgebied", " structuur", " studie", " stuw", " succes", " symptoom", " systeem",
         " taal", " tandarts", " tankauto", " tankwagen", " tante", " tapkraan", " taxi",
         " techniek", " technicus", " telefoonlijn", " telefoonmast", " telefoonnet", " tempo",
         " tendens", " tent", " terras", " terrein", " terrorisme", " terrorist", " terugkeer",
         " terugkoppeling", " thermometer", " ticket", " titel", " toegang", " toegangsweg",
         " toekomst", " toename", " toeslag", " toespraak", " toestel", " toestemming", " tolk",
         " ton", " toneel", " toon", " top", " traan", " tractor", " traject", " trainer",
         " training", " transformator", " transformatorhuisje", " trauma", " traumahelikopter",
         " treinstel", " treinverkeer", " troep", " trommel", " troost", " tuinhuis",
         " turbine", " tussenstop", " tv", " tyfus", " type", " uitbraak", " uitdaging",
         " uitgave", " uitgifte", " uitkomst", " uitleg", " uitnodiging", " uitslag",
         " uitspraak", " uitstel", " uitval", " uitvoering", " uitzicht", " uitzondering",
         " universiteit", " vaart", " vaartuig", " vaccin", " vaccinatie", " vacature", " vak",
         " vakantie", " vangnet", " vat", " vee", " veestal", " veeboer", " veiligheidsregio",
         " vennootschap", " venster", " ventilator", " verandering", " verantwoordelijkheid",
         " verbazing", " verbetering", " verblijf", " verblijfplaats", " verbod", " verbouwing",
         " verbranding", " verbruik", " verdamping", " verdediging", " verdeling", " verdriet",
         " verdrinking", " verdwijning", " vergiftiging", " vergunning", " verhaal",
         " verhouding", " verkoper", " verlamming", " verlangen", " verleden", " verlichting",
         " verloop", " verloskundige", " vermissing", " vermoeidheid", " vermogen",
         " verontreiniging", " verpakking", " verpleger", " verplegingspost", " verplichting",
         " verschil", " versie", " verslaafde", " verslaggever", " versnelling", " versperring",
         " verspreiding", " versterking", " vertaler", " vertaling", " vertegenwoordiger",
         " vertraging", " vervanger", " vervanging", " vervolg", " vervuiling", " verwachting",
         " verwarring", " verwonding", " verzamelplaats", " verzamelpunt", " verzekering",
         " verzet", " verzorger", " verzorging", " verzorgende", " vest", " vestiging",
         " veteraan", " vinger", " visie", " visite", " vlag", " vlieger", " vliegveld",
         " vluchthaven", " vluchtroute", " vluchtstrook", " vocht", " voedselbank",
         " voedselpakket", " voedselvergiftiging", " voeding", " voetbal", " voetbalveld",
         " vogel", " vogelgriep", " volk", " volgorde", " voordeel", " voorganger",
         " voorgevel", " voorlichter", " voorlichting", " voorman", " voornaam",
         " voorraadkast", " voorschrift", " voorstel", " voortgang", " voorwaarde", " voorwerp",
         " voorzichtigheid", " voorziening", " voorzitter", " vracht", " vrachtschip",
         " vrachtverkeer", " vrachtwagenchauffeur", " vrede", " vreemdeling", " vrees",
         " vrijheid", " vrijwilligerswerk", " vulling", " vuurwapen", " vuurzee", " waakhond",
         " waakvlam", " waarheid", " waarneming", " waarschijnlijkheid", " waarschuwing",
         " wachtkamer", " wachtlijst", " wachtrij", " wachttijd", " wagen", " walvis", " wand",
         " wandelaar", " wandeling", " wandelwagen", " warmtedeken", " wasmachine", " wasserij",
         " wastafel", " wateraanvoer", " waterbedrijf", " waterfles", " waterkering",
         " waterkoker", " waterniveau", " waterpeil", " waterpomp", " waterschade",
         " waterstaat", " watertank", " watertoren", " watervoorziening", " waterweg",
         " watertappunt", " web", " website", " wedstrijd", " weduwe", " weersverwachting",
         " weerstand", " weeralarm", " wegdek", " wegafsluiting", " wegenwacht", " wegligging",
         " wegwerker", " weide", " welvaart", " werkdag", " werker", " werkgever", " werknemer",
         " werkplaats", " werkruimte", " werkzaamheden", " westkant", " wetenschap",
         " wethouder", " wiel", " wijkagent", " wijkteam", " wijkverpleegkundige", " wijn",
         " wijze", " wijziging", " windhoos", " windrichting", " windstoot", " windsnelheid",
         " winkelier", " winst", " wissel", " woede", " wolk", " woonboot", " woonkamer",
         " woonplaats", " woonwagen", " woonwijk", " woord", " wortel", " zaad", " zaak",
         " zaal", " zakdoek", " zandbak", " zebrapad", " zeedijk", " zeehond", " zeep",
         " zeeman", " zeewater", " zege", " zegel", " zekerheid", " zekering", " zelfmoord",
         " zelfmoordpoging", " zelfredzaamheid", " zender", " zenuw", " zetel", " ziekenauto",
         " ziekenwagen", " ziekenvervoer", " ziektebeeld", " ziektekosten", " zicht", " zin",
         " zoektocht", " zomer", " zon", " zondvloed", " zone", " zorgboerderij",
         " zorginstelling", " zorgverlener", " zorgverzekeraar", " zuil", " zuivering",
         " zuurstofmasker", " zuurstoftekort", " zwaailicht", " zwager", " zwakte", " zwembad",
         " zwemmer", " zwemvest", " zwerver",),
    ),
    "n:ns": (
        ("n/ns", " treinen", " bussen", " dekens", " ouders", " gezinnen", " pati\u00ebnten",
         " vrijwilligers", " ploegen", " deuren", " ramen", " trams", " koeien", " berichten",
         " meldingen", " luiers", " flessen", " formulieren", " papieren", " fietsers",
         " studenten", " bezoekers", " aanvallen", " dakpannen", " gaten", " gegevens",
         " omstanders", " windstoten", " mannen", " vrouwen", " baby's", " meisjes", " jongens",
         " moeders", " vaders", " opa's", " oma's", " broers", " zussen", " zoons", " dochters",
         " buurmannen", " buurvrouwen", " vrienden", " vriendinnen", " echtgenoten",
         " partners", " families", " inwoners", " cli\u00ebnten", " bejaarden", " melders",
         " medewerkers", " hulpverleners", " artsen", " dokters", " huisartsen",
         " verpleegkundigen", " apotheken", " apothekers", " ambulances", " agenten",
         " burgemeesters", " gemeenten", " provincies", " ministers", " koningen", " legers",
         " soldaten", " teams", " eenheden", " groepen", " leiders", " chefs",
         " co\u00f6rdinatoren", " besturen", " organisaties", " verenigingen", " scholen",
         " kerken", " moskee\u00ebn", " winkels", " supermarkten", " bakkers", " slagers",
         " restaurants", " hotels", " ziekenhuizen", " verpleeghuizen", " verzorgingshuizen",
         " sporthallen", " gymzalen", " bibliotheken", " noodsteunpunten", " steunpunten",
         " co\u00f6rdinatiepunten", " crisisteams", " opvanglocaties", " locaties", " plekken",
         " flats", " appartementen", " gebouwen", " torens", " verdiepingen", " etages",
         " kamers", " keukens", " badkamers", " wc's", " toiletten", " zolders", " kelders",
         " garages", " schuren", " tuinen", " balkons", " daken", " muren", " trappen",
         " liften", " gangen", " hallen", " vloeren", " bedden", " banken", " stoelen",
         " tafels", " kasten", " straten", " lanen", " pleinen", " bruggen", " tunnels",
         " viaducten", " kruisingen", " rotondes", " hoeken", " stoepen", " fietspaden",
         " snelwegen", " afritten", " opritten", " sporen", " stations", " haltes", " metro's",
         " vrachtwagens", " busjes", " scooters", " motoren", " bromfietsen", " aanhangers",
         " boten", " schepen", " vliegtuigen", " helikopters", " havens", " kades", " sluizen",
         " gemalen", " dijken", " rivieren", " kanalen", " grachten", " meren", " zee\u00ebn",
         " kusten", " stranden", " duinen", " polders", " eilanden", " bossen", " parken",
         " velden", " weilanden", " boerderijen", " stallen", " dieren", " honden", " katten",
         " paarden", " schapen", " varkens", " kippen", " bomen", " takken", " steden",
         " dorpen", " wijken", " buurten", " regio's", " gebieden", " landen", " werelden",
         " centra", " waters", " kranen", " leidingen", " waterleidingen", " riolen",
         " putdeksels", " putten", " stroomstoringen", " lichten", " lampen", " kaarsen",
         " zaklampen", " batterijen", " accu's", " aggregaten", " generatoren", " gaslekken",
         " gasflessen", " kachels", " verwarmingen", " haarden", " kabels", " masten",
         " meters", " stopcontacten", " storingen", " netwerken", " telefoons", " mobielen",
         " telefoonnummers", " nummers", " oproepen", " mails", " apps", " radio's",
         " portofoons", " televisies", " kranten", " sirenes", " alarmen", " vuren", " vlammen",
         " explosies", " ontploffingen", " ongevallen", " ongelukken", " aanrijdingen",
         " botsingen", " instortingen", " overstromingen", " winden", " weers", " temperaturen",
         " evacuaties", " ontruimingen", " rampen", " crises", " calamiteiten", " incidenten",
         " noodgevallen", " noden", " noodsituaties", " gevaren", " risico's", " dreigingen",
         " schades", " hulpvragen", " mantelzorgers", " zuurstofflessen", " rolstoelen",
         " rollators", " scootmobielen", " brancards", " harten", " hartaanvallen",
         " beroertes", " bloedingen", " wonden", " breuken", " botbreuken", " benen", " armen",
         " voeten", " handen", " hoofden", " ruggen", " nekken", " heupen", " knie\u00ebn",
         " enkels", " polsen", " schouders", " buiken", " borsten", " oogogen", " oororen",
         " monden", " neuzen", " tanden", " pijnen", " ziekten", " infecties", " besmettingen",
         " virussen", " allergie\u00ebn", " bevallingen", " geboortes", " levens", " lichamen",
         " broden", " maaltijden", " soepen", " groenten", " vissen", " eieren", " aardappelen",
         " bekers", " borden", " pannen", " kussens", " matrassen", " slaapzakken", " jassen",
         " schoenen", " truien", " broeken", " sokken", " laarzen", " paraplu's", " tassen",
         " koffers", " dozen", " pakketten", " materialen", " emmers", " scheppen",
         " zandzakken", " stenen", " zeilen", " touwen", " ladders", " hamers", " bijlen",
         " sleutels", " codes", " kaarten", " plattegronden", " lijsten", " pennen", " brieven",
         " adressen", " postcodes", " huisnummers", " leeftijden", " data", " tijden",
         " tijdstippen", " uururen", " nachten", " ochtenden", " middagen", " avonden",
         " momenten", " eindes", " keren", " lijnen", " verbindingen", " contacten",
         " problemen", " oplossingen", " redenen", " oorzaken", " gevolgen", " situaties",
         " toestanden", " voorbeelden", " verzoeken", " adviezen", " opdrachten", " taken",
         " acties", " maatregelen", " regels", " wetten", " rechten", " plichten", " prijzen",
         " rekeningen", " banen", " bedrijven", " kantoren", " fabrieken", " magazijnen",
         " loodsen", " opslagen", " voorraden", " tekorten", " behoeften", " leveringen",
         " transporten", " routes", " omleidingen", " files", " chauffeurs", " bestuurders",
         " voertuigen", " passagiers", " voetgangers", " reizigers", " toeristen",
         " vluchtelingen", " asielzoekers", " daklozen", " leerlingen", " leraren", " gasten",
         " getuigen", " daders", " verdachten", " dieven", " inbrekers", " wapens", " messen",
         " ruzies", " diefstallen", " inbraken", " plunderingen", " vernielingen", " controles",
         " rondes", " diensten", " shifts", " overdrachten", " logboeken", " verslagen",
         " rapporten", " vergaderingen", " afspraken", " standen", " niveaus", " metingen",
         " waarden", " stukken", " kanten", " zijden", " ingangen", " uitgangen",
         " nooduitgangen", " parkeerplaatsen", " parkeergarages", " tankstations",
         " benzinepompen", " laadpalen", " windmolens", " zonnepanelen", " containers",
         " prullenbakken", " stoffen", " vloeistoffen", " bommen", " begraafplaatsen",
         " uitvaarten", " angsten", " gevoelens", " idee\u00ebn", " manieren", " soorten",
         " vormen", " kleuren", " maten", " gewichten", " hoogtes", " breedtes", " lengtes",
         " dieptes", " afstanden", " snelheden", " richtingen", " aandelen", " aandoeningen",
         " aangiften", " aanhoudingen", " aanleidingen", " aanrijroutes", " aanslagen",
         " aansluitingen", " aanstekers", " aantallen", " aanvullingen", " aanwijzingen",
         " aardbevingen", " accenten", " achtergronden", " activiteiten", " adviseurs",
         " afbeeldingen", " afdelingen", " affaires", " afsluitingen", " aftakkingen",
         " afzenders", " agenda's", " airco's", " akkoorden", " alternatieven", " ambtenaren",
         " amputaties", " analyses", " ankers", " antennes", " apparaten", " archieven",
         " artikelen", " aspecten", " autoriteiten", " autowegen", " bazen", " ballen",
         " balies", " banden", " batterijladers", " bedoelingen", " bedreigingen", " beken",
         " beelden", " begeleiders", " begrippen", " behandelingen", " beheerders", " bekenden",
         " belangen", " beloftes", " bendes", " beoordelingen", " beperkingen", " bergingen",
         " bermen", " beschikkingen", " bestanden", " bestellingen", " bestemmingen",
         " betalingen", " betekenissen", " betrokkenen", " beurten", " bevestigingen",
         " bevoegdheden", " bewakers", " bewegingen", " bezorgers", " bezwaren",
         " bijeenkomsten", " bijlagen", " bijwerkingen", " blaren", " bladen", " blikken",
         " blikopeners", " blindegeleidehonden", " bloemen", " blokkades", " blussers",
         " bodems", " boerinnen", " bonnen", " boodschappen", " boterhammen", " bouwplaatsen",
         " brancardiers", " brandblussers", " brandgangen", " brandhaarden", " brandmelders",
         " brandmeldingen", " brandweerauto's", " brandweerkazernes", " brandweermannen",
         " brandwonden", " briefjes", " brillen", " broertjes", " bronnen", " buien", " buizen",
         " buitendeuren", " buitenlanders", " burgers", " bureaus", " bushaltes",
         " buurtverenigingen", " buurtbewoners", " camera's", " campings", " capaciteiten",
         " caravans", " categorie\u00ebn", " charters", " christenen", " collega's",
         " combinaties", " commandanten", " computers", " conclusies", " condities",
         " conflicten", " consulten", " controleposten", " crisismaatregelen", " cursussen",
         " daden", " dagdelen", " dakgoten", " dammen", " dames", " darmen", " deelnemers",
         " defibrillators", " departementen", " depressies", " deskundigen", " details",
         " diagnoses", " diensthonden", " dierenartsen", " dierentuinen", " dingen",
         " directeuren", " discussies", " distributiepunten", " doeken", " doelen",
         " doelgroepen", " domeinen", " donateurs", " dorpsbewoners", " dorpskernen", " draden",
         " draagbaren", " dranken", " drempels", " drones", " duiven", " duikers", " echtparen",
         " eenden", " eeuwen", " effecten", " eigenaren", " eigendommen", " epidemie\u00ebn",
         " ergernissen", " ervaringen", " evacu\u00e9s", " evenementen", " examens", " experts",
         " fabriekshallen", " facturen", " familieleden", " feesten", " feiten", " fietspompen",
         " fietsenstallingen", " filters", " folders", " fornuizen", " foto's", " fotografen",
         " fouten", " functies", " garanties", " gasmaskers", " gasmeters", " gebeurtenissen",
         " gebreken", " gebruikers", " gedachten", " gedeelten", " geesten", " gehandicapten",
         " geheimen", " geiten", " gelegenheden", " geluiden", " gemeenschappen",
         " geneesmiddelen", " geruchten", " gesprekken", " gevangenen", " gevangenissen",
         " gevechten", " gewelddaden", " gewoontes", " gezichten", " gidsen", " gijzelingen",
         " glazen", " goederen", " gordijnen", " groentewinkels", " gronden", " grootmoeders",
         " grootouders", " grootvaders", " haren", " handdoeken", " handelingen",
         " handschoenen", " handtekeningen", " heren", " heftrucks", " hekken", " helmen",
         " hemden", " herhalingen", " herinneringen", " hersenschuddingen", " heuvels",
         " hindernissen", " hobby's", " hoeveelheden", " hoeslakens", " hogescholen", " hokken",
         " hoofdwegen", " hoofdwonden", " hoogspanningsmasten", " hoogwerkers", " horloges",
         " houdingen", " huisdieren", " huisgenoten", " huishoudens", " huurders",
         " huwelijken", " hydranten", " identiteitsbewijzen", " industrie\u00ebn",
         " industrieterreinen", " infusen", " ingenieurs", " ingrepen", " initiatieven",
         " inkomens", " inlichtingen", " inrichtingen", " insecten", " inspecties",
         " installaties", " instanties", " instellingen", " instructies", " instrumenten",
         " interviews", " invloeden", " inwonertallen", " inzamelpunten", " inzichten",
         " jagers", " jerrycans", " journalisten", " juffrouwen", " kaartjes", " kabinetten",
         " kabelbreuken", " kampen", " kannen", " kansen", " kapiteins", " kappers",
         " katheters", " kazernes", " kerels", " ketens", " keuzes", " kilometers",
         " kinderartsen", " kinderwagens", " kisten", " klachten", " klanken", " klanten",
         " klassen", " kleppen", " kleinkinderen", " klinieken", " klokken", " klussen",
         " knoppen", " koks", " koelboxen", " koelkasten", " koepels", " kogels", " kolommen",
         " konijnen", " kooien", " koppen", " koppels", " kortingen", " krachten", " krampen",
         " krassen", " kringen", " kruispunten", " kwaliteiten", " kwartieren", " kwesties",
         " laadstations", " ladingen", " landschappen", " lantaarns", " lantaarnpalen",
         " laptops", " lasten", " lekkages", " lessen", " leuningen", " leveranciers",
         " lichtmasten", " leden", " lijven", " lippen", " littekens", " loketten", " longen",
         " loodgieters", " lonen", " loopbruggen", " luchthavens", " luchtwegen",
         " luidsprekers", " luiken", " luisteraars", " lunches", " magen", " machten",
         " manden", " mandaten", " mappen", " markten", " massa's", " mededelingen",
         " medemensen", " meeuwen", " meningen", " menigten", " meldkamers", " meldpunten",
         " meterkasten", " methodes", " microfoons", " middelen", " migranten", " militairen",
         " minderheden", " ministeries", " misdaden", " misverstanden", " mobilofoons",
         " modellen", " moeilijkheden", " moerassen", " mogelijkheden", " molens",
         " mondkapjes", " monsters", " monteurs", " moorden", " motieven", " mouwen", " muggen",
         " musea", " mutsen", " naasten", " naalden", " nachtdiensten", " nadelen",
         " natuurbranden", " nederzettingen", " netbeheerders", " nieren", " noodaggregaten",
         " noodbedden", " noodpakketten", " noodplannen", " noodverordeningen",
         " noodvoorraden", " notities", " objecten", " oefeningen", " oevers", " officieren",
         " olietanks", " omgevingen", " omleidingsroutes", " omstandigheden", " onderdelen",
         " ondernemingen", " onderwerpen", " onderzoekers", " ongemakken", " ontmoetingen",
         " ontstekingen", " ontvangers", " ontvangsten", " ontwikkelingen", " oogsten",
         " oordelen", " oorlogen", " operaties", " opmerkingen", " opnamen", " oppervlakken",
         " opslagplaatsen", " opstanden", " opstoppingen", " opstelplaatsen", " opvangcentra",
         " opvangplekken", " ordes", " orders", " organen", " orkanen", " overeenkomsten",
         " overgangen", " overheden", " overlevenden", " overnachtingen", " overtredingen",
         " overvallen", " overzichten", " paaltjes", " paden", " pagina's", " panden",
         " partijen", " paspoorten", " passages", " patronen", " pauzes", " perioden",
         " persberichten", " perrons", " pijlen", " pijnstillers", " pijpen", " pillen",
         " pinautomaten", " pinpassen", " piloten", " platen", " plafonds", " planken",
         " planten", " pleisters", " pogingen", " politiebureaus", " politieagenten", " ponten",
         " poorten", " portieken", " portiers", " posities", " postbodes", " postkantoren",
         " principes", " printers", " prioriteiten", " processen", " procedures", " producten",
         " producties", " programma's", " projecten", " psychiaters", " psychologen", " punten",
         " raadhuizen", " ramptoeristen", " rampenplannen", " randen", " rantsoenen", " ratten",
         " reacties", " rechters", " rechtbanken", " redders", " reddingen", " reddingsboten",
         " reddingsvesten", " referenties", " regenbuien", " regenjassen", " registraties",
         " rekken", " reparaties", " reserves", " resten", " resultaten", " richtlijnen",
         " rijen", " rijbanen", " rijbewijzen", " rijstroken", " riemen", " ringen", " ritten",
         " ritmes", " rivierdijken", " rollen", " rondjes", " rookgassen", " rookmelders",
         " rookpluimen", " roltrappen", " rotsen", " ruimtes", " ruiten", " ruiters",
         " schalen", " schachten", " schaduwen", " schattingen", " schoonmakers",
         " schoorstenen", " schoten", " schotels", " schrijvers", " schuilplaatsen",
         " schulden", " scores", " sen", " sectoren", " seizoenen", " sensoren", " servers",
         " series", " signalen", " sigaretten", " slaapplaatsen", " slaapplekken",
         " slaapkamers", " slagen", " slagaders", " slagbomen", " slangen", " slokken",
         " sloepen", " sneeuwstormen", " snee\u00ebn", " sneltesten", " snijwonden", " snoeren",
         " spanningen", " specialisten", " spellen", " spiegels", " spieren", " spoeddiensten",
         " spoedgevallen", " spoorbruggen", " spoorlijnen", " spoorwegen",
         " spoorwegovergangen", " sporten", " sportparken", " sportvelden", " sprekers",
         " springstoffen", " staten", " stadions", " stadsdelen", " stakingen", " stapels",
         " startpunten", " steigers", " stekkers", " stellingen", " sterren", " stichtingen",
         " stijgingen", " stoornissen", " stortbuien", " stralen", " straathoeken",
         " strategie\u00ebn", " streken", " strepen", " stroken", " stromingen",
         " stroomdraden", " stroomkabels", " structuren", " studies", " stuwen", " successen",
         " symptomen", " systemen", " talen", " tandartsen", " tanks", " tankauto's",
         " tankwagens", " tantes", " taxi's", " technieken", " technici", " tekens",
         " telefoonlijnen", " telefoonmasten", " tempo's", " tenten", " terrassen",
         " terreinen", " terroristen", " terugkoppelingen", " thermometers", " tickets",
         " titels", " toegangen", " toegangswegen", " toeslagen", " toespraken", " toestellen",
         " toestemmingen", " tolken", " tonnen", " tonen", " toppen", " tranen", " tractoren",
         " trajecten", " trainers", " trainingen", " transformatoren", " transformatorhuisjes",
         " trauma's", " traumahelikopters", " treinstellen", " troepen", " trommels",
         " turbines", " twijfels", " types", " uitbraken", " uitdagingen", " uitgaven",
         " uitkomsten", " uitnodigingen", " uitslagen", " uitspraken", " uitvoeringen",
         " uitzichten", " uitzonderingen", " universiteiten", " vaarten", " vaartuigen",
         " vaccins", " vaccinaties", " vacatures", " vakken", " vakanties", " vaten",
         " veestallen", " veeboeren", " veiligheidsregio's", " vensters", " ventilatoren",
         " veranderingen", " verantwoordelijkheden", " verbeteringen", " verblijfplaatsen",
         " verbouwingen", " verbrandingen", " verdelingen", " verdrinkingen", " verdwijningen",
         " vergiftigingen", " vergunningen", " verhalen", " verhoudingen", " verkopers",
         " verlammingen", " verlangens", " verloskundigen", " vermisten", " vermissingen",
         " vermoedens", " vermogens", " verontreinigingen", " verpakkingen", " verplegers",
         " verplichtingen", " versies", " verslaafden", " verslaggevers", " versnellingen",
         " versperringen", " versterkingen", " vertalers", " vertalingen",
         " vertegenwoordigers", " vertragingen", " vervangers", " verwachtingen",
         " verwondingen", " verzamelplaatsen", " verzamelpunten", " verzekeringen",
         " verzorgers", " verzorgenden", " vesten", " vestigingen", " veteranen", " vingers",
         " vlaggen", " vliegers", " vliegvelden", " vluchtroutes", " vluchtstroken",
         " voedselbanken", " voedselpakketten", " voetballen", " voetbalvelden", " vogels",
         " volken", " volgordes", " voordelen", " voordeuren", " voorgangers", " voorgevels",
         " voorlichters", " voornamen", " voorschriften", " voorwaarden", " voorwerpen",
         " voorzieningen", " voorzitters", " vrachten", " vrachtschepen",
         " vrachtwagenchauffeurs", " vreemdelingen", " vuurwapens", " waarheden",
         " waarnemingen", " waarschuwingen", " wachtkamers", " wachtlijsten", " wachtrijen",
         " wachttijden", " wagens", " wanden", " wandelaars", " wandelingen", " wandelwagens",
         " warmtedekens", " wasmachines", " wasserijen", " wastafels", " waterbedrijven",
         " waterflessen", " waterkeringen", " waterkokers", " waterniveaus", " waterpeilen",
         " waterpompen", " waterschappen", " waterstanden", " watertanks", " watertorens",
         " waterwegen", " watertappunten", " websites", " wedstrijden", " weduwen",
         " weersverwachtingen", " wegdekken", " wegafsluitingen", " wegwerkers", " weiden",
         " werkdagen", " werkers", " werkgevers", " werknemers", " werkplaatsen",
         " wetenschappen", " wethouders", " wielen", " wijkagenten", " wijkteams",
         " wijkverpleegkundigen", " wijnen", " wijzigingen", " windhozen", " windrichtingen",
         " winkelcentra", " winkeliers", " winsten", " wissels", " wolken", " woonboten",
         " woonkamers", " woonplaatsen", " woonwagens", " woonwijken", " woorden", " wortels",
         " zaden", " zaken", " zalen", " zakdoeken", " zebrapaden", " zeedijken", " zeehonden",
         " zegels", " zekerheden", " zekeringen", " zenders", " zenuwen", " zetels",
         " ziekenauto's", " ziekenwagens", " ziektebeelden", " zinnen", " zoektochten",
         " zomers", " zones", " zorgboerderijen", " zorginstellingen", " zorgverleners",
         " zorgverzekeraars", " zuilen", " zuiveringen", " zuurstofmaskers", " zwaailichten",
         " zwembaden", " zwemmers", " zwemvesten", " zwervers",),
    ),
    "n:street": (
        ("n~street", " Onder", " Rozen", " Tulpen", " Beuken", " Eiken", " Linden", " Kastanje",
         " Meidoorn", " Berken", " Esdoorn", " Iepen", " Wilgen", " Populieren", " Lijster",
         " Merel", " Koolmees", " Zwaluw", " Reiger", " Vinken", " Nachtegaal", " Spoor",
         " Haven", " Kanaal", " Singel", " Dijk", " Molen", " Kerk", " School", " Stations",
         " Dorps", " Hoofd", " Markt", " Raadhuis", " Park", " Bos", " Duin", " Zee", " Strand",
         " Rijn", " Maas", " Waal", " IJssel", " Schelde", " Vondel", " Rembrandt", " Vermeer",
         " Mozart", " Beethoven", " Bach", " Rubens", " Hals", " Mauve", " Isra\u00ebls",
         " Thorbecke", " Troelstra", " Drees", " Spinoza", " Erasmus", " Huygens", " Goethe",
         " Cats", " Hooft", " Bilderdijk", " Tollens", " Tromp", " Ruyter", " Evertsen",
         " Piet", " Hein", " Nassau", " Wilhelmina", " Juliana", " Beatrix", " Irene",
         " Margriet", " Emma", " Sophia", " Anna", " Maria", " Elisabeth", " Java", " Sumatra",
         " Borneo", " Celebes", " Bali", " Ambon", " Transvaal", " Pretoria", " Kruger",
         " Steijn", " Paul", " Weimar", " Berlage", " Edison", " Marconi", " Newton",
         " Einstein", " Curie", " Amp\u00e8re", " Volta", " Watt", " Europa", " Amerika",
         " Afrika", " Azi\u00eb", " Canada", " Zonne", " Maan", " Sterren", " Venus", " Mars",
         " Jupiter", " Saturnus", " Orion", " Noorder", " Zuider", " Ooster", " Wester",
         " Achter", " Voor", " Boven", " Binnen", " Buiten", " Oude", " Nieuwe",
         " Burgemeester", " Pastoor", " Dokter", " Meester", " Dominee", " Graaf", " Hertog",
         " Baron", " Ridder", " Jonker", " Bakker", " Smid", " Visser", " Schipper", " Boer",
         " Herder", " Jager", " Wever", " Molenaar", " Timmerman", " Sluis", " Heide",
         " Oranje",),
    ),
    "n:suffix": (
        ("n/suffix", "meer", "weg", "straat", "dijk", "wijk", "brug", "plein", "haven", "hoek",
         "hout", "laan", "kade", "singel", "gracht", "hof", "pad", "steeg", "dreef", "park",
         "ring", "markt", "burg", "dam", "dorp", "veen", "baan", "poort", "kamp", "berg",
         "akker", "veld", "horst", "rade", "oord", "stein", "beek", "bos",),
    ),
    "n:place": (
        ("n/place", " Een", " Amsterdam", " Rotterdam", " Utrecht", " Eindhoven", " Almere",
         " Tilburg", " Nijmegen", " Arnhem", " Haarlem", " Enschede", " Breda", " Amersfoort",
         " Apeldoorn", " Zwolle", " Zoetermeer", " Leiden", " Maastricht", " Dordrecht",
         " Delft", " Leeuwarden", " Helmond", " Alkmaar", " Hilversum", " Amstelveen",
         " Purmerend", " Deventer", " Hengelo", " Lelystad", " Schiedam", " Zaandam",
         " Hoofddorp", " Ede", " Vlaardingen", " Gouda", " Spijkenisse", " Almelo", " Venlo",
         " Assen", " Heerlen", " Roosendaal", " Veenendaal", " Nieuwegein", " Oss",
         " Heerhugowaard", " Emmen", " Rijswijk", " Zeist", " Oosterhout", " Hoorn",
         " Roermond", " Barendrecht", " Houten", " Ridderkerk", " Doetinchem", " Veldhoven",
         " Harderwijk", " Drachten", " Weert", " Katwijk", " Middelburg", " Voorburg",
         " Huizen", " Zwijndrecht", " Hoogeveen", " Tiel", " Soest", " Beverwijk",
         " Wageningen", " Zutphen", " Heemskerk", " Hellevoetsluis", " Maarssen", " Kerkrade",
         " Woerden", " Kampen", " Rosmalen", " Landgraaf", " Sittard", " Uden", " Wijchen",
         " Gorinchem", " Barneveld", " Leidschendam", " Waalwijk", " IJsselstein", " Bussum",
         " Vlissingen", " Sneek", " Maassluis", " Veghel", " Papendrecht", " IJmuiden",
         " Oldenzaal", " Diemen", " Geleen", " Valkenswaard", " Waddinxveen", " Heerenveen",
         " Best", " Meppel", " Nijkerk", " Culemborg", " Dronten", " Geldrop", " Goes",
         " Rijssen", " Venray", " Vleuten", " Brunssum", " Leusden", " Pijnacker", " Heemstede",
         " Leiderdorp", " Ermelo", " Noordwijk", " Wassenaar", " Emmeloord", " Boxtel",
         " Vught", " Zevenaar", " Uithoorn", " Voorschoten", " Sliedrecht", " Terneuzen",
         " Oegstgeest", " Deurne", " Nijverdal", " Baarn", " Putten", " Assendelft",
         " Haaksbergen", " Dongen", " Schijndel", " Nuenen", " Winterswijk", " Castricum",
         " Heiloo", " Lisse", " Bilthoven", " Zeewolde", " Aalsmeer", " Elst", " Volendam",
         " Hillegom", " Naaldwijk", " Duiven", " Borne", " Urk", " Goirle", " Nunspeet",
         " Weesp", " Oisterwijk", " Alblasserdam", " Raalte", " Hardenberg", " Velp",
         " Huissen", " Bodegraven", " Schagen", " Bergschenhoek", " Nootdorp", " Leerdam",
         " Hoensbroek", " Enkhuizen", " Beek", " Cuijk", " Drunen", " Zwaag", " Naarden",
         " Waalre", " Aalten", " Someren", " Krommenie", " Steenwijk", " Voorhout", " Didam",
         " Rijen", " Gemert", " Valkenburg", " Groesbeek", " Wateringen", " Kaatsheuvel",
         " Vianen", " Rijnsburg", " Boskoop", " Rhoon", " Zandvoort", " Mijdrecht",
         " Sassenheim", " Laren", " Epe", " Rhenen", " Wierden", " Coevorden", " Bennekom",
         " Velserbroek", " Tegelen", " Vlijmen", " Westervoort", " Dalfsen", " Noordwijkerhout",
         " Julianadorp", " Harlingen", " Echt", " Roden", " Zevenbergen", " Monster",
         " Vriezenveen", " Lunteren", " Brielle", " Dieren", " Woudenberg", " Uitgeest",
         " Lochem", " Heesch", " Steenbergen", " Losser", " Badhoevedorp", " Schoonhoven",
         " Asten", " Twello", " Joure", " Wolvega", " Horst", " Zaltbommel", " Wormer",
         " Lichtenvoorde", " Oirschot", " Ommen", " Dedemsvaart", " Franeker", " Oudenbosch",
         " Dokkum", " Vaassen", " Druten", " Boxmeer", " Rozenburg", " Raamsdonksveer", " Made",
         " IJsselmuiden", " Halsteren", " Elburg", " Hattem", " Wezep", " Bemmel", " Goor",
         " Prinsenbeek", " Bleiswijk", " Klazienaveen", " Blaricum", " Heerde", " Lent",
         " Zierikzee", " Wormerveer", " Oosterbeek", " Beilen", " Voorthuizen", " Malden",
         " Werkendam", " Eibergen", " Mierlo", " Bergeijk", " Doesburg", " Reuver", " Hulst",
         " Geldermalsen", " Stein", " Staphorst", " Berghem", " Breukelen", " Scherpenzeel",
         " Reeuwijk", " Ulft", " Bladel", " Eersel", " Nederweert", " Lemmer", " Genemuiden",
         " Landsmeer", " Doorn", " Hoogland", " Berlicum", " Denekamp", " Bovenkarspel",
         " Bolsward", " Zuidlaren", " Montfoort", " Heeze", " Groenlo", " Eerbeek", " Burgum",
         " Budel", " Oostzaan", " Eijsden", " Hoevelaken", " Poortugaal", " Oosterwolde",
         " Vinkeveen", " Monnickendam", " Hoogerheide", " Nieuwkoop", " Holten", " Eemnes",
         " Neede", " Grootebroek", " Nieuwleusen", " Kapelle", " Kudelstaart", " Boekel",
         " Loosdrecht", " Gennep", " Delfgauw", " Renkum", " Roelofarendsveen", " Elsloo",
         " Numansdorp", " Moordrecht", " Vroomshoop", " Zevenhuizen", " Zoeterwoude",
         " Hilvarenbeek", " Swalmen", " Reusel", " Zelhem", " Zaandijk", " Grave", " Medemblik",
         " Warnsveld", " Brummen", " Teteringen", " Bavel", " Gilze", " Hoogkarspel",
         " Voerendaal", " Oudewater", " Olst", " Zundert", " Wijhe", " Harmelen", " Tholen",
         " Abcoude", " Lopik", " Udenhout", " Wervershoof", " Susteren", " Zwanenburg", " Axel",
         " Kerkdriel", " Strijen", " Vaals", " Oostvoorne", " Lekkerkerk", " Borculo",
         " Ruurlo", " Stiens", " Rheden", " Leersum", " Middelharnis", " Limmen", " Panningen",
         " Honselersdijk", " Meerssen", " Gorredijk", " Delden", " Hasselt", " Schaijk",
         " Markelo", " Gendt", " Soesterberg", " Vorden", " Enter", " Puttershoek", " Edam",
         " Heino", " Sommelsdijk", " Dinxperlo", " Poeldijk", " Bunnik", " Maasbracht",
         " Geertruidenberg", " Wehl", " Eelde", " Bergambacht", " Yerseke", " Andijk", " Erp",
         " Wilnis", " Zuidwolde", " Bloemendaal", " Hoeven", " Sevenum", " Kortenhoef",
         " Rijsbergen", " Maasland", " Maasbree", " Biddinghuizen", " Kesteren", " Heythuysen",
         " Rockanje", " Baarlo", " Nuth", " Eygelshoven", " Wognum", " Hellendoorn",
         " Opheusden", " Nistelrode", " Swifterbant", " Oldebroek", " Ugchelen", " Wapenveld",
         " Helden", " Terheijden", " Mill", " Ouddorp", " Schalkhaar", " Meijel",
         " Warmenhuizen", " Surhuisterveen", " Moergestel", " Bakel", " Alphen", " Born",
         " Zuidland", " Obdam", " Dirksland", " Wieringerwerf", " Klundert", " Sleeuwijk",
         " Varsseveld", " Lienden", " Haaren", " Buitenpost", " Grou", " Odijk",
         " Kootwijkerbroek", " Dinteloord", " Kollum", " Tubbergen", " Hapert", " Geesteren",
         " Bathmen", " Urmond", " Damw\u00e2ld", " Gaanderen", " Renswoude", " Bunde", " Peize",
         " Heinkenszand", " Belfeld", " Fijnaart", " Silvolde", " Amerongen", " Simpelveld",
         " Arnemuiden", " Velden", " Bennebroek", " Stolwijk", " Hollandscheveld",
         " Ossendrecht", " Duivendrecht", " Sprundel", " Waspik", " Rossum", " Maarheeze",
         " Hippolytushoef", " Stramproy", " Hedel", " Moerkapelle", " Ochten",
         " Middenbeemster", " Bocholtz", " Gieten", " Warmond", " Akersloot", " Geffen",
         " Ulvenhout", " Zetten", " Hurdegaryp", " Heteren", " Westzaan", " Doorwerth",
         " Beekbergen", " Hooglanderveen", " Smilde", " Helvoirt", " Zwartsluis",
         " Maartensdijk", " Borger", " Ureterp", " Giessenburg", " Vijfhuizen", " Wouw",
         " Grubbenvorst", " Liempde", " Diepenveen", " Appelscha", " Kruiningen",
         " Mijnsheerenland", " Meteren", " Lemelerveld", " Rucphen", " Erica", " Aerdenhout",
         " Elspeet", " Maurik", " Westerbork", " Woudrichem", " Maarn", " Schoorl",
         " Schinveld", " Leimuiden", " Oostburg", " Breskens", " Nuland", " Terborg", " Leende",
         " Munstergeleen", " Workum", " Spanbroek", " Ootmarsum", " Heel", " Eefde",
         " Overveen", " Dodewaard", " Schipluiden", " Schoonebeek", " Haelen", " Krabbendijke",
         " Driel", " Haastrecht", " Venhuizen", " Hank", " Maasdijk", " Nieuwveen", " Harkema",
         " Roggel", " Vollenhove", " Middenmeer", " Chaam", " Lieshout", " Gendringen",
         " Rijsenhout", " Doornspijk", " Herkenbosch", " Klaaswaal", " Blokker",
         " Nijkerkerveen", " Balk", " Dwingeloo", " Kessel", " Ewijk", " Ospel", " Muiden",
         " Rouveen", " Overdinkel", " Oudorp", " Overloon", " Gorssel", " Hoogwoud",
         " Balkbrug", " Hulsberg", " Nijeveen", " Linschoten", " Ruinerwold", " Posterholt",
         " Gulpen", " Kamerik", " Oudkarspel", " Margraten", " Dalen", " Meerkerk",
         " Kwintsheul", " Heusden", " Heerjansdam", " Diessen", " Rolde", " Putte", " Breezand",
         " Marknesse", " Paterswolde", " Bruinisse", " Tuitjenhorn", " Norg", " Ammerzoden",
         " Horn", " Almkerk", " Oirsbeek", " Havelte", " Molenhoek", " Ederveen",
         " Zuidoostbeemster", " Linne", " Heeten", " Steyl", " Nieuwendijk", " Noordwolde",
         " Melick", " Ruinen", " Heinenoord", " Feanw\u00e2lden", " Woubrugge",
         " Beetsterzwaag", " Annen", " Benschop", " Albergen", " Benthuizen", " Harskamp",
         " Heelsum", " Volkel", " Dreumel", " Stellendam", " Makkum", " Spaarndam",
         " Bergentheim", " Avenhorn", " Lisserbroek", " Kockengen", " Koudekerke", " Buren",
         " Winkel", " Kloetinge", " Oosthuizen", " Arkel", " Neer", " Valthermond", " Loenen",
         " Beesd", " Spaubeek", " Uddel", " Klarenbeek", " Liessel", " Goutum", " Akkrum",
         " Cothen", " Dronryp", " Beusichem", " Bovensmilde", " Nieuwstadt", " Hierden",
         " Jubbega", " Klimmen", " Maasdam", " Emst", " Haulerwijk", " Asperen", " Schimmert",
         " Kloosterzande", " Gramsbergen", " Luyksgestel", " Willemstad", " Lith", " Montfort",
         " Brakel", " Slagharen", " Ens", " Herveld", " Muiderberg", " Lobith", " Ameide",
         " Ravenstein", " Wemeldinge", " Weerselo", " Dorst", " Mook", " Zwartemeer",
         " Zevenhoven", " Rilland", " Wernhout", " Ursem", " Voorst", " Veen", " Wilp",
         " IJlst", " Eelderwolde", " Lexmond", " Hoek", " Gronsveld", " Kollumerzwaag", " Riel",
         " Herpen", " Angeren", " Haps", " Haaften", " Beltrum", " Wanroij", " Ulestraten",
         " Milsbeek", " Giethoorn", " Tolkamer", " Zaamslag", " Herwijnen", " Giesbeek",
         " Doornenburg", " Schinnen", " Nieuwerkerk", " Wekerom", " Achterveld", " Waarland",
         " Koedijk", " Arcen", " Baexem", " Hallum", " Nes", " Oudega", " Zeddam", " Menaam",
         " Ooltgensplaat", " Koudum", " Overasselt", " Amstenrade", " Westkapelle", " Halfweg",
         " Gameren", " Oostrum", " Diepenheim", " Berkhout", " Gouderak", " Vinkel",
         " Limbricht", " Berltsum", " Geulle", " Oldemarkt", " Terwolde", " Andel",
         " Vierlingsbeek", " Werkhoven", " Dussen", " Streefkerk", " Koewacht", " Ooij",
         " Diever", " Bosschenhoofd", " Oostkapelle", " Thorn", " Weurt", " Koekange",
         " Heenvliet", " Nibbixwoud", " Wamel", " Tollebeek", " Pannerden", " Beesel",
         " Wijlre", " Riethoven", " Langbroek", " Kootstertille", " Elim", " Midwoud",
         " Heukelum", " Aardenburg", " Callantsoog", " Twijzelerheide", " Waardenburg",
         " Wommels", " Vlodrop", " Clinge", " Oeffelt", " Sluis", " Wieringerwaard",
         " Kruisland", " Noardburgum", " Oosterland", " Zegveld", " Haarsteeg", " Grevenbicht",
         " Gytsjerk", " Goedereede", " Luttelgeest", " Ysselsteyn", " IJzendijke", " Leunen",
         " Sluiskil", " Langenboom", " Halle", " Luttenberg", " Standdaarbuiten", " Lierop",
         " Ottersum", " Haarle", " Lutjebroek", " Gemonde", " Sleen", " Steenderen",
         " Vogelenzang", " Heeg", " Milheeze", " Raamsdonk", " Otterlo", " Opmeer",
         " Wolphaartsdijk", " Hoogeloon", " Deurningen", " Aalst", " Wagenberg", " Melissant",
         " Esch", " Tuk", " Winssen", " Schoonoord", " Slootdorp", " Ingen", " Vessem",
         " Garderen", " Beringe", " Tricht", " Melderslo", " Veenoord", " Westerhoven",
         " Hengevelde", " Kamperland", " Nieuwkuijk", " Schagerbrug", " Westmaas",
         " Philippine", " Schalkwijk", " Serooskerke", " Huijbergen", " Epse", " Vuren",
         " Heijen", " Abbekerk", " Haalderen", " Siebengewald", " America", " Hulshorst",
         " Wijnjewoude", " Lutten", " Zwaanshoek", " Deil", " Odiliapeel", " Zegge",
         " Mariahout", " Stompetoren", " Wintelre", " Wessem", " Puth", " Goudswaard",
         " Buchten", " Driebruggen", " Duizel", " Lottum", " Groessen", " Wijdewormer",
         " Zieuwent", " Bornerbroek", " Hegelsom", " Vledder", " Noorden", " Groenekan",
         " Nagele", " Opperdoes", " Oudehaske", " Lepelstraat", " Westdorpe", " Beugen",
         " Noordscheschut", " Zwartewaal", " Hoornaar", " Steenwijkerwold", " Babberich",
         " Oentsjerk", " Bakkeveen", " Zwammerdam", " Kortgene", " Oploo", " Donkerbroek",
         " Garyp", " Wittem", " Aalden", " Odoorn", " Wanssum", " Vreeland", " Gasselte",
         " Vogelwaarde", " Heumen", " Neerkant", " Gasselternijveen", " Oosterhesselen",
         " Ilpendam", " Meerlo", " Scherpenisse", " Elshout", " Etten", " Vierpolders",
         " Heerle", " Sambeek", " Valburg", " Wergea", " Westwoud", " Zuilichem", " Soerendonk",
         " Beegden", " Handel", " Deest", " Harfsen", " Sterksel", " Boornbergum", " Tynaarlo",
         " Mechelen", " Tienhoven", " Nederhemert", " Reek", " Witmarsum", " Ferwert",
         " Biervliet", " Barchem", " Opeinde", " Noordeloos", " Venhorst", " Vorstenbosch",
         " Bergharen", " Marken", " Berkenwoude", " Nispen", " Megen", " Wanneperveen",
         " Lewedorp", " Bruchem", " Wolfheze", " Minnertsga", " Drogeham", " Piershil",
         " Genderen", " Leuth", " Rozendaal", " Ammerstol", " Zoelen", " Poortvliet",
         " Grathem", " Langerak", " Austerlitz", " Stavenisse", " Velddriel", " Saasveld",
         " Sexbierum", " Obbicht", " Creil", " Afferden", " Hoogmade", " Achtmaal", " Eys",
         " Hansweert", " Rijpwetering", " Stroe", " Meterik", " Weiteveen", " Ophemert",
         " Zoutelande", " Rijkevoort", " Exloo", " Waarder", " Schijf", " Rutten",
         " Schoonrewoerd", " Grashoek", " Koningsbosch", " Ittervoort", " Giessen", " Drempt",
         " Petten", " Veere", " Andelst", " Hummelo", " Wijnandsrade", " Oene",
         " Scharnegoutum", " Dirkshorn", " Hekelingen", " Pesse", " Tytsjerk", " Merkelbeek",
         " Horssen", " Harbrinkhoek", " Stevensweert", " Geervliet", " Bentelo",
         " Colijnsplaat", " Holwerd", " Hensbroek", " Overberg", " Nigtevecht", " Oldeberkoop",
         " Eastermar", " Leerbroek", " Hem", " Aldeboarn", " Aadorp", " Tijnje", " Ankeveen",
         " Kilder", " Oosterblokker", " Espel", " Terschuur", " Spijk", " Renesse", " Domburg",
         " Bant", " Bredevoort", " Mari\u00ebnheem", " Aagtekerke", " Woensdrecht",
         " Meliskerke", " Steensel", " Kloosterhaar", " Hattemerbroek", " Ell", " Hooghalen",
         " Groet", " Lettele", " Nieuwehorne", " Spierdijk", " Oosterend", " Hagestein",
         " Randwijk", " Kraggenburg", " Baambrugge", " Waarde", " Biezenmortel", " Daarle",
         " Zwartebroek", " Borssele", " Vlierden", " Schoondijke", " Sibculo", " Uffelte",
         " Roosteren", " Hoenderloo", " Keijenborg", " Marrum", " Eext", " Grijpskerke",
         " Vijlen", " Harreveld", " Nieuwpoort", " Oudeschoot", " Hoogblokland", " Knegsel",
         " Woudsend", " Rottevalle", " Lievelde", " Zenderen", " Blokzijl", " Wijdenes",
         " Lathum", " Oudemirdum", " Maarsbergen", " Angerlo", " Nieuwlande", " Tzummarum",
         " Heerewaarden", " Jirnsum", " Geesbrug", " Sumar", " Loosbroek", " Brandwijk",
         " IJhorst", " Lemele", " Maasbommel", " Egchel", " Rekken", " Oudeschild",
         " Hoogersmilde", " Schelluinen", " Puiflijk", " Lippenhuizen", " Ternaard", " Swolgen",
         " Langeveen", " Hollum", " Schermerhorn", " Neeritter", " Surhuizum", " Einighausen",
         " Sintjohannesga", " Abbenbroek", " Polsbroek", " Oijen", " Veenhuizen",
         " Scharendijke", " Tienray", " Koningslust", " Reutum", " Brouwershaven", " Herkingen",
         " Almen", " Nieuwdorp", " Esbeek", " Oudenhoorn", " Lieren", " Wesepe",
         " Rijnsaterwoude", " Molenschot", " Westendorp", " Valthe", " Oosteind",
         " Daarlerveen", " Molenaarsgraaf", " Stampersgat", " Guttecoven", " Boelenslaan",
         " Augustinusga", " Abbenes", " Everdingen", " Aarlanderveen", " Opijnen", " Vlieland",
         " Drachtstercompagnie", " Lopikerkapel", " Ovezande", " Escharen", " Oirlo",
         " Wellerlooi", " Burdaard", " IJzendoorn", " Gassel", " Wissenkerke", " Westbroek",
         " Broekland", " Broeksterw\u00e2ld", " Stokkum", " Holtum", " Anjum", " Blitterswijck",
         " Mantgum", " Wirdum", " Poederoijen", " Wadenoijen", " Rinsumageast", " Heikant",
         " Vragender", " Moerdijk", " Casteren", " Kronenberg", " Doenrade", " Bruchterveld",
         " Tzum", " Noorbeek", " Twisk", " Ulicoten", " Ellecom", " Wilbertoord", " Ommel",
         " Nieuweroord", " Reduzum", " Kolhorn", " Tuil", " Twijzel", " Achthuizen",
         " Noordhoek", " Merselo", " Leveroy", " Baak", " Colmschate", " Wijster", " Varik",
         " Buurmalsen", " Well", " Braamt", " Beerzerveld", " Oppenhuizen", " Galder",
         " Veeningen", " Steggerda", " Elsendorp", " Netersel", " Broekhuizenvorst", " Deinum",
         " Marsum", " Vrouwenpolder", " Herwen", " Langweer", " Arum", " Nietap", " Cruquius",
         " Echteld", " Langezwaag", " Oldeholtpade", " Megchelen", " Bakhuizen", " Bentveld",
         " Lomm", " Heelweg", " Midsland", " Grafhorst", " Winsum", " Hellouw", " Epen",
         " Rietmolen", " Makkinga", " Oranjewoud", " Nieuwland", " Frieschepalen", " Banholt",
         " Echtenerbrug", " Beinsdorp", " Terwispel", " Nijland", " Vasse", " Amstelhoek",
         " Kerkwerve", " Groede", " Schuinesloot", " Dreischor", " Sinderen", " Punthorst",
         " Gieterveen", " Beuningen", " W\u00e2ltersw\u00e2ld", " Heijningen", " Ottoland",
         " Hernen", " Stavoren", " Kwadendamme", " Britsum", " Hunsel", " Ransdaal",
         " Mari\u00ebnberg", " Kerkenveld", " Oudebildtzijl", " Graauw", " Buggenum",
         " Driezum", " Goudriaan", " Breedenbroek", " Wilhelminaoord", " Oosternijkerk",
         " Oosterzee", " Schiermonnikoog", " Jistrum", " Spankeren", " Kuinre", " Warten",
         " Sijbekarspel", " Barsingerhorn", " Easterein", " Westerland", " Kamperveen",
         " Bitgummole", " Eede", " Houtigehage", " Rhenoy", " Rumpt", " Nieuwaal",
         " Mari\u00ebnvelde", " Fleringen", " Metslawier", " Graft", " Zuiddorpe", " Lithoijen",
         " Willemsoord", " Hijken", " Haghorst", " Hurwenen", " Helenaveen", " Broekhuizen",
         " Dalem", " Eethen", " Maashees", " Toldijk", " Boijl", " Oostwoud", " Wilsum",
         " Lijnden", " Middelaar", " Zijderveld", " Langeweg", " Biggekerke", " Mheer",
         " Lemiers", " Schellinkhout", " Aerdt", " Tiendeveen", " Burgerbrug", " Erm",
         " Hindeloopen", " Varsselder", " Waskemeer", " Tjalleberd", " Ee", " Kedichem",
         " Castenray", " Hall", " Blije", " Siegerswoude", " Nederasselt", " Yde",
         " Wilhelminadorp", " Waverveen", " Eemdijk", " Roswinkel", " Cromvoirt", " Appeltern",
         " Alteveer", " Warder", " Hulsel", " Bingelrade", " Hoornsterzwaag", " Oudwoude",
         " Oudehorne", " Scharsterbrug", " Kinderdijk", " Bitgum", " Buinen", " Sweikhuizen",
         " Teuge", " Wapserveen", " Ryptsjerk", " Lutjewinkel", " Snelrewaard", " Noordgouwe",
         " Westbeemster", " Azewijn", " Zalk", " Warns", " Fluitenberg", " Grolloo",
         " Tilligte", " Gerkesklooster", " Kwadijk", " Hemrik", " Papenhoven", " Terherne",
         " Zonnemaire", " Heibloem", " Rottum", " Macharen", " Gastel", " Klijndijk",
         " Benningbroek", " Cadzand", " Nijbroek", " Ledeacker", " Zeijen", " Hekendorp",
         " Haren", " Balgoij", " Darp", " Middelie", " Stevensbeek", " Heveadorp", " Oudesluis",
         " Ommeren", " Meeuwen", " Hoedekenskerke", " M\u00fbnein", " Jisp", " Hengstdijk",
         " Sloten", " Hauwert", " Hoofdplaat", " Leuvenheim", " Haarlo", " Wijngaarden",
         " Jabeek", " Vierhouten", " Grootschermer", " Landhorst", " Oudelande", " Westerbeek",
         " Dalerpeel", " Vrouwenparochie", " Veessen", " Mildam", " Gasselternijveenschemond",
         " Kerkwijk", " Nunhem", " Empe", " Raerd", " Wichmond", " Zoelmond", " Batenburg",
         " Wapse", " Bantega", " Hommerts", " Ysbrechtum", " Gelselaar", " Alem",
         " Suw\u00e2ld", " Oterleek", " Zuidschermer", " Vlist", " Heemserveen", " Echten",
         " Wijckel", " Aldtsjerk", " Nisse", " Manderveen", " Witharen", " Gees", " Welsum",
         " Noordbeemster", " Nooitgedacht", " Burum", " Rheezerveen", " Midlum", " Oostdijk",
         " Radewijk", " Eesveen", " Hemelum", " Blauwhuis", " Baarland", " Zuidveen",
         " Westergeest", " Enspijk", " Moerstraten", " Achlum", " Katlijk", " Schipborg",
         " Kreileroord", " Bemelen", " Agelo", " Haule", " Pingjum", " Drouwenermond",
         " Westknollendam", " Acquoy", " Geerdijk", " Stuifzand", " Rotsterhaule",
         " Simonshaven", " Ouwerkerk", " Drimmelen", " Eckelrade", " Altforst", " Engwierum",
         " Est", " Linde", " Nijemirdum", " Wytgaard", " Watergang", " Tinte", " Lamswaarde",
         " Ossenzijl", " Nijensleek", " Drouwen", " Driewegen", " Holthees", " Ane",
         " Witteveen", " Veulen", " Reijmerstok", " Haskerhorne", " Hertme", " Weidum",
         " Beets", " Zuidermeer", " Ritthem", " Oosterstreek", " Kimswerd", " Griendtsveen",
         " Oosterbierum", " Kattendijke", " Waterlandkerkje", " Stegeren", " Scheerwolde",
         " Schore", " Erichem", " Ravenswaaij", " Netterden", " Aalsmeerderbrug", " Zuidzande",
         " Heide", " Glane", " Nijeholtpade", " Groeningen", " Oostknollendam", " Aartswoud",
         " Buitenkaag", " Loenersloot", " Gapinge", " Blesdijke", " Idskenhuizen",
         " Nieuwersluis", " Haler", " Kekerdom", " Harich", " Eexterveen", " Munnekezijl",
         " Kaag", " Ubbergen", " Parrega", " Wijnaldum", " Ballum", " Donderen", " Zwiggelte",
         " Zandpol", " Exmorra", " Strijensas", " Mookhoek", " Kats", " Munnekeburen",
         " Terhole", " Loerbeek", " Delfstrahuizen", " Nijega", " Neerijnen", " Lengel",
         " Hoogenweg", " Wjelsryp", " Kollumerpomp", " Overlangel", " Lierderholthuis",
         " Tjerkwerd", " Ried", " Oudendijk", " Oosthem", " Hulten", " Luxwoude", " Heesselt",
         " Notter", " Vinkenbuurt", " Joppe", " Okkenbroek", " Luinjeberd", " Buinerveen",
         " Babyloni\u00ebnbroek", " Bontebok", " Uitwellingerga", " Boazum", " Koarnjum",
         " Purmerland", " Scharwoude", " Drongelen", " Geijsteren", " Easterlittens", " Boksum",
         " Lekkum", " Drijber", " Zwinderen", " Odoornerveen", " Paasloo", " Ravenswoud",
         " Niftrik", " Zijdewind", " Earnew\u00e2ld", " Gasteren", " Annerveenschekanaal",
         " Delwijnen", " Sondel", " Hijum", " Hantum", " Asch", " Nieuwvliet", " Slenaken",
         " Mander", " Vegelinsoord", " Papekop", " Meppen", " Haskerdijken", " Zeegse",
         " Weteringbrug", " Zweeloo", " Lioessens", " Spier", " Anloo", " Ellewoutsdijk",
         " Wachtum", " Dongjum", " Kapellebrug", " Collendoorn", " Ingelum", " Niawier",
         " Dalerveen", " Vledderveen", " Elp", " Arri\u00ebn", " Elahuizen", " Roderwolde",
         " Stoutenburg", " Fochteloo", " Sibrandabuorren", " Ellemeet", " Geersdijk",
         " Huisseling", " Vilsteren", " Ansen", " Mastenbroek", " Ouwsterhaule", " Midlaren",
         " Gellicum", " Tonden", " Drogteropslagen", " Dalmsholte", " Tjerkgaast", " Molkwerum",
         " Spijkerboor", " Burgerveen", " Uitwijk", " Sirjansland", " Walsoorden", " Strijbeek",
         " Zuna", " Gauw", " Tersoal", " Katwoude", " Haarlemmerliede", " Moorveld",
         " Zandhuizen", " Markenbinnen", " Oudemolen", " Blankenham", " Folsgare", " Heukelom",
         " Lollum", " Triemen", " Roderesch", " Zuidlaarderveen", " Ees", " Zuiderwoude",
         " Scheulder", " Kallenkote", " Langedijke", " Easterwierrum", " Stroobos",
         " Vierakker", " Jutrijp", " Jorwert", " Noordwelle", " Ossenisse", " Plasmolen",
         " Onna", " Jelsum", " Ekehaar", " Frederiksoord", " Gersloot", " Burgwerd", " Wierum",
         " Steenenkamer", " Hilaard", " Jonkersl\u00e2n", " Mantinge", " Retranchement",
         " Brucht", " Wiuwert", " Rheeze", " Wons", " Waardhuizen", " Nieuwediep", " Jaarsveld",
         " Kootwijk", " Hoenzadriel", " Holsloot", " Nijeberkoop", " Drouwenerveen",
         " Gaastmeer", " Hempens", " Loon", " Mariaparochie", " Wittelte", " Zorgvlied",
         " Go\u00ebnga", " Purmer", " Terband", " Herbaijum", " Anderen", " Basse",
         " Schettens", " Peins", " Schoonloo", " Goingarijp", " Abbega", " Spannum",
         " Westhoek", " Driehuizen", " Overslag", " Olburgen", " Stieltjeskanaal", " Sonnega",
         " Langelille", " Morra", " Brantgum", " Orvelte", " Terkaple", " Formerum",
         " Oosterwijk", " Oldelamer", " Itens", " Wyns", " Lieveren", " Kuitaart", " Vredepeel",
         " Evertsoord", " Boschoord", " K\u00fbbaard", " Kortehemmen", " Langelo", " Bunne",
         " Giethmen", " Ferwoude", " Hitzum", " Dieden", " Paesens", " Moddergat", " Foxwolde",
         " Starnmeer", " Hezingen", " Kalenberg", " Broek", " Raard", " W\u00e2nswert",
         " Ingber", " Oldetrijne", " Rohel", " Hantumhuizen", " Eexterveenschekanaal",
         " Neerloon", " Smakt", " Vinkega", " Spanga", " Breukeleveen", " Havelterberg",
         " Baard", " Warfstermolen", " Teeffelen", " Beerze", " Wezup", " Tirns", " Gaast",
         " Snakkerburen", " Haringhuizen", " Spui", " Nijeholtwolde", " Wier", " Demen",
         " Nutter", " Vorchten", " Reah\u00fbs", " Holtheme", " Benneveld", " Wetering",
         " Rotstergaast", " Readtsjerk", " Hobrede", " Hemmen", " Loozen", " Dieverbrug",
         " Follega", " Poppenwier", " Ubbena", " Lambertschaag", " Heijenrath", " Wezuperbrug",
         " Marijenkampen", " Rijs", " Zurich", " Nieuwebrug", " Feinsum", " Zuidvelde",
         " Eesergroen", " Walem", " Eeserveen", " Balloo", " Wijnbergen", " Anerveen",
         " Eursinge", " Oldeholtwolde", " Erlecom", " Schraard", " Schalsum", " Lies",
         " Leutingewolde", " Westervelde", " Zennewijnen", " Wateren", " Jellum", " Uitdam",
         " Leur", " Ressen", " Bruinehaar", " Nijetrijne", " Nijelamer", " Pietersbierum",
         " Peest", " Eexterzandvoort", " Boesingheliede", " Diffelen", " Offingawier",
         " Wolsum", " Bears", " Westdorp", " Bronkhorst", " Nieuweschoot", " Hidaard",
         " Aalsum", " Holthone", " Baaiduinen", " Oranje", " Vrouwenakker", " Schardam",
         " Castelre", " Rogat", " Doldersum", " Zweins", " Bornwird", " Reitsum",
         " Ruigahuizen", " Garminge", " Bronneger", " Windraak", " Venebrugge", " Indijk",
         " Dearsum", " Idsegahuizum", " Baaium", " Oosterleek", " Persingen", " Akmarijp",
         " Mirns", " Britswert", " Hartwerd", " H\u00fans", " Veenklooster", " Balinge",
         " Amen", " Taarlo", " Rien", " Zeijerveld", " Exlo\u00ebrveen", " Boornzwaag",
         " Skingen", " Landerum", " Peperga", " Allingawier", " Dedgum", " Friens",
         " Slappeterp", " Hegebeintum", " Winde", " Vethuizen", " Baars", " IJsselham",
         " Doniaga", " Waaksens", " Ginnum", " Marwijksoord", " Deurze", " Noordeinde", " Rha",
         " Koufurderrige", " Hichtum", " Cornwerd", " Hieslum", " Idaerd", " Olterterp",
         " Nijlande", " Bronnegerveen", " Gelderswoude", " Elkenrade", " Oldeouwer", " Westhem",
         " Blessum", " Augsbuurt", " Zuidveld", " Beutenaken", " Marle", " Greonterp",
         " Hiaure", " Foudgum", " Lichtaard", " Papenvoort", " Neerlangel", " Diphoorn",
         " Ypecolsga", " Lytsewierrum", " Firdgum", " Hantumeruitburen", " Leimuiderbrug",
         " Homoet", " Go\u00ebngahuizen", " Snikzwaag", " Jannum", " Jislum", " Dijken",
         " Longerhouw", " Swichum", " Wetsens", " Eldersloo", " Zandberg", " Schiphol",
         " Keent", " Geeuwenbrug", " Nijehaske", " Kolderwolde", " Lo\u00ebnga", " Hinnaard",
         " Bruntinge", " Baneheide", " Deelen", " Anevelde", " Eesterga", " Piaam", " Rhee",
         " Iens", " Nijhuizum", " Eagum", " Sibrandah\u00fbs", " Jouswier", " Slijkenburg",
         " Legemeer", " Waaxens", " Zeijerveen", " Matsloot", " Bern", " Sandfirden", " Kinnum",
         " Warstiens", " Teroele", " Smallebrugge", " Kornwerderzand", " Leons", " Hee",
         " Miedum", " Vredenheim", " Ellertshaar", " Idzega", " Tjalhuizum", " Eleveld",
         " Ballo\u00ebrveld", " Ossenwaard", " Kaard", " Striep", " Schokland", " Breezanddijk",
         " Geelbroek", " Haarlemmermeer", " Waterland", " Wijdemeren", " Wormerland",
         " Zaanstad", " Drechterland", " Koggenland", " Texel", " Velsen", " Teylingen",
         " Westland", " Lansingerland", " Zuidplas", " Krimpenerwaard", " Molenlanden",
         " Albrandswaard", " Nissewaard", " Bunschoten", " Vijfheerenlanden", " Altena",
         " Reimerswaal", " Borsele", " Halderberge", " Maasdriel", " Maashorst", " Bernheze",
         " Meierijstad", " Laarbeek", " Leudal", " Maasgouw", " Cranendonck", " Roerdalen",
         " Beekdaelen", " Overbetuwe", " Lingewaard", " Montferland", " Bronckhorst",
         " Berkelland", " Dinkelland", " Twenterand", " Steenwijkerland", " Westerveld",
         " Zwartewaterland", " Noordoostpolder", " Weststellingwerf", " Opsterland",
         " Ooststellingwerf", " Smallingerland", " Waadhoeke", " Terschelling",
         " Tytsjerksteradiel", " Dantumadiel", " Ameland", " Achtkarspelen", " Noordenveld",),
    ),
    "n/": (
        ("n!caps", "",),
        ("n!start", ".", "?", "!", "..", "...", "!!", "!!!", "??", "???", "?!", ".)", ".\"",
         "?\"", ".'", "\u2026", "\n",),
        ("n#1", " ",),
        ("n#10", " ",),
        ("n#2", " ",),
        ("n#3", " ",),
        ("n#4", " ",),
        ("n#5", " ",),
        ("n#6", " ",),
        ("n#7", " ",),
        ("n#8", " ",),
        ("n#9", " ",),
        ("n*", "",),
        ("n/=de", " de",),
        ("n/=een", " een",),
        ("n/=en", " en",),
        ("n/=er", " er",),
        ("n/=het", " het",),
        ("n/=is", " is",),
        ("n/adj", " open", " licht", " nodig", " leeg", " koud", " vrij", " rustig", " snel",
         " goed",),
        ("n/adv", " nog", " al", " ook", " alleen", " ongeveer", " weer", " vandaag", " mee",
         " hier", " erg", " gisteren", " vanmorgen", " bijna", " terug", " nu", " dan", " daar",
         " wel",),
        ("n/chat", " telefoon", " mevrouw", " nummer", " graag",),
        ("n/comma", ",",),
        ("n/conj", " dat", " die", " als", " hoe", " zodra", " waar",),
        ("n/det", " geen", " mijn", " haar", " uw", " dit", " veel", " deze", " alle", " ons",
         " onze", " hetzelfde", " jouw", " ieder", " minder",),
        ("n/en", " of", " maar", " want", " &", " noch",),
        ("n/glue", ".\u0001", ",\u0001", "?\u0001", "!\u0001", ":\u0001", " :\u0001", ";\u0001",
         " ;\u0001", ")\u0001", "(\u0001", " (\u0001", "-\u0001", " -\u0001", "'\u0001",
         " '\u0001", "\"\u0001", " \"\u0001", "/\u0001", " /\u0001", "..\u0001", "...\u0001",
         "!!\u0001", "!!!\u0001", "??\u0001", "???\u0001", "?!\u0001", "@\u0001", " @\u0001",
         "#\u0001", " #\u0001", "&\u0001", " &\u0001", "+\u0001", " +\u0001", "*\u0001",
         " *\u0001", "=\u0001", " =\u0001", "%\u0001", "$\u0001", " $\u0001", "\u20ac\u0001",
         " \u20ac\u0001", "\u00a3\u0001", " \u00a3\u0001", "\u00b0\u0001", " \u00b0\u0001",
         "[\u0001", " [\u0001", "]\u0001", " ]\u0001", "_\u0001", " _\u0001", "~\u0001",
         " ~\u0001", "<\u0001", " <\u0001", ">\u0001", " >\u0001", "\u201c\u0001",
         " \u201c\u0001", "\u201d\u0001", " \u201d\u0001", "\u2018\u0001", " \u2018\u0001",
         "\u2019\u0001", " \u2019\u0001", "\u2013\u0001", " \u2013\u0001", "\u2014\u0001",
         " \u2014\u0001", "\u2022\u0001", " \u2022\u0001", ").\u0001", "),\u0001", ".)\u0001",
         ".\"\u0001", ",\"\u0001", "?\"\u0001", ":)\u0001", ":(\u0001", ";)\u0001", "--\u0001",
         ".'\u0001", "\u2026\u0001", " \u2026\u0001", "\u0001",),
        ("n/hebben", " heeft", " hebben", " heb", " gehad",),
        ("n/kan", " kan", " kunnen", " gaat", " ga", " laat", " moeten", " wil",),
        ("n/lower", "\u0001 's", " ", "\u0003", "\u0004", "\u0005",),
        ("n/n", " water", " auto", " vrouw", " huis", " melder", " school", " ziekenhuis",
         " opvang", " dak", " stroom", " bericht", " politie", " flat", " trap", " boot",
         " gas", " rook", " gevaar", " kind", " persoon", " zoon", " buurvrouw", " familie",
         " slachtoffer",),
        ("n/niet", " niet",),
        ("n/ns", " medicijnen", " buren", " ouderen",),
        ("n/num", " twee", " drie", " vijf", " zes",),
        ("n/prep", " van", " in", " met", " op", " bij", " voor", " naar", " aan", " om",
         " door", " uit", " over", " tot", " binnen", " sinds", " onder", " tussen", " volgens",
         " tegen", " achter",),
        ("n/sign", ":", " :", ";", " ;", ")", "(", " (", "-", " -", "'", " '", "\"", " \"", "/",
         " /", "@", " @", "#", " #", "&", " &", "+", " +", "*", " *", "=", " =", "%", "$", " $",
         "\u20ac", " \u20ac", "\u00a3", " \u00a3", "\u00b0", " \u00b0", "[", " [", "]", " ]",
         "_", " _", "~", " ~", "<", " <", ">", " >", "\u201c", " \u201c", "\u201d", " \u201d",
         "\u2018", " \u2018", "\u2019", " \u2019", "\u2013", " \u2013", "\u2014", " \u2014",
         "\u2022", " \u2022", ").", "),", ",\"", ":)", ":(", ";)", "--", " \u2026",),
        ("n/subj", " we", " ik", " hij", " ze", " u", " iemand", " wij", " zelf", " niemand",
         " niets", " hem", " zij", " zich", " jullie",),
        ("n/te", " te",),
        ("n/unit", " mensen", " uur", " verdieping", " man", " bewoners", " minuten", " meter",
         " kinderen",),
        ("n/v", " staan", " weten", " zien", " helpen", " zitten", " rijden", " eten", " doen",),
        ("n/vd", " gevallen",),
        ("n/vt", " komt", " staat", " doet", " ligt", " houd", " woont", " zit", " neem",
         " weet", " vraagt", " doe", " zie",),
        ("n/zijn", " zijn", " was", " wordt", " blijft", " worden", " ben", " geweest",
         " blijven", " waren", " geworden", " bent",),
        ("n:adj", "",),
        ("n:adje", "",),
        ("n:adv", "",),
        ("n:chat", "",),
        ("n:conj", "",),
        ("n:day", "",),
        ("n:det", "",),
        ("n:hebben", "",),
        ("n:kan", "",),
        ("n:n", "",),
        ("n:name", "",),
        ("n:ns", "",),
        ("n:num", "",),
        ("n:org", "",),
        ("n:place", "",),
        ("n:prep", "",),
        ("n:street", "",),
        ("n:subj", "",),
        ("n:unit", "",),
        ("n:v", "",),
        ("n:vd", "",),
        ("n:vp", "",),
        ("n:vp+", "",),
        ("n:vt", "",),
        ("n:zijn", "",),
        ("n@", " http://", " https://",),
        ("n~", " ",),
        ("root", "\u0000",),
        ("root", "\u0006",),
    ),
    "n/street": (
        ("n!caps", "",),
        ("n!start", ".", "?", "!", "..", "...", "!!", "!!!", "??", "???", "?!", ".)", ".\"",
         "?\"", ".'", "\u2026", "\n",),
        ("n#1", " ",),
        ("n#10", " ",),
        ("n#2", " ",),
        ("n#3", " ",),
        ("n#4", " ",),
        ("n#5", " ",),
        ("n#6", " ",),
        ("n#7", " ",),
        ("n#8", " ",),
        ("n#9", " ",),
        ("n*", "",),
        ("n/=de", " de",),
        ("n/=een", " een",),
        ("n/=en", " en",),
        ("n/=er", " er",),
        ("n/=het", " het",),
        ("n/=is", " is",),
        ("n/adj", " open", " licht", " nodig", " leeg", " koud", " vrij", " rustig", " snel",
         " goed",),
        ("n/adv", " nog", " al", " ook", " alleen", " ongeveer", " weer", " vandaag", " mee",
         " hier", " erg", " gisteren", " vanmorgen", " bijna", " terug", " nu", " dan", " daar",
         " wel",),
        ("n/chat", " telefoon", " mevrouw", " nummer", " graag",),
        ("n/comma", ",",),
        ("n/conj", " dat", " die", " als", " hoe", " zodra", " waar",),
        ("n/det", " geen", " mijn", " haar", " uw", " dit", " veel", " deze", " alle", " ons",
         " onze", " hetzelfde", " jouw", " ieder", " minder",),
        ("n/en", " of", " maar", " want", " &", " noch",),
        ("n/glue", ".\u0001", ",\u0001", "?\u0001", "!\u0001", ":\u0001", " :\u0001", ";\u0001",
         " ;\u0001", ")\u0001", "(\u0001", " (\u0001", "-\u0001", " -\u0001", "'\u0001",
         " '\u0001", "\"\u0001", " \"\u0001", "/\u0001", " /\u0001", "..\u0001", "...\u0001",
         "!!\u0001", "!!!\u0001", "??\u0001", "???\u0001", "?!\u0001", "@\u0001", " @\u0001",
         "#\u0001", " #\u0001", "&\u0001", " &\u0001", "+\u0001", " +\u0001", "*\u0001",
         " *\u0001", "=\u0001", " =\u0001", "%\u0001", "$\u0001", " $\u0001", "\u20ac\u0001",
         " \u20ac\u0001", "\u00a3\u0001", " \u00a3\u0001", "\u00b0\u0001", " \u00b0\u0001",
         "[\u0001", " [\u0001", "]\u0001", " ]\u0001", "_\u0001", " _\u0001", "~\u0001",
         " ~\u0001", "<\u0001", " <\u0001", ">\u0001", " >\u0001", "\u201c\u0001",
         " \u201c\u0001", "\u201d\u0001", " \u201d\u0001", "\u2018\u0001", " \u2018\u0001",
         "\u2019\u0001", " \u2019\u0001", "\u2013\u0001", " \u2013\u0001", "\u2014\u0001",
         " \u2014\u0001", "\u2022\u0001", " \u2022\u0001", ").\u0001", "),\u0001", ".)\u0001",
         ".\"\u0001", ",\"\u0001", "?\"\u0001", ":)\u0001", ":(\u0001", ";)\u0001", "--\u0001",
         ".'\u0001", "\u2026\u0001", " \u2026\u0001", "\u0001",),
        ("n/hebben", " heeft", " hebben", " heb", " gehad",),
        ("n/kan", " kan", " kunnen", " gaat", " ga", " laat", " moeten", " wil",),
        ("n/lower", "\u0001 's", " ", "\u0003", "\u0004", "\u0005",),
        ("n/n", " water", " auto", " vrouw", " huis", " melder", " school", " ziekenhuis",
         " opvang", " dak", " stroom", " bericht", " politie", " flat", " trap", " boot",
         " gas", " rook", " gevaar", " kind", " persoon", " zoon", " buurvrouw", " familie",
         " slachtoffer",),
        ("n/niet", " niet",),
        ("n/ns", " medicijnen", " buren", " ouderen",),
        ("n/num", " twee", " drie", " vijf", " zes",),
        ("n/prep", " van", " in", " met", " op", " bij", " voor", " naar", " aan", " om",
         " door", " uit", " over", " tot", " binnen", " sinds", " onder", " tussen", " volgens",
         " tegen", " achter",),
        ("n/sign", ":", " :", ";", " ;", ")", "(", " (", "-", " -", "'", " '", "\"", " \"", "/",
         " /", "@", " @", "#", " #", "&", " &", "+", " +", "*", " *", "=", " =", "%", "$", " $",
         "\u20ac", " \u20ac", "\u00a3", " \u00a3", "\u00b0", " \u00b0", "[", " [", "]", " ]",
         "_", " _", "~", " ~", "<", " <", ">", " >", "\u201c", " \u201c", "\u201d", " \u201d",
         "\u2018", " \u2018", "\u2019", " \u2019", "\u2013", " \u2013", "\u2014", " \u2014",
         "\u2022", " \u2022", ").", "),", ",\"", ":)", ":(", ";)", "--", " \u2026",),
        ("n/subj", " we", " ik", " hij", " ze", " u", " iemand", " wij", " zelf", " niemand",
         " niets", " hem", " zij", " zich", " jullie",),
        ("n/te", " te",),
        ("n/unit", " mensen", " uur", " verdieping", " man", " bewoners", " minuten", " meter",
         " kinderen",),
        ("n/v", " staan", " weten", " zien", " helpen", " zitten", " rijden", " eten", " doen",),
        ("n/vd", " gevallen",),
        ("n/vt", " komt", " staat", " doet", " ligt", " houd", " woont", " zit", " neem",
         " weet", " vraagt", " doe", " zie",),
        ("n/zijn", " zijn", " was", " wordt", " blijft", " worden", " ben", " geweest",
         " blijven", " waren", " geworden", " bent",),
        ("n:adj", "",),
        ("n:adje", "",),
        ("n:adv", "",),
        ("n:chat", "",),
        ("n:conj", "",),
        ("n:day", "",),
        ("n:det", "",),
        ("n:hebben", "",),
        ("n:kan", "",),
        ("n:n", "",),
        ("n:name", "",),
        ("n:ns", "",),
        ("n:num", "",),
        ("n:org", "",),
        ("n:place", "",),
        ("n:prep", "",),
        ("n:street", "",),
        ("n:subj", "",),
        ("n:unit", "",),
        ("n:v", "",),
        ("n:vd", "",),
        ("n:vp", "",),
        ("n:vp+", "",),
        ("n:vt", "",),
        ("n:zijn", "",),
        ("n@", " http://", " https://",),
        ("n~", " ",),
        ("root", "\u0000",),
        ("root", "\u0006",),
    ),
    "n!": (
        ("n!start", ".", "?", "!", "..", "...", "!!", "!!!", "??", "???", "?!", ".)", ".\"",
         "?\"", ".'", "\u2026", "\n",),
        ("n#1", " ",),
        ("n#10", " ",),
        ("n#2", " ",),
        ("n#3", " ",),
        ("n#4", " ",),
        ("n#5", " ",),
        ("n#6", " ",),
        ("n#7", " ",),
        ("n#8", " ",),
        ("n#9", " ",),
        ("n*", "",),
        ("n/=de", " De",),
        ("n/=een", " Een",),
        ("n/=en", " En",),
        ("n/=er", " Er",),
        ("n/=het", " Het",),
        ("n/=is", " Is",),
        ("n/adj", " Open", " Licht", " Nodig", " Leeg", " Koud", " Vrij", " Rustig", " Snel",
         " Goed",),
        ("n/adv", " Nog", " Al", " Ook", " Alleen", " Ongeveer", " Weer", " Vandaag", " Mee",
         " Hier", " Erg", " Gisteren", " Vanmorgen", " Bijna", " Terug", " Nu", " Dan", " Daar",
         " Wel",),
        ("n/chat", " Telefoon", " Mevrouw", " Nummer", " Graag",),
        ("n/comma", ",",),
        ("n/conj", " Dat", " Die", " Als", " Hoe", " Zodra", " Waar",),
        ("n/det", " Geen", " Mijn", " Haar", " Uw", " Dit", " Veel", " Deze", " Alle", " Ons",
         " Onze", " Hetzelfde", " Jouw", " Ieder", " Minder",),
        ("n/en", " Of", " Maar", " Want", " &", " Noch",),
        ("n/glue", ".\u0001", ",\u0001", "?\u0001", "!\u0001", ":\u0001", " :\u0001", ";\u0001",
         " ;\u0001", ")\u0001", "(\u0001", " (\u0001", "-\u0001", " -\u0001", "'\u0001",
         " '\u0001", "\"\u0001", " \"\u0001", "/\u0001", " /\u0001", "..\u0001", "...\u0001",
         "!!\u0001", "!!!\u0001", "??\u0001", "???\u0001", "?!\u0001", "@\u0001", " @\u0001",
         "#\u0001", " #\u0001", "&\u0001", " &\u0001", "+\u0001", " +\u0001", "*\u0001",
         " *\u0001", "=\u0001", " =\u0001", "%\u0001", "$\u0001", " $\u0001", "\u20ac\u0001",
         " \u20ac\u0001", "\u00a3\u0001", " \u00a3\u0001", "\u00b0\u0001", " \u00b0\u0001",
         "[\u0001", " [\u0001", "]\u0001", " ]\u0001", "_\u0001", " _\u0001", "~\u0001",
         " ~\u0001", "<\u0001", " <\u0001", ">\u0001", " >\u0001", "\u201c\u0001",
         " \u201c\u0001", "\u201d\u0001", " \u201d\u0001", "\u2018\u0001", " \u2018\u0001",
         "\u2019\u0001", " \u2019\u0001", "\u2013\u0001", " \u2013\u0001", "\u2014\u0001",
         " \u2014\u0001", "\u2022\u0001", " \u2022\u0001", ").\u0001", "),\u0001", ".)\u0001",
         ".\"\u0001", ",\"\u0001", "?\"\u0001", ":)\u0001", ":(\u0001", ";)\u0001", "--\u0001",
         ".'\u0001", "\u2026\u0001", " \u2026\u0001", "\u0001",),
        ("n/hebben", " Heeft", " Hebben", " Heb", " Gehad",),
        ("n/kan", " Kan", " Kunnen", " Gaat", " Ga", " Laat", " Moeten", " Wil",),
        ("n/lower", "\u0001 's", " ", "\u0003", "\u0004", "\u0005", "",),
        ("n/n", " Water", " Auto", " Vrouw", " Huis", " Melder", " School", " Ziekenhuis",
         " Opvang", " Dak", " Stroom", " Bericht", " Politie", " Flat", " Trap", " Boot",
         " Gas", " Rook", " Gevaar", " Kind", " Persoon", " Zoon", " Buurvrouw", " Familie",
         " Slachtoffer",),
        ("n/niet", " Niet",),
        ("n/ns", " Medicijnen", " Buren", " Ouderen",),
        ("n/num", " Twee", " Drie", " Vijf", " Zes",),
        ("n/prep", " Van", " In", " Met", " Op", " Bij", " Voor", " Naar", " Aan", " Om",
         " Door", " Uit", " Over", " Tot", " Binnen", " Sinds", " Onder", " Tussen", " Volgens",
         " Tegen", " Achter",),
        ("n/sign", ":", " :", ";", " ;", ")", "(", " (", "-", " -", "'", " '", "\"", " \"", "/",
         " /", "@", " @", "#", " #", "&", " &", "+", " +", "*", " *", "=", " =", "%", "$", " $",
         "\u20ac", " \u20ac", "\u00a3", " \u00a3", "\u00b0", " \u00b0", "[", " [", "]", " ]",
         "_", " _", "~", " ~", "<", " <", ">", " >", "\u201c", " \u201c", "\u201d", " \u201d",
         "\u2018", " \u2018", "\u2019", " \u2019", "\u2013", " \u2013", "\u2014", " \u2014",
         "\u2022", " \u2022", ").", "),", ",\"", ":)", ":(", ";)", "--", " \u2026",),
        ("n/subj", " We", " Ik", " Hij", " Ze", " U", " Iemand", " Wij", " Zelf", " Niemand",
         " Niets", " Hem", " Zij", " Zich", " Jullie",),
        ("n/te", " Te",),
        ("n/unit", " Mensen", " Uur", " Verdieping", " Man", " Bewoners", " Minuten", " Meter",
         " Kinderen",),
        ("n/v", " Staan", " Weten", " Zien", " Helpen", " Zitten", " Rijden", " Eten", " Doen",),
        ("n/vd", " Gevallen",),
        ("n/vt", " Komt", " Staat", " Doet", " Ligt", " Houd", " Woont", " Zit", " Neem",
         " Weet", " Vraagt", " Doe", " Zie",),
        ("n/zijn", " Zijn", " Was", " Wordt", " Blijft", " Worden", " Ben", " Geweest",
         " Blijven", " Waren", " Geworden", " Bent",),
        ("n:adj", "\u0002",),
        ("n:adje", "\u0002",),
        ("n:adv", "\u0002",),
        ("n:chat", "\u0002",),
        ("n:conj", "\u0002",),
        ("n:day", "",),
        ("n:det", "\u0002",),
        ("n:hebben", "\u0002",),
        ("n:kan", "\u0002",),
        ("n:n", "\u0002",),
        ("n:name", "",),
        ("n:ns", "\u0002",),
        ("n:num", "\u0002",),
        ("n:org", "",),
        ("n:place", "",),
        ("n:prep", "\u0002",),
        ("n:street", "",),
        ("n:subj", "\u0002",),
        ("n:unit", "\u0002",),
        ("n:v", "\u0002",),
        ("n:vd", "\u0002",),
        ("n:vp", "\u0002",),
        ("n:vp+", "\u0002",),
        ("n:vt", "\u0002",),
        ("n:zijn", "\u0002",),
        ("n@", " http://", " https://",),
        ("n~", "\u0002 ",),
        ("root", "\u0000",),
        ("root", "\u0006",),
    ),
    "n~": (
        ("n/unk", "",),
        ("n~?", "q", "x", "\u00e9", "\u00e8", "\u00ea", "\u00eb", "\u00e1", "\u00e0", "\u00e2",
         "\u00e4", "\u00f3", "\u00f2", "\u00f4", "\u00f6", "\u00ed", "\u00ec", "\u00ee",
         "\u00ef", "\u00fa", "\u00f9", "\u00fb", "\u00fc", "\u00e7", "\u00f1", "'",),
        ("n~a", "aa", "wa", "ra", "ga", "ma", "la", "maa", "ba", "na", "pa", "gaa", "ha",
         "slaa", "tra", "a",),
        ("n~b", "ub", "geb", "b",),
        ("n~c", "ac", "ec", "uc", "ic", "spec", "c",),
        ("n~d", "and", "id", "eld", "aad", "erd", "ond", "ind", "houd", "verd", "oord", "ijd",
         "gd", "oed", "land", "ood", "hand", "end", "ad", "heid", "brand", "fd", "veld", "mid",
         "nood", "rijd", "aard", "md", "raad", "meld", "laad", "ged", "d",),
        ("n~e", "de", "ge", "re", "be", "te", "oe", "ie", "le", "we", "ee", "he", "ve", "ze",
         "me", "ste", "ne", "kte", "ree", "ke", "tre", "lee", "ijke", "erde", "toe", "tte",
         "mee", "gde", "nie", "ige", "zoe", "sche", "se", "elde", "bree", "je", "pte", "inge",
         "bre", "gele", "ade", "pe", "hoe", "wee", "ide", "fde", "dre", "uitge", "bee", "ele",
         "opge", "bere", "oude", "bare", "atie", "spree", "mde", "stee", "e",),
        ("n~f", "af", "ef", "geef", "of", "f",),
        ("n~g", "ing", "ig", "weg", "ug", "aag", "ang", "terug", "ag", "dig", "vang", "brug",
         "vraag", "leeg", "burg", "berg", "g",),
        ("n~h", "ch", "sch", "versch", "besch", "gesch", "h",),
        ("n~i", "ui", "di", "li", "hui", "ri", "ti", "rui", "zi", "ni", "gi", "zui", "bui", "i",),
        ("n~j", "ij", "rij", "wij", "bij", "vrij", "blij", "schrij", "nij", "j",),
        ("n~k", "ijk", "ak", "oek", "ik", "wijk", "broek", "ank", "aak", "dijk", "beek", "lijk",
         "k",),
        ("n~l", "el", "al", "ol", "il", "sl", "gel", "aal", "del", "pl", "ul", "val", "stel",
         "bl", "tel", "bel", "kel", "vol", "vl", "hel", "haal", "mel", "kl", "hal", "wel",
         "verl", "wil", "l",),
        ("n~m", "om", "am", "um", "koom", "eem", "em", "neem", "verm", "kom", "orm", "im",
         "aam", "com", "zam", "dam", "m",),
        ("n~n", "en", "in", "den", "an", "on", "ten", "gen", "ken", "aan", "ingen", "ven",
         "kten", "un", "len", "pen", "zen", "men", "sten", "eren", "oon", "ssen", "nen", "sen",
         "tten", "sn", "chten", "elen", "veen", "erden", "elden", "gden", "kken", "ijn", "ben",
         "bren", "pten", "open", "iden", "dien", "tegen", "huizen", "fen", "lan", "win", "fden",
         "amen", "een", "agen", "van", "uren", "con", "bin", "anden", "\u00ebn", "oren",
         "onden", "oten", "mden", "gaan", "n",),
        ("n~o", "oo", "lo", "koo", "ro", "do", "loo", "bo", "vo", "hoo", "ko", "mo", "pro",
         "to", "ho", "no", "stroo", "po", "o",),
        ("n~p", "op", "sp", "ap", "stap", "verp", "dorp", "p",),
        ("n~r", "er", "ver", "ter", "oor", "or", "der", "ar", "aar", "ur", "br", "dr", "over",
         "ker", "voor", "str", "ger", "ber", "gr", "ster", "tr", "wer", "onder", "uur", "door",
         "waar", "ier", "her", "war", "vr", "water", "par", "mer", "zor", "chter", "baar",
         "inder", "bur", "hor", "ir", "daar", "mar", "per", "verdr", "meer", "har", "dor", "kr",
         "hoor", "achter", "r",),
        ("n~s", "ss", "is", "ers", "ies", "us", "huis", "ens", "ders", "los", "wijs", "ts",
         "iss", "vers", "ters", "'s", "plaats", "es", "s",),
        ("n~t", "st", "uit", "cht", "kt", "ont", "at", "aat", "it", "ert", "pt", "ant", "ft",
         "gt", "ast", "gest", "plaat", "ut", "elt", "iet", "oot", "verst", "vast", "ort",
         "best", "ucht", "wacht", "sluit", "acht", "icht", "licht", "zet", "vest", "oet",
         "vert", "t",),
        ("n~u", "ou", "hou", "ru", "dru", "u",),
        ("n~v", "gev", "bev", "v",),
        ("n~w", "uw", "ouw", "zw", "gew", "bew", "nieuw", "w",),
        ("n~y", "y",),
        ("n~z", "gez", "z",),
    ),
    "n~street": (
        ("n/suffix", "meer", "weg", "straat", "dijk", "wijk", "brug", "plein", "haven", "hoek",
         "hout", "laan", "kade", "singel", "gracht", "hof", "pad", "steeg", "dreef", "park",
         "ring", "markt", "burg", "dam", "dorp", "veen", "baan", "poort", "kamp", "berg",
         "akker", "veld", "horst", "rade", "oord", "stein", "beek", "bos",),
    ),
    "n#1": (
        ("n/num", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "n#2": (
        ("n/num", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "n#3": (
        ("n#2", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "n#4": (
        ("n#2", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "n#5": (
        ("n#4", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "n#6": (
        ("n#4", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "n#7": (
        ("n#6", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "n#8": (
        ("n#6", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "n#9": (
        ("n#8", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "n#10": (
        ("n#8", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "n*": (
        ("n*1", "\udcc2", "\udcc3", "\udcc4", "\udcc5", "\udcc6", "\udcc7", "\udcc8", "\udcc9",
         "\udcca", "\udccb", "\udccc", "\udccd", "\udcce", "\udccf", "\udcd0", "\udcd1",
         "\udcd2", "\udcd3", "\udcd4", "\udcd5", "\udcd6", "\udcd7", "\udcd8", "\udcd9",
         "\udcda", "\udcdb", "\udcdc", "\udcdd", "\udcde", "\udcdf",),
        ("n*2", "\udce0", "\udce1", "\udce2", "\udce3", "\udce4", "\udce5", "\udce6", "\udce7",
         "\udce8", "\udce9", "\udcea", "\udceb", "\udcec", "\udced", "\udcee", "\udcef",),
        ("n*3", "\udcf0", "\udcf1", "\udcf2", "\udcf3", "\udcf4",),
        ("n/raw", "\u0007", "\b", "\t", "\n", "\u000b", "\f", "\r", "\u000e", "\u000f",
         "\u0010", "\u0011", "\u0012", "\u0013", "\u0014", "\u0015", "\u0016", "\u0017",
         "\u0018", "\u0019", "\u001a", "\u001b", "\u001c", "\u001d", "\u001e", "\u001f", " ",
         "!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", "0", "1",
         "2", "3", "4", "5", "6", "7", "8", "9", ":", ";", "<", "=", ">", "?", "@", "A", "B",
         "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S",
         "T", "U", "V", "W", "X", "Y", "Z", "[", "\\", "]", "^", "_", "`", "a", "b", "c", "d",
         "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u",
         "v", "w", "x", "y", "z", "{", "|", "}", "~", "\u007f",),
    ),
    "n*1": (
        ("n/raw", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86",
         "\udc87", "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e",
         "\udc8f", "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96",
         "\udc97", "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e",
         "\udc9f", "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6",
         "\udca7", "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae",
         "\udcaf", "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6",
         "\udcb7", "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe",
         "\udcbf",),
    ),
    "n*2": (
        ("n*1", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86", "\udc87",
         "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e", "\udc8f",
         "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96", "\udc97",
         "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e", "\udc9f",
         "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6", "\udca7",
         "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae", "\udcaf",
         "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6", "\udcb7",
         "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe", "\udcbf",),
    ),
    "n*3": (
        ("n*2", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86", "\udc87",
         "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e", "\udc8f",
         "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96", "\udc97",
         "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e", "\udc9f",
         "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6", "\udca7",
         "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae", "\udcaf",
         "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6", "\udcb7",
         "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe", "\udcbf",),
    ),
    "p:place": (
        ("p/place", " Rotterdam", " Schiedam", " Vlaardingen", " Zoetermeer", " Delft",
         " Spijkenisse", " Barendrecht", " Ridderkerk", " Amsterdam", " Utrecht", " Eindhoven",
         " Almere", " Tilburg", " Nijmegen", " Arnhem", " Haarlem", " Enschede", " Breda",
         " Amersfoort", " Apeldoorn", " Zwolle", " Leiden", " Maastricht", " Dordrecht",
         " Leeuwarden", " Helmond", " Alkmaar", " Hilversum", " Amstelveen", " Purmerend",
         " Deventer", " Hengelo", " Lelystad", " Zaandam", " Hoofddorp", " Ede", " Sluis",
         " Gouda", " Almelo", " Venlo", " Assen", " Heerlen", " Roosendaal", " Veenendaal",
         " Nieuwegein", " Oss", " Heerhugowaard", " Emmen", " Rijswijk", " Zeist",
         " Oosterhout", " Hoorn", " Roermond", " Heide", " Houten", " Doetinchem", " Veldhoven",
         " Harderwijk", " Drachten", " Weert", " Katwijk", " Middelburg", " Voorburg",
         " Huizen", " Zwijndrecht", " Hoogeveen", " Tiel", " Soest", " Beverwijk",
         " Wageningen", " Zutphen", " Heemskerk", " Maarssen", " Kerkrade", " Woerden",
         " Kampen", " Rosmalen", " Landgraaf", " Sittard", " Uden", " Wijchen", " Gorinchem",
         " Barneveld", " Waalwijk", " IJsselstein", " Bussum", " Vlissingen", " Sneek",
         " Veghel", " Papendrecht", " IJmuiden", " Oldenzaal", " Diemen", " Geleen",
         " Valkenswaard", " Waddinxveen", " Heerenveen", " Oranje", " Best", " Meppel",
         " Nijkerk", " Culemborg", " Dronten", " Geldrop", " Goes", " Rijssen", " Venray",
         " Vleuten", " Brunssum", " Leusden", " Heemstede", " Leiderdorp", " Ermelo",
         " Emmeloord", " Boxtel", " Vught", " Zevenaar", " Uithoorn", " Voorschoten",
         " Sliedrecht", " Terneuzen", " Oegstgeest", " Deurne", " Nijverdal", " Baarn",
         " Putten", " Assendelft", " Haaksbergen", " Dongen", " Schijndel", " Nuenen",
         " Winterswijk", " Castricum", " Heiloo", " Lisse", " Bilthoven", " Zeewolde",
         " Aalsmeer", " Elst", " Volendam", " Hillegom", " Duiven", " Borne", " Urk", " Goirle",
         " Nunspeet", " Weesp", " Oisterwijk", " Alblasserdam", " Raalte", " Hardenberg",
         " Velp", " Huissen", " Bodegraven", " Schagen", " Bergschenhoek", " Leerdam",
         " Hoensbroek", " Enkhuizen", " Beek", " Cuijk", " Drunen", " Zwaag", " Naarden",
         " Waalre", " Aalten", " Someren", " Krommenie", " Steenwijk", " Voorhout", " Didam",
         " Rijen", " Gemert", " Valkenburg", " Groesbeek", " Kaatsheuvel", " Vianen",
         " Rijnsburg", " Boskoop", " Zandvoort", " Mijdrecht", " Sassenheim", " Laren", " Epe",
         " Rhenen", " Wierden", " Coevorden", " Bennekom", " Velserbroek", " Tegelen",
         " Vlijmen", " Westervoort", " Dalfsen", " Noordwijkerhout", " Julianadorp",
         " Harlingen", " Echt", " Roden", " Zevenbergen", " Vriezenveen", " Lunteren",
         " Dieren", " Woudenberg", " Uitgeest", " Lochem", " Heesch", " Steenbergen", " Losser",
         " Badhoevedorp", " Schoonhoven", " Asten", " Twello", " Joure", " Wolvega", " Horst",
         " Zaltbommel", " Wormer", " Lichtenvoorde", " Oirschot", " Ommen", " Dedemsvaart",
         " Franeker", " Oudenbosch", " Dokkum", " Vaassen", " Druten", " Boxmeer",
         " Raamsdonksveer", " Made", " IJsselmuiden", " Halsteren", " Elburg", " Hattem",
         " Wezep", " Bemmel", " Goor", " Prinsenbeek", " Bleiswijk", " Klazienaveen",
         " Blaricum", " Heerde", " Lent", " Zierikzee", " Wormerveer", " Oosterbeek", " Beilen",
         " Voorthuizen", " Malden", " Werkendam", " Eibergen", " Mierlo", " Bergeijk",
         " Doesburg", " Reuver", " Hulst", " Geldermalsen", " Stein", " Staphorst", " Berghem",
         " Breukelen", " Scherpenzeel", " Reeuwijk", " Ulft", " Bladel", " Eersel",
         " Nederweert", " Lemmer", " Genemuiden", " Landsmeer", " Doorn", " Hoogland",
         " Berlicum", " Denekamp", " Bovenkarspel", " Bolsward", " Zuidlaren", " Montfoort",
         " Heeze", " Groenlo", " Eerbeek", " Burgum", " Budel", " Oostzaan", " Eijsden",
         " Hoevelaken", " Oosterwolde", " Vinkeveen", " Monnickendam", " Hoogerheide",
         " Nieuwkoop", " Holten", " Eemnes", " Neede", " Grootebroek", " Nieuwleusen",
         " Kapelle", " Kudelstaart", " Boekel", " Loosdrecht", " Gennep", " Delfgauw",
         " Renkum", " Roelofarendsveen", " Elsloo", " Numansdorp", " Moordrecht", " Vroomshoop",
         " Zevenhuizen", " Zoeterwoude", " Hilvarenbeek", " Swalmen", " Reusel", " Zelhem",
         " Zaandijk", " Grave", " Medemblik", " Warnsveld", " Brummen", " Teteringen", " Bavel",
         " Gilze", " Hoogkarspel", " Voerendaal", " Oudewater", " Olst", " Zundert", " Wijhe",
         " Harmelen", " Tholen", " Abcoude", " Lopik", " Udenhout", " Wervershoof", " Susteren",
         " Zwanenburg", " Axel", " Kerkdriel", " Strijen", " Vaals", " Oostvoorne",
         " Lekkerkerk", " Borculo", " Ruurlo", " Stiens", " Rheden", " Leersum",
         " Middelharnis", " Limmen", " Panningen", " Honselersdijk", " Meerssen", " Gorredijk",
         " Delden", " Hasselt", " Schaijk", " Markelo", " Gendt", " Soesterberg", " Vorden",
         " Enter", " Puttershoek", " Edam", " Heino", " Sommelsdijk", " Dinxperlo", " Poeldijk",
         " Bunnik", " Maasbracht", " Geertruidenberg", " Wehl", " Eelde", " Bergambacht",
         " Yerseke", " Andijk", " Erp", " Wilnis", " Zuidwolde", " Bloemendaal", " Hoeven",
         " Sevenum", " Kortenhoef", " Rijsbergen", " Maasland", " Maasbree", " Biddinghuizen",
         " Kesteren", " Heythuysen", " Rockanje", " Baarlo", " Nuth", " Eygelshoven", " Wognum",
         " Hellendoorn", " Opheusden", " Nistelrode", " Swifterbant", " Oldebroek", " Ugchelen",
         " Wapenveld", " Helden", " Terheijden", " Mill", " Ouddorp", " Schalkhaar", " Meijel",
         " Warmenhuizen", " Surhuisterveen", " Moergestel", " Bakel", " Born", " Zuidland",
         " Obdam", " Dirksland", " Wieringerwerf", " Klundert", " Sleeuwijk", " Varsseveld",
         " Lienden", " Haaren", " Buitenpost", " Grou", " Odijk", " Kootwijkerbroek",
         " Dinteloord", " Kollum", " Tubbergen", " Hapert", " Geesteren", " Bathmen", " Urmond",
         " Damw\u00e2ld", " Gaanderen", " Renswoude", " Bunde", " Peize", " Heinkenszand",
         " Belfeld", " Fijnaart", " Silvolde", " Amerongen", " Simpelveld", " Arnemuiden",
         " Velden", " Bennebroek", " Stolwijk", " Hollandscheveld", " Ossendrecht",
         " Duivendrecht", " Sprundel", " Waspik", " Rossum", " Maarheeze", " Hippolytushoef",
         " Stramproy", " Hedel", " Moerkapelle", " Ochten", " Middenbeemster", " Bocholtz",
         " Gieten", " Warmond", " Akersloot", " Geffen", " Ulvenhout", " Zetten", " Hurdegaryp",
         " Heteren", " Westzaan", " Doorwerth", " Beekbergen", " Hooglanderveen", " Smilde",
         " Helvoirt", " Zwartsluis", " Maartensdijk", " Borger", " Ureterp", " Giessenburg",
         " Vijfhuizen", " Wouw", " Grubbenvorst", " Liempde", " Diepenveen", " Appelscha",
         " Kruiningen", " Mijnsheerenland", " Meteren", " Lemelerveld", " Rucphen", " Erica",
         " Aerdenhout", " Elspeet", " Maurik", " Westerbork", " Woudrichem", " Maarn",
         " Schoorl", " Schinveld", " Leimuiden", " Oostburg", " Breskens", " Nuland",
         " Terborg", " Leende", " Munstergeleen", " Workum", " Spanbroek", " Ootmarsum",
         " Heel", " Eefde", " Overveen", " Dodewaard", " Schipluiden", " Schoonebeek",
         " Haelen", " Krabbendijke", " Driel", " Haastrecht", " Venhuizen", " Hank",
         " Maasdijk", " Nieuwveen", " Harkema", " Roggel", " Vollenhove", " Middenmeer",
         " Chaam", " Lieshout", " Gendringen", " Rijsenhout", " Doornspijk", " Herkenbosch",
         " Klaaswaal", " Blokker", " Nijkerkerveen", " Balk", " Dwingeloo", " Kessel", " Ewijk",
         " Ospel", " Muiden", " Rouveen", " Overdinkel", " Oudorp", " Overloon", " Gorssel",
         " Hoogwoud", " Balkbrug", " Hulsberg", " Nijeveen", " Linschoten", " Ruinerwold",
         " Posterholt", " Gulpen", " Kamerik", " Oudkarspel", " Margraten", " Dalen",
         " Meerkerk", " Kwintsheul", " Heusden", " Heerjansdam", " Diessen", " Rolde", " Putte",
         " Breezand", " Marknesse", " Paterswolde", " Bruinisse", " Tuitjenhorn", " Norg",
         " Ammerzoden", " Horn", " Almkerk", " Oirsbeek", " Havelte", " Molenhoek", " Ederveen",
         " Zuidoostbeemster", " Linne", " Heeten", " Steyl", " Nieuwendijk", " Noordwolde",
         " Melick", " Ruinen", " Heinenoord", " Feanw\u00e2lden", " Woubrugge",
         " Beetsterzwaag", " Annen", " Benschop", " Albergen", " Benthuizen", " Harskamp",
         " Heelsum", " Volkel", " Dreumel", " Stellendam", " Makkum", " Spaarndam",
         " Bergentheim", " Avenhorn", " Lisserbroek", " Kockengen", " Koudekerke", " Buren",
         " Winkel", " Kloetinge", " Oosthuizen", " Arkel", " Neer", " Valthermond", " Loenen",
         " Beesd", " Spaubeek", " Uddel", " Klarenbeek", " Liessel", " Goutum", " Akkrum",
         " Cothen", " Dronryp", " Beusichem", " Bovensmilde", " Nieuwstadt", " Hierden",
         " Jubbega", " Klimmen", " Maasdam", " Emst", " Haulerwijk", " Asperen", " Schimmert",
         " Kloosterzande", " Gramsbergen", " Luyksgestel", " Willemstad", " Lith", " Montfort",
         " Brakel", " Slagharen", " Ens", " Herveld", " Muiderberg", " Lobith", " Ameide",
         " Ravenstein", " Wemeldinge", " Weerselo", " Dorst", " Mook", " Zwartemeer",
         " Zevenhoven", " Rilland", " Wernhout", " Ursem", " Voorst", " Veen", " Wilp",
         " IJlst", " Eelderwolde", " Lexmond", " Hoek", " Gronsveld", " Kollumerzwaag", " Riel",
         " Herpen", " Angeren", " Haps", " Haaften", " Beltrum", " Wanroij", " Ulestraten",
         " Milsbeek", " Giethoorn", " Tolkamer", " Zaamslag", " Herwijnen", " Giesbeek",
         " Doornenburg", " Schinnen", " Nieuwerkerk", " Wekerom", " Achterveld", " Waarland",
         " Koedijk", " Arcen", " Baexem", " Hallum", " Nes", " Oudega", " Zeddam", " Menaam",
         " Ooltgensplaat", " Koudum", " Overasselt", " Amstenrade", " Westkapelle", " Halfweg",
         " Gameren", " Oostrum", " Diepenheim", " Berkhout", " Gouderak", " Vinkel",
         " Limbricht", " Berltsum", " Geulle", " Oldemarkt", " Terwolde", " Andel",
         " Vierlingsbeek", " Werkhoven", " Dussen", " Streefkerk", " Koewacht", " Ooij",
         " Diever", " Bosschenhoofd", " Oostkapelle", " Thorn", " Weurt", " Koekange",
         " Heenvliet", " Nibbixwoud", " Wamel", " Tollebeek", " Pannerden", " Beesel",
         " Wijlre", " Riethoven", " Langbroek", " Kootstertille", " Elim", " Midwoud",
         " Heukelum", " Aardenburg", " Callantsoog", " Twijzelerheide", " Waardenburg",
         " Wommels", " Vlodrop", " Clinge", " Oeffelt", " Wieringerwaard", " Kruisland",
         " Noardburgum", " Oosterland", " Zegveld", " Haarsteeg", " Grevenbicht", " Gytsjerk",
         " Goedereede", " Luttelgeest", " Ysselsteyn", " IJzendijke", " Leunen", " Sluiskil",
         " Langenboom", " Halle", " Luttenberg", " Standdaarbuiten", " Lierop", " Ottersum",
         " Haarle", " Lutjebroek", " Gemonde", " Sleen", " Steenderen", " Vogelenzang", " Heeg",
         " Milheeze", " Raamsdonk", " Otterlo", " Opmeer", " Wolphaartsdijk", " Hoogeloon",
         " Deurningen", " Aalst", " Wagenberg", " Melissant", " Esch", " Tuk", " Winssen",
         " Schoonoord", " Slootdorp", " Ingen", " Vessem", " Garderen", " Beringe", " Tricht",
         " Melderslo", " Veenoord", " Westerhoven", " Hengevelde", " Kamperland", " Nieuwkuijk",
         " Schagerbrug", " Westmaas", " Philippine", " Schalkwijk", " Serooskerke",
         " Huijbergen", " Epse", " Vuren", " Heijen", " Abbekerk", " Haalderen",
         " Siebengewald", " America", " Hulshorst", " Wijnjewoude", " Lutten", " Zwaanshoek",
         " Deil", " Odiliapeel", " Zegge", " Mariahout", " Stompetoren", " Wintelre", " Wessem",
         " Puth", " Goudswaard", " Buchten", " Driebruggen", " Duizel", " Lottum", " Groessen",
         " Wijdewormer", " Zieuwent", " Bornerbroek", " Hegelsom", " Vledder", " Noorden",
         " Groenekan", " Nagele", " Opperdoes", " Oudehaske", " Lepelstraat", " Westdorpe",
         " Beugen", " Noordscheschut", " Zwartewaal", " Hoornaar", " Steenwijkerwold",
         " Babberich", " Oentsjerk", " Bakkeveen", " Zwammerdam", " Kortgene", " Oploo",
         " Donkerbroek", " Garyp", " Wittem", " Aalden", " Odoorn", " Wanssum", " Vreeland",
         " Gasselte", " Vogelwaarde", " Heumen", " Neerkant", " Gasselternijveen",
         " Oosterhesselen", " Ilpendam", " Meerlo", " Scherpenisse", " Elshout", " Etten",
         " Vierpolders", " Heerle", " Sambeek", " Valburg", " Wergea", " Westwoud",
         " Zuilichem", " Soerendonk", " Beegden", " Handel", " Deest", " Harfsen", " Sterksel",
         " Boornbergum", " Tynaarlo", " Mechelen", " Tienhoven", " Nederhemert", " Reek",
         " Witmarsum", " Ferwert", " Biervliet", " Barchem", " Opeinde", " Noordeloos",
         " Venhorst", " Vorstenbosch", " Bergharen", " Marken", " Berkenwoude", " Nispen",
         " Megen", " Wanneperveen", " Lewedorp", " Bruchem", " Wolfheze", " Minnertsga",
         " Drogeham", " Piershil", " Genderen", " Leuth", " Rozendaal", " Ammerstol", " Zoelen",
         " Poortvliet", " Grathem", " Langerak", " Austerlitz", " Stavenisse", " Velddriel",
         " Saasveld", " Sexbierum", " Obbicht", " Creil", " Afferden", " Hoogmade", " Achtmaal",
         " Eys", " Hansweert", " Rijpwetering", " Stroe", " Meterik", " Weiteveen", " Ophemert",
         " Zoutelande", " Rijkevoort", " Exloo", " Waarder", " Schijf", " Rutten",
         " Schoonrewoerd", " Grashoek", " Koningsbosch", " Ittervoort", " Giessen", " Drempt",
         " Petten", " Veere", " Andelst", " Hummelo", " Wijnandsrade", " Oene",
         " Scharnegoutum", " Dirkshorn", " Hekelingen", " Pesse", " Tytsjerk", " Merkelbeek",
         " Horssen", " Harbrinkhoek", " Stevensweert", " Geervliet", " Bentelo",
         " Colijnsplaat", " Holwerd", " Hensbroek", " Overberg", " Nigtevecht", " Oldeberkoop",
         " Eastermar", " Leerbroek", " Hem", " Aldeboarn", " Aadorp", " Tijnje", " Ankeveen",
         " Kilder", " Oosterblokker", " Espel", " Terschuur", " Spijk", " Renesse", " Domburg",
         " Bant", " Bredevoort", " Mari\u00ebnheem", " Aagtekerke", " Woensdrecht",
         " Meliskerke", " Steensel", " Kloosterhaar", " Hattemerbroek", " Ell", " Hooghalen",
         " Groet", " Lettele", " Nieuwehorne", " Spierdijk", " Oosterend", " Hagestein",
         " Randwijk", " Kraggenburg", " Baambrugge", " Waarde", " Biezenmortel", " Daarle",
         " Zwartebroek", " Borssele", " Vlierden", " Schoondijke", " Sibculo", " Uffelte",
         " Roosteren", " Hoenderloo", " Keijenborg", " Marrum", " Eext", " Grijpskerke",
         " Vijlen", " Harreveld", " Nieuwpoort", " Oudeschoot", " Hoogblokland", " Knegsel",
         " Woudsend", " Rottevalle", " Lievelde", " Zenderen", " Blokzijl", " Wijdenes",
         " Lathum", " Oudemirdum", " Maarsbergen", " Angerlo", " Nieuwlande", " Tzummarum",
         " Heerewaarden", " Jirnsum", " Geesbrug", " Sumar", " Loosbroek", " Brandwijk",
         " IJhorst", " Lemele", " Maasbommel", " Egchel", " Rekken", " Oudeschild",
         " Hoogersmilde", " Schelluinen", " Puiflijk", " Lippenhuizen", " Ternaard", " Swolgen",
         " Langeveen", " Hollum", " Schermerhorn", " Neeritter", " Surhuizum", " Einighausen",
         " Sintjohannesga", " Abbenbroek", " Polsbroek", " Oijen", " Veenhuizen",
         " Scharendijke", " Tienray", " Koningslust", " Reutum", " Brouwershaven", " Herkingen",
         " Almen", " Nieuwdorp", " Esbeek", " Oudenhoorn", " Lieren", " Wesepe",
         " Rijnsaterwoude", " Molenschot", " Westendorp", " Valthe", " Oosteind",
         " Daarlerveen", " Molenaarsgraaf", " Stampersgat", " Guttecoven", " Boelenslaan",
         " Augustinusga", " Abbenes", " Everdingen", " Aarlanderveen", " Opijnen", " Vlieland",
         " Drachtstercompagnie", " Lopikerkapel", " Ovezande", " Escharen", " Oirlo",
         " Wellerlooi", " Burdaard", " IJzendoorn", " Gassel", " Wissenkerke", " Westbroek",
         " Broekland", " Broeksterw\u00e2ld", " Stokkum", " Holtum", " Anjum", " Blitterswijck",
         " Mantgum", " Wirdum", " Poederoijen", " Wadenoijen", " Rinsumageast", " Heikant",
         " Vragender", " Moerdijk", " Casteren", " Kronenberg", " Doenrade", " Bruchterveld",
         " Tzum", " Noorbeek", " Twisk", " Ulicoten", " Ellecom", " Wilbertoord", " Ommel",
         " Nieuweroord", " Reduzum", " Kolhorn", " Tuil", " Twijzel", " Achthuizen",
         " Noordhoek", " Merselo", " Leveroy", " Baak", " Colmschate", " Wijster", " Varik",
         " Buurmalsen", " Well", " Braamt", " Beerzerveld", " Oppenhuizen", " Galder",
         " Veeningen", " Steggerda", " Elsendorp", " Netersel", " Broekhuizenvorst", " Deinum",
         " Marsum", " Vrouwenpolder", " Herwen", " Langweer", " Arum", " Nietap", " Cruquius",
         " Echteld", " Langezwaag", " Oldeholtpade", " Megchelen", " Bakhuizen", " Bentveld",
         " Lomm", " Heelweg", " Midsland", " Grafhorst", " Winsum", " Hellouw", " Epen",
         " Rietmolen", " Makkinga", " Oranjewoud", " Nieuwland", " Frieschepalen", " Banholt",
         " Echtenerbrug", " Beinsdorp", " Terwispel", " Nijland", " Vasse", " Amstelhoek",
         " Kerkwerve", " Groede", " Schuinesloot", " Dreischor", " Sinderen", " Punthorst",
         " Gieterveen", " Beuningen", " W\u00e2ltersw\u00e2ld", " Heijningen", " Ottoland",
         " Hernen", " Stavoren", " Kwadendamme", " Britsum", " Hunsel", " Ransdaal",
         " Mari\u00ebnberg", " Kerkenveld", " Oudebildtzijl", " Graauw", " Buggenum",
         " Driezum", " Goudriaan", " Breedenbroek", " Wilhelminaoord", " Oosternijkerk",
         " Oosterzee", " Schiermonnikoog", " Jistrum", " Spankeren", " Kuinre", " Warten",
         " Sijbekarspel", " Barsingerhorn", " Easterein", " Westerland", " Kamperveen",
         " Bitgummole", " Eede", " Houtigehage", " Rhenoy", " Rumpt", " Nieuwaal",
         " Mari\u00ebnvelde", " Fleringen", " Metslawier", " Graft", " Zuiddorpe", " Lithoijen",
         " Willemsoord", " Hijken", " Haghorst", " Hurwenen", " Helenaveen", " Broekhuizen",
         " Dalem", " Eethen", " Maashees", " Toldijk", " Boijl", " Oostwoud", " Wilsum",
         " Lijnden", " Middelaar", " Zijderveld", " Langeweg", " Biggekerke", " Mheer",
         " Lemiers", " Schellinkhout", " Aerdt", " Tiendeveen", " Een", " Burgerbrug", " Erm",
         " Hindeloopen", " Varsselder", " Waskemeer", " Tjalleberd", " Ee", " Kedichem",
         " Castenray", " Hall", " Blije", " Siegerswoude", " Nederasselt", " Yde",
         " Wilhelminadorp", " Waverveen", " Eemdijk", " Roswinkel", " Cromvoirt", " Appeltern",
         " Alteveer", " Warder", " Hulsel", " Bingelrade", " Hoornsterzwaag", " Oudwoude",
         " Oudehorne", " Scharsterbrug", " Kinderdijk", " Bitgum", " Buinen", " Sweikhuizen",
         " Teuge", " Wapserveen", " Ryptsjerk", " Lutjewinkel", " Snelrewaard", " Noordgouwe",
         " Westbeemster", " Azewijn", " Zalk", " Warns", " Fluitenberg", " Grolloo",
         " Tilligte", " Gerkesklooster", " Kwadijk", " Hemrik", " Papenhoven", " Terherne",
         " Zonnemaire", " Heibloem", " Rottum", " Macharen", " Gastel", " Klijndijk",
         " Benningbroek", " Cadzand", " Nijbroek", " Ledeacker", " Zeijen", " Hekendorp",
         " Haren", " Balgoij", " Darp", " Middelie", " Stevensbeek", " Heveadorp", " Oudesluis",
         " Ommeren", " Meeuwen", " Hoedekenskerke", " M\u00fbnein", " Jisp", " Hengstdijk",
         " Sloten", " Hauwert", " Hoofdplaat", " Leuvenheim", " Haarlo", " Wijngaarden",
         " Jabeek", " Vierhouten", " Grootschermer", " Landhorst", " Oudelande", " Westerbeek",
         " Dalerpeel", " Vrouwenparochie", " Veessen", " Mildam", " Gasselternijveenschemond",
         " Kerkwijk", " Nunhem", " Empe", " Raerd", " Wichmond", " Zoelmond", " Batenburg",
         " Wapse", " Bantega", " Hommerts", " Ysbrechtum", " Gelselaar", " Alem",
         " Suw\u00e2ld", " Oterleek", " Zuidschermer", " Vlist", " Heemserveen", " Echten",
         " Wijckel", " Aldtsjerk", " Nisse", " Manderveen", " Witharen", " Gees", " Welsum",
         " Noordbeemster", " Nooitgedacht", " Burum", " Rheezerveen", " Midlum", " Oostdijk",
         " Radewijk", " Eesveen", " Hemelum", " Blauwhuis", " Baarland", " Zuidveen",
         " Westergeest", " Enspijk", " Moerstraten", " Achlum", " Katlijk", " Schipborg",
         " Kreileroord", " Bemelen", " Agelo", " Haule", " Pingjum", " Drouwenermond",
         " Westknollendam", " Acquoy", " Geerdijk", " Stuifzand", " Rotsterhaule",
         " Simonshaven", " Ouwerkerk", " Drimmelen", " Eckelrade", " Altforst", " Engwierum",
         " Est", " Linde", " Nijemirdum", " Wytgaard", " Watergang", " Tinte", " Lamswaarde",
         " Ossenzijl", " Nijensleek", " Drouwen", " Driewegen", " Holthees", " Ane",
         " Witteveen", " Veulen", " Reijmerstok", " Haskerhorne", " Hertme", " Weidum",
         " Beets", " Zuidermeer", " Ritthem", " Oosterstreek", " Kimswerd", " Griendtsveen",
         " Oosterbierum", " Kattendijke", " Waterlandkerkje", " Stegeren", " Scheerwolde",
         " Schore", " Erichem", " Ravenswaaij", " Netterden", " Aalsmeerderbrug", " Zuidzande",
         " Glane", " Nijeholtpade", " Groeningen", " Oostknollendam", " Aartswoud",
         " Buitenkaag", " Loenersloot", " Gapinge", " Blesdijke", " Idskenhuizen",
         " Nieuwersluis", " Haler", " Kekerdom", " Harich", " Eexterveen", " Munnekezijl",
         " Kaag", " Ubbergen", " Parrega", " Wijnaldum", " Ballum", " Donderen", " Zwiggelte",
         " Zandpol", " Exmorra", " Strijensas", " Mookhoek", " Kats", " Munnekeburen",
         " Terhole", " Loerbeek", " Delfstrahuizen", " Nijega", " Neerijnen", " Lengel",
         " Hoogenweg", " Wjelsryp", " Kollumerpomp", " Overlangel", " Lierderholthuis",
         " Tjerkwerd", " Ried", " Oudendijk", " Oosthem", " Hulten", " Luxwoude", " Heesselt",
         " Notter", " Vinkenbuurt", " Joppe", " Okkenbroek", " Luinjeberd", " Buinerveen",
         " Babyloni\u00ebnbroek", " Bontebok", " Uitwellingerga", " Boazum", " Koarnjum",
         " Purmerland", " Scharwoude", " Drongelen", " Geijsteren", " Easterlittens", " Boksum",
         " Lekkum", " Drijber", " Zwinderen", " Odoornerveen", " Paasloo", " Ravenswoud",
         " Niftrik", " Zijdewind", " Earnew\u00e2ld", " Gasteren", " Annerveenschekanaal",
         " Delwijnen", " Sondel", " Hijum", " Hantum", " Asch", " Nieuwvliet", " Slenaken",
         " Mander", " Vegelinsoord", " Papekop", " Meppen", " Haskerdijken", " Zeegse",
         " Weteringbrug", " Zweeloo", " Lioessens", " Spier", " Anloo", " Ellewoutsdijk",
         " Wachtum", " Dongjum", " Kapellebrug", " Collendoorn", " Ingelum", " Niawier",
         " Dalerveen", " Vledderveen", " Elp", " Arri\u00ebn", " Elahuizen", " Roderwolde",
         " Stoutenburg", " Fochteloo", " Sibrandabuorren", " Ellemeet", " Geersdijk",
         " Huisseling", " Vilsteren", " Ansen", " Mastenbroek", " Ouwsterhaule", " Midlaren",
         " Gellicum", " Tonden", " Drogteropslagen", " Dalmsholte", " Tjerkgaast", " Molkwerum",
         " Spijkerboor", " Burgerveen", " Uitwijk", " Sirjansland", " Walsoorden", " Strijbeek",
         " Zuna", " Gauw", " Tersoal", " Katwoude", " Haarlemmerliede", " Moorveld",
         " Zandhuizen", " Markenbinnen", " Oudemolen", " Blankenham", " Folsgare", " Heukelom",
         " Lollum", " Triemen", " Roderesch", " Zuidlaarderveen", " Ees", " Zuiderwoude",
         " Scheulder", " Kallenkote", " Langedijke", " Easterwierrum", " Stroobos",
         " Vierakker", " Jutrijp", " Jorwert", " Noordwelle", " Ossenisse", " Plasmolen",
         " Onna", " Jelsum", " Ekehaar", " Frederiksoord", " Gersloot", " Burgwerd", " Wierum",
         " Steenenkamer", " Hilaard", " Jonkersl\u00e2n", " Mantinge", " Retranchement",
         " Brucht", " Wiuwert", " Rheeze", " Wons", " Waardhuizen", " Nieuwediep", " Jaarsveld",
         " Kootwijk", " Hoenzadriel", " Holsloot", " Nijeberkoop", " Drouwenerveen",
         " Gaastmeer", " Hempens", " Loon", " Mariaparochie", " Wittelte", " Zorgvlied",
         " Go\u00ebnga", " Purmer", " Terband", " Herbaijum", " Anderen", " Basse",
         " Schettens", " Peins", " Schoonloo", " Goingarijp", " Abbega", " Spannum",
         " Westhoek", " Driehuizen", " Overslag", " Olburgen", " Stieltjeskanaal", " Sonnega",
         " Langelille", " Morra", " Brantgum", " Orvelte", " Terkaple", " Formerum",
         " Oosterwijk", " Oldelamer", " Itens", " Wyns", " Lieveren", " Kuitaart", " Vredepeel",
         " Evertsoord", " Boschoord", " K\u00fbbaard", " Kortehemmen", " Langelo", " Bunne",
         " Giethmen", " Ferwoude", " Hitzum", " Dieden", " Paesens", " Moddergat", " Foxwolde",
         " Starnmeer", " Hezingen", " Kalenberg", " Broek", " Raard", " W\u00e2nswert",
         " Ingber", " Oldetrijne", " Rohel", " Hantumhuizen", " Eexterveenschekanaal",
         " Neerloon", " Smakt", " Vinkega", " Spanga", " Breukeleveen", " Havelterberg",
         " Baard", " Warfstermolen", " Teeffelen", " Beerze", " Wezup", " Tirns", " Gaast",
         " Snakkerburen", " Haringhuizen", " Spui", " Nijeholtwolde", " Wier", " Demen",
         " Nutter", " Vorchten", " Reah\u00fbs", " Holtheme", " Benneveld", " Wetering",
         " Rotstergaast", " Readtsjerk", " Hobrede", " Hemmen", " Loozen", " Dieverbrug",
         " Follega", " Poppenwier", " Ubbena", " Lambertschaag", " Heijenrath", " Wezuperbrug",
         " Marijenkampen", " Rijs", " Zurich", " Nieuwebrug", " Feinsum", " Zuidvelde",
         " Eesergroen", " Walem", " Eeserveen", " Balloo", " Wijnbergen", " Anerveen",
         " Eursinge", " Oldeholtwolde", " Erlecom", " Schraard", " Schalsum", " Lies",
         " Leutingewolde", " Westervelde", " Zennewijnen", " Wateren", " Jellum", " Uitdam",
         " Leur", " Ressen", " Bruinehaar", " Nijetrijne", " Nijelamer", " Pietersbierum",
         " Peest", " Eexterzandvoort", " Boesingheliede", " Diffelen", " Offingawier",
         " Wolsum", " Bears", " Westdorp", " Bronkhorst", " Nieuweschoot", " Hidaard",
         " Aalsum", " Holthone", " Baaiduinen", " Vrouwenakker", " Schardam", " Castelre",
         " Rogat", " Doldersum", " Zweins", " Bornwird", " Reitsum", " Ruigahuizen",
         " Garminge", " Bronneger", " Windraak", " Venebrugge", " Indijk", " Dearsum",
         " Idsegahuizum", " Baaium", " Oosterleek", " Persingen", " Akmarijp", " Mirns",
         " Britswert", " Hartwerd", " H\u00fans", " Veenklooster", " Balinge", " Amen",
         " Taarlo", " Rien", " Zeijerveld", " Exlo\u00ebrveen", " Boornzwaag", " Skingen",
         " Landerum", " Peperga", " Allingawier", " Dedgum", " Friens", " Slappeterp",
         " Hegebeintum", " Winde", " Vethuizen", " Baars", " IJsselham", " Doniaga",
         " Waaksens", " Ginnum", " Marwijksoord", " Deurze", " Noordeinde", " Rha",
         " Koufurderrige", " Hichtum", " Cornwerd", " Hieslum", " Idaerd", " Olterterp",
         " Nijlande", " Bronnegerveen", " Gelderswoude", " Elkenrade", " Oldeouwer", " Westhem",
         " Blessum", " Augsbuurt", " Zuidveld", " Beutenaken", " Marle", " Greonterp",
         " Hiaure", " Foudgum", " Lichtaard", " Papenvoort", " Neerlangel", " Diphoorn",
         " Ypecolsga", " Lytsewierrum", " Firdgum", " Hantumeruitburen", " Leimuiderbrug",
         " Homoet", " Go\u00ebngahuizen", " Snikzwaag", " Jannum", " Jislum", " Dijken",
         " Longerhouw", " Swichum", " Wetsens", " Eldersloo", " Zandberg", " Schiphol",
         " Keent", " Geeuwenbrug", " Nijehaske", " Kolderwolde", " Lo\u00ebnga", " Hinnaard",
         " Bruntinge", " Baneheide", " Deelen", " Anevelde", " Eesterga", " Piaam", " Rhee",
         " Iens", " Nijhuizum", " Eagum", " Sibrandah\u00fbs", " Jouswier", " Slijkenburg",
         " Legemeer", " Waaxens", " Zeijerveen", " Matsloot", " Bern", " Sandfirden", " Kinnum",
         " Warstiens", " Teroele", " Smallebrugge", " Kornwerderzand", " Leons", " Hee",
         " Miedum", " Vredenheim", " Ellertshaar", " Idzega", " Tjalhuizum", " Eleveld",
         " Ballo\u00ebrveld", " Ossenwaard", " Kaard", " Striep", " Schokland", " Breezanddijk",
         " Geelbroek", " Haarlemmermeer", " Waterland", " Wijdemeren", " Wormerland",
         " Zaanstad", " Drechterland", " Koggenland", " Texel", " Velsen", " Teylingen",
         " Westland", " Lansingerland", " Zuidplas", " Krimpenerwaard", " Molenlanden",
         " Albrandswaard", " Nissewaard", " Bunschoten", " Vijfheerenlanden", " Altena",
         " Reimerswaal", " Borsele", " Halderberge", " Maasdriel", " Maashorst", " Bernheze",
         " Meierijstad", " Laarbeek", " Leudal", " Maasgouw", " Cranendonck", " Roerdalen",
         " Beekdaelen", " Overbetuwe", " Lingewaard", " Montferland", " Bronckhorst",
         " Berkelland", " Dinkelland", " Twenterand", " Steenwijkerland", " Westerveld",
         " Zwartewaterland", " Noordoostpolder", " Weststellingwerf", " Opsterland",
         " Ooststellingwerf", " Smallingerland", " Waadhoeke", " Terschelling",
         " Tytsjerksteradiel", " Dantumadiel", " Ameland", " Achtkarspelen", " Noordenveld",),
    ),
    "p:name": (
        ("p/name", " van", " den", " Jan", " de", " Henk", " Kees", " Johan", " Peter",
         " Willem", " Hans", " Gerrit", " Johanna", " Sanne", " Lisa", " Sophie", " Linden",
         " Julia", " Mohammed", " Ahmed", " Ali", " Fatima", " Ayse", " Wim", " Ton", " Bert",
         " Marieke", " Ingrid", " Ria", " Truus", " Corrie", " Els", " Anneke", " Petra",
         " Karin", " Linda", " Monique", " Esther", " Mark", " Erik", " Frank", " Rob", " Bas",
         " Tim", " Tom", " Daan", " Sem", " Lucas", " Bram", " Thomas", " der", " Jansen",
         " Vries", " Dijk", " Berg", " Smit", " Meijer", " Mulder", " Groot", " Vos", " Peters",
         " Hendriks", " Leeuwen", " Dekker", " Brouwer", " Wit", " Dijkstra", " Hoekstra",
         " Kok", " Bos", " Yilmaz", " Janssen", " Haan", " Maas", " Piet", " Emma", " Anna",
         " Maria", " Ridder", " Bakker", " Visser", " Boer",),
    ),
    "p:org": (
        ("p/org", " Noord", " IJssel", " GHOR", " Basisschool", " Verpleeghuis", " Dorpsstraat",
         " Kerkstraat", " Molenstraat", " Schoolstraat", " Industrieweg", " Grote", " Lange",
         " Hoge", " Nieuwe", " Burgemeester", " NSP", " CP", " NL-Alert", " GGD", " RAV",
         " Rode", " Kruis", " KNMI", " Rijkswaterstaat", " RWS", " Waterschap", " Vitens",
         " Stedin", " Liander", " Enexis", " TenneT", " ProRail", " NS", " GVB", " RET", " HTM",
         " KPN", " Ziggo", " VodafoneZiggo", " C2000", " Defensie", " Marechaussee", " Leger",
         " Heils", " Veiligheidsregio", " Brandweer", " Politie", " Ambulance", " Gemeente",
         " Wethouder", " Provincie", " Nederland", " Nederlandse", " Duitsland", " Belgi\u00eb",
         " Albert", " Heijn", " Jumbo", " Aldi", " Lidl", " Huisartsenpost", " HAP", " SEH",
         " UMC", " Apotheek", " Sporthal", " Buurthuis", " Wijkcentrum", " Dorpshuis",
         " Woonzorgcentrum", " Zorgcentrum", " Moskee", " Station", " Stationsweg",
         " Hoofdstraat", " Molenweg", " Julianastraat", " Kerk", " Wilhelminastraat",
         " Parallelweg", " Nieuwstraat", " Kerkweg", " Beatrixstraat", " Marktplein",
         " Raadhuisplein", " Dorpsplein", " Stationsstraat", " Oranjestraat", " Markt",
         " Emmastraat", " Irenestraat", " Prins", " Prinses", " Koningin", " Bernhard",
         " Hendrik", " Sint", " Kleine", " Korte", " Rijn", " Lage", " Zuid", " Waal", " Oost",
         " West", " Beneden", " Schelde", " 's-Gravenhage", " Lek", " Amstel", " Vecht",
         " Eems", " Zaan", " Randstad", " Veluwe", " Achterhoek", " Betuwe", " Groningen",
         " Friesland", " Frysl\u00e2n", " Drenthe", " Overijssel", " Gelderland",
         " Noord-Holland", " Zuid-Holland", " Zeeland", " Noord-Brabant", " Limburg",
         " Flevoland", " Twente", " Den", " Haag", " Wilhelmina", " Juliana", " Beatrix",
         " Achter", " Boven", " Binnen", " Buiten", " Oude",),
    ),
    "p:street": (
        ("p~street", " IJssel", " Haven", " Nieuwe", " Burgemeester", " Rozen", " Tulpen",
         " Beuken", " Eiken", " Linden", " Kastanje", " Meidoorn", " Berken", " Esdoorn",
         " Iepen", " Wilgen", " Populieren", " Lijster", " Merel", " Koolmees", " Zwaluw",
         " Reiger", " Vinken", " Nachtegaal", " Spoor", " Kanaal", " Sluis", " Singel", " Dijk",
         " Molen", " Kerk", " School", " Stations", " Dorps", " Hoofd", " Markt", " Raadhuis",
         " Park", " Bos", " Heide", " Duin", " Zee", " Strand", " Rijn", " Maas", " Waal",
         " Schelde", " Vondel", " Rembrandt", " Vermeer", " Mozart", " Beethoven", " Bach",
         " Rubens", " Hals", " Mauve", " Isra\u00ebls", " Thorbecke", " Troelstra", " Drees",
         " Spinoza", " Erasmus", " Huygens", " Goethe", " Cats", " Hooft", " Bilderdijk",
         " Tollens", " Tromp", " Ruyter", " Evertsen", " Piet", " Hein", " Oranje", " Nassau",
         " Wilhelmina", " Juliana", " Beatrix", " Irene", " Margriet", " Emma", " Sophia",
         " Anna", " Maria", " Elisabeth", " Java", " Sumatra", " Borneo", " Celebes", " Bali",
         " Ambon", " Transvaal", " Pretoria", " Kruger", " Steijn", " Paul", " Weimar",
         " Berlage", " Edison", " Marconi", " Newton", " Einstein", " Curie", " Amp\u00e8re",
         " Volta", " Watt", " Europa", " Amerika", " Afrika", " Azi\u00eb", " Canada", " Zonne",
         " Maan", " Sterren", " Venus", " Mars", " Jupiter", " Saturnus", " Orion", " Noorder",
         " Zuider", " Ooster", " Wester", " Achter", " Voor", " Boven", " Onder", " Binnen",
         " Buiten", " Oude", " Pastoor", " Dokter", " Meester", " Dominee", " Graaf", " Hertog",
         " Baron", " Ridder", " Jonker", " Bakker", " Smid", " Visser", " Schipper", " Boer",
         " Herder", " Jager", " Wever", " Molenaar", " Timmerman",),
    ),
    "p:suffix": (
        ("p/suffix", "laan", "singel", "hof", "steeg", "dreef", "burg", "veen", "akker",
         "horst", "rade", "oord", "stein", "straat", "weg", "plein", "brug", "hoek", "haven",
         "kade", "dijk", "gracht", "meer", "bos", "park", "veld", "dorp", "wijk", "hout",
         "baan", "beek", "berg", "dam", "kamp", "markt", "pad", "poort", "ring",),
    ),
    "p:pager": (
        ("p/pager", " INCI", " BDH", " P", " Brw", " 1", " Buitenbrand", " 2", " BRW",
         " Gebouwbrand", " 3", " SGRAVH", " woning", " Ongeval", " brw", " BAD", " BNH", " BNN",
         " ambu", " brand", " container", " wegvervoer", " BON", " Piket", " Inzet", " Brand",
         " Dienstverlening", " BGM", " Wateroverlast", " Liftopsluiting", " BMD", " Reanimatie",
         " OMS", " BOB", " nacontrole", " tillen", " letsel", " water", " BZB", " dier", " te",
         " Woningbrand", " BLB", " BRT", " berm", " DELFT", " aan", " Stormschade", " Stank",
         " Assistentie", " Ambu", " politie", " PAC", " melding", " meting", " afhijsen",
         " vrachtauto", " beknelling", " gaslekkage", " koolmonoxide", " IBGS", " Officier",
         " Dienst", " Voorlichter", " Binnenbrand", " Kazerne", " Autobrand", " Herbezetting",
         " RV", " Containerbrand", " Natuurbrand", " industrie", " Bermbrand", " bosschage",
         " afval", " Schoorsteenbrand", " Prio", " Industriebrand", " Proefalarm", " Test",
         " Middelbrand", " GRIP", " Re", " RTDM", " ZOETMR", " RIJSWK", " GOUDA",
         " Dienstverl.", " SCHDAM", " ADAM", " TILBRG", " Hulpverlening", " ENSCHD", " HAARLM",
         " Hellevoetsluis", " Capelle", " Hoogvliet", " Maassluis", " Krimpen", " Rhoon",
         " Brielle", " Gaslucht", " Ass.", " AMBU", " Autom.", " Automatische", " brandmelding",
         " gerucht", " personenauto", " spoorvervoer", " hulp", " lift", " CO", " OGS", " OvD",
         " HOvD", " Hoofdofficier", " Woordvoerder", " Meldkamer", " Kazern.", " Herbez.",
         " Uitruk", " TS", " HW", " AL", " DPO", " WTS", " inzet", " Aantr.", " Aantreffen",
         " kantoor", " school", " winkel", " bijeenkomst", " verzorging", " bijgebouw",
         " buitenbrand", " vuilcontainer", " bank", " prio", " PRIO", " proefalarm", " test",
         " Post", " post", " middelbrand", " grote", " zeer", " Afrit", " afrit", " Knp", " Li",
         " hmp", " LDN", " VLAARD", " UTRECH", " EINDHV", " GRONGN", " BREDA", " ARNHEM",
         " NIJMGN", " ZAANDM", " DORDT", " Rozenburg", " Poortugaal", " Leidschendam",
         " Wassenaar", " Naaldwijk", " Monster", " Wateringen", " Pijnacker", " Nootdorp",
         " Alphen", " Noordwijk",),
    ),
    "p:n": (
        ("p/n", " contact", " kazerne", " persoon", " brandweer", " woonzorgcentrum", " laan",
         " centrum", " gaslucht", " nood", " bedrijf", " loods", " stof", " bad", " bon",
         " lucht", " meldkamer", " natuur", " schoorsteen", " man", " vrouw", " kind", " mens",
         " baby", " meisje", " jongen", " moeder", " vader", " ouder", " opa", " oma", " broer",
         " zus", " zoon", " dochter", " buurman", " buurvrouw", " buur", " vriend", " vriendin",
         " echtgenoot", " partner", " familie", " gezin", " bewoner", " inwoner",
         " slachtoffer", " gewonde", " pati\u00ebnt", " cli\u00ebnt", " oudere", " bejaarde",
         " melder", " vrijwilliger", " medewerker", " hulpverlener", " arts", " dokter",
         " huisarts", " verpleegkundige", " apotheek", " apotheker", " ambulance", " agent",
         " burgemeester", " gemeente", " provincie", " rijk", " regering", " minister",
         " koning", " leger", " soldaat", " team", " ploeg", " eenheid", " groep", " leider",
         " chef", " co\u00f6rdinator", " bestuur", " organisatie", " vereniging", " kerk",
         " moskee", " supermarkt", " bakker", " slager", " restaurant", " hotel", " ziekenhuis",
         " verpleeghuis", " verzorgingshuis", " verzorgingstehuis", " hospice",
         " bejaardentehuis", " zorgcentrum", " buurthuis", " wijkcentrum", " dorpshuis",
         " gemeentehuis", " stadhuis", " sporthal", " gymzaal", " bibliotheek",
         " noodsteunpunt", " steunpunt", " co\u00f6rdinatiepunt", " crisisteam", " opvang",
         " opvanglocatie", " locatie", " plek", " plaats", " huis", " flat", " appartement",
         " gebouw", " toren", " verdieping", " etage", " kamer", " keuken", " badkamer", " wc",
         " toilet", " zolder", " kelder", " garage", " schuur", " tuin", " balkon", " dak",
         " muur", " deur", " raam", " trap", " gang", " hal", " vloer", " bed", " stoel",
         " tafel", " kast", " straat", " weg", " plein", " brug", " tunnel", " viaduct",
         " kruising", " rotonde", " hoek", " stoep", " fietspad", " snelweg", " oprit",
         " spoor", " station", " halte", " trein", " tram", " bus", " metro", " auto",
         " vrachtwagen", " busje", " fiets", " scooter", " motor", " bromfiets", " aanhanger",
         " boot", " schip", " veer", " vliegtuig", " helikopter", " haven", " kade", " sluis",
         " gemaal", " dijk", " rivier", " kanaal", " sloot", " gracht", " meer", " zee",
         " kust", " strand", " duin", " polder", " eiland", " bos", " park", " veld",
         " weiland", " boerderij", " stal", " hond", " kat", " paard", " koe", " schaap",
         " varken", " kip", " boom", " tak", " stad", " dorp", " wijk", " buurt", " regio",
         " gebied", " land", " wereld", " drinkwater", " kraan", " leiding", " waterleiding",
         " riool", " putdeksel", " put", " pomp", " stroom", " stroomstoring", " stroomuitval",
         " elektriciteit", " licht", " lamp", " kaars", " zaklamp", " batterij", " accu",
         " aggregaat", " generator", " noodstroom", " gas", " gaslek", " gasfles", " kachel",
         " verwarming", " cv-ketel", " haard", " brandstof", " benzine", " diesel", " hout",
         " kabel", " mast", " meter", " stop", " stopcontact", " storing", " internet",
         " netwerk", " wifi", " telefoon", " mobiel", " telefoonnummer", " nummer", " bericht",
         " oproep", " sms", " mail", " app", " radio", " portofoon", " televisie", " nieuws",
         " krant", " sirene", " alarm", " rook", " vuur", " vlam", " explosie", " ontploffing",
         " ongeval", " ongeluk", " aanrijding", " botsing", " instorting", " overstroming",
         " wateroverlast", " storm", " stormschade", " wind", " windkracht", " regen",
         " sneeuw", " ijs", " ijzel", " hagel", " onweer", " bliksem", " hitte", " kou",
         " vorst", " mist", " droogte", " weer", " temperatuur", " hoogwater", " dijkdoorbraak",
         " evacuatie", " ontruiming", " ramp", " crisis", " calamiteit", " incident",
         " noodgeval", " noodsituatie", " gevaar", " risico", " dreiging", " schade",
         " slachtofferhulp", " hulpvraag", " hulpverlening", " zorg", " thuiszorg",
         " mantelzorger", " mantelzorg", " medicijn", " medicatie", " insuline", " zuurstof",
         " zuurstoffles", " beademing", " beademingsapparaat", " beademingsapparatuur",
         " dialyse", " rolstoel", " rollator", " scootmobiel", " hoorapparaat", " brancard",
         " verband", " EHBO", " AED", " reanimatie", " hart", " hartaanval", " hartinfarct",
         " beroerte", " bloed", " bloeding", " wond", " breuk", " botbreuk", " been", " arm",
         " voet", " hand", " hoofd", " rug", " nek", " heup", " knie", " enkel", " pols",
         " schouder", " buik", " borst", " oog", " oor", " mond", " neus", " tand", " huid",
         " keel", " pijn", " koorts", " griep", " ziekte", " infectie", " besmetting", " virus",
         " allergie", " astma", " suikerziekte", " diabetes", " kanker", " epilepsie",
         " dementie", " zwangerschap", " bevalling", " wee\u00ebn", " geboorte", " dood",
         " leven", " lichaam", " eten", " voedsel", " brood", " melk", " babyvoeding",
         " flesvoeding", " luier", " maaltijd", " soep", " koffie", " thee", " suiker",
         " fruit", " groente", " vlees", " vis", " kaas", " ei", " aardappel", " rijst",
         " pasta", " fles", " beker", " bord", " pan", " deken", " kussen", " matras",
         " slaapzak", " kleding", " kleren", " jas", " schoen", " trui", " broek", " sok",
         " laars", " paraplu", " tas", " koffer", " doos", " pakket", " spullen", " materiaal",
         " gereedschap", " emmer", " schep", " zandzak", " zand", " steen", " zeil", " touw",
         " ladder", " zaag", " hamer", " bijl", " sleutel", " slot", " code", " kaart",
         " plattegrond", " lijst", " formulier", " papier", " pen", " brief", " adres",
         " postcode", " huisnummer", " naam", " achternaam", " geboortedatum", " leeftijd",
         " datum", " tijd", " tijdstip", " uur", " minuut", " dag", " nacht", " ochtend",
         " middag", " avond", " week", " maand", " jaar", " moment", " begin", " einde",
         " keer", " lijn", " verbinding", " bereik", " contactpersoon", " informatie", " vraag",
         " antwoord", " probleem", " oplossing", " reden", " oorzaak", " gevolg", " situatie",
         " toestand", " geval", " voorbeeld", " verzoek", " advies", " besluit", " opdracht",
         " taak", " plan", " actie", " maatregel", " regel", " wet", " recht", " plicht",
         " geld", " prijs", " kosten", " rekening", " werk", " baan", " fabriek", " magazijn",
         " opslag", " voorraad", " tekort", " behoefte", " levering", " vervoer", " transport",
         " route", " omleiding", " verkeer", " file", " chauffeur", " bestuurder", " voertuig",
         " passagier", " voetganger", " fietser", " reiziger", " toerist", " vluchteling",
         " asielzoeker", " dakloze", " student", " leerling", " leraar", " gast", " bezoeker",
         " getuige", " dader", " verdachte", " dief", " inbreker", " wapen", " mes", " ruzie",
         " geweld", " diefstal", " inbraak", " plundering", " vernieling", " onrust", " paniek",
         " agressie", " sfeer", " rust", " veiligheid", " beveiliging", " bewaking",
         " toezicht", " controle", " ronde", " dienst", " shift", " wacht", " bezetting",
         " aflossing", " overdracht", " logboek", " verslag", " rapport", " overleg",
         " vergadering", " afspraak", " stand", " niveau", " waarde", " graad", " stuk",
         " deel", " kant", " zijde", " boven", " onderkant", " bovenkant", " achterkant",
         " voorkant", " ingang", " uitgang", " nooduitgang", " parkeerplaats", " parkeergarage",
         " parkeerterrein", " tankstation", " benzinepomp", " laadpaal", " windmolen",
         " zonnepaneel", " prullenbak", " vuilnis", " asbest", " vloeistof", " olie",
         " chemicali\u00ebn", " chloor", " ammoniak", " straling", " bom", " munitie",
         " vuurwerk", " lijk", " begraafplaats", " uitvaart", " hoop", " angst", " geluk",
         " ongerustheid", " dank", " groet", " gevoel", " idee", " manier", " soort", " vorm",
         " kleur", " maat", " gewicht", " hoogte", " breedte", " lengte", " diepte", " afstand",
         " snelheid", " richting", " noorden", " oosten", " zuiden", " westen",
         " hectometerpaal", " aanbod", " aandacht", " aandeel", " aandoening", " aangifte",
         " aanhouding", " aankomst", " aanleiding", " aanpak", " aanrijroute", " aanslag",
         " aansluiting", " aansprakelijkheid", " aansteker", " aantal", " aanval", " aanvoer",
         " aanvraag", " aanvulling", " aanwezigheid", " aanwijzing", " aardbeving", " aardgas",
         " accent", " achtergrond", " activiteit", " adem", " ademhaling", " ademnood",
         " adviseur", " afbeelding", " afdeling", " afdruk", " affaire", " afloop", " afname",
         " afscheid", " afsluiting", " aftakking", " afvoer", " afwezigheid", " afzender",
         " agenda", " airco", " akkoord", " alcohol", " alternatief", " ambtenaar",
         " amputatie", " analyse", " anker", " antenne", " apparaat", " apparatuur", " archief",
         " armoede", " artikel", " as", " aspect", " autoriteit", " autoweg", " baas", " bal",
         " bali", " balie", " band", " basis", " batterijlader", " bedoeling", " bedrag",
         " bedreiging", " beek", " beeld", " begeleider", " begeleiding", " begrip",
         " behandeling", " beheerder", " beheer", " bekende", " belang", " beleid", " belofte",
         " benauwdheid", " bende", " beoordeling", " beperking", " bereikbaarheid", " berg",
         " berging", " beroep", " bescherming", " beschikking", " besef", " besmettingsgevaar",
         " bestand", " bestelling", " bestemming", " betaling", " betekenis", " beton",
         " betrokkene", " betrouwbaarheid", " beurt", " bevel", " bevestiging", " bevoegdheid",
         " bevolking", " bevrijding", " bewaker", " beweging", " bewijs", " bewustzijn",
         " bezit", " bezoek", " bezorger", " bezwaar", " bijlage", " bijnaam", " bijstand",
         " bijwerking", " bin", " binnenstad", " binnenvaart", " biologie", " blaar", " blad",
         " blik", " blikopener", " blindegeleidehond", " bloedbank", " bloeddruk",
         " bloedsuiker", " bloem", " blokkade", " blusboot", " bluswater", " blusser", " bodem",
         " boerin", " boodschap", " boord", " boosheid", " borgsom", " boterham", " bouwplaats",
         " brancardier", " brandblusser", " brandgang", " brandhaard", " brandkraan",
         " brandlucht", " brandmelder", " brandstichting", " brandweerauto",
         " brandweerkazerne", " brandweerman", " brandwond", " briefje", " bril", " broertje",
         " bron", " bruid", " bui", " buis", " buitendeur", " buitenland", " buitenlander",
         " burger", " burgerhulp", " burgerij", " bureau", " bushalte", " buurthulp",
         " buurtvereniging", " buurtbewoner", " camera", " camping", " capaciteit", " caravan",
         " carport", " categorie", " chaos", " charter", " chloorgas", " christen", " collega",
         " combinatie", " commandant", " communicatie", " compagnie", " computer", " conclusie",
         " conditie", " conflict", " consult", " contactgegevens", " controlepost",
         " crisiscentrum", " crisismaatregel", " cursus", " daad", " dagdeel", " dagopvang",
         " dakgoot", " dakpan", " dal", " dam", " dame", " darm", " decimeter", " deelnemer",
         " defibrillator", " delta", " denken", " departement", " depressie", " deskundige",
         " detail", " diagnose", " diarree", " dichtheid", " diensthond", " dienstverlening",
         " dierenambulance", " dierenarts", " dierentuin", " dijkbewaking", " dijkgraaf",
         " ding", " directeur", " discussie", " distributie", " distributiepunt", " dode",
         " doek", " doel", " doelgroep", " domein", " donateur", " dorpsbewoner", " dorpskern",
         " dorst", " draad", " draagbaar", " drank", " drempel", " drinken", " drone", " drugs",
         " druk", " duif", " duiker", " dwarslaesie", " echtpaar", " eend", " eenzaamheid",
         " eerste", " eeuw", " effect", " eigenaar", " eigendom", " einddatum", " eis",
         " elftal", " ellende", " energie", " enkeling", " epidemie", " ergernis", " ervaring",
         " evacu\u00e9", " evenement", " examen", " expert", " fabriekshal", " factuur",
         " familielid", " feest", " feit", " fietspomp", " fietsenstalling", " filter",
         " fluit", " folder", " fornuis", " foto", " fotograaf", " fout", " functie",
         " garantie", " gasfornuis", " gasgeur", " gaskraan", " gasmasker", " gasmeter", " gat",
         " gebeurtenis", " geboorteplaats", " gebrek", " gebruik", " gebruiker", " gedachte",
         " gedeelte", " gedrag", " geduld", " geest", " gegeven", " gehandicapte", " geheim",
         " geheugen", " gehoor", " geit", " gelegenheid", " geluid", " gemeenschap",
         " gemeenteraad", " gemeentewerf", " geneesmiddel", " generaal", " geometrie",
         " geoefendheid", " gesprek", " gevangene", " gevangenis", " gevecht", " gewelddaad",
         " gewoonte", " gezag", " gezicht", " gezondheid", " gezondheidszorg", " gids", " gif",
         " gijzeling", " glas", " god", " goed", " gordijn", " grens", " griepprik", " grind",
         " groei", " groentewinkel", " grond", " grondwater", " grootmoeder", " grootouder",
         " grootvader", " gynaecoloog", " haar", " hak", " hals", " handdoek", " handel",
         " handeling", " handen", " handschoen", " handtekening", " hangar", " hectopascal",
         " heer", " heftruck", " hek", " hel", " helft", " helikopterplatform", " helm",
         " hemd", " herfst", " herhaling", " herinnering", " herstel", " hersenen",
         " hersenschudding", " hertelling", " heuvel", " hindernis", " historie", " hobby",
         " hoeveelheid", " hoeslaken", " hoest", " hogeschool", " hok", " hoofdingang",
         " hoofdpijn", " hoofdweg", " hoofdwond", " hoogspanning", " hoogspanningsmast",
         " hoogwerker", " horizon", " horloge", " houding", " houten", " huisdier",
         " huisgenoot", " huishouden", " huisvesting", " huisvuil", " huurder", " huwelijk",
         " hydrant", " hygi\u00ebne", " hyperventilatie", " hypotheek", " identiteit",
         " identiteitsbewijs", " ijzer", " impact", " indruk", " industrieterrein",
         " influenza", " infuus", " ingenieur", " ingreep", " inhoud", " initiatief",
         " inkomen", " inkoop", " inkt", " inlichting", " inrichting", " insect", " inspectie",
         " installatie", " instantie", " instelling", " instructie", " instrument",
         " interview", " inval", " invloed", " inwonertal", " inzamelpunt", " inzicht",
         " islam", " jaargetijde", " jager", " jerrycan", " jeugd", " jeugdzorg", " journalist",
         " juffrouw", " kaartje", " kabinet", " kabelbreuk", " kachelhout", " kamp",
         " kampeerterrein", " kan", " kans", " kapitein", " kapper", " karton", " katheter",
         " kennis", " kerel", " kerkplein", " kermis", " kerst", " keten", " keus", " keuze",
         " kilometer", " kinderarts", " kinderdagverblijf", " kinderopvang", " kinderwagen",
         " kiosk", " kist", " klacht", " klank", " klant", " klas", " klep", " kleinkind",
         " klem", " kliniek", " klok", " klus", " knop", " kok", " koelbox", " koelkast",
         " koepel", " kogel", " kolom", " komst", " konijn", " kooi", " kop", " koper",
         " koppel", " korting", " kost", " kracht", " krankzinnige", " kramp", " kras",
         " kring", " kruidenier", " kruis", " kruispunt", " kubieke", " kunst", " kwaal",
         " kwaliteit", " kwart", " kwartier", " kwestie", " laadstation", " laag",
         " laboratorium", " lach", " lading", " landbouw", " landgoed", " landschap",
         " lantaarn", " lantaarnpaal", " laptop", " last", " lawaai", " leed", " leefomgeving",
         " lek", " lekkage", " les", " leuning", " lever", " leverancier", " levensgevaar",
         " levensmiddelen", " lichaamsdeel", " lichtmast", " lid", " liefde", " lijden",
         " lijf", " linkerkant", " linkerzijde", " lijnbus", " lip", " lisdodde", " litteken",
         " loket", " long", " longontsteking", " loodgieter", " loon", " loop", " loopbrug",
         " los", " luchtfoto", " luchthaven", " luchtkwaliteit", " luchtweg", " luidspreker",
         " luik", " luisteraar", " lunch", " maag", " maal", " maan", " macht", " mand",
         " mandaat", " map", " markt", " massa", " mededeling", " medemens", " meerderheid",
         " meeuw", " melkpoeder", " melkvee", " mening", " menigte", " meldpunt", " meterkast",
         " methode", " microfoon", " middel", " midden", " migrant", " migraine", " militair",
         " milieu", " minderheid", " ministerie", " misdaad", " misselijkheid", " misverstand",
         " mobilofoon", " modder", " model", " moeilijkheid", " moeite", " moeras",
         " mogelijkheid", " molen", " mondkapje", " monster", " monteur", " moord",
         " moorddadig", " motief", " mouw", " mug", " museum", " muts", " muziek", " naaste",
         " naald", " nachtdienst", " nachtopvang", " nadeel", " nadruk", " nalatigheid",
         " nasleep", " natuurbrand", " nauwkeurigheid", " navel", " nederzetting", " neerslag",
         " neet", " netbeheerder", " netspanning", " nevel", " nevelspuit", " nier",
         " noodaggregaat", " noodbed", " noodkreet", " noodlijn", " noodopvang", " noodpakket",
         " noodplan", " noodverordening", " noodvoorraad", " noodweer", " noodziekenhuis",
         " noorderzon", " notitie", " object", " oefening", " oever", " officier", " olifant",
         " olietank", " olielek", " omgeving", " omheining", " omleidingsroute", " omroep",
         " omstander", " omstandigheid", " onderdak", " onderdeel", " onderhoud",
         " onderkoeling", " onderneming", " onderwerp", " onderwijs", " onderzoek",
         " onderzoeker", " ongemak", " onheil", " onkruid", " ontbijt", " onthouding",
         " ontmoeting", " ontsmetting", " ontspanning", " ontsteking", " ontvanger",
         " ontvangst", " ontwikkeling", " onvoldoende", " onwaarheid", " oogst", " oordeel",
         " oorlog", " oostkant", " opbouw", " openingstijden", " operatie", " opmerking",
         " opname", " oppas", " oppervlak", " oppervlakte", " oppervlaktewater", " opruiming",
         " opslagplaats", " opsporing", " opstand", " opstopping", " opstelplaats",
         " opvangcentrum", " opvangplek", " orde", " order", " orgaan", " orkaan",
         " overeenkomst", " overgang", " overheid", " overkant", " overlast", " overlevende",
         " overleving", " overloop", " overnachting", " overstap", " overste", " overtreding",
         " overval", " overweg", " overzicht", " paaltje", " pad", " pagina", " palliatief",
         " pand", " papa", " paramedicus", " parkeerdek", " parket", " partij", " paspoort",
         " passage", " pasfoto", " patroon", " pauze", " pech", " peil", " pennen", " periode",
         " pers", " persbericht", " personeel", " persoonsgegevens", " perron", " perspectief",
         " pijl", " pijnstiller", " pijp", " pil", " pinautomaat", " pinpas", " piloot",
         " plaat", " plafond", " plank", " plant", " plastic", " pleister", " plons", " poeder",
         " poging", " politiebureau", " politieagent", " politiek", " pont", " poort",
         " portiek", " portier", " positie", " postbode", " postkantoor", " prik", " principe",
         " printer", " prioriteit", " proces", " procedure", " product", " productie",
         " professor", " programma", " project", " psychiater", " psycholoog", " publiek",
         " punt", " puin", " quarantaine", " raad", " raadhuis", " ramptoerist", " rampenplan",
         " rand", " rantsoen", " rat", " reactie", " rechter", " rechterkant", " rechtbank",
         " redder", " redding", " reddingsboot", " reddingsbrigade", " reddingsvest",
         " reddingswerk", " referentie", " regelgeving", " regenbui", " regenjas",
         " registratie", " reis", " rek", " rem", " reparatie", " reserve", " respect", " rest",
         " resultaat", " richtlijn", " rij", " rijbaan", " rijbewijs", " rijstrook", " riem",
         " ring", " rit", " ritme", " rivierdijk", " roep", " rol", " rommel", " rond",
         " rondje", " rookgas", " rookmelder", " rookontwikkeling", " rookpluim",
         " rookvergiftiging", " roltrap", " rondvraag", " rots", " ruimte", " ruit", " ruiter",
         " rundvee", " saldo", " samenleving", " samenstelling", " samenwerking", " sanitair",
         " sap", " schaal", " schacht", " schaduw", " schapp", " schatting", " scheepvaart",
         " scheur", " schoot", " schoonmaak", " schoonmaker", " schop", " schot", " schotel",
         " schouw", " schrik", " schriftelijk", " schrijver", " schuilplaats", " schuld",
         " score", " secretaris", " sein", " sector", " seizoen", " sensor", " server",
         " serie", " signaal", " sigaret", " slaapplaats", " slaapplek", " slaapkamer",
         " slachtpartij", " slag", " slagader", " slagboom", " slang", " slee", " slecht",
         " slik", " slok", " sloep", " sluiting", " smaak", " smeerolie", " smog", " sneeuwval",
         " sneeuwstorm", " snee", " sneltest", " snijwond", " snoer", " sociale", " sofa",
         " software", " sommatie", " spanning", " specialist", " spel", " spelling", " spiegel",
         " spier", " spijt", " spoed", " spoeddienst", " spoedeisend", " spoedgeval",
         " spoorbrug", " spoorlijn", " spoorweg", " spoorwegovergang", " sport", " sportpark",
         " sportveld", " spreker", " springstof", " spuit", " staat", " stadion", " stadsdeel",
         " staking", " stank", " stap", " stapel", " start", " startpunt", " statiegeld",
         " steiger", " stekker", " stelling", " stem", " stengel", " ster", " steun",
         " stichting", " stijging", " stikstof", " stilte", " stoornis", " stormvloed",
         " stormvloedkering", " stortbui", " straal", " straathoek", " straatverlichting",
         " strafbaar", " strategie", " streek", " streep", " strijd", " strik", " strook",
         " stroming", " stroomdraad", " stroomkabel", " stroomvoorziening", " stroomgebied",
         " structuur", " studie", " stuur", " stuw", " succes", " symptoom", " systeem",
         " taal", " tandarts", " tank", " tankauto", " tankwagen", " tante", " tapkraan",
         " taxi", " techniek", " technicus", " teken", " telefoonlijn", " telefoonmast",
         " telefoonnet", " tempo", " tendens", " tent", " terras", " terrein", " terrorisme",
         " terrorist", " terugkeer", " terugkoppeling", " thermometer", " thuis", " ticket",
         " titel", " toegang", " toegangsweg", " toekomst", " toename", " toeslag",
         " toespraak", " toestel", " toestemming", " tolk", " ton", " toneel", " toon", " top",
         " traan", " tractor", " traject", " trainer", " training", " transformator",
         " transformatorhuisje", " trauma", " traumahelikopter", " treinstel", " treinverkeer",
         " troep", " trommel", " troost", " tuinhuis", " turbine", " tussenstop", " tv",
         " twijfel", " tyfus", " type", " uitbraak", " uitdaging", " uitgave", " uitgifte",
         " uitkomst", " uitleg", " uitnodiging", " uitslag", " uitspraak", " uitstel",
         " uitstoot", " uitval", " uitvoering", " uitzicht", " uitzondering", " universiteit",
         " vaart", " vaartuig", " vaccin", " vaccinatie", " vacature", " vak", " vakantie",
         " val", " vangnet", " vaste", " vat", " vee", " veestal", " veeboer",
         " veiligheidsregio", " vennootschap", " venster", " ventilator", " verandering",
         " verantwoordelijkheid", " verbazing", " verbetering", " verblijf", " verblijfplaats",
         " verbod", " verbouwing", " verbranding", " verbruik", " verdamping", " verdediging",
         " verdeling", " verdriet", " verdrinking", " verdwijning", " vergiftiging",
         " vergunning", " verhaal", " verhouding", " verkoop", " verkoper", " verlamming",
         " verlangen", " verleden", " verlichting", " verlies", " verloop", " verloskundige",
         " vermiste", " vermissing", " vermoeden", " vermoeidheid", " vermogen",
         " verontreiniging", " verpakking", " verpleger", " verplegingspost", " verplichting",
         " verschil", " versie", " verslaafde", " verslaggever", " versnelling", " versperring",
         " verspreiding", " versterking", " vertaler", " vertaling", " vertegenwoordiger",
         " vertraging", " vertrek", " vertrouwen", " vervanger", " vervanging", " vervolg",
         " vervuiling", " verwachting", " verwarring", " verwonding", " verzamelplaats",
         " verzamelpunt", " verzekering", " verzet", " verzorger", " verzorgende", " vest",
         " vestiging", " veteraan", " vinger", " visie", " visite", " vlag", " vlieger",
         " vliegveld", " vlucht", " vluchthaven", " vluchtroute", " vluchtstrook", " vocht",
         " voedselbank", " voedselpakket", " voedselvergiftiging", " voeding", " voetbal",
         " voetbalveld", " vogel", " vogelgriep", " volk", " volgorde", " volksgezondheid",
         " volwassene", " voordeel", " voordeur", " voorganger", " voorgevel", " voorlichter",
         " voorlichting", " voorman", " voornaam", " voorraadkast", " voorschrift", " voorstel",
         " voortgang", " voorwaarde", " voorwerp", " voorzichtigheid", " voorziening",
         " voorzitter", " vracht", " vrachtschip", " vrachtverkeer", " vrachtwagenchauffeur",
         " vrede", " vreemdeling", " vrees", " vrij", " vrijheid", " vrijwilligerswerk",
         " vulling", " vuurwapen", " vuurzee", " waakhond", " waakvlam", " waarheid",
         " waarneming", " waarschijnlijkheid", " waarschuwing", " wachtkamer", " wachtlijst",
         " wachtrij", " wachttijd", " wagen", " walvis", " wand", " wandelaar", " wandeling",
         " wandelwagen", " warmte", " warmtedeken", " wasmachine", " wasserij", " wastafel",
         " wateraanvoer", " waterbedrijf", " waterfles", " waterkering", " waterkoker",
         " waterniveau", " waterpeil", " waterpomp", " waterschap", " waterschade",
         " waterstand", " waterstaat", " watertank", " watertoren", " watervoorziening",
         " waterweg", " watertappunt", " web", " website", " wedstrijd", " weduwe",
         " weersverwachting", " weerstand", " weeralarm", " wegdek", " wegafsluiting",
         " wegenwacht", " wegligging", " wegwerker", " weide", " welvaart", " welzijn", " wens",
         " werkdag", " werker", " werkgever", " werknemer", " werkplaats", " werkruimte",
         " werkzaamheden", " westkant", " wetenschap", " wethouder", " wiel", " wijkagent",
         " wijkteam", " wijkverpleegkundige", " wijn", " wijze", " wijziging", " wil",
         " windhoos", " windrichting", " windstoot", " windsnelheid", " winkelcentrum",
         " winkelier", " winst", " wissel", " wit", " woede", " wolk", " woonboot",
         " woonkamer", " woonplaats", " woonwagen", " woonwijk", " woord", " wortel", " zaad",
         " zaak", " zaal", " zak", " zakdoek", " zandbak", " zandzakken", " zebrapad",
         " zeedijk", " zeehond", " zeep", " zeeman", " zeewater", " zege", " zegel",
         " zekerheid", " zekering", " zelfmoord", " zelfmoordpoging", " zelfredzaamheid",
         " zender", " zenuw", " zetel", " ziekenauto", " ziekenwagen", " ziekenvervoer",
         " ziektebeeld", " ziektekosten", " zicht", " zin", " zoektocht", " zomer", " zon",
         " zondvloed", " zone", " zorgboerderij", " zorginstelling", " zorgverlener",
         " zorgverzekeraar", " zout", " zucht", " zuil", " zuivering", " zuurstofmasker",
         " zuurstoftekort", " zwaailicht", " zwager", " zwakte", " zwembad", " zwemmer",
         " zwemvest", " zwerver",),
    ),
    "p/": (
        ("p!caps", "",),
        ("p!start", ".", "?", "!", "..", "...", "!!", "!!!", "??", "???", "?!", ".)", ".\"",
         "?\"", ".'", "\u2026", "\n",),
        ("p#1", " ",),
        ("p#10", " ",),
        ("p#2", " ",),
        ("p#3", " ",),
        ("p#4", " ",),
        ("p#5", " ",),
        ("p#6", " ",),
        ("p#7", " ",),
        ("p#8", " ",),
        ("p#9", " ",),
        ("p*", "",),
        ("p/comma", ",",),
        ("p/glue", ".\u0001", ",\u0001", "?\u0001", "!\u0001", ":\u0001", " :\u0001", ";\u0001",
         " ;\u0001", ")\u0001", "(\u0001", " (\u0001", "-\u0001", " -\u0001", "'\u0001",
         " '\u0001", "\"\u0001", " \"\u0001", "/\u0001", " /\u0001", "..\u0001", "...\u0001",
         "!!\u0001", "!!!\u0001", "??\u0001", "???\u0001", "?!\u0001", "@\u0001", " @\u0001",
         "#\u0001", " #\u0001", "&\u0001", " &\u0001", "+\u0001", " +\u0001", "*\u0001",
         " *\u0001", "=\u0001", " =\u0001", "%\u0001", "$\u0001", " $\u0001", "\u20ac\u0001",
         " \u20ac\u0001", "\u00a3\u0001", " \u00a3\u0001", "\u00b0\u0001", " \u00b0\u0001",
         "[\u0001", " [\u0001", "]\u0001", " ]\u0001", "_\u0001", " _\u0001", "~\u0001",
         " ~\u0001", "<\u0001", " <\u0001", ">\u0001", " >\u0001", "\u201c\u0001",
         " \u201c\u0001", "\u201d\u0001", " \u201d\u0001", "\u2018\u0001", " \u2018\u0001",
         "\u2019\u0001", " \u2019\u0001", "\u2013\u0001", " \u2013\u0001", "\u2014\u0001",
         " \u2014\u0001", "\u2022\u0001", " \u2022\u0001", ").\u0001", "),\u0001", ".)\u0001",
         ".\"\u0001", ",\"\u0001", "?\"\u0001", ":)\u0001", ":(\u0001", ";)\u0001", "--\u0001",
         ".'\u0001", "\u2026\u0001", " \u2026\u0001", "\u0001",),
        ("p/lower", "\u0001 's", " ", "\u0003", "\u0004", "\u0005",),
        ("p/sign", ":", " :", ";", " ;", ")", "(", " (", "-", " -", "'", " '", "\"", " \"", "/",
         " /", "@", " @", "#", " #", "&", " &", "+", " +", "*", " *", "=", " =", "%", "$", " $",
         "\u20ac", " \u20ac", "\u00a3", " \u00a3", "\u00b0", " \u00b0", "[", " [", "]", " ]",
         "_", " _", "~", " ~", "<", " <", ">", " >", "\u201c", " \u201c", "\u201d", " \u201d",
         "\u2018", " \u2018", "\u2019", " \u2019", "\u2013", " \u2013", "\u2014", " \u2014",
         "\u2022", " \u2022", ").", "),", ",\"", ":)", ":(", ";)", "--", " \u2026",),
        ("p:n", "",),
        ("p:name", "",),
        ("p:org", "",),
        ("p:pager", "",),
        ("p:place", "",),
        ("p:street", "",),
        ("p@", " http://", " https://",),
        ("p~", " ",),
        ("root", "\u0000",),
        ("root", "\u0006",),
    ),
    "p/street": (
        ("p!caps", "",),
        ("p!start", ".", "?", "!", "..", "...", "!!", "!!!", "??", "???", "?!", ".)", ".\"",
         "?\"", ".'", "\u2026", "\n",),
        ("p#1", " ",),
        ("p#10", " ",),
        ("p#2", " ",),
        ("p#3", " ",),
        ("p#4", " ",),
        ("p#5", " ",),
        ("p#6", " ",),
        ("p#7", " ",),
        ("p#8", " ",),
        ("p#9", " ",),
        ("p*", "",),
        ("p/comma", ",",),
        ("p/glue", ".\u0001", ",\u0001", "?\u0001", "!\u0001", ":\u0001", " :\u0001", ";\u0001",
         " ;\u0001", ")\u0001", "(\u0001", " (\u0001", "-\u0001", " -\u0001", "'\u0001",
         " '\u0001", "\"\u0001", " \"\u0001", "/\u0001", " /\u0001", "..\u0001", "...\u0001",
         "!!\u0001", "!!!\u0001", "??\u0001", "???\u0001", "?!\u0001", "@\u0001", " @\u0001",
         "#\u0001", " #\u0001", "&\u0001", " &\u0001", "+\u0001", " +\u0001", "*\u0001",
         " *\u0001", "=\u0001", " =\u0001", "%\u0001", "$\u0001", " $\u0001", "\u20ac\u0001",
         " \u20ac\u0001", "\u00a3\u0001", " \u00a3\u0001", "\u00b0\u0001", " \u00b0\u0001",
         "[\u0001", " [\u0001", "]\u0001", " ]\u0001", "_\u0001", " _\u0001", "~\u0001",
         " ~\u0001", "<\u0001", " <\u0001", ">\u0001", " >\u0001", "\u201c\u0001",
         " \u201c\u0001", "\u201d\u0001", " \u201d\u0001", "\u2018\u0001", " \u2018\u0001",
         "\u2019\u0001", " \u2019\u0001", "\u2013\u0001", " \u2013\u0001", "\u2014\u0001",
         " \u2014\u0001", "\u2022\u0001", " \u2022\u0001", ").\u0001", "),\u0001", ".)\u0001",
         ".\"\u0001", ",\"\u0001", "?\"\u0001", ":)\u0001", ":(\u0001", ";)\u0001", "--\u0001",
         ".'\u0001", "\u2026\u0001", " \u2026\u0001", "\u0001",),
        ("p/lower", "\u0001 's", " ", "\u0003", "\u0004", "\u0005",),
        ("p/sign", ":", " :", ";", " ;", ")", "(", " (", "-", " -", "'", " '", "\"", " \"", "/",
         " /", "@", " @", "#", " #", "&", " &", "+", " +", "*", " *", "=", " =", "%", "$", " $",
         "\u20ac", " \u20ac", "\u00a3", " \u00a3", "\u00b0", " \u00b0", "[", " [", "]", " ]",
         "_", " _", "~", " ~", "<", " <", ">", " >", "\u201c", " \u201c", "\u201d", " \u201d",
         "\u2018", " \u2018", "\u2019", " \u2019", "\u2013", " \u2013", "\u2014", " \u2014",
         "\u2022", " \u2022", ").", "),", ",\"", ":)", ":(", ";)", "--", " \u2026",),
        ("p:n", "",),
        ("p:name", "",),
        ("p:org", "",),
        ("p:pager", "",),
        ("p:place", "",),
        ("p:street", "",),
        ("p@", " http://", " https://",),
        ("p~", " ",),
        ("root", "\u0000",),
        ("root", "\u0006",),
    ),
    "p!": (
        ("p!start", ".", "?", "!", "..", "...", "!!", "!!!", "??", "???", "?!", ".)", ".\"",
         "?\"", ".'", "\u2026", "\n",),
        ("p#1", " ",),
        ("p#10", " ",),
        ("p#2", " ",),
        ("p#3", " ",),
        ("p#4", " ",),
        ("p#5", " ",),
        ("p#6", " ",),
        ("p#7", " ",),
        ("p#8", " ",),
        ("p#9", " ",),
        ("p*", "",),
        ("p/comma", ",",),
        ("p/glue", ".\u0001", ",\u0001", "?\u0001", "!\u0001", ":\u0001", " :\u0001", ";\u0001",
         " ;\u0001", ")\u0001", "(\u0001", " (\u0001", "-\u0001", " -\u0001", "'\u0001",
         " '\u0001", "\"\u0001", " \"\u0001", "/\u0001", " /\u0001", "..\u0001", "...\u0001",
         "!!\u0001", "!!!\u0001", "??\u0001", "???\u0001", "?!\u0001", "@\u0001", " @\u0001",
         "#\u0001", " #\u0001", "&\u0001", " &\u0001", "+\u0001", " +\u0001", "*\u0001",
         " *\u0001", "=\u0001", " =\u0001", "%\u0001", "$\u0001", " $\u0001", "\u20ac\u0001",
         " \u20ac\u0001", "\u00a3\u0001", " \u00a3\u0001", "\u00b0\u0001", " \u00b0\u0001",
         "[\u0001", " [\u0001", "]\u0001", " ]\u0001", "_\u0001", " _\u0001", "~\u0001",
         " ~\u0001", "<\u0001", " <\u0001", ">\u0001", " >\u0001", "\u201c\u0001",
         " \u201c\u0001", "\u201d\u0001", " \u201d\u0001", "\u2018\u0001", " \u2018\u0001",
         "\u2019\u0001", " \u2019\u0001", "\u2013\u0001", " \u2013\u0001", "\u2014\u0001",
         " \u2014\u0001", "\u2022\u0001", " \u2022\u0001", ").\u0001", "),\u0001", ".)\u0001",
         ".\"\u0001", ",\"\u0001", "?\"\u0001", ":)\u0001", ":(\u0001", ";)\u0001", "--\u0001",
         ".'\u0001", "\u2026\u0001", " \u2026\u0001", "\u0001",),
        ("p/lower", "\u0001 's", " ", "\u0003", "\u0004", "\u0005", "",),
        ("p/sign", ":", " :", ";", " ;", ")", "(", " (", "-", " -", "'", " '", "\"", " \"", "/",
         " /", "@", " @", "#", " #", "&", " &", "+", " +", "*", " *", "=", " =", "%", "$", " $",
         "\u20ac", " \u20ac", "\u00a3", " \u00a3", "\u00b0", " \u00b0", "[", " [", "]", " ]",
         "_", " _", "~", " ~", "<", " <", ">", " >", "\u201c", " \u201c", "\u201d", " \u201d",
         "\u2018", " \u2018", "\u2019", " \u2019", "\u2013", " \u2013", "\u2014", " \u2014",
         "\u2022", " \u2022", ").", "),", ",\"", ":)", ":(", ";)", "--", " \u2026",),
        ("p:n", "\u0002",),
        ("p:name", "",),
        ("p:org", "",),
        ("p:pager", "",),
        ("p:place", "",),
        ("p:street", "",),
        ("p@", " http://", " https://",),
        ("p~", "\u0002 ",),
        ("root", "\u0000",),
        ("root", "\u0006",),
    ),
    "p~": (
        ("p/unk", "",),
        ("p~?", "q", "x", "y", "\u00e9", "\u00e8", "\u00ea", "\u00eb", "\u00e1", "\u00e0",
         "\u00e2", "\u00e4", "\u00f3", "\u00f2", "\u00f4", "\u00f6", "\u00ed", "\u00ec",
         "\u00ee", "\u00ef", "\u00fa", "\u00f9", "\u00fb", "\u00fc", "\u00e7", "\u00f1", "'",),
        ("p~a", "aa", "wa", "ra", "ga", "ma", "ka", "ha", "a",),
        ("p~b", "b",),
        ("p~c", "c",),
        ("p~d", "and", "id", "land", "oord", "heid", "ond", "ad", "veld", "end", "brand",
         "aard", "ood", "d",),
        ("p~e", "ie", "de", "oe", "ee", "le", "he", "ge", "re", "te", "we", "be", "ve", "ne",
         "me", "ke", "ze", "ste", "nie", "je", "atie", "pe", "se", "e",),
        ("p~f", "af", "of", "f",),
        ("p~g", "ing", "ug", "ig", "ag", "ang", "ding", "ling", "burg", "weg", "org", "brug",
         "berg", "aag", "g",),
        ("p~h", "ch", "sch", "th", "h",),
        ("p~i", "ui", "li", "hui", "ri", "di", "zui", "i",),
        ("p~j", "ij", "rij", "nij", "wij", "j",),
        ("p~k", "ijk", "oek", "ak", "dijk", "eek", "wijk", "broek", "ik", "beek", "kerk", "k",),
        ("p~l", "el", "ol", "al", "il", "sl", "vel", "aal", "gel", "ul", "pl", "mel", "vl",
         "kel", "del", "bl", "wol", "ssel", "stel", "tel", "val", "hol", "hel", "l",),
        ("p~m", "um", "am", "om", "em", "dam", "sum", "m",),
        ("p~n", "en", "in", "an", "on", "den", "gen", "veen", "ven", "ten", "un", "ijn", "ken",
         "zen", "aan", "oon", "huizen", "ssen", "pen", "men", "win", "ingen", "oorn", "n",),
        ("p~o", "oo", "ro", "lo", "bo", "hoo", "ho", "loo", "o",),
        ("p~p", "sp", "op", "ap", "orp", "dorp", "p",),
        ("p~r", "er", "or", "ar", "ver", "br", "ter", "oor", "aar", "der", "ur", "ker", "ster",
         "ber", "str", "wer", "ier", "ger", "gr", "mer", "dr", "voor", "bur", "uur", "water",
         "tr", "mar", "per", "over", "oer", "hor", "par", "ir", "war", "meer", "her", "har",
         "r",),
        ("p~s", "ss", "ts", "is", "us", "huis", "as", "ens", "s",),
        ("p~t", "st", "cht", "at", "it", "ant", "uit", "ut", "aat", "oot", "ct", "ont", "t",),
        ("p~u", "ou", "wou", "hou", "u",),
        ("p~v", "v",),
        ("p~w", "uw", "ouw", "w",),
        ("p~z", "z",),
    ),
    "p~street": (
        ("p/suffix", "laan", "singel", "hof", "steeg", "dreef", "burg", "veen", "akker",
         "horst", "rade", "oord", "stein", "straat", "weg", "plein", "brug", "hoek", "haven",
         "kade", "dijk", "gracht", "meer", "bos", "park", "veld", "dorp", "wijk", "hout",
         "baan", "beek", "berg", "dam", "kamp", "markt", "pad", "poort", "ring",),
    ),
    "p#1": (
        ("p/num", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "p#2": (
        ("p/num", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "p#3": (
        ("p#2", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "p#4": (
        ("p#2", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "p#5": (
        ("p#4", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "p#6": (
        ("p#4", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "p#7": (
        ("p#6", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "p#8": (
        ("p#6", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "p#9": (
        ("p#8", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9",),
    ),
    "p#10": (
        ("p#8", "00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
         "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26",
         "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40",
         "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54",
         "55", "56", "57", "58", "59", "60", "61", "62", "63", "64", "65", "66", "67", "68",
         "69", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "82",
         "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94", "95", "96",
         "97", "98", "99",),
    ),
    "p*": (
        ("p*1", "\udcc2", "\udcc3", "\udcc4", "\udcc5", "\udcc6", "\udcc7", "\udcc8", "\udcc9",
         "\udcca", "\udccb", "\udccc", "\udccd", "\udcce", "\udccf", "\udcd0", "\udcd1",
         "\udcd2", "\udcd3", "\udcd4", "\udcd5", "\udcd6", "\udcd7", "\udcd8", "\udcd9",
         "\udcda", "\udcdb", "\udcdc", "\udcdd", "\udcde", "\udcdf",),
        ("p*2", "\udce0", "\udce1", "\udce2", "\udce3", "\udce4", "\udce5", "\udce6", "\udce7",
         "\udce8", "\udce9", "\udcea", "\udceb", "\udcec", "\udced", "\udcee", "\udcef",),
        ("p*3", "\udcf0", "\udcf1", "\udcf2", "\udcf3", "\udcf4",),
        ("p/raw", "\u0007", "\b", "\t", "\n", "\u000b", "\f", "\r", "\u000e", "\u000f",
         "\u0010", "\u0011", "\u0012", "\u0013", "\u0014", "\u0015", "\u0016", "\u0017",
         "\u0018", "\u0019", "\u001a", "\u001b", "\u001c", "\u001d", "\u001e", "\u001f", " ",
         "!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", "0", "1",
         "2", "3", "4", "5", "6", "7", "8", "9", ":", ";", "<", "=", ">", "?", "@", "A", "B",
         "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S",
         "T", "U", "V", "W", "X", "Y", "Z", "[", "\\", "]", "^", "_", "`", "a", "b", "c", "d",
         "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u",
         "v", "w", "x", "y", "z", "{", "|", "}", "~", "\u007f",),
    ),
    "p*1": (
        ("p/raw", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86",
         "\udc87", "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e",
         "\udc8f", "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96",
         "\udc97", "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e",
         "\udc9f", "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6",
         "\udca7", "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae",
         "\udcaf", "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6",
         "\udcb7", "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe",
         "\udcbf",),
    ),
    "p*2": (
        ("p*1", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86", "\udc87",
         "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e", "\udc8f",
         "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96", "\udc97",
         "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e", "\udc9f",
         "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6", "\udca7",
         "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae", "\udcaf",
         "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6", "\udcb7",
         "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe", "\udcbf",),
    ),
    "p*3": (
        ("p*2", "\udc80", "\udc81", "\udc82", "\udc83", "\udc84", "\udc85", "\udc86", "\udc87",
         "\udc88", "\udc89", "\udc8a", "\udc8b", "\udc8c", "\udc8d", "\udc8e", "\udc8f",
         "\udc90", "\udc91", "\udc92", "\udc93", "\udc94", "\udc95", "\udc96", "\udc97",
         "\udc98", "\udc99", "\udc9a", "\udc9b", "\udc9c", "\udc9d", "\udc9e", "\udc9f",
         "\udca0", "\udca1", "\udca2", "\udca3", "\udca4", "\udca5", "\udca6", "\udca7",
         "\udca8", "\udca9", "\udcaa", "\udcab", "\udcac", "\udcad", "\udcae", "\udcaf",
         "\udcb0", "\udcb1", "\udcb2", "\udcb3", "\udcb4", "\udcb5", "\udcb6", "\udcb7",
         "\udcb8", "\udcb9", "\udcba", "\udcbb", "\udcbc", "\udcbd", "\udcbe", "\udcbf",),
    ),
    "e@": (
        ("e/unk", "",),
        ("e@", "!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", "0",
         "1", "2", "3", "4", "5", "6", "7", "8", "9", ":", ";", "<", "=", ">", "?", "@", "A",
         "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R",
         "S", "T", "U", "V", "W", "X", "Y", "Z", "[", "\\", "]", "^", "_", "`", "a", "b", "c",
         "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
         "u", "v", "w", "x", "y", "z", "{", "|", "}", "~", "www.", "bit.ly/", "t.co/", ".com/",
         ".com", ".org", ".nl", ".nl/", "tinyurl.com/", "ow.ly/",),
    ),
    "n@": (
        ("n/unk", "",),
        ("n@", "!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", "0",
         "1", "2", "3", "4", "5", "6", "7", "8", "9", ":", ";", "<", "=", ">", "?", "@", "A",
         "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R",
         "S", "T", "U", "V", "W", "X", "Y", "Z", "[", "\\", "]", "^", "_", "`", "a", "b", "c",
         "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
         "u", "v", "w", "x", "y", "z", "{", "|", "}", "~", "www.", "bit.ly/", "t.co/", ".com/",
         ".com", ".org", ".nl", ".nl/", "tinyurl.com/", "ow.ly/",),
    ),
    "p@": (
        ("p/unk", "",),
        ("p@", "!", "\"", "#", "$", "%", "&", "'", "(", ")", "*", "+", ",", "-", ".", "/", "0",
         "1", "2", "3", "4", "5", "6", "7", "8", "9", ":", ";", "<", "=", ">", "?", "@", "A",
         "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R",
         "S", "T", "U", "V", "W", "X", "Y", "Z", "[", "\\", "]", "^", "_", "`", "a", "b", "c",
         "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
         "u", "v", "w", "x", "y", "z", "{", "|", "}", "~", "www.", "bit.ly/", "t.co/", ".com/",
         ".com", ".org", ".nl", ".nl/", "tinyurl.com/", "ow.ly/",),
    ),
}
STATES: dict[str, tuple[str, str]] = {
    "root": ("root", (
        "212"
    )),
    "e:det": ("e:det", (
        "223333"
    )),
    "e:prep": ("e:prep", (
        "44444444455555555666666666666"
    )),
    "e:and": ("e:and", (
        "11"
    )),
    "e:conj": ("e:conj", (
        "22334555555"
    )),
    "e:subj": ("e:subj", (
        "233334444"
    )),
    "e:be": ("e:be", (
        "3444444444455555555"
    )),
    "e:have": ("e:have", (
        "233334444"
    )),
    "e:modal": ("e:modal", (
        "2334445556666666666667777"
    )),
    "e:adv": ("e:adv", (
        "4444555555566666666666666666668899999999999999999999aaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:num": ("e:num", (
        "334444444446677777777777777777888888"
    )),
    "e:unit": ("e:unit", (
        "4444444444455555666667777777777"
    )),
    "e:day": ("e:day", (
        "3333333477777888888"
    )),
    "e:chat": ("e:chat", (
        "344444444455677777777777778888888888888888888888888888888888"
    )),
    "e:place": ("e:place", (
        "44444444444458888999999999999999aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:name": ("e:name", (
        "1267777777788888888888888888888888999999999999999999999999999999999999999999"
    )),
    "e:org": ("e:org", (
        "344445555555555555557888888888899999999999999999999aaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:v": ("e:v", (
        "66666666777777777777777777777777777777888888888888888888888888888888888888888888"
        "888aaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:vs": ("e:vs", (
        "4455555555556668999999aaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:vd": ("e:vd", (
        "6666666677777777777777777777778888888888888888888888888888888888888888899aaaaaaa"
        "aaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:vg": ("e:vg", (
        "55566666666666677777777777777777777777aaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbb"
    )),
    "e:adj": ("e:adj", (
        "66666666667777777777777777777777777777777777777777888888888888888888888888888888"
        "8888888888899999aaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:n": ("e:n", (
        "77777777777777777888888888888888888888888888888888888888888888888888888899999999"
        "99999999999999999999999999999999999999999999999999999999999999999999999999999999"
        "99999999999999999999999999999999999999999999999aaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:n+": ("e:n+", (
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:ns": ("e:ns", (
        "66677777777777777777777777788888888888888888888888888888888888888888888888888888"
        "88888888888888888888888888888899aaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e:ns+": ("e:ns+", (
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "e/=a": ("e/", (
        "87bbbbbbbbbbbbbbb9b9bbbbbbbba8aa998768989bab8abbb7bbbbbbbb8bbbbb8bbbbbbbbb9bbabb"
        "abbbbbbabb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb9babbbb9abbbbb8a79878788855a88a989a5b869baabab9b8bbbbab9b"
        "b7baababbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbb9b9babbbbbbbbbbb7b9aabb9bb9bbbbbb79bbbbbaba39bb8bbbba2bb5b878bb94878bb8b"
        "b"
    )),
    "e/=and": ("e/", (
        "77bbbbbbbbbbbbbbbab67bbbbbbb58699978566b7bbbb6bb9bbbbbbbbbbbbb7b8bbbbbbbb6bbbbbb"
        "b77bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb7bbbbbb767b7ba56bbbb7bbbbbbbbbb7bbbbbbb6b7bbb7bb7bbbbaaa9"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb656bb75bbb7bbbbbbabbbbb7bbbbbbbbbbbbbbb7bbb757bbbbbbbb4bb3bb7bbba6569bb7b"
        "b"
    )),
    "e/=are": ("e/", (
        "96abbbbbbbbbbbbbb8b67bbbbbbb6899958867abbb99bb6598b9bbbbaabbbb6b8bbbbbbbab7bbbb9"
        "b7bbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbb9bbbbbb9b7b58aa"
        "6bb8b7bbbb7b7b7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbba697abb9bbbb9bbbb7bbbbbbbbbbbbbbbbbb98bbb96b45b9abb9bb6b96baababa7529bb6b"
        "b"
    )),
    "e/=for": ("e/", (
        "869bbbbbbbbbbbbbb5b68bbbbbbb58aaa997269bb7bbabbbbbababbbbbbbbb6b8bbbbbbbb6867796"
        "9b6bbbabbab9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7bbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbb86babbabbbbbbaabbbbb7bbbb9aba9bbab67b79a99b"
        "bbbbbbbbbbbbbababbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbb99b5bba7bbabbb976babbb97bbabbbbbbbbbbbbbbbb68bb997bbb4bb5b7979b9798bbb7b"
        "b"
    )),
    "e/=have": ("e/", (
        "86abbbbbbbbbbbbbb9b99bbbbbbb57888887659bbbbbbb5bbbbbbabba3aabb4b7bbbbb6baa8aaaab"
        "bbbb6bbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb96bbbbbaaabbbb9abbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbabbbb999a"
        "aaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbaaaaabbbb6b6bbbbb9bbbbbaaabb8bbbbbbbb5b66bbb76bb6bbbba4ab5b89aa89738abb9a"
        "b"
    )),
    "e/=in": ("e/", (
        "967bbbbbbbbbbbbbb7b68bbbbbbb58aaa997269bb9bbabbbbbababbbbbbbbb8b8bbbbbbbb8865698"
        "7b8bbbabbab7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbb88babbabbbbbb7abbbbb9bbbbaaba7bbab8ab99a99b"
        "bbbbbbbbbbbbbababbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbb97b7bba9bbabbb9a8babbb7abbabbbbbbbbbbbbbbbb48bb996bbb4bb5b7959b9598bbb6b"
        "b"
    )),
    "e/=is": ("e/", (
        "95abbbbbbbbbbbbbb6b69bbbbbbb5899969857abbb97bb5576b9bbbbbbbbbb6b8bbbbbbbab9bbbb9"
        "b9bbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbb9bbbbbb7b9b56ab"
        "7bb6b7bbbb8b9b8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbba779abb7bbbb9bbbb8bbbbbbbbbbbbbbbbbb97bbb96b45b7abb9bb6b77bbababa6349bb5b"
        "b"
    )),
    "e/=of": ("e/", (
        "97abbbbbbbbbbbbbb8b58bbbbbbb68aaa9a827abbabb7bbbbbababbbbbbbbb9b9bbbbbbbb7976779"
        "9b7bbbabbab9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb56babbabbbbbbaabbbbb7bbbbaab77bb7b9ab96baab"
        "bbbbbbbbbbbbbababbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbaab7bba9bbabbb6a7b7bbbaabbabbbbbbbbbbbbbbbb68bb977bbb3bb5b766ab7896bbb7b"
        "b"
    )),
    "e/=the": ("e/", (
        "79bbbbbbbbbbbbbbbbbbbbbbbbbbbabbbba98ab68bbba8bbbbbbbbbbbbabbbbbabbbbbbbbbbbbbbb"
        "bbbbbbbbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbabbbbbb6867767667aa8b768b778ab7b8b8bbbb8b7bbbbbbbb"
        "b9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbababbbbbbbbbbbbb6b8bbbb8bb7bbbbbbbbbbbbb8b838bb8bbbbb2bb4b767bba5867bb7b"
        "b"
    )),
    "e/=to": ("e/", (
        "96abbbbbbbbbbbbbbab77b7bbbbb6899999848abbb7bbbabbbbbbbbb5abbbbab8bbbbbbbabbbb76b"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbabbbbbbbb5bbbbabb7bbbbbbbbbbbb7bbbbbbbbbbbbbbbbb7bbbbaaaa"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbaba77bbbbbbbbbbbb9b7bbbb555bb567b7767bbbbbbb69bb77bbbb5bb7baa7aba289abb7b"
        "b"
    )),
    "e/=we": ("e/", (
        "9599bb9bbbbb9bbbbabaabbbbbbb8737385876abbbbbbbabb9bbbbbbaa797ba9799b9bbb7b9bbbb9"
        "bbb98bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb777bbbb787688babbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9bbbb89aa"
        "bb9bbbb9bbbbbbb9bb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "b9bbbbba9aaabbbbbbbbbbbb9bbbbb4b68bbb9779bbb896bbbb75bb9bbb756bb7b9ab99a4699bb8b"
        "b"
    )),
    "e/adj": ("e/", (
        "737bbbbbbbbbbbbbbbbabbbbbbbba476766585abbbbbbbbbbb8bbbbbbbbbbbbb688bbbb8bbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb77b88b8b8bb8b8bb8bb7bbbbb7bbbb7bbbbbb8b77b7"
        "8bbbbb8bb8bbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb86bb8bbbbbbbbbbbbbbbbbbbb8bb87bbbbb8bb3bb4b77b7b75957bb7b"
        "b"
    )),
    "e/adv": ("e/", (
        "645bbbbbbbbbbbbbbab5abbbbbbb9777778874a7bb77bbabbbb7b7bba7abbba75b6bbbbbaaa7bbbb"
        "b7bbbbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb7bbbbbbaabbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7b7bbba676"
        "bb7b7b7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb7aaaabbbbbbbbbbbb9bbbbb7b77b7bb7b7bbb7bb7bbb37bb7bbbb76bb6baaaaba547abb9b"
        "b"
    )),
    "e/and": ("e/", (
        "759bbbbbbbbbbbbbb9b77bbbbbbb67788877466b8bbbb79b6bbbbabb99aabb6b7abbbbbb97aaaaaa"
        "b68bbbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb7bbbbbb878b8b657abbb8bbbbbbbbbb8bbbbbbb7b8bbb8bb8bbbb9996"
        "aaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb7679966bab6bbbbbb8bbbbb8aaaabbbbbbbbbbb8bbb857bb9babba4ab4b98a9a95566bb5a"
        "b"
    )),
    "e/be": ("e/", (
        "96abbbbbbbbbbbbbb7b89bbbbbbb5899979866abbb79bb5797b7bbbbbbbbbb5b8bbbbbbbab9bbbb7"
        "b9bbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbb7bbbbbb9b9b67ab"
        "8bb8b8bbbb7b9b7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbba899abb9bbbb7bbbb9bbbbbbbbbbbbbbbbbb77bbb76b36b9abb7bb6b97bbababa5337bb7b"
        "b"
    )),
    "e/chat": ("e/", (
        "646bbbbbbbbbbbbbb9b99bbbbbbb86888687679bb7bbbb9bbbbbbabbaaaabb9b5bbbbbbb965aaaab"
        "bbbbbbbbbbbbbbbb66bbbbbbbbbbbbbbbbbbbbbbbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb9bbbbbba6abbbb66666bbbbbbbb7bbb7bbbbbb766bbbbbbba6bbb999a"
        "aaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbaaa6abbbbbbbbbbbb9bbbbba6ab6b6bbbb7bbbbbbbbb56bb5babba4ab5ba9a9a55789bb9a"
        "b"
    )),
    "e/comma": ("e/", (
        "76abbbbbbbbbbbbbbaba6bbbbbbb759997974847bbbbbbabbbbbb5bbaabbbb5b8bbb7b7bab7bbbb7"
        "bbb5bbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb7bbbbbba7bbbbb77b7bbbbbbbbbbbbbbbbbbbbb767b7b6bbbbbbbaa57"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb6a67a7bbbbbbbb6bb9bbbbbabbbbbb7b7bbbbbbbbbbb67bb67bbbb4bb5b7a7aba6567bb9b"
        "b"
    )),
    "e/conj": ("e/", (
        "859bbbbbbbbbbbbbb9b69bbbbbbb87885864475bbbbbbb9bbbbbbabbaaa6bb9b7bbbbbbb66aaaaab"
        "b6bbbbbbbbbbbb6bbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb6bbbbbb565b6bb9aabbbbbbbbbbbbbbbbbbbbbbab7bbbbbbabbbb9999"
        "aaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb555596bbbbbbbbbbb8bbbbbaaaabbbbbbbbbbbbbbbbb75bb9babba5ab5b99a9a96689bb6a"
        "b"
    )),
    "e/day": ("e/", (
        "638bbbbbbbbbbbbbb8b585bbbbbb757776665689abaaab8aaaaaa9ab8889ab8a599a9aab88899999"
        "aaaaabbbbbbbbbbba8bbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8aaabbb889aabb889999aaaaaaaaaaaaaaaabbb9aabaaaab9aaab7888"
        "99999aaaabbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb888889a99abbbbbbb7aabbb89999aaaabbbaa9aaaaaa57ba8a9ab949b5a8888985668bb79"
        "b"
    )),
    "e/det": ("e/", (
        "96bbbbbbbbbbbbbbb8b8bbbbbbbbbabb8b7657878b8b6bbbbbbbbbbbbb6bbbbb7bbbbbbbbb7bb8bb"
        "8bbbbbb8bbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8b8bbbb78bbbbb9b5a888797689899b79ab9b888bb8b8b8b9bbbbbb8b"
        "b5b88b8bbbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbb7b7b8bbbbbbbbbbb6b888bb8bbabbbbbbb7bbbbbbbb5abb7bbbb82bb4b989bb76777bbab"
        "b"
    )),
    "e/glue": ("e/", (
        "559bbbbbbbbbbbbbb5b52bbbbbbb76888777568abbbbbb9aaabbbabb999abb9b6aababbb999aaaaa"
        "bababbbbbbbbbbbba9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8aabbbb99aabbb99aaaaaabbbbbbbbbbbbbbbbbabbbbbbbbaabbb8999"
        "aaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb99999abaabbbbbbbb8bbbbb9aaaababbbbbb6abbbbbb58bb9babba4a66a9999a96569bb5a"
        "b"
    )),
    "e/have": ("e/", (
        "759bbbbbbbbbbbbbb9b99bbbbbbb67888777659bbbbbbb5bbbbbbabb939abb4b7abbbb8b996aaaaa"
        "bbbb8bbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb97bbbbb9aabbbb9aabbbbbbbbbbbbbbbbbbbbbbabbbbbbbbabbbb9999"
        "aaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb99999bbaa8b8bbbbb8bbbbb9aaaa6bbbbbbbb7b86bbb66bb8babba4ab6b69a9695379bb8a"
        "b"
    )),
    "e/lower": ("e/", (
        "749bbbbbbbbbbbbbb8b88bbbbbbb66788776563abbbbbb9aaabbbabb969abb656aababbb999aaaaa"
        "baaaabbbbbbbbbbba9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8aabbbb999abbb89aaaaaabbbbbbbbbbbbbbbbb9abbbbbbbaaabb8899"
        "a9aaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb99999a6aabbbbb6bb5bbbbb99aaababbbbbbbaaabbbb66bb46abba59b6a9999a95666bb59"
        "b"
    )),
    "e/modal": ("e/", (
        "85abbbbbbbbbbbbbb9b99bbbbbbb87865887566bbbbbbb4bbbbbbabb3aaabb9b77bbbbbbaaabb7bb"
        "bbbbbbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb9bbbbbbaaabbbb9abbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbb999a"
        "aabbbbbbbbbbbbbb5bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb5a76a7bbbbbbbbbbb9bbbbb7757b6b767bbbbbbbbbbb68bbabbbba5ab7baaaa6a378abb9a"
        "b"
    )),
    "e/n": ("e/", (
        "a37bbbbbbbbbbbbbbbb9bbbbbbbb94758544a5bbbbb9bbbbbbbb879bbb79bbb9399b999b8bbb9bbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb6bbb9b9b7b89b9bbbbbbbbbbbbbbbb9bbbbbbbbbb9bbbbbbbbbbb7777"
        "7b8bbb99b999999bb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbb9bbb8bbbbbbbbbbbbbbbbbbbbb9bbbbbb9b899bb887bb9bbbbb5bb5bbbb9bb9696bb9b"
        "b"
    )),
    "e/name": ("e/", (
        "548bbbbbbbbbbbbbb8b77bbbbbbb657776564679aaaaaa8999aaa9ab8889ab8a599a9aab88899999"
        "a9a9abbabbbabbbb98bbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb799aabb8899aab88999999aaaaaaaaaaaaaaaaa99aaaaaab999aa7888"
        "999999aaaaaaaaabaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb888889a99ababbaab7aaaaa88999a9aaaaaaa999aaaa57ba899ab949b598888985668bb79"
        "b"
    )),
    "e/ns": ("e/", (
        "93bbbbbbbbbbbbbbbbbbbbbbbbbba346457475bbbbbbbbbbbbbbb87bbbb5bbbb4b8b6bbbbbbbbbbb"
        "bbbbbbbbbbbbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb88bbbbb68bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb887b"
        "bb8bb7bb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbb8bbbbbbbbbabbbbbbbbbbbbbbbbbbbb8bbbbb77bbbbbbb87bb8bbbb7bb657bbbbb"
        "b"
    )),
    "e/num": ("e/", (
        "757bbbbbbbbbbbbbbabaabbbbbbb979a979476abbbbbbbbb7bbbbbbbbbbbbbab7bbbbbbbbb6bbbbb"
        "bbbbbbbbbbbbbbbb74bb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb6bbbbbbbbbbbbbabbb7bbbbbbbbbbbbb7bbbbbb6bbbbbbb7bb5bb7abb"
        "bb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbb35b7667bbb7bbbbbbbbbbbbbbbb79bbbbbbbb5bb3b7bbbb4889bbbab"
        "b"
    )),
    "e/org": ("e/", (
        "559bbbbbbbbbbbbbb8b88bbbbbbb75787744568abbbbbb9aaabbb9bb9999bb8a4aababbb999aaaaa"
        "baaaabbbbbbbbbbba9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb6aabbbb999aabb89aaaaaabbbbbbbbbbbbbbbbb9abbbbbbbaaabb8869"
        "99aaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb99999aaaaabbbbbbb8bbbbb99aaababbbbbbba6abbbb67bb9aabb949b5a9399a96676bb89"
        "b"
    )),
    "e/place": ("e/", (
        "645bbbbbbbbbbbbbb8b88bbbbbbb75777666568aabaaab8aaaaaa9ab8899ab8a49aaabab88999999"
        "aaaaabbbbbbbbbbba9bbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8aaabbb899aabb899aaaaaaaaaaaaaaaaaaabbb9aab6aaab9aaab8888"
        "99999aaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb88888aa99abbbbbbb7aabbb89999aaaabbbaaaaaaaaa55ba8a9ab949b5a8558986678bb79"
        "b"
    )),
    "e/prep": ("e/", (
        "86abbbbbbbbbbbbbb6b56bbbbbbb58bbb8a6258bb8bbbbbbbb8b8bbbbbbbbb7babbbbbbbb7677787"
        "8b8bbb8bb8b8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb98b8bb8bbbbbbb8bbbbbabbbb88bbabbbb8bb8ab88b"
        "bbbbbbbbbbbbb8b8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbb8bb7bb88bb8bbbababbbbbbbbb8bbbbbbbbbbbbbbbb56bb785bbb4bb5b6a78ba8a9bbb6b"
        "b"
    )),
    "e/raw": ("e/", (
        "648bbbbbbbbbbbbbb8b77bbbbbbb657776654579aaaaaa8999aaa9ab8889ab8a599a9aab88899999"
        "a9a9abbabbbabbbb98bbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb799aabb8899aab88999999aaaaaaaaaaaaaaaaa99aaaaaab999aa7888"
        "999999aaaaaaaaabaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb888889a99ababbaab7aaaaa88999a9aaaaaaa999aaaa57ba899ab949b598888985668bb79"
        "b"
    )),
    "e/sign": ("e/", (
        "548bbbbbbbbbbbbbb8b85bbbbbbb757776665689abaaab8aaaaaa9ab8889ab8a699a9bab88895599"
        "aaaaabbbbbbbbbbba9bbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8aaabbb889aabb899999aaaaaaaaaaaaaaaabbb9aabaaaab9aaab8888"
        "99999aaaabbbbbbbbbbbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb888889a99abbbbbbb7aabbb89999aaaabbbaa95aaaaa57ba8a9ab949b5a8898985668bb79"
        "b"
    )),
    "e/subj": ("e/", (
        "a488bb8bbbbb8bbbbbbbbbbbbbbb8646484985bbbbbbbbbbb8bbbbbbbb586bb8688b8bbb6b8bbbb8"
        "bbb87bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb6a6bbbb576677bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8bbbb88bb"
        "bb8bbbb8bbbbbbb8bb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "b8bbbbbb8bbbbbbbbbbbbbbbbbbbbb5b86bbb8aa8bbb788bbbb76bb8bbba68bb6b8bb88b55a8bb8b"
        "b"
    )),
    "e/to": ("e/", (
        "759bbbbbbbbbbbbbb8b77b8bbbbb66787776468abb8bbb9aaabbb9bb5999bb8a6aababbb999aa76a"
        "baaaabbbbbbbbbbba9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8aabbbb996aabb89a7aaaabbbbbbbb8bbbbbbbb9abbbbbbb7aabb8889"
        "99aaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb99977aaaaabbbbbbb8b7bbb9666ab677b8878aaabbbb67bb77abb949b6a9979a83679bb79"
        "b"
    )),
    "e/unit": ("e/", (
        "636bbbbbbbbbbbbbb9b99bbbbbbb65496484559b6bb7bba7bbbbbabbaaa7bb9b6bbb7bbbaaaaabb7"
        "bbbbbbbbbbbbbbbbbabbbbbbbbbbbbbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb96bbbbbaaabbbb9abbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbabbbb996a"
        "aa7bbbbbbbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbaaaaabb7bbbbbbbbb9bbbbbaaabbbbbbbbbbbbb7b7bb46bbabbbba6ab7ba9a7a6766abb9a"
        "b"
    )),
    "e/unk": ("e/", (
        "739bbbbbbbbbbbbbb9b68bbbbbbb63868756558abbbbbb9aaabbbabb699abb9b5aababbb999aaaaa"
        "bababbbbbbbbbbbba9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8aabbbb99aabbb99aaaaaabbbbbbbbbbbbbbbbbabbbbbbbbaaabb8999"
        "a5a6aabb66bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb99999abaabbbbbbbb8bbbbb99aaababbbbbbbaaabbbb68bb9babba4ab6a9999a957796b6a"
        "b"
    )),
    "e/v": ("e/", (
        "848bbbbbbbbbbbbbbbbb7bbbbbbb57b7b66544bbbbbbbbbb8b77bbbb8bbbbbbb5787b8bb76b7bb6b"
        "8bbb888bbbb88bbbbbbbbbbbbbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbb8bbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8b67bb8bbbbbbbbbbbbbbbbb7bbb8bbbb88b88bbb6777"
        "7b886bb8bbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbb8675bbb67bb8bbbb6bbbbbb7bb8bbbbbbbbbbbbbbbb66bbbbbbbb6bb5bbbb67b8878bbbb"
        "b"
    )),
    "e/vd": ("e/", (
        "94abbbbbbbbbbbbbb6ba7bbbbbbb5596959854abbbbbbbab6bbbbbbbbbbbbbab7bbbbb7b5777bb7b"
        "b7bb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbabbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbb7bbbbbbbbb7bbbb7bbb4675"
        "7bb667777bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbba7aa6bbb76b7bbb7babbbbbbbbb7bbbbbbbbbbbbbbbb67bbabbbbb6bb5b7ab76a886abb7b"
        "b"
    )),
    "e/vg": ("e/", (
        "847bbbbbbbbbbbbbb9b99bbbbbbb85848485649bbbbbbb9bb7bbb7bbaa7abb9b6bb7b7bb9aaaaaab"
        "bbbbbbbbbbbbbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb9bbbbbbaaabbbb6abbbbbbbbbb7bbbbbbbbbbbba7bbbbbbbabbb7656a"
        "aab7b7bb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbaaa67bb7bbbbbbbbb9bbbbbaaabbbbbbbbbbbbbbbbbb45bbabbbba5ab4ba9a6a97789bb9a"
        "b"
    )),
    "e/vs": ("e/", (
        "759bbbbbbbbbbbbbb8b88bbbbbbb76757574448aabbbbb9aaabbb9bb9999bb8a5aababbb59999aaa"
        "aaaaabbbbbbbbbbba9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbb8aabbbb999aabb89aaaaaaaabbbbbbbbbbbbbbb9aabbbbbb9aabb6869"
        "99a6aaabbbbbbbbbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb99999aaaaabbbbbbb8bbbbb999aabaaabbbbbaaabbbb57bb9aabb939b6a9896986679bb89"
        "b"
    )),
    "e!start": ("e!", (
        "7bbbbbbbbbbbbbbb9babbbbbbbb6b88b67b384bb9bbbbbbbbbbbbbbbbbbb77787b7b888868788b77"
        "8bbb78b899bb9bbabbbbbbbbbbbbbbb8bbbbbbbbbb8b8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbb8bba68b47bbb8b9bbbbbbbbbbbbbbbbbb9bbbbbb8bb9bbbb888bb9b8bb"
        "8bbbb888bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbb4567b678bb8898bb8bb9bbbbbb88bbb899bbbbbbbbb86b868ab887bb6b878b8b6a7b8b79b"
    )),
    "e!caps": ("e!", (
        "4aabbbbbbbbbbbab6b7899aaaa988999888585bbbbbbbabbbbbbbbbaaabbbab55bbbbbbaaaaabbbb"
        "bbbbbbbbbbbbbbb78bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbb9ab878bb5aabbbbbaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9aaa"
        "bbbbbbbbbbbbbbbbbababaabababababababababababaabababababababababababababababababb"
        "bbbbbbb9aaaabbbbbbbbbbb9bbbbbabbbbbbbbbbbbbbbbbbbb38b95a7aa9479589668997789bb36b"
    )),
    "e~": ("e~", (
        "bbbbbbbbbbbbbbbbbbbbbbbbb7b89b8b969bab7b79baab9a8b698bababbb8ababbbb85866a8b7777"
        "7988a88bbbbbbb9bba7bba96b9bbbbbbbbbbbb8777bbbbb9697878b998a8b79b8bb78a89bbbba8a8"
        "798ba98ba66a88b8b7bb88b9b9ab7878677878778998898ba77b989988b6988a799a88887989a8a9"
        "b9899aa87a79b89a88a9bab7a7bbbbbbbb8bbbbbbb8bbb8bbbbbbba9b8bbbbbb7bbba586b9abbabb"
        "9b88b768898b8a8bb67bbbbba9b8bb"
    )),
    "e~a": ("e~", (
        "29bbbbbbbbbbbbbbbbbbbbbbbbbbabbbb7a9bbbbbbbbbbbbbb7bb76bbbbbbbbb9bb9b9ab9b9bb6ba"
        "b888bb6b89bbabbbbba5bbb5bb7bbbba8bbb9b9bb9bbabbb766a7bbbab79bbb88bbbbb7bbbb7babb"
        "5bbbb7bbb87bbbbbbb6bbbbb9bba4bbbbbbbbabbbba9b87bbbbbbbbbbbb69abbbbbbbbbbbbbbbbb7"
        "bbbbbb9bbbbaabba88bb9bbbbbbbbbb6bbbbbabbbbbbabbb9b8abbbbbbbb9bbb98bb77b76bbbbb9b"
        "bbbbb9bbbbbbbb8bb5b5bbbbbbb896"
    )),
    "e~b": ("e~", (
        "5bbbbbbbbbbbbbbbbbbbbbbbb97779bbb668b8bbbbbbb8bb96997886b89b8bbbbbb88b6b7bb88bbb"
        "7b9bbbb9b89bbbb9bb6bbbbb67988b9abbbb8bbbbb8bbbbbbb68b8bbbb6bbb65886bb888bb9bbbbb"
        "b7b8bbbbb78bb6bbbbbbbb8bbbbbb9bbbbbbbbb7bbbbbb7bbbbbbbbbbbbb6655bb7bbbbbbbbbbbbb"
        "bbbbbbbbb7bbbbbbbb98857b6b7bb8bbbb8bbbababbbbbbbbb7bb9bbbbbbb9bb9bbab5665b5bbbbb"
        "bbb997bbbbb5bbbbb8bb69b9bbb6bb"
    )),
    "e~c": ("e~", (
        "5bbbbbbbbbbbbbbbbbbbbbbbb9688bbbbbbbbbb8bbbbbbbbbb868588b8b7bbbbabbbb78bbb87bbb8"
        "bbbb7bbbaab9bbb78b5b8abb7b5b87bbabbbbbbbbbbbbbbb86b9bbbbbb7bb5589b6bbbb8bbbbbbbb"
        "b798bbb6ba8796bb7b6bbbbbbbbbabb9bbbba8bbbbbbbb6b6bb78babbb8b886987bbbbbbbbbb6bab"
        "bbbb9b68bbbbbbbbb76a58aa7b7788b6bbab68bbbbb99bbbabb9bbbbbb7bbabbbbbbb67ba977bba8"
        "bbbb85b9b7b6babbbbbbbb97bbb69b"
    )),
    "e~d": ("e~", (
        "1bbbbbbbbbbbbbbbbbbbbbbbb988bbbbb9b6b6bbabbbbbbabb969babbabbbbabbbbb8989bbb9bb8b"
        "b7bbbbb9abbbb9baab6bbbb95bbbab8ab9bbbb9ababbbbbbab8b9a8bbb89bbaa9b8bbbabbbbbabbb"
        "b899babab8b999bb9bbb8bbbbbbb7bbbbbabbbabbbbbbb7b9bbbbb9bbb997989bbabbbabbabbbbbb"
        "abbbbbbbbb9bbbbbbb7bba8bbb9ab9abbbbabbbb98bbabbbaba8bb9bbbbbba9ab8b9b59a889bbbba"
        "bbbb9bbabab8bb9bb9ab77bbbba7bb"
    )),
    "e~e": ("e~", (
        "2bbbbbbbbbbbbbbbbbbbbbbb98b8bbb9b88bbbbbbb9bbbbbba6779bbb9bbbbbbbbbb598ab899887b"
        "a998bb9bbbbbab99b96bbbb79a9b9bbbbbbbbb699bbb789b888998bb9aab797a9bb89bbbbbb7abaa"
        "689aaabbb89b88babbbb9a999b8b4bb9ab8aa9abba9bbaa89bbbbb9bbb87996a98a8ab8b9abbabba"
        "bbbaa9bb9bbb8bbab58b76abbbbbbbbbbabbb99bbb9bbbb8bbbb9b9abbbb9bbbbbaba578abb98bbb"
        "bbbbb6b79a9bb99bb7b87bbbabb7b9"
    )),
    "e~f": ("e~", (
        "4bbbbbbbbbbbbbbbbbbbbbbbbbb788bbbbb47bbbbbbbbbbbbbb8778bbb6b7bbbbbb89bbb7bb9b8bb"
        "bbbbbb7bb8bb99b8bb7b8bb77b78bbb6bbbb8bbb9b686b7bbbbbbbbbbb5bbbb5bb8bb6b68bbbbbbb"
        "b7b8bbbbb95bb9b7bbb7bbbbbbbbabbbbbbbbbbbbbbb9bbbb8bbbbbbbbb86666b75b8bbbbbbbbbbb"
        "b7bbbbbbbbbbbbbbb999688b6b5bb9bbbbb8bb9bb8bbbbbbbb8bbbbbbbbbb9abbb8bb57b7b88bbb8"
        "bbbbb6bbb8b6b6bbb9bb8bbb9bb5bb"
    )),
    "e~g": ("e~", (
        "1bbbbbbbbbbbbbbbbbbbbbbbb799babbbb97bbbbbb9bbbbbbbb8aba9b9bbbbbabbbbb78bbbb8bb9b"
        "b8bbbbb9a89b8bbabb8b9bbb5abb9b9bbbbbbb7b7bbbbb8b9b99bbbbbb8bba899abbbbb9bbbbabbb"
        "79bbb9bbba69a69b9bb8bbbbbbbb7bb8bbb8abbb9bbbbb9b9bbbbbbbbbba7b7bbb9bbbbb8bbbbbbb"
        "bbbbbbbbbbbbbbbbba89b88bbb89b8bbbbbbbbbbbbbbb9b9abb9babbbbabbabb98bbb5889bbb9b7b"
        "bbbbbabbbbb6babbbbbb8bb9bba7bb"
    )),
    "e~h": ("e~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbb9a677bbbbb78bbbbbbbbbbbbbb58a86ba9b8ab9abbb97bbbbb9b8bb"
        "bb9bbbbba8bbbbb99b5b89bb5a9bab7babbbbbbbbbbb7bbbbb87bbbbbb6b8b7777bbb9b8998b9bbb"
        "b787a9bab97876a7bbb9babbbbbb88bbbbb9b87b9bbbbb6b8bb5bb9b7bbb6757b97bbbbbbbbbbbb9"
        "b8bbbbbbbb8bba8bbb5976798b9bbabbbba9bbaba8bbbab9ababbbbbbbb999b9bb9bb5788b8b9988"
        "9bbab6b9b7b9b7bb79ba8bbbabb7bb"
    )),
    "e~i": ("e~", (
        "5bbbbbbbbbbbbbbbbbbbbbbb9bb8abbab7bbab76bbbbbbb9bb55b9bb99b9bb8bb88b68877679797b"
        "7aba7b9bbbbab8abbb67b7b5998b99bbb878bb69b8bbbbbbb87ab69b8bb9ba6b87b7bb9bbba8bbba"
        "79b7bbbbb7ba9abb9b7b7bbabbab499bbbabbaa9a9bbbb6bbbbbbbabbbb6778bb7b7bbbbbabbbbbb"
        "9bbbbb9baabbbbbbb75b9b8abbb9b98878bbb8ba9bbb7b7bbaba9bab8bb6bb8bb8ab97b6b7bbb9bb"
        "b6bbb6b9bbbb6b6bbab7bbb98bbab7"
    )),
    "e~j": ("e~", (
        "4bbbbbbbbbbbbbbbbbbbbbbbbaa97bbbb949bbbbbbbbbbbbbb98aaabbbbbbbbbbbbb89a9abaaaaab"
        "aaabbbb5bbbbbbbbbb4bbbb96babbbbbbbbbbb9aabbbbbbb9a9aaabbbb6b799abb7abbbb5bbbbbbb"
        "96b5bbbbb99ba5b4babbbbbbbbbb8aabababbbbbbbbbbb8b6bbbbbbbbbb96a64aaabbbbbabbbbbbb"
        "bbbbbbbbbbbbbbbbb98baa7aaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7999babbbbb"
        "bbbb38aabbb4b7abb9bbabbbbbb9bb"
    )),
    "e~k": ("e~", (
        "2bbbbbbbbbbbbbbbbbbbbbbbb8b68bbbbbb7bbbbbbbbbbbbbba67b58bbbb6bbbbbbb7a7bbbbbbb6b"
        "bbbbbbbbbb98bbb9bb4bbbbb5bbbbbbbbbbbbb8bbb9bbb9b7b8bbbbbbb7bb8b6b9b8b6bbbbbb9bbb"
        "b8b8bbbbb8886bbbbbbbbbbbbbbb7bb8b8b5bbbb8bbbbb7bbbbb8bbbbbbb6867bb8b8bbbbbbbbbbb"
        "bbbbbbbbbbb9bbbbbb57b87b8b8bbbbbbbb9bbbbb8bbbbb9bb98b9bbbbbbbbbb8bbbb67b7bbb9b7b"
        "bbb8babbbbb8bbbbbbbb78bbbbb6bb"
    )),
    "e~l": ("e~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbb867bbbbb6769bbbbbbbbbbbb8588b898baba8b99bb6aaba8b7ab9b"
        "bbbbbbba98abbaba9b5b8bb758898aa9989bbbaa8b8babbbb7bbabbbbb7ba9bbbbbbbbbbbbabbbbb"
        "a88798b8b98987a88ab8abbbbbbbababbbbbbbabbbbbbb4b9bbbbbbbbbb9796bb8bbbbbaabbb9bbb"
        "8bbbbbbbbbabbbbbbb6b799b8b8888ab898b9ba7a9b6babb99bbbbbbbbbb89a9bba9b47b7878b999"
        "bbbb96bbb9b68aabb9ab876b9ba67b"
    )),
    "e~m": ("e~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbba69abbb587babbbbbbbbbbbba67b788abbb8b98bb8bbbbabb77b9b"
        "7bb9bbbb899bbbbbab5bbbba67b7abbb8bbb8bab9bbba88bbbbbbb9bbb7b7b66ab57b8787bbbabbb"
        "a9b8bbbbb67888b68bb69ab8bbbb7bbbbb8bbbabbbbbbb7b9bbbbbbbbbb66aa8bb7b8bb8b8bbbbbb"
        "bbbbbbbb8bbbbbbbb965b69b8b88b96bbb8bbbbbabbbabbb8b7ba9bbbbba9abaabbbb5696698bb8b"
        "bbbba9bbba98bbbbbbbb98b9bba77b"
    )),
    "e~n": ("e~", (
        "2bbbbbbbbbbbbbbbbbbbbbbb8b87bbbbbbb7bbbbbbbbb9bbb97698bbb8b9bb8aabbb6bb88968b86b"
        "b7bbab9baa899baba96b9bb85b8b89bba8bbbb58ab7b8bbb879ab7bb7b89a76bbbbb8bbbbbbbbb98"
        "a8b9a8b89bbab9ab7b9bbb9bbb8b79bbbbb8abba9989ba9b9bbbbbbaabba888988ba89bbabbb9bab"
        "7bbaabbbb9abbbbbbb797b9b9b88a8b98abb88b7b8b9aabaabbb9abbabbbbbbab99bb588798b9b8a"
        "bbbbb678aba7ba9bb9ba9b989ba78b"
    )),
    "e~o": ("e~", (
        "5bbbbbbbbbbbbbbbbbbbbbbbb9bbbbb8b6b9b9b8babbbbbbb95a789bbb69bbabb98b5888778b777b"
        "aa677b99babbbbbbbb8abbb79b8bb9b9b998b96a8bbabaa9876888bb8bbb9798b88bbbabbbb6babb"
        "5bbbbbb9b699bab6ba9b8abbbba65ba8bb998aa9a9abbb59a8bb9b8bbbb7b795bba7bbb97babbbba"
        "9bbb9a9bbbbbbaa8b5798bba7bbbbbb98bbb89b89bbb8b9bb9b9aba9ab9b8bbbabbb8686ab79bbab"
        "7bbbb6bbab86bb8bb5b8bbbbbbb7b9"
    )),
    "e~p": ("e~", (
        "4bbbbbbbbbbbbbbbbbbbbbbbb8a8bbbbbb668b8bbbbbbbbbbbb6b78879bbbbbbbbab986b8bb9ba99"
        "bbb8bbbbbaaabbb8bb5bbbbb597b9bbabbbabbbb9bbbbb7b6867bbbbab7b9b7798b7b7bbb99bbbbb"
        "7bbbabbbba88768b9b77bb9bbbbba6b5b9bb88bbbbbbbb5b8bb8bbbbbbb7567bb97bb9b98bbb8b89"
        "b7bbb7babbbbbbbbbb897b87bb99b9b7ba67bb8bb98b9ab9bba8aab7bb8bb8bbab99b46a7a889a99"
        "bbbbb6bbb8bab9bbbbbb87bb98b8bb"
    )),
    "e~r": ("e~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbb87689bbb76797a8bbbbbbbabb967888b8b9b99aa9bb78a98877a98a"
        "a7ba9aabab9a9abbab5b9aba58888999a99bbb7778bbbbbab88688bb9a6bb78aa99ababb9bbbbbba"
        "a8a8aaba979899b88ba7898bbb9b68babbb9a999bb9bbb6b8bb87b9bbbb8abbbbabbbbbbb9bbabbb"
        "8bbbb9bbbbbbabb9b76a78b9897888bb8aab89b7b9b8abbba8bbb99bbbbabbbab9aba488998bb9a9"
        "bbbb969b9ab7b88b98bb898a9ba69b"
    )),
    "e~s": ("e~", (
        "1bbbbbbbbbbbbbbbbbbbbbbbba98b8bbbb99abbbbbbbabbbbb77a979bbbbbbbbbb9bab9b9b9aabb8"
        "bb88abb8bbbb8bbbbb6b9bb97b8bbbbbbbb8bbbabbbbbbbb788bbba8bb9bb888a899abbbabbbbbbb"
        "8998b9bba799b97baabbbabb8bbb8b9bb899bab9bbbbbb8bbbbbbabb9bb879a87babbbbbbbbb9abb"
        "bbbab99bbbbbabbbb9699bbbbbbaabbbbbbbabbbbbba77bbaaabbbbabbabbabbbbbbb59b78bbbb7a"
        "bbbbb7a8bab9b9bab8bb9babbbb9ab"
    )),
    "e~t": ("e~", (
        "2bbbbbbbbbbbbbbbbbbbbbbb97878abbb976bbbbbbbb9bbbbba6a8b788bbbbbbbbbbb87bbbb8b79b"
        "bb9bbbb7b9877baa8b6b9bbb6a898bbbbbbbbbb6bbbbb9bb6a87bbabbb8b7b689abbbbb98b8babbb"
        "b88aa8b8aa8887687bb8bb9bbbbb97bab9bb9bababbabb7babbbbb9bab996679b79bbbbbbabbbab9"
        "b9bbbbababbbbbbbb978b97b9ba7b8bbbbb8bbbb8bbbb7b8bbb898bbbbbbbbb8bb9bb58b8a898aa7"
        "bbbbb6bbbaa6bbbbb8ab6ab9bb99bb"
    )),
    "e~u": ("e~", (
        "6bbbbbbbbbbbbbbbbbbbbbbb99b9bbbbb6b7bbbbb8bbbb78bb677b7bb8bbba8bbb9959a78bb78abb"
        "78bbbabbb8a9b8b9bb56bbbb7bbb8bbab8b99b6a6876bbbba9877bbbbb8a88567bbbbb5bbbb8babb"
        "5bb9bbbab69baabb8b9babbbbbbb5bbabbbb9bbbbbbbbb77b7b7bbbbbbb58b6bbb6bb9b6bbbbbbbb"
        "bbbbbbbbbbbbbbbbb6588babbbb888b9babbbbb8bbba8b7bbb7b8abbbbb99b8baabba88668bbb6b9"
        "b6bbb6bb9bbbbbbbbab9b9a7ab98b7"
    )),
    "e~v": ("e~", (
        "5bbbbbbbbbbbbbbbbbbbbbbbbb77bbbbbb4bbbbbbbbbbbbb6ba56b6bb6bbbbbbbbbbaabbbbb5bbbb"
        "bbbbbbbbbb8bbbbb8b4bbbbb58bb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbb6bbb48667bbbb867bbbbbb"
        "bb7bbbbbbbbb56bb6bbbbbbbbbbbabbbbbbbbbbbbbbbbb5bbbbbbbbbbbbb575bbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb5bb7bbbb86b69bbbb9bb9b99b9bbbbbbbb69bbbbbbbbb9bbbbb76bb8b6bbb6"
        "bbbbbabbbbbbbbbbbbbbbb9bbb87bb"
    )),
    "e~w": ("e~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbb7b5bbbbbbb9bb7bbbbbbbbbbbb79b57bbbb6b8bbbbb9b8bbbb5bbb6"
        "bbbbbbbb79899bbbbbbb7bb848bbbbbbbbbbbbbb897bbbbb6b96bbbbbb9b7b77b9bbb6b7bbbb9bbb"
        "78bb89b7b876b8bbbbbbbbbbbbbb98bbbbbbb68bbbbbbb5bb8bbbbbbbbbb7bbbbb8bbbbbbbbbbb6b"
        "8b8bbbbbbbbbbbbbbbb8b69bbbbbbbbbbbbbbbb9b8bb9bbbbbbb98bbbbbbb9bb8bb6b4685bb7b977"
        "bbbbbbbbbbbbb8bbb8bb86bbbbb8bb"
    )),
    "e~x": ("e~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbbbab6bbba575bbbbbbb6bbbbb66b8bbbbbbbbbbbbbbaababb5bb4bb"
        "bbbbbbbbbbbbbb7bbb9bbbb86b8bbbbbbbbbbba6bbbbbbbb57abbbbb8b6bbaa7bbbb5bbbbbbbbbbb"
        "a5bbb4bbba8bbabb8bbbbbbbbbbb9bbbbbbbbbbbbbbbbb9bbbbbbbb6bbb75bab78bbbbbbbbbb7bbb"
        "bbbbbbbbbbbbbbbbba5878bbbbb8bbbbbbbbb6bbbbbbbbbbbb8bbbbbbbbbbbbb8bbbb8aa8bbbbb5b"
        "bbbbb5bbbbb8bbbbbab8bbbb8bb7bb"
    )),
    "e~y": ("e~", (
        "1bbbbbbbbbbbbbbbbbbbbbbb8bb8bbb8bbbbbbbbbbbbbbbbbb95bbbbbbbbbbbbbbbb999bbbbbbb8b"
        "88b8bbbbbb9bbbbbbb6bbbbb5bbbbb9bbbbbbb877bbbbbb8b988bbbbbb7bbb7bbbbb6bbbb7bbbbbb"
        "8b9bbbbbb9b7b8bbbbbbb8bbbbbb88bbbb8bb98bbbbbbb66bbbbbbbbbbb6788bbbbbbbbb8bbbbbbb"
        "9bbbbbbbbb8bbbbbb88bbb79bbbbbbbbbbbbbbbb9bbbbbb8b9b9b9bbbb9bbbbbbbbbbab8bbbb89bb"
        "bbb8babbbbbbbbbbb8bbbbbbbbbbb7"
    )),
    "e~z": ("e~", (
        "4bbbbbbbbbbbbbbbbbbbbbbbbbb67bbbbaaabbbbbbbbbbbbbb93abbbbbbbbbbbbbbb997aabbbbbab"
        "7bbbbbb7b8bbbbbbbb3bbbba3bbbbbbbbbbbbbaabbbbbbbbaaabbbbbbbab7aa6bbbbbbbbbbbbbbbb"
        "a6bbb7bbb9a667bb6bbbbbbbbbbb9bbbbbbbbbbbbbbbbb9bbbbbbbbbbbba6a6bbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbba3ba77bbbb7bbbbbbb6bbbbbbbbbbbbbbb8bbbbbbbbb8bbbbbbb8a7abbbbbbb"
        "bbbbb9bbbbb7bbbbb9bbbbbbbbbab7"
    )),
    "e~?": ("e~", (
        "2bbbbbbbbbbbbbbbbbbbbbbba8979aabb788999aaabbbbbbab778989a9aaababbbbb778889889889"
        "9999999abaaaabaaab6aaab7698a9aaabababb7889abaaaa788889ba9a89987899999a99abb9bab9"
        "7899a9aab789889899999aaabbab6899899999999aaaab6b9999aa9aaaa77878899aaa9a9aabaaaa"
        "aaaaaaaa9b9bbabba77988989999a9b9ab9a9ab9baaa99aabbaaaaaababbabbb9abba5878989aa99"
        "aaaaa689a998999bb79a89aaabb7aa"
    )),
    "e#1": ("e#1", (
        "3333334444"
    )),
    "e#2": ("e#2", (
        "88888888886766666666666666666666777777776777777777677777777767777777775777777777"
        "57777777775777777777"
    )),
    "e#3": ("e#3", (
        "2333344455"
    )),
    "e#4": ("e#4", (
        "88888888884848888884288888888888888888888888888888887777777777777777777777777777"
        "77777777777777777777"
    )),
    "e#5": ("e#5", (
        "2333344455"
    )),
    "e#6": ("e#6", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "e#7": ("e#7", (
        "2333344455"
    )),
    "e#8": ("e#8", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "e#9": ("e#9", (
        "2333344455"
    )),
    "e#10": ("e#10", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "e*": ("e*", (
        "777777777777777777777777777777777777777777777777777bbbbbbbbbbbbbbbbbbaaaaaaa8888"
        "88888888888888888888888888888888888888777777777777777777777777777777777777777777"
        "777777777777"
    )),
    "e*1": ("e*1", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "e*2": ("e*2", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "e*3": ("e*3", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "n:det": ("n:det", (
        "245555555555555555555666666"
    )),
    "n:prep": ("n:prep", (
        "444444555555555555555566666666"
    )),
    "n:conj": ("n:conj", (
        "3334555555555666666666666666666"
    )),
    "n:subj": ("n:subj", (
        "333334444455"
    )),
    "n:zijn": ("n:zijn", (
        "22233"
    )),
    "n:hebben": ("n:hebben", (
        "122"
    )),
    "n:kan": ("n:kan", (
        "333444444666666666666667777"
    )),
    "n:adv": ("n:adv", (
        "35555555666666666666666666666678888888888999999999999999999999999999aaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n:num": ("n:num", (
        "4444455555555555566666666666666777777777777"
    )),
    "n:unit": ("n:unit", (
        "344444445556666666666666666666777777"
    )),
    "n:day": ("n:day", (
        "1455555555555666666"
    )),
    "n:chat": ("n:chat", (
        "2335566666666666777777777777777777777777778888888888888888"
    )),
    "n:name": ("n:name", (
        "1566666666777777777777777777777778888888888888888888888888888888888888899999999"
    )),
    "n:org": ("n:org", (
        "222777777888888888888888999999999999999999999999999999999999aaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbb"
    )),
    "n:v": ("n:v", (
        "5566666666666666666666777777777777777999999999aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n:vt": ("n:vt", (
        "7777788888888888888888888888888888999999999aaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n:vp": ("n:vp", (
        "23488889999999999999999999999999a9aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "ababbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n:vp+": ("n:vp+", (
        "999999999999999999999999999999999999999999999999999999999999999999999aaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbb"
    )),
    "n:vd": ("n:vd", (
        "556666666666666666777777777777777777779999aaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n:adj": ("n:adj", (
        "555556666666666666666666666666666666667778888888899999999999999aaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n:adje": ("n:adje", (
        "4455555555555555555888889999999999999999aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n:n": ("n:n", (
        "88999999999999999999aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbb"
    )),
    "n:ns": ("n:ns", (
        "5666666666666667777777777779999999aaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n:street": ("n:street", (
        "16666677777777777777778888888888888888888888888888888889999999999999999999999999"
        "9999999999999999999999999999999999999999999999999999999aaaaaaaaaaabb"
    )),
    "n:suffix": ("n:suffix", (
        "2333455555677777777778888888888888888"
    )),
    "n:place": ("n:place", (
        "5aaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "n/=de": ("n/", (
        "97bbbbbbbbbbbbbbbbbbbbbbbbbb999b98b9bbbbbbabbbbbbbbbbbbbbbbbb8bbb9bbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb87ba769696a7777bbab8abbb887bbb8bbbabaaababbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbb8a8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb966bbbbbb1b65bbbbba8abb7bbb4b"
        "b"
    )),
    "n/=een": ("n/", (
        "85abbbbbbbbbbbbbb9b9bbbbbbbb786977bbbbbbbbb9bbbbbbbbbbbbbbbbbbbbb8abbbbb9aabbbbb"
        "bbbbbbbbbbb99bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb8abbabbbbbbbbbbba667bbbbbbbbbb7bbb7bbbbb8bbbabbb697999aaaabb9b"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaabb"
        "abbbbbbbbba65779769bbbbbbbbba8bbbbbbbbbb9bbbbbbbbbb8387bb9ba2b69bbabb6879b5bbb4a"
        "b"
    )),
    "n/=en": ("n/", (
        "659bbbbbbbbbbbbbb6b6bbbbbbbb567555a7bb7bbbb9bbbbbbbbbbbbbbbbbbbbb78bbbbb9a67bbbb"
        "bbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb5abb57bbbbbbbbbbaabbbbbbbbbbbbbbbbbbbbbb8bbb6bbb88699996aaaabb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb66a8"
        "7abbbbbbbb86abbbbbbbbb7bb7bb6ab767bb7b7b97b7bbbbbbb898bbb9ba5b56bbabaa66bb4bbb4a"
        "b"
    )),
    "n/=er": ("n/", (
        "85abbbbbbbbbbbbbb9b9bbbbbbbb7679639b9bbbbbb5bbbbbbbbbbbbbb9bbbbbb8abbbbb6886bbbb"
        "bbbbbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb667b88bbbb8bbbbbabbbbbbbbbbbbbbbbbbbbbbb5bbbabbb87898888aa99bb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "a5bbb6bbbb7aabbbbbbb8bb67b9b56b6b9bb9bbb4b6bb9bbbbb796bbb8b76b89bbab9a46bb5bbb6a"
        "b"
    )),
    "n/=het": ("n/", (
        "76bbbbbbbbbbbbbbbbbabbbbbbbb878a95b6bbbbbb6bbbbb7bbbbbbbbbbbb8bbb8bbbbbbabbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbb7bbbbbbbbb48b788585878999bb9b99aaa498abbabaa9a799b7bbbaa"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbabbbbbbba99bbbbbbbbbbbbbbbbbbbbbbbba7bbbbbbbbb766bbbbbb2b767bbbb959bb5bbb5b"
        "b"
    )),
    "n/=is": ("n/", (
        "85abbbbbbbbbbbbbb7b6bbbbbbbb65856767b97b7bb777996bb77977b7bbbb7bb69bbbbb5babb9bb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbaabbabbbbbbbbbbbab8bbbbbbbbbbbbb9bbbbbbb5bbb9bbb76866a7a7ab7bb"
        "bb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbb766bbbbaaabbbbbbbbbbbbbb7abbbbbbbbbbb9bbbbb7bbbb385bbbaba5b8abbabba84bb8bbb5a"
        "b"
    )),
    "n/adj": ("n/", (
        "827bbbbbbbbbbbbbbab9bbbbbbbb783986bb7bbbbbbabbbbbbbbbbbbbbbbbbbbb4a6bbbb7babbbbb"
        "bbbbbb57bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbaabb7b7bbbbbbbbbabbbbbbbbbbbbbbbb7bbbbbb8bbbbbbb776996aaa56b7b"
        "bb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbb6aabbbbbbbbbbbbbbbaabbbbbbbbbb9b7bbbbbb7b797bbbaba5b99bbabba86bb7bbb7a"
        "b"
    )),
    "n/adje": ("n/", (
        "748bbbbbbbbbbbbbb8b8bbbbbbbb5768669aaabbbbb8abaaaaaaabbbbbbbb6bbb689abbb898ababb"
        "bbbbbb99bbbaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb89ab8aabbbbaabbb96aaaaaaaaab66bb6bbbbbbb7abb99bb7777888899999a"
        "abbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb999a"
        "99b9aaabab989aaaab6aabbbbbbb99aaaabbbbbb7aaabbbbbbb785aab8b92b58bb9b9977bb7bbb59"
        "b"
    )),
    "n/adv": ("n/", (
        "936bbbbbbbbbbbbbbab6bbbbbbbb658a6767b77bb7b6bbb7bbbb7bb777bb7bbbb6bb7bbb6babb7bb"
        "bbbbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbabbb7b7bbbbbbbbb7bbbbbbbbb7bbbb7bbbbbbbb6bb766b7967667ab66bbbb"
        "77bbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbb77bbbb76bbbbbbb7bbbbbb8bbbbbbbbbbbbb9bbbbbbbbbb5a6bbbabb5b75bb7bbb67bb9bbb6b"
        "b"
    )),
    "n/chat": ("n/", (
        "638bbbbbbbbbbbbbb6b5bbbbbbbb57676599aaaabab89baaaaaaa6aaabbbbabab689abbb8986babb"
        "bbbbbb99bbbaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb89ab8a9bbbbaabbb99aaaaaaaaaaaaaaabbbbbbb5aaa99bb7775888899999a"
        "abbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb999a"
        "99b9aaabab9899aaabbaaa6aaaba89aaaaabbabb7aaabbbbbbb785aab8b94b78bb9b9945bb7bbb69"
        "b"
    )),
    "n/comma": ("n/", (
        "759bbbbbbbbbbbbbb9b6bbbbbbbb557656aaabbbbbb9abbbbbbbbbbbbbbbbbbbb79aabbb6a9bbbbb"
        "bbbbbba46bbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb99bb6a6bbbbabbbb9ababbbbbbbbbbbbbbbbbbbb7bbbaabb88888899aaaaaa"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaa56"
        "aababaa6bb999abbbbbbbbbbbbbb9abbbbbbbbb58babbbbbbbb764b6b9b93b68bb6ba967bb5bbb69"
        "b"
    )),
    "n/conj": ("n/", (
        "655bbbbbbbbbbbbbb8b8bbbbbbbb577545aaabbbbbb96b6bbbb6bbbbbbbbbbbbb75aabbb8a9abbbb"
        "bbbbbbaabbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb69bb5aab56baabbb9ababbbbbbbbbbbbbbbbbbbb5bbb9abb8888889999aaaa"
        "bbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb666b"
        "4abaaaabbb999ab6bbbbbbbbbbbb59bbbbbbbbbb86abbbbbbbb587bab9b95b88bb9ba977bb7bbb79"
        "b"
    )),
    "n/day": ("n/", (
        "638bbbbbbbbbbbbbb7b7abbbbbbb5657559999aaaaa79a99999aaaaaaaaba9bab6899bbb7889baab"
        "bbabbb99bbb9abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb69aa89aa67777788889999"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8899"
        "88a9999aaa888999aaa99aaaaaaa8899a9abaaba799aabbbbbb676a9b7b84b67ab8b9866ab6abb68"
        "b"
    )),
    "n/det": ("n/", (
        "84bbbbbbbbbbbbbbbababbbbbbbb887a85b7bbbbbb9abbbbabbbbbbbbbbbb6bbb7bbbbbbabbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbabbbbbabbbbbbbbb57b788888777999bb6b767775777bbab9a7a977b9bbb77"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbb7bbbbbbba67bbbbbbbbbbbbbbbbbbbbbbbbaabbbbbbbbb776bbbabb2b57abbbb669bb6bbb6b"
        "b"
    )),
    "n/en": ("n/", (
        "559bbbbbbbbbbbbbb7b6bbbbbbbb457645a8ab8bbbb9ababbbbbbbbbbbbbbbbbb76aabbb8a78bbbb"
        "bbbbbbaabbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb59ab68abbbbaabbb9ababbbbbbbbbbbbbbbbbbbb7bbb7abb8858889799aaaa"
        "bbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb67a6"
        "8abaaaabbb679aabbbbbbb8bb8bb79b878bb8b8b88a8bbbbbbb787bab8b95b67bb9ba975bb4bbb59"
        "b"
    )),
    "n/glue": ("n/", (
        "648bbbbbbbbbbbbbb7b4abbbbbbb5657559999aaaaa79a99999aaaaaaaaba9bab6899bbb7889baab"
        "bbabbb99bbb9abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb69aa89aa66777788889999"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8899"
        "88a9999aaa888999aaa99aaaaaaa8899a9abaaba799aabbbbbb676a9b7b84b67ab8b9866ab6abb68"
        "b"
    )),
    "n/hebben": ("n/", (
        "749bbbbbbbbbbbbbb8b8bbbbbbbb536656aaabbbbbb56baaa5bbbb6bbbbbbbbbb796abbb499abbbb"
        "bbbbbbaabbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb89ab9aabbbbaabbb99aabaabbbbbbbbbbbbbbbbb7bbb9abb8888869999aaaa"
        "6bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbba9ab"
        "66baaa6bbb999aaabbbaabbbbbbb99aababbbbbb8aabbbbbbbb786bab8b94b88bb9ba976bb7bbb59"
        "b"
    )),
    "n/kan": ("n/", (
        "739bbbbbbbbbbbbbb9b9bbbbbbbb587557aabbbbbbb66bbbbbbbbbbbbbbbbbbb769abbbb966bbbbb"
        "bbbbbbaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb99bb9babbbbabbbb9abbbbbbbbbbbbbbbbbbbbbb4bbbaabb888899996aaaab"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb55ab"
        "66b5bb6bb6a6aabbbbbb6bbbbbbb9abbbbbbbbbb56bbbbb7bbb696bbb9b95b89bb9baa58bb7bbb7a"
        "b"
    )),
    "n/lower": ("n/", (
        "648bbbbbbbbbbbbbb8b7bbbbbbbb566765999aaabab89aaaaaaaaaaaabbbbabab5899bbb598ababb"
        "bbbbbb99bbb9abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb88ab559bbbb9abbb89a9aaaaaaaaaaaaaabbbbbb6aaa99bb77758788999999"
        "abbbbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb959a"
        "99b9a99bab8889aaabbaaaaaaaba89aaaaabbabb7a9abbbbbbb5766ab8b84b77bb8b9866bb6bbb68"
        "b"
    )),
    "n/n": ("n/", (
        "a37bbbbbbbbbbbbbb7b8bbbbbbbb9b4b838b8bb7bbbbb9bbbb9bbbbb9bbbbbbbb58bbbbb8bbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb7bbb888bbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8bb556665768b878b"
        "9bbbb98bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbb8bbb9bbbb9bb9bbbb97689b87bb8bb6b78bbbbbbbbb8bbb7b78bbbbb8bbb55bb5bbb7b"
        "b"
    )),
    "n/name": ("n/", (
        "648bbbbbbbbbbbbbb7b7abbbbbbb5647559999aaaaa79a99999aaaaaaaaba9bab5899bbb7889baab"
        "bbabbb99bbb9abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb69aa89aa66777788888899"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8889"
        "88a9999aaa888999aaa99aaaaaaa8899a9abaaba799aabbbbbb676a9b7b84b67ab8b8866ab6abb68"
        "b"
    )),
    "n/niet": ("n/", (
        "739bbbbbbbbbbbbbb8b8bbbbbbbb6758766aabbbbbb8ab6bbbbbbbbb6bbbbbbbb79aabb68a9abbbb"
        "bbbbbbaabbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb99b69aabbbbaabbb9ababbbbbbbbbbbbbbbbbbbb7bbb9abb8666885999aaaa"
        "bbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaaab"
        "aab6aaabbb699aabbbb6bbbbbbbb996bbbbbbbbb8aabbbbbbbb485bab4b95b88bb6ba955bb7bbb69"
        "b"
    )),
    "n/ns": ("n/", (
        "739bbbbbbbbbbbbbb9b8bbbbbbbb674875aaabbbbbb9abbbbb5bbbbbbbbb6bbbb59a6bbb8a9bbbbb"
        "bbbbbbaabbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb99b69aabb6babbbb9ababbbbbbbbbbbbbbbbbbbb7bbbaabb58686699aa6a6a"
        "bbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaaab"
        "aababaabbb999abbbbb6bbb65bbb6abbbbbbbbbb6aab6bbbbbb587bab6b95b88bb9ba957bb7bbb79"
        "b"
    )),
    "n/num": ("n/", (
        "84abbbbbbbbbbbbbbab9bbbbbbbb784985bbbbbbbbbabbbbbbbbbbbbbbbbbbbbb8abbbbbababbbbb"
        "bbbbbbbbbbb77bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb7abbabbbbbbbbbbba689bbbbbbbbbb9bbb9bbbbb8bbbbbbb8959aaaaabbb7b"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbba44497577bbbbbbbbba7bbbbbbbbbb9bbbbbbbbbb8589bbaba4b4abbabb4867b7bbb6a"
        "b"
    )),
    "n/org": ("n/", (
        "648bbbbbbbbbbbbbb7b7abbbbbbb5657549999aaaaa79a99999aaaaaaaaba9bab6899bbb7889babb"
        "bbabbb99bbb9abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb6aaa89aa77777788889999"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9899"
        "89b9999baa888999aaa99aaaaaaa8899a9abaaba599aabbbbbb676a9b7b84b775b8b9866ab6bbb68"
        "b"
    )),
    "n/place": ("n/", (
        "648bbbbbbbbbbbbbb7b7abbbbbbb5657558999aaaaa79a99999aaaaaaaaba9bab5899bbb7889b9ab"
        "bbabbb89abb99bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb69aa89aa66677788888899"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8889"
        "88a9999aaa888999aaa99aaaaaaa8899a9abaaba799aabbbbbb67699b7b84b67aa8b8866ab6abb58"
        "b"
    )),
    "n/prep": ("n/", (
        "a5bbbbbbbbbbbbbbb7b5bbbbbbbb25783abbbbbbbbb8bbb7bbbbb88bbbbbbbb7b6bb8bbbb76bbb8b"
        "8b7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb88bb7b8b8bbbbbbbbbbbbbbbbbbbb8788bbbbb8b7bbbbb7"
        "bbbbbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbb8b78bb8bbbbbbbbbbbb8bbbbbbbbbbbbbb7bbbbbbbbbb776bb8bb84b86bb8b7b88bbabbb6b"
        "b"
    )),
    "n/raw": ("n/", (
        "648bbbbbbbbbbbbbb7b7abbbbbbb5657558999aaaaa79a99999aaaaaaaaba9bab5899bbb7889b9ab"
        "bbabbb89abb99bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb69aa89aa66677788888899"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8889"
        "88a9999aaa888999aaa99aaaaaaa8899a9abaaba799aabbbbbb67699b7b84b67aa8b8866ab6abb58"
        "b"
    )),
    "n/sign": ("n/", (
        "648bbbbbbbbbbbbbb7b7abbbbbbb566755999aaaaaa79a99aaaaaaaaaaabaabab6899bbb7989babb"
        "bbabbb99bbb9abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb889a899baaa99abb8999aaaaaaaaaaaaaa5aabbb65aa89aa75777788889999"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb999a"
        "99b9999baa88899aaaaaaaaaaaba88aa5aabaabb799aabbbbbb675a9b7b84b77ab8b9866ab6bbb68"
        "b"
    )),
    "n/street": ("n/street", (
        "648bbbbbbbbbbbbbb7b7abbbbbbb5657558999aaaaa79a99999aaaaaaaaba9bab5899bbb7889b9ab"
        "bbabbb89abb99bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb69aa89aa66677788888899"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8889"
        "88a9999aaa888999aaa99aaaaaaa8899a9abaaba799aabbbbbb67699b7b84b67aa8b8866ab6abb58"
        "b"
    )),
    "n/subj": ("n/", (
        "95bbbbbbbbbbbbbbbababbbbbbbb898a637b7bbbbbb8bbbbbbbbbbbbbb7bbbbbb9bbbbbb9677bbbb"
        "bbbbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb545b76bbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbb6bbbbbbb767a7777bb77bb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "b7bbbabbbb6bbbbbbbbb6bb7ab7b69b7b7bb7bbb5b9bb8bbbbb7a8bbb7b56b7abbbb7b55bb5bbb6b"
        "b"
    )),
    "n/suffix": ("n/", (
        "648bbbbbbbbbbbbbb7b7abbbbbbb5657558999aaaaa79a99999aaaaaaaaba9bab5899bbb7889b9ab"
        "bbabbb89abb99bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb69aa89aa66677788888899"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8889"
        "88a9999aaa888999aaa99aaaaaaa8899a9abaaba799aabbbbbb67699b7b84b67aa8b8866ab6abb58"
        "b"
    )),
    "n/te": ("n/", (
        "648bbbbbbbbbbbbbb8b7bbbbbbbb566765999aaabab89aaaaaaaaaaaabbbbabab6899bbb798ababb"
        "bbbbbb99bbb9abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb88ab899bbbb9abbb89a9aaaaaaaaaaaaaabbbbbb6aaa99ab77777788999999"
        "aabbbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb999a"
        "99b9a99bab8889aaabbaa4aaa6ba89aaaaabbabb7a9abbbbbbb676a9b8b84b77ab8b9836ab6bbb68"
        "b"
    )),
    "n/unit": ("n/", (
        "739bbbbbbbbbbbbbb9b9bbbbbbbb684875aab7bbbbb9abbbbbbbbbbbbbbbbbbbb696bbbb9a9bbbbb"
        "bbbbbbaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb95bb6babbbbbbbbb6abbbbbbbbbbbbbbbbbbbbbb6bbbaabb45669996aaaa66"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaaab"
        "aababbbbbba9aabbbbbbbbbbbbb7aabbbbbbbbbb5bbb7bbbbbb696b7b9b64b89bbabaa65bb6bbb7a"
        "b"
    )),
    "n/unk": ("n/", (
        "739bbbbbbbbbbbbbb9b9bbbbbbbb585865aabbbbb6b6abbbbbbbbbbbbb6bbbbbb56a6bbb9a9bbbbb"
        "bbbbbbaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb99bb9babbbbabbbb96bbbbbbbbbbbbbbbbbbbbbb6bbbaabb55886996a66aab"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaaab"
        "a6babbbbbba9aabbbbbbbbbbbbbb9a6bbbbbb6bb6bbbbbbbbbb796bbb9b94b89bb6baa756b7bbb5a"
        "b"
    )),
    "n/v": ("n/", (
        "8247bbbbbbbbbbbbb9b9bbbbbbbb685957abbbbbbbb67bbbbbbbbbbbbbb7bbbbb66777bb6aabbbbb"
        "bbbbbb7abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb9abb7bbbbbbbbbbbaabbbbbbbbbbbbb7bbbbbbbb6bbb7bbb5666667aa6a7bb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaaab"
        "aabbbbbbbba9abbbbbbbbbbbbbbbaabbbbbbbbbb6bbbbbbbbbb898bbb9ba5b69bbabaa88bb8bbb6a"
        "b"
    )),
    "n/vd": ("n/", (
        "735bbbbbbbbbbbbbb8b8bbbbbbbb673875aaabbbbbb9abbbbbbbbbbbbbbbbbbbb55aabbb6a9abbbb"
        "bbbbbb6abbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb99bb9aabbbbaabbb9ababbbbbbbbbbbbbbbbbbbb76bbaabb8855686666aaaa"
        "bbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaaab"
        "aabaaaabbb999abbbbbbbbbbbbbb99bbbbbbbbbb8aabbbbbbbb787bab8b64b88bb9ba976bb7bbb79"
        "b"
    )),
    "n/vp": ("n/", (
        "648bbbbbbbbbbbbbb7b7abbbbbbb5657559999aaaaa79a99999aaaaaaaaba9bab6599bbb7889babb"
        "bbabbb99bbb9abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb789a899baaa99abb8899a99999aaaaaaaaaaabbb69aa89aa66777788889999"
        "9aabbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8899"
        "88b9599baa888999aaa99aaaaaaa8899a9abaaba799aabbbbbb676a9b7b84b67ab8b9866ab6bbb68"
        "b"
    )),
    "n/vt": ("n/", (
        "74abbbbbbbbbbbbbbababbbbbbbb448547bb7bbb77b6bb7b767b7bbbbbbbbbbbb77bbb7ba76bb7bb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbaabbabbbbbbbbbbbabbbbbbbbbbbbbb77bbbbbbb5bbbbbbb95656a6a6bb7b7"
        "b7bb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7b"
        "7bb6bb7b7baaabbbbbbbbbbbbbbbabbbbbbbbbbb9bbbbbbbbbb595bbbaba579abbabba78bb8bbb8a"
        "b"
    )),
    "n/zijn": ("n/", (
        "84abbbbbbbbbbbbbb8b7bbbbbbbb67777789b79b9bb669778bb69796b9bbbb9bb56bbbbb6babb7bb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbb9abbabbbbbbbbbbbaa6bbbbbbbbbbbbb7bbbbbbb5bbb6bbb8657598a8ab8bb"
        "bb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbabb"
        "abb888bbbbaaabbbbbbbbbbbbbb9aabbbbbbbbbb9bbbbb9bbbb465bbb9ba4b69bbabba84bb6bbb5a"
        "b"
    )),
    "n!start": ("n!", (
        "7bbbbbbbbbbbbbbb9babbbbbbbb36b44abbbbbb8bbbb788bbbbbbbbbbb8bb7b78b7878976bb78b7b"
        "8bb8bbbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbb78b78bbba88b6b8bb8bbbbb8bbbbbbbbbb8888bbb7b8bb7b67bbbbbbbbb"
        "b8b7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb5656"
        "b86b8bb7bbb7bb8bbbbbbbbbbbbbbbbb8bb78b8b7bbbbbbbbbb78676bbb75b8b8abb8babbb5bbb69"
        "b"
    )),
    "n!caps": ("n!", (
        "399bbbbbbbbbbb9b5a788999aa9687877abbbbbbbb9bbbbbbbbbbbbbbbbbbbbb4aabbbb999bbbbbb"
        "bbbbbaabbb77bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbb99abb9bbbbbb878bb4aabbbbbbbbbbbbbbbbbbbbbb8bbbaabb88889999aaaaab"
        "bbbbbb9b9b99b9b9b9b9b9b9b9b9b9b9b99b9b9b9b9b9b9b9b9b9b9b9b9b9b9b9b9bbbbbbbbb999a"
        "aaabbbbbbba9abbbbbbbbbbbbbbbaabbbbbbbbbb8abbbbbbbbb3879987b8587876888877bb6abb55"
        "b"
    )),
    "n~": ("n~", (
        "bbbbbbbbbbbbbbbbbbbbbbbbbbb888889888b8a98b889bbbb7abbbbbab8bbbbab9bab9bba9bbbaab"
        "8786658ab779788898bb999bb8b8baba99baab9a9ba9abb98ab8aabbbba76bbb7ab7bbb8bbbbbaaa"
        "8979997b88b8898a999ba9989aba8bbbbabbbbbb698ab88bb8baa899b989ba8aa8a889bbbab8bbbb"
        "abb796ba8b8b6babbbbaabbbbbbb8bbbbbbbb9bbabaabb99bbabab9abbbbbbba99a88a788879998a"
        "89679a9b7859b9b9bb886a78897a997b88b8a889aabbbbbb99a9a9b8baabbbbb9bb9bbb8bbaa676b"
        "b6bbbbbbbbb8bbbbb89b8babbbbbbb87bb9bb887bb88897b87"
    )),
    "n~a": ("n~", (
        "4b8bbbbbbbbbbbbbbbabbbbbbbbb7ab8bbbb9bba7ab6bbbba9b8bb9b9bbbbbbbbbb9bbbbbbbbbbbb"
        "b6688a9b88bbb899897bb9bbbb8bbabbbbbba9bbabbbb8bbbbbbbbbbbbb98bbb8bbbabbb7bbb9bbb"
        "88bbbb9b87bb7b989bb8abbabbbbbb6bbbbbbbbb5b6b789bbb9bbbb9abbababbbbb6b89bbbbbbbbb"
        "bbb6b869b767bb77b88987bb69bbb9aabbb8bbb9b8bb9bbbbbbbabbabbbbbbb4bbbbbbb8bbbb8bbb"
        "bbb99bbb6bb9bb76b99bbabaabbbabbbbbbbbbbb9bbbbbb8bb9bbbbbbb66bbb8bbbbbabbb8ba56b6"
        "6b6b8b8b9b8bb7bbbbbbbbbbbbbbbbb6bbbb7bba6bbbbb99ba"
    )),
    "n~b": ("n~", (
        "5bbbbbbbbbbbbbbbbbbbbbbbbbbb6bb7bbbbbbbbbbb6bbbbb7b888bbbbb8bbbbbbbbbbbbbbb8bbbb"
        "b88a57bb46b8bbbbbbb7bbbbbbbbbbbbbbbb6bbbbbbbbbbbbbbbbbbbbbb5bbbbbb8b8bbbbbbbbbb7"
        "abbbbbb8b5bbb5bbbbb66bbbbbbbbb88bbbbbbbbabbb5bbbbb6bbbb5bbbbbbbbbbb8bbbbbbbbbbbb"
        "bb8baa8bb7bbbbbb6bbbbbbbbbbbbbbbbbbbb6bbbbbbbbbbbbbbbbbbbbbbbbb9b7b8bbbbbbbbbbbb"
        "b7bbbbbbb8ab6bb8bbbbbbbbb8bbbbb4bb6bbbbbbbbbbbbbbbbbbbbbbbab7bb5bbbbbbbbbbbb7abb"
        "bbbb6bbbbbbbb7bbbbbbb8bbb7bbbbb7bb8b6bb7b6bbbbb6bb"
    )),
    "n~c": ("n~", (
        "69bbbbbbbbbbbbbbbbbbbbbbbbbb9bbbbbbbb9bb7bbbbbbbb5bbbb7bbbbbbbbbbbb9bbbbbbbbbbbb"
        "bbbb8b797bbb7bbbbb898bbb7bbbbbbbbbbbbbbbbbbbbbbbbb9bb9b7bbb6bbbbbbbbbbbbbbbbbbbb"
        "bbbbbb49b8b74bbbbbb6bbbbbbbbbbbbbbbbbbbb6b777bbbbb6bbbbb8bb8bbbbbbb7b76bb9bbbb9b"
        "bbb956b8b6b7bbb8bbbbbb7bbbbbbbbb7bbb8bbbb8bbbbbbbbbbbbbbbbbb9bbbbbb8bbbbbbbb7bbb"
        "b5bb7bbb87b6b6b6b7bbb8bbbbbbbbbbbb7bbbbbbbbbbbb7bbbbbbbbbbbbbb86bbbbbbbbb9b7abbb"
        "7b7b87bbbb7bb8bb7bb7bbbbbbbbbbb4bb9b5bbbbbbbbbbbbb"
    )),
    "n~d": ("n~", (
        "1bbbbbbbbbbbbbbbbbbbbbbbbbb99abaabbab9bb98bbbb8abbbb9abbbbbbbbbbbbba9bbbbbbbbbab"
        "b96babab8bb9bbbbabbbbbbbbbbbbb8ba99babbbb9ba9bbbbbbbbbbbbbb6bbbbb87bbbbb7bbbbbbb"
        "9b9bbbb78bbabbbbbbbabb9bbbbbb99bbab8bbbb979bbbb989abbbbbbbbbbbbbbbbab99bbabbbbbb"
        "bbbb5b59bbbba8bb9bbbbbabbbabbb9bb9bbbbbbbbbbbbbbbbbabbbbbbbbbbbb9abbbbbbbbbbbabb"
        "babbbbbba8bbaa9ab9bbbbaabbbbbbbabbbbabbbbbbbbbbbbbbbbbbabbbba9b9abbbbabbbbbb799b"
        "bb8bbbbabbbbbb9bbbbbbbbb9bbbbbb5bb89aab99bbbbb9bb9"
    )),
    "n~e": ("n~", (
        "2b8bbbabbbbbbbbbbbbbbbbbbbbba89aabb9a9bb9bbabbbba8b7bbab8baab8bbb9bbbbbaabbbabbb"
        "b6899b9aa9bb989bba7b98bbab899b9ab9bbb9bb99a9b9aabbbbbbbbaab7b99b7b9babbba9bbbbbb"
        "7aabbbab99b99b9b8bb9aabbbbbbabbb8bbbbbb968ab788b9aa9abbbbbbabb9bbbb5babab8abab9b"
        "bbb6977ab976bb7899898abbaaa8abbabb98bbbab9abb9bbbbbbb9abbabbbaa5bbbb9ababaabbabb"
        "abb8bbbb7798bb9bb7b9b8bb9b889bbbbbbabbb9aaabbbbbbbabbbbaab5989b9bbbbb9bbabb867b8"
        "7bbb8a9b88bbbabbbbbbbbbabbbabbb6bbbb8ab88babbb9aba"
    )),
    "n~f": ("n~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbbb88a878babb9bb7bab77b7bbbb8ba9bbbbbbbbb8bbbbbbbbbbb88b"
        "96567b7b878897bb7abbbbbbabbbbbbb7a989bbabbbbbbbbb9abbbab8b86bb8b59babbbbbbbb8bbb"
        "bbabbabbb8b7babbbbb7bbabbbbbbbbbb8bbbbbab7a86b889bb8bbbbb9bb8bbaabb7a8bbbb8bb5bb"
        "bbbb996b77abbabb7bb9bb86bb9bbb8b99bbabbbbbbba6bbbbbbbbbbbbbbbbabbbb7bab8b89bbbbb"
        "b6b7bbbbb7bb97b9babbbaba8bbabbbbbbbbbabbbbb9bba9bbbbbbbbbb9bb9b9bbb78bbbbb8886bb"
        "bbabbababbb8bb86bbbabb87bbb8b7b58bb8a8bbbbb8bbbaaa"
    )),
    "n~g": ("n~", (
        "2bbbbbbbbbbbbbbbbbbbbbbbbbab9b978b8b7abb8b9bbbbbb8bbb9abbbbbba7abbbb7bb9bb8bbbbb"
        "a5568b9abbbb9bbbaabba7bbabbbbabba9bbbbbbb9bbbbbbbbbbbbabbbb69b8bb7bbbb9bbabbbbbb"
        "89bbbbabb6babbbbabbbb7bbb8bb9bbbbbabbbbb89bbba9aaaa88ab8bbaa9bbababbaa79babbbbbb"
        "babb5b5b9a6ba7bb9bbbb9abbbbbbbbbbbbbbb7bbbbb9bbbbbbbbbbbbbbbbba979bb8788b9bbbbab"
        "87a7bbbbb69ba7b9bbb898bb9b9bb8bbbbabbbabbbbbbbabbbbbbab8bbbbb8bababbbbbbbba966ab"
        "babb9abbbbbababbbbbbbbbbbbbbbbb58bbbb8b8baaabb99ba"
    )),
    "n~h": ("n~", (
        "4bbbbbbbbbbbbbbbbbbab9bbbbab7bbbbbbbbbbb7bbbb6bbbbbaabbbabbabbbbbbb7bbbbbbbbbbbb"
        "bbbb8b986bbbbb9abbb7bbbabbbbb9bbbbbbbbbbb8bbbbbbbbbbb9bbbbb669bbb9bbaabbabbbbbbb"
        "bbbbbbb5bbb6bbb8bbb687bbbbbbbb5b5bbbbbbbb9775bb7bb5bbbabbbbbbbbbbbb8b98bb6bbbba7"
        "bbbb77bb98bbbabb9bbb9bb5bbbbbb8bbbbb6bbbbbbbbbbbb9bab9bbbbbb7bbb8bb7b9abbb9bbbbb"
        "b77b6bbbb6bb89b6b9bbbbbbbbbbbbb6bb5bbbbbbbbb6bbbbbbbbbbbbb9b7babbbbbbabbbbbabbbb"
        "bb6b7bbbbbbbb8b78bbbbbbb9abbbbb5bbbb6bbb67bbbbb7bb"
    )),
    "n~i": ("n~", (
        "5b9bbb7bbbbbbbbbbbbbbbbbbbbbbb99bb8bbbbb8bb9bbbbb7bbbbbbbb7bb8bbbb9abaabbbbb9b9b"
        "b6879b8bbbbbb9ab977bbbbbbb8b8bba88bbbabbbbabbbabbbbbbbb9b9b4b7bb6bbbbbbb9abbbbbb"
        "688bbbbbb9bb8ba98bbbbbbbbbbb4bbbbbbbbbbb699abbb98bbbb9ab8bbbb9bbbbb6bbabb9bbbbbb"
        "bbb66b796788bb97b9a9988b98b8b8bbbb89bbbabbbbbbbbabbbbbbbb8bbb9b3bbbbbbbbbbbbbbbb"
        "b7b9abbb6789ba9bbbabb8b88bb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb98b9bbbbbbb8b9bbb668b5"
        "7babbb9b68abbbbbbbbbbbbbbbbbbb97bbbbbbb8bbbbbbbbb9"
    )),
    "n~j": ("n~", (
        "4bbbbbbbbbbbbbbbbbbbbbbbbbbbbba7797b7bb77abbbbbbb99bbbbbb6abb7b9bbbbab6bbbb8bbbb"
        "b569b99abbbbaa7abbab7bbbbb8b7bbbbabbb8bbbbabbb6bbbbbbbbbbbb6bb7b5bbbb7bb99bbbbba"
        "7abbbbb7bbabbb699bbbabbbbbbbbbbbbbabbbab699bbbbb9b7bbbbbbbbbbbbbab76ba7bbabb9bbb"
        "bbb96b677779bb6aa876a9bba6a8bbb9bb7bbbb8bbbbbbbb6b8abbbbbbbbbba5bbb9bbbbbbbbbbba"
        "b89bbbbb689bba7789bbb8aabab9b9bbbbbbbbbbabbbbbaabbbbbbbbbba78bbbb9bbbbbabbbb57bb"
        "9bbbbb7b67bbbabbbbbbbbbbbbbbbbb68bbb89b7babb9b7bb9"
    )),
    "n~k": ("n~", (
        "2bbbbbbbbbbbbbbbbbbbbbbbbb879ab9ab8aaabb7bbb9bbbbabb9bbbabbbbbbbbbbb8bbbbbbbbbab"
        "b9bbbb5b8b8b9aabb7bb7bb9bbbbb8abb89babbbb9ba8bbbbbbbbb7bbbb6bbbbb79ababbabbbbbbb"
        "9bbbbbb9bbbbbb97bbb9bb8bbbb8b6bbbabbbbbb678b8abab9bbbbbb7babbbbbbbbbb68bbbbbbbbb"
        "bbba5ab7b5b7a7bb7bbbbbabbbabbb9bb9bbbbbbabbb8bbbbbbabbbbbbbbbbbabaababbbbbbbba8b"
        "ab8b6baba8abbbb87bbab6b9bbaab9bbabbb9bbbbbb77babbbbbbbbabbbba988bbbbbbbbbbab69ab"
        "bb7bbbb6bb8bbb9bbbbbbbbbbbbbbbb4babbaabbbbabbbbbb9"
    )),
    "n~l": ("n~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbb89bba9bbbbbbbb8bbbb9bbba7bbbaba9bbba7abbbbabbabbb9bbbb"
        "b55a9b8776b7aabbbabbbb96abbbababb9bbbabbbbbbbbabbbbbbbbbbbb598b8777ab88b88bbbb9b"
        "9bbbbbb6a6bbab9bbbb8bbbbbbbbb68b8bb9bbbb7bbbbbbbbbbbbbbbbbbabbbbbbb8988bb99bbb7b"
        "bbb85858b989b8bb858bab9bbb9bbbbbababbbba9bbbbbbbbbb9bbbbabbb8bbb6abb8bbbbbabbbbb"
        "b69b9bbb78a8bb789bbbbbbabbabbbbbbb9bbbbbbabbbbbbbbbbbbbbbbbb7b97bb9bbbabbb99589b"
        "ab9999999a9bb9b99bbbb7bb97bbb9b5bbbb7bbabbbbbbb9bb"
    )),
    "n~m": ("n~", (
        "2bbbbbbbbbbbbbbbbbbbbbbbbbb8bb88b9b98bbb8bb7bbb9babb8babbbb88b8bbb9babbbbb8bbbbb"
        "b55bbb8997b98bb8abbbbbbbabbbbbbbbbabb8bbbb8bbbbbbbbbbbbabbb6bbbba79babbbbbbbbbab"
        "ab9bbbb8bbb8bbbbbbbbbbbbbbbbbbbbbbbbbbbb97bb7bb9a9789bbbbbabb7bbbbbabbbbbbbbbbbb"
        "bbb7565aabbbb7bb7b6b699bbbbbbbaba9bb9bb8bbbbbbbbbbbbbbbabbbbbbb9bbb8bb9bbbabbbbb"
        "a9bbbbbb66abbbbabbb8bbbb98b8bbbbbbabbbbb6bbb7bb9bb8bbbbbbbbb68b9bbbbbb8bbbbb67bb"
        "bb8b9a7bbbbbbaabbbbbbbbbbbbbabb5bbbbb8bbbbbbbbabba"
    )),
    "n~n": ("n~", (
        "1bbbbbbbbbbbbbbbbbbbbbbbbbbb9aababa9abbb9bbabbbaa8bbbbbbb9bba9b9bbbabbbbbbbbbbbb"
        "b568ba89a9b89bab98abb9bbbbbb9bbbb8bbabbbb9bbbbbbbbbbbbbbabb7bbbb998bbbbbb9bbbb99"
        "698bbbbbabba8b99bbbbbbbbbbbbbbabababbab98aabbb9a9bba9b9b8babbbbbbbbbbb98abab9bab"
        "baab7b7bb879b9babbbbbabbb7abbbbbbb9bbbbbbbbbabbbbbbbbbbbbbbbbbbabbbbaba9bbbbbabb"
        "bab99bbbb8a8bb8babbabab99bba99bbbbbbbbbbbbbabbbbbbbbbbbbbbbbaabbbbbbbbabbbba67bb"
        "9bbbaabbb9bbbbbbbbbbbbbabbaabbb6bbbbbaa9bbbabb9bba"
    )),
    "n~o": ("n~", (
        "5b9bbbabbbbbbb8bbbbbbbbbbbbbaabbbbabb9bbabb6abbbb7b99b9abbbbb9bbbb9bbb7bbbbbabbb"
        "b6797b8b8abbb979ba8babbb8b8b9bbbba9ba7bbbb9bb99bbbbbbbbbbab4bbb97bbabbbbb7bbbbbb"
        "699bbabbb8b88bb79bb88bbbbbbabbbbbbbbbbbb67baab7b9bbbaa9bbbbbbbabbbb59bbbb9bbbbbb"
        "bbb57b7ba978bb6ab778998b9abbb88b9998bbb8b9bbbbbb9bbbbbbbbabbbab4babbbbbbbbbb7bbb"
        "b5babbbb67b8b69abbbababb8987bbbbabbbbbbbbbabbbb9bbabbbbbbb5abbbbbbbbb7bbb8b766b8"
        "8bbb887b98bbb89bbbb9bbbbbbbbbbb6bbbb8bba6bbbbbb9ba"
    )),
    "n~p": ("n~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbbbb6ba78b9ab88b87bb9bbabb8b7bbbb8b9bb7bbb99bbbbbbb9bbb9"
        "bbab597676a77bbbbabbb8b9bbbbbb98b99b9babb97bb9bbbbbbbbbbbbb8bbbbb89bbbabbb7987b8"
        "bb8bbb99b8b598abbbba89bbbb8bb98b9bbabbbb96bb88bbb99888b8b8bb8bbab9b99bb8bb8babbb"
        "babb88b6b7bbb9bb6b5bbbabbbbbbb8bb8bb7b8bbbbbbbbbbb8bbb9b9babbbbabab7b88bbbbbbabb"
        "78b8b8bb77b97ab899b8bbbbbbbabbbbbb8b89b78bbbbbabbb6babbaabbabbbbbbb8bbbb9b9b668b"
        "b9bb9bb9bbbbb699bbb7bbb8bb88bbb6bb9b8bbabbbbbabbb9"
    )),
    "n~r": ("n~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbb7a9799a98b8aab8baab999b99bb9aab9b98bb8b9ab99b9bbabaabb"
        "b56988877798898b979b8a9baaaab988aab8bbbaabababbbbbbbabbabaa68b9a9789b8bbbb98abb9"
        "7b8bbb9788b88b898bb87b99b9abab9b9aab8aa96b999a9baba99bab9a9a8b9abbbb89899b8bbb9b"
        "b9a85769888798a9bb9a9aabbbaabbb8abbbbb8babbbbbaabb99abb9bbbbbaa788aa999aa99b9aba"
        "a8999abb8a999b8baba8a8aa9b9bb8abbabb9abb99bbbbabbbbbbbb9abbabbaa99bb98babba957ab"
        "88889ab9bbbabbba9bbbba9b89aab9b5babb9ab8b89bba89a8"
    )),
    "n~s": ("n~", (
        "2bbbbbbbbbbbbbbbbbbbbbbbbb9988778bbb99b98bbabba9b7bbab9aaab9bbbbbbabbbb99bbbbbbb"
        "b669aa7878ba9bb7b8bb9bbb9bbbbbbbb7ab7b9bbb99abbabbbbbbaabbb6bbb98889bbbb9bbbbba9"
        "a6bbbb99a8bb7bababb7bbbbbbbbbbbbb99bb88b7698bbbbbb9bbb9bbbbbb9a9bbb78b69babbbb9b"
        "bba86a6a97aab8bbbbbbbb99bb6bbb999abbbbbbbbbbbbbbb7bbbbbbbbbbbbbaabba999baa9b8abb"
        "b88b9bba78a6a9b9ba8bb7bbbabb99bbb98bbbab9ab9bba9bbab8bbbbbbb7b999abbbbababbb7bbb"
        "bbab89bbbbbbbb8bbab9bbbbbbbb8bb5babb88b8bbbb9b88bb"
    )),
    "n~t": ("n~", (
        "1bbbbbbbbbbbbbbbbbbbbbbbbba999aa99ba9aab7bbb9bbbbb8b98abb9baabbbbbb9bbbbbb9bbbba"
        "baaa8b6989ba8bbb9bbbbabbabbbbb8abbaa9bbababbbbbbbbbbbbbbbbb6bbb9a87bbbbbbb9bbbbb"
        "9b9bbb98bbba899babb98a9abbbbbbaba9b8bbbb987b8bb9aaba9bbbbbabbbbbbbbbab99bbbba9bb"
        "bbbb6abbb6ba89bbbababbaabb9babbbabbbbbbbbbbbabbbbbbbbabbababbbbbaab98ab9bb9bb9ab"
        "b988aabba7ba99b8a9babbbbbbbbbbb7bbbbbabbbbbbbbabbbbbbbbbbbbbaab9bbbbbbbbbbb989bb"
        "bb99bababbbbbbbb9bb9bbbabbb9bbbabb9b8bbabbbbbb79b9"
    )),
    "n~u": ("n~", (
        "4998bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7bbbb7bbbbbbbbbbbbbbbb7bbbbbbbb"
        "b47a9b8bbb96b66b9b5b9bbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb6bbb8bbbb5bbbbbbbb8b9bbbb"
        "7bbbbbbb8bbb9b7bbbbbbbbbbbbbbbbbbbbbbbbb4bbbbbbb8bbbbb9b7bbbbbbbbbb7bbbbbbbbbbbb"
        "bbb78a7bb7b6bb96bb97b87bb9b9bbb97bb5b9bbbbbbbbbbbbbbbbbbbbbbbbb7bbbbbbbbbbbbbbbb"
        "b9bbbbb9779bb967b9b8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7bbbbbbb8bbbb7bbbbb9bbb8bb75bb"
        "4bbbb7bb6bbbb7bbbbbbbbbbbbbbbbb5bbbbbbbbbbbbbb87b9"
    )),
    "n~v": ("n~", (
        "6bbbbbbbbbbbbbbbbbbbbbbbbb9b7bbbbbbbbbbb8bb948bbbbb89bb94bb9bb9bbbbbbbbbbb66bbbb"
        "b8abbbb569b7bbbbbbb9bbbbbbbbbb7bbb7bbb8bb7bbbbbbbbbbbbbbbbb6bbbbb66b996b9bbbbbbb"
        "bbbbbbb7bbb9bbbbbbb767bbbbbbbb7bbbbb9bbba7569bb8bb5bbbbbbbbbbbbbbbb9bbbbbbbbb9bb"
        "bbb956bbbbbbb8bbbbbbbbbbbbbbbb8bb8bbbbbbbbbbbbbbbb8bb9bbbbb8bbbab8b8bbbbbbbbbbbb"
        "bbbbbbbb96bb68b55bbbbbbbbbbbbbb6bb6bbbbbbbbbbbb8bbbbbbbbbbbb588bb8bbbb8bbbb6abbb"
        "bb697bbbbbbbbb8bbbbbbbbbbbbbbbb8bbbbbbbbbbbbbbbbbb"
    )),
    "n~w": ("n~", (
        "4bbbbbbbb7bbbbbbbbbbbbbbbb6bbbbbbbbbbbbbbbbbbbb9b89b7b96bbb5bb99bb9bbbbbbbb8bbbb"
        "b66bbbb789b6bbbbbbbb8bb99bbbbbbbbbab9bbbbbbbbbbbbbbbb6abbbb5bbbbb89bb77b9bbbbbbb"
        "bbbbbbbbbbbbbbbbbbb857bbbbbbb76b6bb98bbb87859bb9bbb7bbbbbb9bbbbbbbbb89bbb6bbb89b"
        "bbbb5b695bbb98bbbbbbbb95bbbbbbb99abbabbbbbbbbbbbbbbbbbbbbbb7bbba8babbbbbbbbb9bbb"
        "98bb8bbab5bbb8b67bbbbbb9bbb9bbbbbb6bbbbbbbb99bb9bbbbbbbbbbbb89a798bbbb6bbb9978bb"
        "bbbb78bbbb9bbb9bbbb7bbbb89bbbbb66bbbbbbbbabbbb89bb"
    )),
    "n~y": ("n~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbbbbabbbbb6bbbbbabbbbbbbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "b869999aaabaabbb7abbbbbbbbbbbbbbb5bbb7bbbb5bbbbbbbbbbbbbbb78abbb7aabbbbbbbbbbbbb"
        "94abbbbab7baabbb7bbbabbbbbbbabbbbbbbbbbb7a7b7777bbbbbbbbbbbbbbbbbbb7bbbbbbbbbbbb"
        "bbb5899baa7aabbbbb7bbbbbbb7bbbbbbbbbbbb7bbbbbbbbbbbbbbbbbbbbbbb6b7bbbbb7bbbbbbbb"
        "7a9abbbb4997bbbabbb6abbbbbbbbbbbbbbbbbbbbbbbbbbbbb7bbbbbbb97b7bbbbbbb5bbb6bb57ab"
        "aabbbb5bbbbbbbbbbbbbbbbbbbbbbbb5bbbbabbabbbbbbabba"
    )),
    "n~z": ("n~", (
        "5bbbbbbbbbbbbbbbbbbbbbbbb8b7bbbbbbbbbbbb7bbbbbbbbb4888b5bbbbbbbbbb88bbbbbbbbbbbb"
        "b9abbbb87b8bbbbbbbbbbbbbbbbbbbbbbb8bbbbbb8bb8bbbbbbbb8bbbbb5bbbbb8bbb68b7bbbbbbb"
        "bbbbbbb7bbbbbbbbbbbbbb8bbbbbbb47bbbb6bbba667bbb7bb7bbbbbbbbbbbbb8bbb7b5bbbbbbbb5"
        "bbbba7ab5bbb6bbb7bbbbbb7bbbbbbbbb8bbbbbbbbbbbbbbb7b8bbbbbbbbbbb9bbbbbbbbbbbbbbbb"
        "b4bbbbbbbbabb8b8b7bb8bbbbbbbb865bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb7bbbbbbbbbbbb8abb"
        "bb7b7bbbbbbbb88bbbbbb6bb67bbbbb96bbb7bbbbbbbbb8bbb"
    )),
    "n~?": ("n~", (
        "2babbbbbbbbbbbbbbbbbbbbbbba999999999a9ba8ba9aabbb899ababaa9abaaababaabbabbbbbbbb"
        "a667878988998999a89b99aaaaaaabaaa9bbaaabaaaaabbbabbabbbbbbb68aaa7899baba9abbbbba"
        "798bbb9898b88a9a9bb99aaabbbb899b9ababbba6889999a999aaaaaaaaabbabbab7999ab9aabbab"
        "bbb7677988888999999a9aaaa9aaabbaabaababbbbbbbbbbbbbbbbabbbbbbbb699b99a99a99baaab"
        "98889bbb7778a998a99989999a99aa9aaaaaaaaaabbbbbbbbbabbbbabb7a9ab9abbabababbb96789"
        "889b9aaaaabababababaabbbabbabba6bbab89a89baaab8aa9"
    )),
    "n~street": ("n~street", (
        "2333455555677777777778888888888888888"
    )),
    "n#1": ("n#1", (
        "3333334444"
    )),
    "n#2": ("n#2", (
        "88888888886766666666666666666666777777776777777777677777777767777777775777777777"
        "57777777775777777777"
    )),
    "n#3": ("n#3", (
        "2333344455"
    )),
    "n#4": ("n#4", (
        "88888888884848888884288888888888888888888888888888887777777777777777777777777777"
        "77777777777777777777"
    )),
    "n#5": ("n#5", (
        "2333344455"
    )),
    "n#6": ("n#6", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "n#7": ("n#7", (
        "2333344455"
    )),
    "n#8": ("n#8", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "n#9": ("n#9", (
        "2333344455"
    )),
    "n#10": ("n#10", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "n*": ("n*", (
        "777777777777777777777777777777777777777777777777777bbbbbbbbbbbbbbbbbbaaaaaaa8888"
        "88888888888888888888888888888888888888777777777777777777777777777777777777777777"
        "777777777777"
    )),
    "n*1": ("n*1", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "n*2": ("n*2", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "n*3": ("n*3", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "p:place": ("p:place", (
        "67888999aaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "p:name": ("p:name", (
        "33445566666666666666777777777777777777777777777777788888888888888888888889999999"
        "9"
    )),
    "p:org": ("p:org", (
        "44555555555556666666677777777777777777778888888888888888888888888888888888889999"
        "9999999999999999999999999999999999999999999999999999aaaaaaaa"
    )),
    "p:street": ("p:street", (
        "34445666666666677777777777777777777777888888888888888888888888888888888888888888"
        "88888888888899999999999999999999999999999999999999999999999999999999"
    )),
    "p:suffix": ("p:suffix", (
        "2444455555556666666666666666788889999"
    )),
    "p:pager": ("p:pager", (
        "45556666666666666677777777777777777777777777777777777778888888888888888888888888"
        "88888888888888888888888888888999999999999999999999999999999999999999999999999999"
        "9999999999999"
    )),
    "p:n": ("p:n", (
        "889999999999999999aaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    )),
    "p/comma": ("p/", (
        "44bbbbbbbbbbbbbbb7b59aa5bbba584bbbbbbbb65bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8987a79bbb5bbbbbbbbbbbbbbbbbbbbbbbbbababababa"
        "babababababababababababbbbbbbbb565257bb37b"
    )),
    "p/glue": ("p/", (
        "48bbbbbbbbbbbbbbbbb2bbb3bbbb9b8bbbbbbbba9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb5bbbbbb9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb58624bbb4bb"
    )),
    "p/lower": ("p/", (
        "55bbbbbbbbbbbbbbb8b6abb6bbbb695bbbbbbbb73bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9a98b89bbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb476268bb28b"
    )),
    "p/n": ("p/", (
        "34bbbbbbbbbbbbbbb8b6aab6bbbb694bbbbbbbb56bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9a96659bbb5bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb654258bb48b"
    )),
    "p/name": ("p/", (
        "35bbbbbbbbbbbbbbb7b6aab5bbba684bbbbbbbb66bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9988b79bbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb554257bb37b"
    )),
    "p/num": ("p/", (
        "56bbbbbbbbbbbbbbb8b6bbb4bbbb793bbbbbbbb77bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaa99b9abbb2bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb676268bb48b"
    )),
    "p/org": ("p/", (
        "34bbbbbbbbbbbbbbb8b6aab6bbba693bbbbbbbb66bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9998b89bbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb576258bb38b"
    )),
    "p/pager": ("p/", (
        "46bbbbbbbbbbbbbbbab7bbb4bbbb9b3bbbbbbbb33bbbbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbba6bbb4bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb56537abb4ab"
    )),
    "p/place": ("p/", (
        "55bbbbbbbbbbbbbbb8b6abb6bbbb691bbbbbbbb77bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9a98b89bbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb676368bb48b"
    )),
    "p/raw": ("p/", (
        "44bbbbbbbbbbbbbbb7b59aa5bbba584bbbbbbbb65bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8987a79bbb5bbbbbbbbbbbbbbbbbbbbbbbbbababababa"
        "babababababababababababbbbbbbbb565257bb37b"
    )),
    "p/sign": ("p/", (
        "26bbbbbbbbbbbbbbb8b7bbb6bbbb795bbbbbbbb37bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaa99b9abbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb664268bb48b"
    )),
    "p/street": ("p/street", (
        "44bbbbbbbbbbbbbbb7b59aa5bbba584bbbbbbbb65bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "8bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb8987a79bbb5bbbbbbbbbbbbbbbbbbbbbbbbbababababa"
        "babababababababababababbbbbbbbb565257bb37b"
    )),
    "p/suffix": ("p/", (
        "45bbbbbbbbbbbbbbb7b6abb6bbbb692bbbbbbbb66bbbbbabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "9bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb9a95b89bbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb566257bb47b"
    )),
    "p/unk": ("p/", (
        "33bbbbbbbbbbbbbbb9b8bbb6bbbb8a3bbbbbbbb56bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb5aa9b4abbb6bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb587269bb59b"
    )),
    "p!start": ("p!", (
        "7bbbbbbbbbbbbbbb9babbbbbbbb8aabbbbbbbb7bbbbbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaaa3b56bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb675167bb39b"
    )),
    "p!caps": ("p!", (
        "7bbbbbbbbbbbbbbb9bbbbbbbbbb8abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbabbb7bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
        "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb576462bb19b"
    )),
    "p~": ("p~", (
        "abbabbbbbbbbbbbbbbbbbbbbbbbb777676756a99bb99ab8ab6b7a766668658778788ab9968b7abba"
        "bbb99bb9b79697b7b878b98887bbaabaabb95888b7aa9a898ba7abbaa996b899bb69789b9a9bbbba"
        "8bbbba8bb677877897779b95999678bbbabb878ba7b77ab88897ba9b9a887bbbb99a66bbbb8bbbb9"
        "68aaa5bb66"
    )),
    "p~a": ("p~", (
        "4b88bbbabbbbbbbbbbbbbbbbbbbba8abbb8669ababb7bbbbb6b6bb8b7abb898bb89aab7b7ab7b9b6"
        "bb9bbbbbb97b98b9aaab99bbbbab7abbbbab69b6888ba8aababbb8abbba598bbbb5a77b9696bbbbb"
        "bb888bbbb3bbbabbb9abbba68b4a9abba89ababbab6bbbbbababbbb8bbbb699b8b6b5647bbb6bb7b"
        "6bba777b87"
    )),
    "p~b": ("p~", (
        "4bb6bbbbbbbbbbbbbbbbbbbbbbb6bbbbbb56768bbbb6bbb7b75abbabbbbb5babbbbb8bbb8bba888b"
        "bbbbbbb7b7bbbb5bbbbb65bbbbbb5bbbbbbb9bb46bbbb7bbbbbbbbbbbbb9abbb8b7955bbbbb868bb"
        "7bbbbbbbb6bbbbbbbabbbbb99b6abbb5bbbb8bb6bbbbbb4bbbbbbbbbbbbbabbb6b6b7aa66657bbbb"
        "8bbb6abbb8"
    )),
    "p~c": ("p~", (
        "48bbbbbbbbbbbbbbbbbbbbbbbbbba8bb8b6a5b8bbb88bbbbb97a7baaa7bbabab7bbbb6bb5bbaabbb"
        "bb8bbbbbbababb88b6bb5bbbbbbbbbbbbbbb5756bbbbb6bbb7bbbbbbbbb7675bbb94776bbbbbb87b"
        "bbbbbbbbb8b7bbbbb4bb6bb6966abbbbb77bbbb6bbbbbbbbbbbbbbbbbbbb7bbb6b5b89a67bbbb7b4"
        "88bb6abba9"
    )),
    "p~d": ("p~", (
        "1bbbbbbbbbbbbbbbbbbbbbbbbbb9bb9b8a69bbbab8a99bb9a89a79bb98989abbbaababb75aaa7b97"
        "b8baabbab8b7b97aba9babbbab998ab8bbba87a7bab8ba99ab7a9bbbbbb87988ab96aa79babbbbbb"
        "ab9bbbaa799bbaa8b7aaa997599abb997aabb9bbbab99bbabbbbbabbabbbab9b89bb68b9a99b9bbb"
        "8b9b889b97"
    )),
    "p~e": ("p~", (
        "2b89bbbbbbbbbbbbbbbbbbbbbbbb8b7998898b7bbbb98abbb6b7bb999baa9989989bbb985bb6b99a"
        "b99bab9bb7988ababa8b78bb9abbb9ba99a957bb899b89b9baabaaab9ab5aab8ab686ab898799a8b"
        "bbb999abb4bba8babb9bbba66ba897bb87889aab9999abb98babbaabbabb68889a9a667a8bb9bb8b"
        "5bab776b87"
    )),
    "p~f": ("p~", (
        "3bbbbbbbbbbbbbbbbbbbbbbbbbbbb788bb68bbbbbb8bb8bbb557b767b7688bbbbbbb8bb75bb47bbb"
        "b8bb8bbbbbb8b8b7b6bb6bbbbbbbbbbbbbb8957877bbbb7bbb8bbbb88bb6b78bbb77bb8bbbb888b8"
        "b58bbbbbb8b88bbb868bbbba557bb87bb8b8b8bbbbb8bbbb7bbbb8b7bbbb7bbb8bb897b8b8bbbbbb"
        "47bb88bbb8"
    )),
    "p~g": ("p~", (
        "1bb8bbbbbbbbbbbbbbbbbbbbbbbbb9baa9798ba9b7b998abb8697bba797abbababa9bbb95abb5bbb"
        "9bbbbbabb88ababababb6abbb9bbbbbb9bbb87bbaaba9a9b9bbabbbbbb996aaabb957aba8bbbabbb"
        "ab9bbbbbb7bba8bbb78abbba5798baabbbbbab7aa9bbbbbabbbab9bbbbb9bbbaaabb67bbbbbababa"
        "97abb9b9ab"
    )),
    "p~h": ("p~", (
        "3bb7bbbbbbbbbbbbbbbb9b8bbbb7b8bbbb6abb8b8b87b8bbb86a77bbbbbbbbb8bbb8bbbb4bbaa9b7"
        "bbbbbbbb9abbbb5bb6bb578bbb8bbb7bb8bb95766bb8b5bbbbbbbbbbbbb77b858b766b8bbbbb88bb"
        "b6bbb8bb986bb8bb85b75bba566bbb7bb7bbbbb7bbbbbb7bbbbbbbbbbbbbbbb8bbbb9ab77bb8b7bb"
        "77bb78798a"
    )),
    "p~i": ("p~", (
        "598bbbb6bbbbbbbbbbbbbbbbbbb9bb989b6759bbbbb9b88bb5bb9bbb798bb869b899b89b4bb5bbb8"
        "bb9bbbb9b66b8bb8bbbbbbbbb5bb9bbbbbbb6898b9b9bb9bbbb8bbbbbbb68bb89b48b766bb8bbbb8"
        "9bbbbbbbb49bbbbbb69b8bb569989bbb7b79b8bb8b9bbbbbb9bbbbbbbbbb88bb9bb74949bbbbbb9b"
        "6bbbb79bb6"
    )),
    "p~j": ("p~", (
        "4bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb787bb7b8bbbbb7b5b5b8888bbb7b6886bbbbb75bb5abb8"
        "b7bbbbb8b88bbbbb8bbbbbbbbbbbbbbb8b8757b7bbbbb6bbbbbbb6bbbbb55bb8bb75b666b7bbbbb7"
        "bbb8b8bbb4b8bbbbb6b8bbb568b7bbb78bb7888bbb88bbbbbbbbb8b8bbbbbbb7bb7756bbbbb8bbbb"
        "77bb6abb67"
    )),
    "p~k": ("p~", (
        "1bbbbbbbbbbbbbbbbbbbbbabbbbb769a8a99abb8a7bbbbbbb8bb7b7ba97aaa8b8abaabb86b9b6bba"
        "abbbabaababbbb98b8bb8bbbbbbabbb9bbba687b8abbbb8aa9bbbbbbbbb77b7bbaa67b7bbbbb7b8b"
        "bb8bbba9b7798bb887b7bbb867b9baabbb79b88bbababbbaaabbb9bb9bbb7bba9bbb69bbb8abb8ba"
        "78b99bbbb8"
    )),
    "p~l": ("p~", (
        "2bb8bbbbbbabbbbbbbbbbbbbbbb899ba9a7997b999b89a99b5667759987bbaaaba9bbab85a977b96"
        "79689bbab8ba8b78abab78bbab8b89b9a8ab6bbba9bbbb9abaaabbbbbb967799a87597a89aa99a9b"
        "9abb9abab97a9aba969b9bb78b7998b86bb999a9b9aabbbb9bbbaabbbbbabba88b7967b8888868bb"
        "6bba689bb8"
    )),
    "p~m": ("p~", (
        "2bbbbbbbbbbbbbbbbbbbbb9bbbbbbbb799879b5b7869bb8bb88b69888b7bb998bb8bbb796bb95989"
        "bbb8bb9bb9b8bb6bb9bb89bbbbbbb9bbbb99a75b69bbb8b68b99bb8bbbbbbb8bbb66687bbbbb79bb"
        "bb9b76bbb989b8bbb6bbbbb5689b9b9bbbb79bb8bb599b9bb97b7bb8bbbb9bb78b9966b88b999bb7"
        "9bbb99b999"
    )),
    "p~n": ("p~", (
        "2babbbbbbbbbbbbbbbbbbbbbbbb888898a687ab86ab88b996597b897997aab6b9a9b89b86bb86b8a"
        "bbb7abb7b6889aa9ba8b7babb9bb98b9899a5ba9b9b88baba77bbb989bbb79ba7997bbb989bbab8b"
        "bb8abbb7b6aaa8a8a78abb976ba9a7b76b89ba9b8bb7abbb8bbbb9bbbabb9996999b57b99bbab9bb"
        "5bb898ab87"
    )),
    "p~o": ("p~", (
        "3b78bbb7bbbbbbb9bbbbbbbbbbbb989bb7967bbbbbbbb99bb6b6bb8b7b8bb89b998b9bb84bb69bbb"
        "bbbb9bbbb5877bbbb88b87bbbbbbb9bbbbbb58b99bbb7bbbbb99bbb9b996bb7bbb58bb988b57bbb8"
        "bbb89bbbb5bbb9bbb68bbbb6678b98bb8b95b9bb88b9bbbbbbbbbbb7bbbb5789bbb9557b9bb8bbbb"
        "5bbb986bb8"
    )),
    "p~p": ("p~", (
        "2bbbb9bbbbbbbbbbbbbbbbbbbbb9b7bb996b999bbbb7b9b9ba796897b789bbbbbbbb9b686bbb7bb8"
        "9bbbbb9bbbbbb88bb6bb889bbb7b7bbbb7bb866887b7b88bbbbbbb9bb9b7bb7bbba775bbbbbb67bb"
        "bbbb7bbbb8b5989b95887bb67698b868b8b9bbb7bb99bbbbbb7bb97bb9bb799bbb6b68b88b86bbb9"
        "7bbb96bbb9"
    )),
    "p~r": ("p~", (
        "3bb8bbbbbbbbbbbbbbbbbbbbbbb78888887899b7a89b88abb56778789879897b889bbaa85ab879a9"
        "bb9b9b89b7a89978b88b67baaabb98a9889959a9a7babb8a99b98aaabab8688a88658877b6b99a8b"
        "9bbaabbab57979ba98889bb7bbb999ba7b9ab98ba9899bbb9abbaabba9bb9b799a8b66b8999a79ba"
        "4b9877b886"
    )),
    "p~s": ("p~", (
        "2bb8bbbbbbbbbbbbbbbbbbbbbbba797697887aba7aab8abbb7688b88798888678bbb6a957b976b99"
        "bbb99ba7b969998bbbab79baabbbb7b88b77689999bbb8abbbbb9bb8bab778799a678988a8b8bb9b"
        "b8bbaba9b799b897a8b98b97899986abb97bab7bb9b8bbb96baba8b9a8bb9bb799997ab97abbbbbb"
        "5b78989b78"
    )),
    "p~t": ("p~", (
        "2bb8bbbbbbbbbbbbbbbbbbbbbbba9a887968a6baaa9799bab95a7ba888788ba9bb9b79bb59775a7a"
        "bbbaabbbb8b8a878b9ab679b99ba99b8a9bb887779baba9babbb9b999bbb6a8ba976878b9bb7aabb"
        "aa9bbbbbaaa8b9a9b6977b8765889698b9b9ba99bbbbaa7bb9ab9b9aaaaa9bba9ba96ab889ab89bb"
        "699a779a87"
    )),
    "p~u": ("p~", (
        "48868bbbbbbbbbbbbbbbbbbbbbbbbbbbbba56bbbbbbbbbbbb4a3bbabb8bb88abb7bbb6bb7bb5abbb"
        "b6bbbb8bba8bbbbbbb8babbbbbbbbbbbbb8b4bbbbb7bbbbbb668bbb8bbb9abbbbb97abb5b886bb78"
        "bbbbbbbbb8bbbbbbb7bbbb869888bbbb5bbbbbbbbbb7bbbbbb7bbbbbbbbb8b8b7bbb7a4bbbb8bb6b"
        "4bbbbabb76"
    )),
    "p~v": ("p~", (
        "5bbbbbbbbbbbbbbbbbbbbbbbbbb8b4bbbb58abbbbb77bbbbb77a4bbbb5bbbbbbbbbbbbbb9bba58bb"
        "4bbbbbbbbabbb86bb6bb766bbbbb7bbbbbbb9b4b8bb7b7bbbbbbbbbbbbbabbbbbb9a57bbbbbbbbbb"
        "bbbbbbbbb9b5bbbbb5bbbbb9a55bbbb5b8bbbbb5bbbbbb6bbbbb4bb8bbbbbbb5bb7b9ab87bbbbbbb"
        "9bbbbabbba"
    )),
    "p~w": ("p~", (
        "3bb7bbbbbb5bbbbbbbbbbbbbbbbbbbbbbba88bb75b5bb88bb78a7b8bbbbbabab8bbb8bbb4bba7b8b"
        "bbbbbbbbbababbbbbbbb5bbbbb7bbbbbb7bb68bb4bb8bb8b8bbbbbbb8bb9ab8bbb94ab5bb8bbbbbb"
        "b5bbbbbbb8bbbbbbb8bbbb87558abbbbbbb8b8b4bbbbbbbbbbbb7bb7bbbbab8688bb67ab5bbbbbbb"
        "7bbbbabbba"
    )),
    "p~z": ("p~", (
        "5bbbbbbbbbbbbbbbbbbbbbbbbbb54bbbbb78a4bbbb68bbbbb94a5babbbb6abbbbbbbbbbb8bba7b58"
        "8bbbb4bb8abbbbbbbbbb55bb8bb55bbbbbbb9b87bbb6bbbbbbbb8bbbbbb9568bbb995b5bbbbb76bb"
        "58bbbb88b8bbbbbbb8bbbbb99b8bbbbbb8bbbb88bbbbbb6bbbbbbbbb6bbbabbb8bbb9aab7bb8bbbb"
        "87bb6abb8a"
    )),
    "p~?": ("p~", (
        "2ba9bbbabbbbbbbbbbbbbbbbbbb988888877799999999aaaa677887888887989989a9a985aa77a98"
        "9a9aaaa9b7989888b89a78aaa8ab99b9a9aa688888b999999a99aaaaaaa67989aa66788899999a9a"
        "9aaaaaaab6889899a7889ba6688898a98999a999a9989b998aaaaaaaaaaa7a989a8a67798a999aaa"
        "69aa878b87"
    )),
    "p~street": ("p~street", (
        "2444455555556666666666666666788889999"
    )),
    "p#1": ("p#1", (
        "3333334444"
    )),
    "p#2": ("p#2", (
        "88888888886766666666666666666666777777776777777777677777777767777777775777777777"
        "57777777775777777777"
    )),
    "p#3": ("p#3", (
        "2333344455"
    )),
    "p#4": ("p#4", (
        "88888888884848888884288888888888888888888888888888887777777777777777777777777777"
        "77777777777777777777"
    )),
    "p#5": ("p#5", (
        "2333344455"
    )),
    "p#6": ("p#6", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "p#7": ("p#7", (
        "2333344455"
    )),
    "p#8": ("p#8", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "p#9": ("p#9", (
        "2333344455"
    )),
    "p#10": ("p#10", (
        "67777677776777767777677776777767777677776777767777677776777767777677776777767777"
        "67777677776666666666"
    )),
    "p*": ("p*", (
        "777777777777777777777777777777777777777777777777777bbbbbbbbbbbbbbbbbbaaaaaaa8888"
        "88888888888888888888888888888888888888777777777777777777777777777777777777777777"
        "777777777777"
    )),
    "p*1": ("p*1", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "p*2": ("p*2", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "p*3": ("p*3", (
        "6666666666666666666666666666666666666666666666666666666666666666"
    )),
    "e@": ("e@", (
        "4aaaaaaaaaaaa7657777777777aaaaaaa77777777777777777777777777aaaaaa777777777776666"
        "66666666666a9996545566666"
    )),
    "n@": ("n@", (
        "4aaaaaaaaaaaa7657777777777aaaaaaa77777777777777777777777777aaaaaa777777777776666"
        "66666666666a9996545566666"
    )),
    "p@": ("p@", (
        "4aaaaaaaaaaaa7657777777777aaaaaaa77777777777777777777777777aaaaaa777777777776666"
        "66666666666a9996545566666"
    )),
}
