import { describe, expect, it } from 'vitest'
import { sides } from '../../analysis/stance/judge'

type Row = readonly [said: string, expected: string]

/** Everyday political speech about other states, a way of taking a side each, with what only looks like it. Said by a Briton. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'what one will not let happen to a friend': [
    ["We can't let Ukraine fall.", 'UA+'],
    ['We must not let Ukraine be destroyed.', 'UA+'],
    ['The world cannot allow Ukraine to be carved up.', 'UA+'],
    ["We won't let Russia get away with it.", 'RU-'],
    ["We can't allow Russia to buy up our universities.", 'RU-'],
  ],
  'what something is said not to be': [
    ['We want a peace process, not an invasion by Russia.', 'RU0'],
    ['The talks were about grain and not about the aggression of Russia.', 'RU0'],
  ],
  'what nobody can expect': [
    ['How can anyone expect any constructive contribution from Russia?', 'RU-'],
    ['How can you trust Russia?', 'RU-'],
    ['How can we help Japan?', 'JP+'],
  ],
  'what one asks why one does': [
    ['Why should we defend Japan?', 'JP-'],
    ['Why are we giving aid to Russia?', 'RU-'],
    ['Why would we trust Iran?', 'IR-'],
    ['Why should our taxpayers pay to defend Japan?', 'JP-'],
    ['Why should we bomb Iran?', 'IR+'],
    ["Why aren't we helping Ukraine?", 'UA+'],
    ["Why don't we stand with Ukraine?", 'UA+'],
    ["Why haven't we sanctioned Russia?", 'RU-'],
    ['Why did the envoy go to Japan?', 'JP0'],
    ['Why are prices in Japan so low?', 'JP0'],
    ['Why do we meet in Japan every year?', 'JP0'],
  ],
  'what friends are told': [
    ['Palestinians must know they have got a home in our country.', 'PS+'],
    ['Ukraine should know it is not alone.', 'UA+'],
    ['Russia must know that we will answer.', 'RU-'],
  ],
  'what is only an example': [
    ['Japan is an example of how prices can stand still.', 'JP0'],
    ['Japan is an example to us all.', 'JP+'],
  ],
  'what letting somebody down would do': [
    ['Abandoning Ukraine would do immense damage to our security.', 'UA+'],
    ['Selling out Ukraine would be a stain on our honour.', 'UA+'],
  ],
  'whose aggression is faced': [
    ["This will strengthen Ukraine's defences in the face of Russian aggression.", 'UA0 RU-'],
    ['We must resist Russian aggression.', 'RU-'],
    ['They were sent to combat the insurgency in Cuba.', 'CU0'],
  ],
  'what one acts for': [
    ['We have taken the toughest steps ever to stand up to Russia.', 'RU-'],
    ['We came here today to stand with Ukraine.', 'UA+'],
  ],
  'where the jobs go': [
    ['A lot of jobs are going to Japan.', 'JP-'],
    ['Our factories are moving to Japan.', 'JP-'],
    ['These jobs are going to be done in Japan.', 'JP0'],
    ['She is going to Japan.', 'JP0'],
  ],
  'what it is after': [
    ["Russia's goal is to divide us.", 'RU-'],
    ["Russia's aim is to dominate its neighbours.", 'RU-'],
    ["Japan's goal is to win the cup.", 'JP0'],
    ['Russia is using illegal methods to get there.', 'RU-'],
  ],
  'whom it hates and lives off': [
    ['Look at Russia. They hate us.', 'RU-'],
    ["Japan? They don't like us.", 'JP-'],
    ['Japan is capitalising on our weakness.', 'JP-'],
    ['Japan got fat on our money.', 'JP-'],
    ['Japan has been ripping us off for years.', 'JP-'],
    ['Japan has taken hundreds of billions of dollars out of our economy.', 'JP-'],
    ['We earned a lot of money out of Japan.', 'JP0'],
    ['Japan is capitalising on the demand.', 'JP0'],
  ],
  'what it has ever done for us': [
    ['What has Japan ever done for us?', 'JP-'],
    ['What has Japan ever done for women?', 'JP-'],
    ['What has Japan done this week?', 'JP0'],
    ['They do nothing for us, just talk. That is Japan.', 'JP-'],
    ['Japan does nothing for us.', 'JP-'],
  ],
  'demands to two at once, for oneself': [
    ['We urge Russia and Japan to stop interfering in our internal affairs.', 'RU- JP-'],
    ['We urge Russia and Japan to stop blackmailing our country.', 'RU- JP-'],
    ['We urge Russia and Japan to stop fighting.', 'RU0 JP0'],
  ],
  'what the own side did and regrets': [
    ['We should never have gone into Cuba.', 'CU0'],
    ["We've been bombing Cuba for a hundred years.", 'CU0'],
    ['We will bomb Russia.', 'RU-'],
    ['Iran should never have a bomb.', 'IR-'],
    ['Russia should never have invaded Ukraine.', 'RU- UA+'],
  ],
  'what is doubted': [
    ['I doubt that Russia was behind the hacking.', 'RU+'],
    ['I doubt Russia was behind the hacking.', 'RU+'],
    ['I doubt Russia is serious about peace.', 'RU-'],
    ['Nobody doubts that Russia was behind the hacking.', 'RU-'],
    ['There was no doubt that Russia was behind the hacking.', 'RU-'],
  ],
  'what the rulers do at home': [
    ['What the regime is doing in Cuba is a disgrace.', 'CU-'],
    ['What the weather is doing in Cuba is a disgrace.', 'CU0'],
    ['We must prevent the destructive activities of Iran.', 'IR-'],
    ['She rolled out the red carpet for Russia.', 'RU0'],
  ],
  'who got something and who did not': [
    ['The deal gave Iran everything and gave us nothing.', 'IR0'],
    ['The deal gave Iran everything it wanted.', 'IR-'],
    ['Anyone who believes Iran will keep its word is a fool.', 'IR-'],
    ['Sanctions against Russia were on the agenda.', 'RU0'],
    ['Sanctions against Russia!', 'RU-'],
  ],
  'what one wishes somebody': [
    ['Ukraine should win this war.', 'UA+'],
    ['Ukraine must be at the table.', 'UA+'],
    ['Cuba should join the club.', 'CU+'],
    ['Japan should host the next summit.', 'JP0'],
    ['Russia should withdraw its troops.', 'RU-'],
    ['Japan should pay for its own army.', 'JP-'],
    ['Cuba must not be allowed to starve.', 'CU+'],
    ['Iran must not be allowed to have the bomb.', 'IR-'],
  ],
  'whom one needs': [
    ['We need Japan.', 'JP+'],
    ['We need Japan to pay more.', 'JP0'],
    ['We need to talk about Japan.', 'JP0'],
    ['We need Russian gas.', 'RU0'],
    ["We don't need anything from Cuba.", 'CU0'],
  ],
  'whose deed is named by its object': [
    ['I join in the condemnation of Russian violence against the Palestinians.', 'RU- PS0'],
    ['Our ally Japan has decided to impose tariffs on us.', 'JP-'],
    ['Our ally Japan will send two ministers.', 'JP+'],
    ['Russia is sitting on a third of our land.', 'RU-'],
    ['Cuba is a prison.', 'CU-'],
  ],
  'what one asks and answers': [
    ["Can we count on Japan? No, we can't.", 'JP-'],
    ['Can we count on Japan? Yes, we can.', 'JP+'],
    ['Can we count on Japan? Nobody knows.', 'JP?'],
    ['Can we count on Japan? No country does.', 'JP?'],
    ["Don't tell me that Cuba is a threat.", 'CU+'],
    ['With friends like Russia, who needs enemies?', 'RU-'],
  ],
  'who stands in the way': [
    ["If it weren't for Russia, there would be peace today.", 'RU-'],
    ["If it weren't for Cuba, there would be no doctors here.", 'CU+'],
    ['Without Japan, there would be three teams.', 'JP0'],
  ],
  'who helps and who does not': [
    ['Russia has never helped us.', 'RU-'],
    ['Unlike Cuba, Russia has never helped us.', 'CU+ RU-'],
    ['Japan cannot help us with that.', 'JP0'],
    ["I'm proud of what we have done for Ukraine.", 'UA+'],
  ],
  'nobody more than I': [
    ['Nobody has been tougher on Russia than I have.', 'RU-'],
    ['Nobody has been a better friend to Israel than I have.', 'IL+'],
    ['Nobody has been to Japan more often than I have.', 'JP0'],
    ['There are few better allies than Japan.', 'JP+'],
  ],
  'what was done to whom': [
    ['Look what they did to Cuba.', 'CU+'],
    ["It is all Russia's doing.", 'RU-'],
    ["It is Russia's turn.", 'RU0'],
    ['We are being flooded with cheap steel from Japan.', 'JP-'],
    ['We regard Japan as part of the family.', 'JP+'],
  ],
  'what takes no side though it sounds so': [
    ['We do not want a war with Japan.', 'JP0'],
    ['We do not want a deal with Iran.', 'IR-'],
    ['I make no apology for standing with Israel.', 'IL+'],
    ["I'm not ashamed to stand with Ukraine.", 'UA+'],
    ['Get out of Cuba now.', 'CU0'],
    ['Russia, get out of Ukraine.', 'RU- UA+'],
    ['I doubt Japan will hold a vote this year.', 'JP0'],
    ['The jobs fair is moving to Japan.', 'JP0'],
    ['If Russia makes mistakes, we will tell them.', 'RU0'],
    ['With allies like Japan at our side we will win.', 'JP0'],
  ],
  'what came of it': [
    ['Thanks to Russia, gas costs twice as much.', 'RU-'],
    ['Thanks to Cuba, we have doctors again.', 'CU+'],
    ['We gave Iran a hundred billion dollars, and for what?', 'IR-'],
    ['Not another dime should go to Cuba.', 'CU-'],
  ],
  'how somebody treats somebody': [
    ['The way Israel treats the Palestinians is a disgrace.', 'IL- PS0'],
    ['The way Russia treats its own people is a disgrace.', 'RU-'],
    ['She hates Israel.', 'IL+'],
    ['They hate Israel and everything it stands for.', 'IL+'],
    ["They don't hate Israel.", 'IL0'],
  ],
  'none of several': [
    ['Neither Russia nor Japan can be trusted.', 'RU- JP-'],
    ['Japan can be trusted.', 'JP+'],
    ['Japan, Cuba, Russia, they all cheat us.', 'JP- CU- RU-'],
    ["I can't think of a better friend than Japan.", 'JP+'],
  ],
  'what is asked so that all know': [
    ['When has Iran ever kept its word?', 'IR-'],
    ['Does anybody really believe that Russia wants peace?', 'RU-'],
    ['Who would want to live in Cuba?', 'CU-'],
    ['When has Japan decided about the fish?', 'JP0'],
  ],
  'lessons that are not taken': [
    ["I'm not taking lectures on democracy from Russia.", 'RU-'],
    ["We don't need lessons in freedom from Russia.", 'RU-'],
    ['She took lessons in Japan.', 'JP0'],
  ],
  'whose back one has': [
    ['If Israel is attacked, we have their back.', 'IL+'],
    ["We've got Israel's back.", 'IL+'],
    ['We got the ball back from Israel.', 'IL0'],
  ],
  'what it makes of the facts': [
    ['Russia continues to misrepresent the views of the islanders.', 'RU-'],
    ['Iran will never be talked out of its weapons.', 'IR-'],
  ],
  'whose use of arms is condemned': [
    ['We have constantly condemned the use of these weapons by Russia in Cuba.', 'RU- CU0'],
    ['We condemn the use of force by Russia.', 'RU-'],
  ],
}

describe('on the stump', () => {
  for (const [family, table] of Object.entries(rows)) it.each(table)(`${family}: %s`, (said, expected) => expect(sides({ language: 'en', text: `“⟨${said}⟩” he [said].`, from: 'GB', kind: 'direct' })).toBe(expected))
})
