import type { CueRow } from '../../shared/cue-lexicon'

/** Feelings and views that are put into words: “expressed deep concern”, “voicing support”. */
function voicing(nouns: string): Pick<CueRow, 'active' | 'linked'> {
  const forms = (verbs: string): string => verbs.split(' ').flatMap((verb) => nouns.split(', ').map((noun) => `${verb} * ${noun}`)).join(', ')
  return { active: forms('expressed expresses voiced voices conveyed registered declared reiterated reiterates reaffirmed reaffirms restated repeated'), linked: forms('expressing voicing conveying reiterating reaffirming') }
}

/** “was careful to note”, “has been quick to point out”. */
const beingTo = (manners: string): string => ['was', 'is', 'were', 'are', 'been'].flatMap((be) => manners.split(', ').flatMap((manner) => ['note', 'say', 'stress', 'add', 'point out'].map((verb) => `${be} ${manner} to ${verb}`))).join(', ')

/** Nouns by which something is told, to somebody or not: “issued a stern warning to Norway that …”. */
function telling(nouns: string): string {
  const verbs = 'issued issues sent sends delivered gave gives repeated offered sounded conveyed'.split(' ')
  return verbs.flatMap((verb) => nouns.split(', ').flatMap((noun) => [`${verb} * ${noun} that`, `${verb} * ${noun} to * that`])).join(', ')
}

/** What one stands up for by words alone: “defended the decision”, but “defended the bridge”. */
const defended = 'decision, decisions, move, moves, plan, plans, policy, policies, proposal, proposals, handling, choice, approach, stance, response, conduct, strategy, deal, agreement, bill, law, laws, reform, reforms, measures, controls, restrictions, curbs, tariffs, ban, budget, appointment, remarks, comments, statement, crackdown, expulsion, expulsions, deportation, deportations, arrest, arrests, detention, detentions, invasion, offensive, operation, campaign, raids, strikes, intervention, nomination, verdict, record, tactics, actions, sale, sales, purchase, cuts, sanctions, blockade, closure, delay, visit, practice, use, role, right to, legality, ruling, silence'

/** The verbs before them: “defended * decision”. */
const defending = (verbs: string): string => verbs.split(' ').flatMap((verb) => [...defended.split(', '), 'as “', 'as "'].map((noun) => `${verb} * ${noun}`)).join(', ')

/** What one gets to hear from somebody: “drew sharp criticism from”. */
const drawing = (nouns: string): string =>
  ['drew', 'drawn', 'draws', 'faced', 'attracted', 'sparked', 'prompted', 'provoked', 'triggered', 'met with', 'won', 'earned', 'received'].flatMap((verb) => nouns.split(', ').flatMap((noun) => [`${verb} * ${noun} from`, `${verb} * ${noun} by`])).join(', ')

/** English reporting verbs in the forms that report (past, present, perfect, participle), by what they say of the speaker. */
export const verbs: readonly CueRow[] = [
  { cueClass: 'speech', complement: 'clause',
    active: `${beingTo('careful, quick, at pains, keen')}, note that, caution that, stress that, maintain that, point out, counter that, recall that, report that, emphasise that, emphasize that, underline that, underscore that, observe that, remark that, explain that, reply that, clarify that, point to the fact that, pointed to the fact that, points to the fact that, cited the fact that, cites the fact that, noted the fact that, states that, show that, replies that, responds that, jokes that, quips that, muses that, lament that, highlights, highlighted, said, says, say, told, tells, tell, added, adds, add, stated, stressed, stresses, emphasised, emphasized, emphasises, emphasizes, underlined, underscored, noted, notes, remarked, commented,
      explained, explains, announced, announces, announce, declared, declares, reported, wrote, writes, tweeted, confirmed, confirms, confirm, revealed, disclosed, repeated, reiterated, reiterates,
      reiterated his position, reiterated her position, reaffirmed, replied, testified, pointed out, points out, made clear, makes clear, went on to say, used to say, used to tell, showed that, shows that, likes to say, like to say, liked to say, is fond of saying, was fond of saying, never tires of saying, keeps saying, kept saying, reminded, reminds, concluded, concludes, indicated,
      indicates, hinted, suggested, suggests, suggest, shouted, chanted, sang, wailed, joked, quipped, was quoted as saying, were quoted as saying, is quoted as saying, quoted as saying, has said, have said,
      had said, has been quoted as saying, whispered, cried, ruled, insinuated, implied, summed up, summarized, described how, predicted that, clarified, proclaimed, asserted, assert, signalled, signaled,
      advised that, answered that, rejoined that, riposted that, shot back that, fired back that, hit back that, pushed back that, went on that, continued that, intimated that, posted that, texted that, railed that, relayed that, informed * that, notified * that, was clear that, were clear that, is clear that, are clear that, recalled, recalls, recounted, recounts, mused, asserts, tweets, reassured * that, chimed in, exclaimed, blogged, emailed, cautioned that, affirmed, affirms, averred, avowed, professed,
      attested, intoned, enthused, gushed, huffed, snapped, retorted, responded that, interjected, chimed, deadpanned, cracked that, thundered, bellowed,
      yelled, barked, fumed, sneered, jeered, scoffed, snarled, growled, hissed, seethed, carped, raged that, fulminated, marvelled, marveled, beamed, soothed, rejoiced that, countered that, muttered, murmured, mumbled, sighed, sobbed, gasped, elaborated, expounded, let it be known, let slip, made known, made plain, made it clear, made it plain, makes it clear,
      made the point, made the argument, made the claim, spelled out, laid out how, observed, mentioned that, mentions that, divulged, disclosed that, let on,
      messaged, put it, submitted that, held that, holds that, maintained that, maintains, took the view, took the position, issued a statement saying, issued assurances,
      gave assurances, offered assurances, was adamant, is adamant, were adamant, are adamant, was emphatic, was unequivocal, proclaims, remarks that, discloses,
      concludes that, recounted how, recalled how, explained how, detailed how, told how, relates that, related that, volunteered that, ventured that`,
    passive: 'said by, announced by, confirmed by, described by, told by, warned by, informed by, reminded by',
    linked: `saying, adding, telling, singing, stressing, noting, stating, explaining, announcing, declaring, reporting, writing, confirming, revealing, reiterating, pointing out, emphasizing, emphasising, underlining,
      indicating, suggesting, reminding, chanting, shouting, ruling, asserting, remarking, concluding, tweeting, maintaining, underscoring, hinting, signalling, signaling, observing, affirming,
      reaffirming, proclaiming, testifying, repeating, recounting, joking, quipping, yelling, screaming, muttering, replying, professing, elaborating, clarifying, summing up, opining`,
    bare: 'read, reads', behind: 'read, reads' },
  { cueClass: 'speech', complement: 'clause', written: 'showed, shows, show, found, finds, find, states, revealed, reveals, reveal' },
  { cueClass: 'speech', complement: 'clause', active: telling('message, statement, assurance, assurances, reminder, declaration, signal') },
  { cueClass: 'warn', complement: 'clause', active: telling('warning, ultimatum, threat') },
  { cueClass: 'promise', complement: 'clause', active: telling('pledge, promise, guarantee') },
  { cueClass: 'speech', complement: 'object', active: 'spoke of, speaks of, talked of, talks of, hinted at, hints at, alluded to' },
  { cueClass: 'speech', complement: 'clause',
    behind: `responds, replies, remarks, jokes, quips, exclaims, observes, recalls, reflects, shouts, chuckles, note, caution, stress, maintain, point out, observe, recall, explain, counter, lament, answered, reflected, posted, mused aloud, chuckled, laughed, smirked, smiled, grinned, shrugged, sniffed, hollered, tallied, preached, rapped, counted, calculated, computed, editorialised, editorialized, wept, rued,
      rasped, croaked, stammered, stuttered, howled, shrieked, screamed, roared, boomed, shot back, fired back, hit back, struck back, bit back, rejoined, riposted, parried, ranted, bristled, groaned, jested, punned, wisecracked,
      theorised, related, remembered, reminisced, ventured, volunteered, pronounced, decreed, ordained, texted, penned, captioned, cabled, relayed, interrupted, interposed, broke in, cut in, put in, piped up, chipped in, offered,
      answers, muses, shrugs, laughs, snaps, sighs, retorts, deadpans, wonders aloud, goes on, drawled, purred, trilled, philosophised, lectured, blustered, instructed, briefed, informed, continued, went on, tutted, smouldered, teased, cracked, maintained, found, judged, guessed, figured, reckoned aloud` },
  { cueClass: 'doubt', complement: 'clause', behind: 'wondered' },
  { cueClass: 'claim', complement: 'clause', behind: 'charged, swaggered, vaunted' },
  { cueClass: 'protest', complement: 'clause', behind: 'protested, objected, remonstrated, demurred' },
  { cueClass: 'criticise', complement: 'clause', behind: 'raged, stormed, railed, scolded, chided, mocked, taunted, jibed, needled, reproached, rebuked, admonished, scorned' },
  { cueClass: 'threaten', complement: 'clause', behind: 'threatened' },
  { cueClass: 'demand', complement: 'clause', behind: 'demanded, commanded, ordered' },
  { cueClass: 'urge', complement: 'clause', behind: 'urged, begged, pleaded, implored, entreated, exhorted, prayed, counselled, counseled, advised, recommended' },
  { cueClass: 'claim', complement: 'clause', active: `claimed, claims, claim, stood by its claim, stood by his claim, stood by her claim, stood by their claim, alleged, alleges, allege, insisted, insists, insist, argued, argues, argue, contended,
      contends, contend, boasted, swore, reasoned, charged that, posited, counters, countered, made the case, bragged, brags, crowed, gloated, exulted, swears, vouched that, posits, postulated,
      surmised, hypothesized, submits that, protested that, objected that`,
    linked: 'claiming, alleging, insisting, arguing, contending, boasting, bragging' },
  { cueClass: 'belief', complement: 'clause',
    active: `believes, believe, believed that, found that, finds that, think, feel that, feels that, felt that, thinks, predicted, predicts, predict, estimated, estimates, estimate, anticipated, forecast, assessed that, assess that, assesses that, reckons, reckon,
      was confident, were confident, is confident, speculated, speculate, theorized, opined, were convinced, was convinced, is convinced, are convinced, are confident, was certain that, is certain that,
      theorised that, reckoned that, was of the view that, is of the view that, are of the view that, were of the view that, was optimistic that, is optimistic that, was skeptical that, is skeptical that, guessed that, judged that, determined that, figured that, calculated that, theorizes, speculates, projected that,
      projects that, forecasts that, suspected that, suspect that, suspects that`,
    linked: 'predicting, estimating, believing, speculating, anticipating, expecting', passive: 'believed by, considered by' },
  { cueClass: 'belief', complement: 'object', active: 'put the death toll at, put the toll at, put the latest toll at, put the final toll at, put the number at, put the figure at, put the total at, put the cost at, put the damage at, put the losses at, put turnout at, put the turnout at, put the odds at, put the chances at, puts the death toll at, puts the toll at, puts the latest toll at, puts the final toll at, puts the number at, puts the figure at, puts the total at, puts the cost at, puts the damage at, puts the losses at, puts turnout at, puts the turnout at, puts the odds at, puts the chances at' },
  { cueClass: 'describe', complement: 'object', active: 'cast * as, casts * as, painted * as, paints * as, framed * as, frames * as, referred to * as, refers to * as', linked: 'casting * as, painting * as, framing * as, referring to * as' },
  { cueClass: 'describe', complement: 'object', active: `described, describes, describe, termed, deemed, call, portrayed, portrays, depicted, depicts, branded, dubbed, labelled, labeled, called, calls, likened, characterized, characterised, characterizes, heralded, billed, compared, compares, equated`,
    linked: 'describing, calling, branding, labelling, labeling, characterizing, characterising, dubbing, likening, comparing' },
  { cueClass: 'hope', complement: 'clause', active: 'hoped, hopes, hope, expects, expect, expected that, was hopeful that, is hopeful that, are hopeful that, wishes', linked: 'hoping' },
  { cueClass: 'worry', complement: 'either', active: `fear, feared, fears, worried, complained, complains, complain, lamented, laments, raised concerns, is concerned, are concerned, was concerned, were concerned, bemoaned, bemoans, fretted, frets, griped, groused,
      grumbled, moaned, worries that, worry that, was worried that, were worried that, is worried that, are worried that, raised alarm about, sounded the alarm, sounded the alarm about,
      sounded alarm, raised the alarm, raised the possibility, raised questions about, raised doubts about`, linked: 'fearing, complaining, lamenting' },
  { cueClass: 'doubt', complement: 'either', active: 'doubted, doubt that, doubts that, doubt whether, doubts whether, doubt if, question whether, questions whether, wonder whether, wonder if, dispute that, questioned, wondered, cast doubt on', linked: 'questioning, doubting, wondering, casting doubt on' },
  { cueClass: 'promise', complement: 'clause', active: 'vowed, vows, vow, assured, assures, promised, pledged, pledges, pledge, guaranteed, swore to, promises to, guarantees that', linked: 'vowing, promising, pledging' },
  { cueClass: 'admit', complement: 'clause', active: `admitted, admits, admit, acknowledged, acknowledges, acknowledge, conceded, concedes, concede, confessed, confesses, owned up to, granted that, admits to, admitted to, acknowleged, recognized that,
      allowed that`, linked: 'admitting, acknowledging, conceding, confessing' },
  { cueClass: 'ask', complement: 'either', active: 'asked, asks, inquired, queried, begged, pleaded, appealed', linked: 'asking, begging, pleading, appealing' },
  { cueClass: 'praise', complement: 'object', active: `praised, praises, praise, applaud, commend, congratulate, hailed, hails, lauded, applauded, commended, congratulated, paid tribute to, pays tribute to, applauds, lauds, commends, congratulates, extolled, extols, complimented, heaped praise on, spoke highly of, sang the praises of, exalted, saluted, salutes, credited, credits, touted, touts, trumpeted, trumpets, talked up, talks up, had warm words for, had praise for, had nothing but praise for, reserved * praise for, saved * praise for, had only kind words for, had only warm words for, was full of praise for, were full of praise for, is full of praise for, was effusive about, was fulsome in * praise of, had kind words for, paid homage to, singled out * for praise, gave credit to`, linked: 'touting, trumpeting, talking up, praising, hailing, lauding, applauding, commending, congratulating, extolling', passive: 'praised by, hailed by, lauded by, applauded by, commended by, endorsed by' },
  { cueClass: 'thank', complement: 'object', active: 'thanked, thank, gave thanks to', linked: 'thanking' },
  { cueClass: 'welcome', complement: 'object', active: 'welcome, welcomed, welcomes', linked: 'welcoming', passive: 'welcomed by' },
  { cueClass: 'support', complement: 'object', active: `voted * to endorse, voted * to support, voted * to back, endorsed, endorses, advocated for, advocates for, argued for, spoke in favor of, spoke in favour of, spoke out for, came out in support of, came out in favor of, came out for,
      threw his support behind, threw her support behind, stuck up for, vouched for, advocated, advocates`, linked: 'endorsing, advocating, advocating for, vouching for' },
  { cueClass: 'support', complement: 'object', verbOnly: true, active: `${defending('defended defends')}, justified * as, justifies * as`, linked: `${defending('defending')}, justifying * as` },
  { cueClass: 'criticise', complement: 'object', passive: drawing('criticism, criticisms, rebuke, rebukes, reproach, scorn, ridicule, flak') },
  { cueClass: 'criticise', complement: 'either', passive: 'came under fire from, come under fire from, comes under fire from, came under attack from, come under attack from' },
  { cueClass: 'condemn', complement: 'object', passive: drawing('condemnation, condemnations, outrage, anger, fury, ire, denunciation, denunciations') },
  { cueClass: 'praise', complement: 'object', passive: drawing('praise, plaudits, applause') },
  { cueClass: 'protest', complement: 'object', passive: drawing('protest, protests, objections') },
  { cueClass: 'agree', complement: 'either', active: 'agreed that, agrees that, agree that, concurred that', linked: 'agreeing that' },
  { cueClass: 'regret', complement: 'object', active: 'regretted, regrets, deplored, deplores, mourned, rued, bewailed, apologised for, apologized for, apologised to, apologized to, apologises to, apologizes to, offered * condolences, sent * condolences, extended * condolences, offered * sympathy, offered * apology, offered * apologies, issued * apology', linked: 'deploring, regretting' },
  { cueClass: 'condemn', complement: 'object', active: `voted * to condemn, voted * to denounce, condemned, condemns, condemn, denounced, denounces, denounce, decried, decries, slammed, blasted, slams, slam, decry, lambast, assailed, lambasted, castigated, railed against, rails against, excoriated, pilloried,
      vilified, skewered, assails, lambasts, inveighed against, fulminated against, raged against, vented at, laid into, lit into, demonized`, linked: 'condemning, denouncing, decrying, slamming, blasting, assailing, lambasting, castigating, excoriating, railing against, vilifying', passive: 'condemned by, denounced by, slammed by, blasted by, decried by, lambasted by' },
  { cueClass: 'criticise', complement: 'object', active: `criticised, criticized, criticises, criticizes, criticise, criticize, reserved * words for, reserves * words for, saved * words for, reserved * criticism for, saved * criticism for, reserved * scorn for, had nothing but scorn for, had nothing but contempt for, had nothing but criticism for, singled out * for criticism, singled out * for blame, singled out * for attack, rebuked, reproached, reproaches, chastised, chastises, mocked, chided, ridiculed, derided, derides, mocks, lashed out at, scolded, berated, admonished, reprimanded, upbraided,
      faulted, disparaged, belittled, hit out at, took aim at, spoke out against, came out against, lashed out against, took issue with, takes issue with, argued against, argues against, belittles, denigrated, needled, panned, maligned, smeared, impugned, scorned, sneered at, poked fun at, made fun of, took a swipe at,
      took a jab at, took a dig at, tore into, tears into, rounded on, rounds on, poured scorn on, heaped scorn on, had harsh words for, had hard words for, took a shot at, took * to task, called * to account, pushed back on, railed at, snapped at, found fault with, cast aspersions on`, linked: `criticising, criticizing, reproaching, chastising, mocking, rebuking, faulting, ridiculing, deriding, disparaging, belittling, berating, chiding, scolding, admonishing, denigrating, arguing against,
      lashing out at, taking aim at`, passive: 'criticised by, criticized by, mocked by, ridiculed by, derided by, rebuked by, faulted by' },
  { cueClass: 'criticise', complement: 'object', active: 'attacked * for, attacks * for, attacked * over, attacked * as, hammered * for, hammered * over, hammered * as, knocked * for, knocks * for, ripped * for, ripped * as, rips * for, savaged * for, savaged * as, bashed * for, trashed * as, went after * for, went after * over, goes after * for, called out * for, calls out * for', linked: 'attacking * for, attacking * over, attacking * as, hammering * for, hammering * over, ripping * for, ripping * as, knocking * for, bashing * for, going after * for, calling out * for' },
  { cueClass: 'accuse', complement: 'object', active: 'leveled * allegations of, leveled * accusations of, leveled * charges of, levelled * allegations of, levelled * accusations of, levied * allegations of, made * allegations of, made * accusations of, raised * allegations of' },
  { cueClass: 'accuse', complement: 'either', active: 'accused, accuses, accuse', linked: 'accusing', passive: 'accused by' },
  { cueClass: 'blame', complement: 'object', active: 'blame, blamed, blames, pointed the finger at, pointed fingers at, laid the blame on, laid blame on, pinned the blame on, pinned the blame for, pinned blame for, laid the blame for, laid blame for, put the blame for, placed the blame for', linked: 'blaming, pointing the finger at', passive: 'blamed by' },
  { cueClass: 'reject', complement: 'object', active: `voted * to reject, voted * to oppose, rejected, rejects, reject, rebuffed, dismissed, dismisses, ruled out, rules out, spurned, refused to accept, brushed aside, brushed off, waved away, waved off, waved aside, shrugged off, scoffed at, objected to,
      pushed back against, laughed off, pooh-poohed, threw cold water on, poured cold water on, played down, plays down, downplayed, downplays`, linked: 'rejecting, dismissing, ruling out, downplaying, playing down, scoffing at', passive: 'rejected by, dismissed by, opposed by, ruled out by' },
  { cueClass: 'reject', complement: 'object', joint: 'opposed, oppose, opposes' },
  { cueClass: 'support', complement: 'object', joint: 'backed, supported, support, supports, favoured, favored, favour, favor' },
  { cueClass: 'deny', complement: 'either', active: 'denied, denies, deny, disputed, disputes, refutes, disavows, disclaimed, contradicted, contradicts, refuted, rebutted, disavowed', linked: 'denying, disputing, refuting, rebutting, disavowing', passive: 'denied by, disputed by' },
  { cueClass: 'protest', complement: 'object', active: 'summoned * to protest against, summoned * to protest at, summoned * to protest over, summoned * to protest about, summoned * in protest at, summoned * in protest over, wrote to * to protest about, wrote to * to protest against, protested to * over, protested to * about, protested to * against, protested against, objected, protested, protests, protested about, protested over, protested at, lodged * protest, lodges * protest, lodge * protest, filed * protest, made * protest, delivered * protest, sent * protest, registered * protest, issued * protest, lodged * complaint, lodged * objection, handed over * protest note', linked: 'protesting' },
  { cueClass: 'threaten', complement: 'either', active: 'threatened, threatens', linked: 'threatening' },
  { cueClass: 'warn', complement: 'either', active: `warned, warns, warn, cautioned, cautions, warned against, warned of, warns of, warns against, cautioned against, cautions against, advised against, counseled against, forewarned, warned about,
      warns about`, linked: 'warning, cautioning' },
  { cueClass: 'demand', complement: 'either', active: 'voted * to demand, demands, renewed * call for, repeated * call for, reiterated * call for, renewed * calls for, repeated * calls for, reiterated * calls for, renewed * appeal for, repeated * appeal for, issued * call for, issued * appeal for, made * appeal for, demanded, demand that, asked for, asks for, ask for, call for, called for, calls for, requested, insisted on, insists on, clamored for, pleaded for, pleads for, petitioned for', linked: 'demanding, calling for, requesting, insisting on, pleading for' },
  { cueClass: 'urge', complement: 'either', active: `voted * to urge, urged, urges, urge, enjoined, enjoins, calls upon, called on, calls on, called upon, appealed to, made * appeal to, issued * appeal to, made * plea to, issued * call to, issued * call on, exhorted, implored, advised, recommended, recommends, appealed for, counselled, counseled, beseeched, advises, exhorts, implores, entreated, pleaded with, begged for, appeals to`, linked: 'urging, calling on, recommending, proposing, advising, imploring, exhorting, beseeching, appealing to, pleading with' },
  { cueClass: 'urge', complement: 'clause', active: 'proposed, proposes' },
  { cueClass: 'urge', complement: 'object', active: 'floated, floats, mooted, aired the idea of, raised the prospect of', linked: 'floating' },
  { cueClass: 'claim', complement: 'object', active: 'took credit for, takes credit for, taken credit for, claimed credit for, claims credit for' },
  { cueClass: 'belief', complement: 'object', active: 'attributed, attributes, ascribed', linked: 'attributing' },
  { cueClass: 'worry', complement: 'either', ...voicing('concern, concerns, alarm, fear, fears, worry, worries, unease, misgivings, reservations, apprehension, anxiety, dismay, frustration') },
  { cueClass: 'condemn', complement: 'object', ...voicing('outrage, anger, disgust, indignation, fury, condemnation, contempt') },
  { cueClass: 'criticise', complement: 'object', ...voicing('criticism, displeasure, dissatisfaction, disapproval, disdain') },
  { cueClass: 'regret', complement: 'object', ...voicing('regret, regrets, disappointment, sorrow, sadness, condolences, remorse, sympathies') },
  { cueClass: 'support', complement: 'object', ...voicing('support, solidarity, sympathy, understanding, confidence, faith') },
  { cueClass: 'praise', complement: 'object', ...voicing('admiration, appreciation, praise, respect, satisfaction') },
  { cueClass: 'thank', complement: 'object', ...voicing('gratitude, thanks') },
  { cueClass: 'hope', complement: 'clause', ...voicing('hope, hopes, optimism, expectation, expectations') },
  { cueClass: 'reject', complement: 'object', ...voicing('opposition, objections, objection, resistance') },
  { cueClass: 'promise', complement: 'clause', ...voicing('commitment, willingness, readiness, determination, resolve') },
  { cueClass: 'belief', complement: 'clause', ...voicing('belief, conviction, certainty, view, opinion') },
  { cueClass: 'doubt', complement: 'either', ...voicing('doubt, doubts, skepticism, scepticism, uncertainty') },
  { cueClass: 'speech', complement: 'clause', nominal: 'statement, statements, report, reports, announcement, declaration, testimony' },
  { cueClass: 'praise', complement: 'object', nominal: 'praise' },
  { cueClass: 'criticise', complement: 'object', nominal: 'criticism' },
  { cueClass: 'condemn', complement: 'object', nominal: 'condemnation' },
  { cueClass: 'belief', complement: 'clause', nominal: 'finding, findings, conclusion, conclusions' },
  { cueClass: 'claim', complement: 'clause', nominal: 'claim, claims, assertion, assertions, contention, insistence, boast, boasts' },
  { cueClass: 'accuse', complement: 'clause', nominal: 'accusation, accusations, allegation, allegations, charge, charges' },
  { cueClass: 'admit', complement: 'clause', nominal: 'admission, acknowledgment, acknowledgement, confession, concession' },
  { cueClass: 'warn', complement: 'clause', nominal: 'warning, warnings' },
  { cueClass: 'deny', complement: 'clause', nominal: 'denial, denials' },
  { cueClass: 'demand', complement: 'clause', nominal: 'demand, demands' },
  { cueClass: 'promise', complement: 'clause', nominal: 'promise, promises, pledge, pledges, vow, assurance, assurances, guarantee, guarantees' },
  { cueClass: 'threaten', complement: 'clause', nominal: 'threat, threats' },
]
