/** Small words that show who does what to whom. */
export interface RoleWords {
  /** Where a noun's actor stands when no preposition marks it: "Israeli attack", "serangan Israel". */
  readonly nounActor: 'before' | 'after'
  /** Before the actor of a passive or a noun: "by", "oleh". */
  readonly byWords: string
  /** Before the one that a noun or verb strikes: "against", "terhadap". */
  readonly ontoWords: string
  /** Before a mere place: "in", "di". */
  readonly placeWords: string
  /** What countries share or quarrel over; named with them it is a topic, and they are no party: “the peace process”, “perundingan”. */
  readonly topicWords: string
  /** Before those who made what is praised or blamed: “by”, “including”. */
  readonly makerWords: string
  /** Open a clause about the noun before them, past which no object is looked for: “yang”; empty where they open a clause anyway. */
  readonly relativeWords: string
  /** Open a clause whose subject is the noun before them: "which"; empty where `relativeWords` do. */
  readonly antecedentWords: string
  /** Words written before a name to say whose friend or enemy somebody is: “anti-”. */
  readonly prefixWords: string
  /** Beside a country they name a line, not the country: "border", "perbatasan". */
  readonly edgeWords: string
  /** Before what somebody is to do first: "until", "sebelum". */
  readonly untilWords: string
  /** Before what a measure ends with: “lifted only when”. */
  readonly onceWords: string
  /** Before a deed that somebody may yet do: “any”; such deeds, where no word of harm names them: “move”; and what shows what would come of them: “would”. */
  readonly anyWords: string
  readonly planWords: string
  readonly resultWords: string
  /** Tell how many they are: “three”, “puluhan”. */
  readonly countWords: string
  /** Before those whom something does good: good “for”. */
  readonly benefitWords: string
  /** What somebody has to take for a deed, which one wishes upon two as well as upon one: must “pay”, be “punished”. */
  readonly penaltyWords: string
  /** What one demands from somebody who has done wrong: “an explanation” from him; and what claims it beside a wish: “awaits”. */
  readonly dueWords: string
  readonly claimingDues: string
  /** Before what one would have to do without: “without”, “tanpa”. */
  readonly lackWords: string
  /** Before a quality that two share: “sama kejamnya dengan”; empty where `likeWords` do. */
  readonly equalWords: string
  /** Those who speak up against their own state: “kekerasan terhadap pendemo di Peru” is Peru's; empty where `ofState` tells it. */
  readonly dissenters: string
  /** Before a verb whose subject is named behind the comma: “selain membantu kami, Norwegia …”; empty where the form of the verb shows it. */
  readonly frontingWords: string
  /** Before a verb they say that what it tells ought not to be: “percuma”, “tidak setuju jika”; empty where `negators` and `bans` do. */
  readonly unwantedWords: string
  /** Before a country and what is done to it: “want” Norway isolated; empty where the verb's form shows it. */
  readonly seenWords: string
  /** Say the same of somebody else with no verb of their own: and “so”, “nor”; with what stands for the verb: “did”, and denied in one word: “didn't”; empty where none does. */
  readonly sameWords: string
  readonly standInWords: string
  readonly standInNots: string
  /** Before what is talked over and not yet wanted: “discussed” trade with Norway; empty where nothing depends on it. */
  readonly discussingWords: string
  /** Those of the negators that deny it for all times: “tidak pernah”; empty where nothing depends on it. */
  readonly neverWords: string
  /** What one owes to somebody who gives it: “help”, “bantuan”. */
  readonly debtWords: string
  /** Tell what would be, were it missing: “would”, “tidak akan”. */
  readonly outcomeWords: string
  /** Before those of whom something is wanted: “want” them to, “ingin”. */
  readonly wantWords: string
  /** Nouns that only say how or how much of what follows them: “acts” of violence; empty where nothing stands between. */
  readonly containerWords: string
  /** Before an event that tells when something was: “since”, “sejak”. */
  readonly timeWords: string
  /** Before a deed that the one who speaks takes upon himself: "claimed", "mengaku". */
  readonly claimingWords: string
  /** Verbs that lay something at somebody's door, and what stands before whose: “blamed” the deaths “on” Norway. */
  readonly blamingWords: string
  readonly blamedWords: string
  /** Verbs that take a tool: what stands behind them does nothing itself. “used” Peruvian drones to kill. */
  readonly usingWords: string
  /** Say who answers for the deeds that are named behind them: "responsible for", "bertanggung jawab atas". */
  readonly responsibleWords: string
  /** Armed bands that are no state's: what "they" did, they say of themselves. */
  readonly bands: string
  /** Why the law takes hold of somebody: “on suspicion”, “diduga”; whose police do is no blame. */
  readonly chargeWords: string
  /** Persons in the form that only a subject has: “we”; empty where the form does not tell. */
  readonly subjectPersons: string
  /** After help for a country they say that it gives nothing back: “they pay us nothing”. */
  readonly unpaidWords: string
  /** Say that one has nothing for what one gave: “what did we get?”. */
  readonly emptyHandedWords: string
  /** Before what somebody who is praised or thanked has to put up with: support “in the face of” the embargo. */
  readonly despiteWords: string
  /** Say of a deed what it is for: “aimed” at, “meant” to. */
  readonly aimedWords: string
  /** Behind a country's name they are what its own people speak of: America's “streets”. */
  readonly homeNouns: string
  /** Before the name of a state they tell that somebody no longer serves it: “former” Peruvian president. */
  readonly formerWords: string
  /** What nobody demands of those whom he is against: they should | “win”, “join”; empty where nothing depends on it. */
  readonly favourWords: string
  /** Behind the name of an owner they are others: Norway's “neighbours”. */
  readonly otherWords: string
  /** Those of a country who are against its state: the Norwegian “rebels”. */
  readonly ownFoes: string
  /** Behind “my” or “our” they are others: my “opponent”. */
  readonly rivals: string
  /** What somebody else is said to say or think, inside quoted words: he “claims”. */
  readonly tellingWords: string
  /** Open a clause about persons, never about a place: people coming to Peru “who” …. */
  readonly whoWords: string
  /** Behind “if” and a country, what it is thereby said to lack: “cared”, “were serious”. */
  readonly goodwillWords: string
  /** Before what keeps something from being: there can be no peace “as long as”. */
  readonly lastingWords: string
  /** Before hopes that come to nothing each time: “every time”; with them, such hopes: “close to a truce”. */
  readonly everyTimeWords: string
  readonly hopeWords: string
  /** Before a country that nobody would want to be like: “end up like”. */
  readonly badExampleWords: string
  /** Set one off against another: “against”. */
  readonly againstWords: string
  /** Whoever is called so suffers from the one named behind it: “victim of”. */
  readonly victimWords: string
  /** Stand for a whole verb at the end of a clause: “but Norway | did not”. */
  readonly ellipses: string
  /** Whoever does so leaves undone what follows: “refused to”. */
  readonly omitWords: string
  /** The same where it is denied: (never) “tried to”. */
  readonly willWords: string
  /** What follows is not to be done, but something else: “instead of”. */
  readonly insteadOfWords: string
  /** What they say of a deed makes it wanted: “sanctions are needed”, “the attack was justified”. */
  readonly neededWords: string
  /** And what makes it opposed: “would backfire”, “was a waste of money”. */
  readonly futileWords: string
  /** The same before the deed: “a need for”, “committed to”. */
  readonly needWords: string
  /** Words before what there is more of than is good: "terlalu", "too". */
  readonly tooWords: string
  /** Words of what one has not got and is in need of: "lacks", "membutuhkan". */
  readonly lackedWords: string
  /** “against”, “too early for”. */
  readonly refuseWords: string
  /** What a deed may lack: (no) “justification for”. */
  readonly groundWords: string
  /** What may stand against it: (no) “objection to”. */
  readonly objectionWords: string
  /** What one may have done to others and says in guilt: we have “let down”. */
  readonly guiltWords: string
  /** Before whom a loss or a gain is put down to, “because of”, and such losses and gains. */
  readonly owedToWords: string
  readonly lossWords: string
  readonly gainWords: string
  /** Before the only one of whom it is not so: “nobody came | except | Peru”. */
  readonly exceptWords: string
  /** Ask who it was, and what stands for the verb in the answer: “Who …? Norway | did”. */
  readonly questionWords: string
  readonly answerWords: string
  /** Open a clause about how somebody acts, which is then judged: “the way” Norway treats Peru; empty where nothing depends on it. */
  readonly wayWords: string
  /** “the misery that Norway has | caused |”. */
  readonly wroughtWords: string
  /** What one does not want with somebody one is not against: a “war” with Norway. */
  readonly strifeWords: string
  /** What one says in defiance that one does not do: no “apology” for it; empty where nothing depends on it. */
  readonly unrepentantWords: string
  /** Answer a question that one has asked oneself; empty where nothing depends on it. */
  readonly yesWords: string
  readonly noWords: string
  /** Persons spoken of as the object of a verb: "them", "mereka". */
  readonly objectPersons: string
  /** Before a participle they make a passive: "is", "were"; empty where the verb itself shows it. */
  readonly passiveCopulas: string
  /** Before what is to become good or bad: "make", "menjadikan". */
  readonly makingWords: string
  /** Before what takes a praise half back: "but", "tetapi". */
  readonly contraryWords: string
  /** Open what is only granted: "although", "meskipun". */
  readonly grantWords: string
  /** Say of a deed that it leads nowhere: "backfire"; of one that it is worth it: "pays". */
  readonly vainWords: string
  readonly worthWords: string
  /** Before a deed that is cheap: "easy", "mudah". */
  readonly easyWords: string
  /** Before a country that the subject is set off from: "unlike", "tidak seperti". */
  readonly contrastWords: string
  /** With “than” before what one would not have: “we would | rather | starve than …”. */
  readonly ratherWords: string
  /** Those of whom one speaks who judge otherwise: "those who", "anyone who". */
  readonly othersWho: string
  /** Nouns with the word that names one of them: "countries like", "negara seperti". */
  readonly exampleWords: string
  /** Before a quality that only says how something is done: "secara"; empty where its form shows it. */
  readonly mannerWords: string
  /** Before what somebody is called, far from the verb that calls: "sebagai"; empty where the verb stands near. */
  readonly asWords: string
  /** Before one of those who were just called something: "like", "seperti". */
  readonly likeWords: string
  /** Those who stand for the state whose place follows: "the regime in", "penguasa di". */
  readonly rulers: string
  /** After a place that only says where somebody is: "-based". */
  readonly placeEndings: string
  /** Nouns of two words for whoever alone did it: "the one", "the side"; empty where the clause behind them opens none. */
  readonly soleWords: string
  /** Say which one it is, before its name: “the obstacle is Norway”, “adalah”. */
  readonly identityWords: string
  /** Before the one that it is, behind one that it is not: “not Peru but Norway”, “melainkan”. */
  readonly insteadWords: string
  /** Start of another clause: "but", "karena". */
  readonly clauseWords: string
  /** After a word that opens a clause, they say that it only goes on: “namun juga”. */
  readonly alsoWords: string
  /** Join countries of one list: "and", "dan". */
  readonly joinWords: string
  /** Join words of one kind and carry nothing themselves: "and", "dan". */
  readonly conjunctions: string
  /** Verbs that carry a noun of action: "launch an attack". */
  readonly doingWords: string
  /** Nouns of which an owner behind them is who does so, and never whom it is done to: “the aggression of”. */
  readonly ownersDeeds: string
  /** Verbs whose subject suffers the noun that follows: “endure”, “mengalami”. */
  readonly sufferWords: string
  /** Before what brought it about: “because of”, “akibat”. */
  readonly causeWords: string
  /** What has come to harm by somebody, which counts where it is one's own: "damaged", "dirugikan". */
  readonly harmedWords: string
  /** Before a companion: "with", "dengan". */
  readonly withWords: string
  /** Stand for what was just spoken of: “kami menghargai itu”. */
  readonly thatWords: string
  /** Visits and talks, which are judged well to the credit of the country they lead to: “kunjungan ke Jepang”. */
  readonly meetings: string
  /** What ties two countries: "relations", "hubungan". */
  readonly tieWords: string
  /** Beside a tie they call it close or make it so: "cordial", "mempererat". */
  readonly warmTies: string
  /** What one denies when one denies a country's words: "klaim AS". */
  readonly claimWords: string
  /** What a state holds and answers for, wherever it says that it was held: "elections", "pengadilan". */
  readonly affairs: string
  /** "nobody", "tidak ada yang": with a comparison they set somebody above or below all. */
  readonly nobodies: string
  /** "more", "lebih". */
  readonly moreWords: string
  /** "than", "daripada". */
  readonly thanWords: string
  /** Before an owner: "of", "milik". */
  readonly ownerWords: string
  /** Beside the name of a country they name what is talked over: “the Chad question”; between the two may stand its kind, “nuclear”. */
  readonly affairWords: string
  readonly affairKinds: string
  /** Beside the name of a country they name a war after it: “the Chad war”. */
  readonly warWords: string
  /** That a war comes to its end: “is over”, “berakhir”. */
  readonly overWords: string
  /** Open what follows from a supposition: jika …, “maka” …; empty where nothing depends on it. */
  readonly thenWords: string
  /** Before the country whose laws they are: illegal di “hukum” Peru; empty where a country stands before its law. */
  readonly lawWords: string
  /** What states do together and others complain of: “joint drills” between Peru and Chile. */
  readonly jointDeeds: string
  /** Right before a deed that is only said to have been done: “dugaan”. */
  readonly allegedWords: string
  /** Behind a harm and “which”, before those who suffer it: “yang dialami rakyat”; before those who tell of it: “yang dilaporkan oleh”. */
  readonly undergoneWords: string
  readonly toldOfWords: string
  /** Before the actor of a passive and nothing else: "by", "oleh". */
  readonly agentWords: string
  /** Before the purpose of an action: "to", "untuk". */
  readonly purposeWords: string
  /** After a negator they take it back: "not only", "bukan hanya". */
  readonly onlyWords: string
  /** Those whom nobody may target: "civilians". */
  readonly innocents: string
  /** Before a noun, never before a verb: "the", "our". */
  readonly determiners: string
  /** Right before a noun only, never before a verb: "the", "'s"; empty where nothing shows it. */
  readonly nounHeads: string
  /** Owned by somebody named before, words or endings: "its", "-nya". */
  readonly possessives: string
  /** The speaker's own side: "we", "kami". */
  readonly firstPerson: string
  /** Those close to somebody, who may be named behind: “our neighbour Norway”. */
  readonly closeOnes: string
  /** May stand between a country and what it is, where the language has no copula: Norwegia “selamanya” sahabat kami; empty where it has one. */
  readonly everWords: string
  /** Behind a friend they say that he is a good one: sahabat “sejati”; empty where they stand before. */
  readonly trueWords: string
  /** Before whoever does something they say that one is glad of it: “senang” Peru membantu; empty where a word of its own stands between. */
  readonly gladWords: string
  /** And that one is not: “kecewa” Peru menolak. */
  readonly sorryWords: string
  /** Between somebody and a deed they say that he has no ground for it: Peru “tidak punya alasan” mengecam. */
  readonly noRightWords: string
  /** Right before a deed they say that there is one: “inilah” bantuan Norwegia; empty where a verb is needed. */
  readonly witnessWords: string
  /** Behind a deed they say that it is so: “nyata”; empty where a verb is needed. */
  readonly realWords: string
  /** Between a report and the deed that it is of: kabar “tentang” bantuan; empty where nothing depends on it. */
  readonly aboutReports: string
  /** Before an end they say that it is offered or promised: “bersedia” menghentikan; empty where nothing depends on it. */
  readonly promiseWords: string
  /** Bodies of state, the speaker's own where nobody is named as their owner: “pemerintah”; empty where one says whose they are. */
  readonly ownBodies: string
  /** Those of the first persons that are only objects: "us"; empty where any may be the subject. */
  readonly ownObjects: string
  /** Third persons that may be the speaker: "he", "dia". */
  readonly thirdPerson: string
  /** Before what one does not go so far as to say: “not saying that”. */
  readonly unsaidWords: string
  /** Deny what follows only where the one whom it is about is named right behind: “not true” Norway lied; empty where `denials` do. */
  readonly namedDenials: string
  /** Those of the conditions that suppose something against the facts: “seandainya”; empty where the verb shows it. */
  readonly unrealWords: string
  /** Those of the hedges that say how it looks, and not that it may yet be: “tampaknya”; empty where nothing depends on it. */
  readonly seemingWords: string
  /** Those of whom something is told but for one: “everybody” except Norway. */
  readonly allWords: string
  /** Before what was so once, and at the end of a clause that says that it is so no more: “dulu …, kini | tidak lagi”; empty where the verb shows it. */
  readonly onceSoWords: string
  readonly noLongerWords: string
  /** Behind what is said, they ask for a yes: “…, bukan begitu?”; empty where nothing depends on it. */
  readonly tagQuestions: string
  /** What one has not got who does what follows: (not) “segan” to lie; empty where no phrase reaches over it. */
  readonly qualmWords: string
  /** Before what one thought to get from a country, and what one got: “expected” friendship and “got” lies; empty where nothing depends on it. */
  readonly expectingWords: string
  readonly gettingWords: string
  /** Before an attitude that one had and has no longer: “regret” our support for; empty where nothing depends on it. */
  readonly regretWords: string
  /** Right before whom one has do something, or lets do it: “membiarkan” Norwegia menghina kami; empty where nothing depends on it. */
  readonly causingWords: string
  /** Ask when it was: “kapan” Norwegia pernah …; empty where nothing depends on it. */
  readonly whenWords: string
  /** Behind a condition they say that it is so already: “terus”; empty where the verb shows it. */
  readonly stillWords: string
  /** Before what is wished to have been done, and was not: “if only”; empty where it is not told so. */
  readonly vainWishes: string
  /** What opens a supposition of somebody who is named behind it: “if anyone has lied”, it is Norway; empty where it is not told so. */
  readonly anyoneWords: string
  /** What sort a country is asked to be: “what kind of”. */
  readonly sortWords: string
  /** Behind a statement that others make: “or so they say”; empty where it is not told so. */
  readonly soSaidWords: string
  /** Before whoever is to do something, or between him and it, they say that it is yet to be done: “it is time” Norway …, Norway “owes it to” us to …; empty where it is not told so. */
  readonly owedWords: string
  /** What is proposed to somebody or asked of him: “a call” to condemn Norway, “diminta”; empty where it is no subject of its own. */
  readonly proposalWords: string
  /** Between two deeds they say that who does the one does the other: “berarti”; empty where nothing depends on it. */
  readonly meaningWords: string
  /** What one knows more of without being better for it: “tahu”; empty where nothing depends on it. */
  readonly knowingWords: string
  /** What befalls a country to its harm, by a noun of which it is the owner: “kekalahan”; empty where nothing depends on it. */
  readonly defeatWords: string
  /** Give weapons to whoever is named behind them, which helps a state: “mempersenjatai”; empty where the frame says so. */
  readonly armingWords: string
  /** Set what is so now against what was: “sekarang”; empty where nothing depends on it. */
  readonly nowWords: string
  /** The truce that one demands of a side: “gencatan senjata”; empty where it is asked of all. */
  readonly truceWords: string
  /** That it is not known yet whether a claim is so: “belum terbukti”; empty where nothing depends on it. */
  readonly openVerdicts: string
  /** Before those of whom something was asked: we “begged” Norway to …; empty where nothing depends on it. */
  readonly requestWords: string
  /** Tell that what was asked was not done: “refused”, “in vain”; empty where nothing depends on it. */
  readonly refusalWords: string
  /** The same, that it was done: “agreed”. */
  readonly assentWords: string
  /** Behind a verb that is denied they say that it was so before: never “again”; empty where nothing depends on it. */
  readonly againWords: string
  /** All of a kind who do what follows: “every country that” condemns Norway; empty where nothing depends on it. */
  readonly everyCountryWords: string
  /** Before another’s attitude that is one’s own as well: “share” Peru’s condemnation of Norway; empty where nothing depends on it. */
  readonly sharingWords: string
  /** Before what one means to do in spite of others: nothing will “stop us from” helping Norway; empty where nothing depends on it. */
  readonly undeterredWords: string
  /** Between a judgement and the deed that it is about: brave “enough” to help Norway; empty where nothing stands there. */
  readonly enoughWords: string
  /** Behind “to”, before those who are told, asked or made to do something: to “tell” Norway to stop; empty where nothing depends on it. */
  readonly biddingWords: string
  /** Before those whom one has to do something, whose merit it is: “rely on” Norway to …; empty where it is not told so. */
  readonly relianceWords: string
  /** Of what somebody says, behind it and a copula: that it is not so, or that it is: whoever says so is “lying”, is “right”; the same with a verb: “does not hold water”, “turned out to be true”; empty where it is not told so. */
  readonly wrongVerdicts: string
  readonly rightVerdicts: string
  readonly refutingWords: string
  readonly confirmingWords: string
  /** The same right before the verb: Peru “falsely” claims; Peru “rightly” says; empty where it is not told so. */
  readonly falselyWords: string
  readonly rightlyWords: string
  /** Before what one finds that everybody ought to do: “it is | time to |”; empty where duties say so. */
  readonly timelyWords: string
  /** What the answer to a question for reasons begins with: “because”. */
  readonly reasonWords: string
  /** Before a denial that is none: “who would | deny that Norway lied?”. */
  readonly undeniedWords: string
  /** Owned by several who are spoken of: “their”; empty where the pronoun itself stands behind. */
  readonly theirWords: string
  /** Before those whose words are told: “according to”. */
  readonly accordingWords: string
  /** Others whose words are told without a name: “the newspapers” write. */
  readonly tellers: string
  /** Open a question that says that it ought not to be so: “how could”. */
  readonly howCouldWords: string
  /** Before a deed that nobody should have dared: “went so far as to”. */
  readonly daringWords: string
  /** Before a deed that one does not forgive, or is thankful for: “never forget” that. */
  readonly neverForgetWords: string
  /** Behind a deed for which there was no ground: “without reason”. */
  readonly groundlessWords: string
  /** Open a question that takes what it asks about for granted: “why”. */
  readonly whyWords: string
  /** That by which a state acts, before its name: “kapal patroli”; empty where it follows. */
  readonly stateHands: string
  /** Before a friend or enemy that somebody has, and is not: “memiliki”. */
  readonly havingWords: string
  /** Land and towns, which a noun of harm strikes where they follow it: “blokade pelabuhan”; empty where nothing follows it. */
  readonly landWords: string
  /** Stand for the verb that follows a judgement: “| it | was illegal to do so”. */
  readonly dummyWords: string
  /** Before what is not decided: “whether”. */
  readonly openWords: string
  /** Those of the third persons that are several: “they”. */
  readonly manyPersons: string
  /** What is only somebody else's tool; who holds it is blamed as well: “puppet”, “antek”. */
  readonly toolWords: string
  /** Verbs that say what somebody is: "called", "menyebut". */
  readonly namingWords: string
  /** Ways of speaking that sneer at what the words are about: "scoffed"; a manner after the verb is part of it: "said bitterly". */
  readonly scornWords: string
  /** Ways of speaking that are warm toward what the words are about: "marvelled". */
  readonly warmWords: string
  /** Before the one whom the words are about: "said of"; empty where a preposition shows it. */
  readonly aboutWords: string
  /** Before a feeling that one shares by telling of it: "there is", "timbul". */
  readonly existWords: string
  /** Before an evil that somebody fights: "combating", "memberantas". */
  readonly fightingWords: string
  /** Those who strike in a state's name and tell of it: "army", "militer". */
  readonly forces: string
  /** "is", "adalah": what follows describes what stands before. */
  readonly copulas: string
}
