import { describe, expect, test } from 'vitest'
import { quote } from './quote'

/** Each quotation of a text: “speaker [cue]: content”. */
function read(text: string): readonly string[] {
  return quote(text, 'en').map(({ start, end, speakers, cue }) => `${speakers.map(({ name }) => name).join(' + ') || '-'} [${cue?.text ?? ''}]: ${text.slice(start, end)}`)
}

describe.each<[string, readonly (readonly [text: string, ...expected: readonly string[]])[]]>([
  ['polls and papers tell', [
    ['A recent harbour poll showed Miller and Lee were tied at 41 percent.', 'A recent harbour poll [showed]: Miller and Lee were tied at 41 percent'],
    ['Most polls show Miller trailing Lee in the suburbs.', 'Most polls [show]: Miller trailing Lee in the suburbs'],
    ['The survey also found Miller with 45 percent of the vote.', 'The survey [found]: Miller with 45 percent of the vote'],
    ['The records show Lee paid no taxes.', 'The records [show]: Lee paid no taxes'],
    ['The emails found on his laptop were harmless.'],
    ['Documents found in the garage were old.'],
    ['According to the lawsuit, Lee kept the money.', 'the lawsuit [According to]: Lee kept the money'],
    ['According to a new report, Miller paid no taxes for ten years.', 'a new report [According to]: Miller paid no taxes for ten years'],
    ['Lee will win, said the mayor of Bergen, Ann Miller.', 'Ann Miller [said]: Lee will win'],
    ['Reuters reports that the senator is weighing a run.', 'Reuters [reports]: the senator is weighing a run'],
    ['Lee read news reports that the aide had been fired.'],
  ]],
  ['one is called, cast and attacked', [
    ['Miller has cast Lee as a threat to the republic.', 'Miller [cast]: Lee as a threat to the republic'],
    ['Miller referred to Lee as a “relic.”', 'Miller [referred to]: Lee as a “relic.”'],
    ["Lee attacked Miller's plan as “a job killer.”", "Lee [attacked]: Miller's plan as “a job killer.”"],
    ['Lee attacked Miller for missing the vote.', 'Lee [attacked]: Miller for missing the vote'],
    ['Lee went after Miller over her record in the senate.', 'Lee [went after]: Miller over her record in the senate'],
    ['The army attacked the village for three days.'],
    ['Rebels attacked the base for a week.'],
    ['Rebels attacked Peru over the weekend.'],
    ['Several aides levied allegations of harassment against Lee.', 'Several aides [levied allegations of]: harassment against Lee'],
    ['Critics call Lee a “thug.”', 'Critics [call]: Lee a “thug.”'],
    ['Aides call voters every night.'],
    ['Lee took to Twitter to call the report “garbage.”', 'Lee [call]: the report “garbage.”'],
    ['More voters have come forward to claim they were turned away.', 'More voters [claim]: they were turned away'],
    ['Lee touted his record on jobs.', 'Lee [touted]: his record on jobs'],
  ]],
  ['a comma inside the marks ends what is said', [
    ['Lee, who has called the vote “rigged,” declined to comment.', 'Lee [called]: the vote “rigged,”'],
    ['Lee, who has called the vote “rigged,” has said he may not accept the result.', 'Lee [called]: the vote “rigged,”', 'Lee [has said]: he may not accept the result'],
    ['Hillary Clinton, whom Donald Trump has called a “liar,” said she was fine.', 'Donald Trump [called]: a “liar,”', 'Hillary Clinton [said]: she was fine'],
    ['Miller, who said Lee was “a joke,” “a clown,” and worse, won the poll.', 'Miller [said]: Lee was “a joke,” “a clown,” and worse'],
    ['Miller called the plan “a joke,” and Lee walked out.', 'Miller [called]: the plan “a joke,”'],
    ['Miller called Lee “a joke,” “a clown,” and “a menace.”', 'Miller [called]: Lee “a joke,” “a clown,” and “a menace.”'],
  ]],
  ['what is no content', [
    ['And early Saturday, Lee tweeted in defense of his son.'],
    ['Lee has apologized for the remark, and in the debate he denied touching the woman.', 'Lee [apologized for]: the remark', 'Lee [denied]: touching the woman'],
    ['Ann Miller, a Democrat, said Bo Lee, a Republican, was “unfit.”', 'Ann Miller [said]: Bo Lee, a Republican, was “unfit.”'],
  ]],
  ['pledges and claims of somebody', [
    ["Lee's promise to build the wall thrilled the crowd.", 'Lee [promise]: to build the wall'],
    ["Lee's repeated claims that the vote was rigged are false.", 'Lee [claims]: the vote was rigged'],
    ['Miller called on Lee to fulfill his promise to build the wall.', 'Miller [called on]: to fulfill his promise to build the wall'],
    ['The pledge to close the plant angered miners.'],
  ]],
  ['claims that are turned down', [
    ["Lee's aides deny claims that the vote was rigged.", "Lee's aides [deny]: claims that the vote was rigged"],
    ["Lee's aides deny Peruvian claims that the vote was rigged.", "Lee's aides [deny]: Peruvian claims that the vote was rigged", 'Peruvian [claims]: the vote was rigged'],
    ['Miller dismissed Western reports that the vote was rigged.', 'Miller [dismissed]: Western reports that the vote was rigged'],
  ]],
  ['a clause before who says it', [
    ['When Peruvian police searched the port, the Norwegian government left the talks, saying the road was shut.', 'the Norwegian government [saying]: the road was shut'],
    ["As Norway waited, Peru's envoy left, saying the road was shut.", "Peru's envoy [saying]: the road was shut"],
    ['After the vote, Miller left, saying the road was shut.', 'Miller [saying]: the road was shut'],
  ]],
  ['this and that open what is said', [
    ['Officials say this was a mistake.', 'Officials [say]: this was a mistake'],
    ['Many say that is a mistake.', 'Many [say]: that is a mistake'],
    ['Officials said this week that they were late.', 'Officials [said]: they were late'],
    ['Officials said this week.'],
  ]],
  ['where the subject goes on to its verb', [
    ['Holm, saying he was tired, left the stage.', 'Holm [saying]: he was tired'],
    ['Holm, arguing that taxes are too high, voted no.', 'Holm [arguing]: taxes are too high'],
    ['Holm, who has said Lee is not fit to be president, voted early.', 'Holm [has said]: Lee is not fit to be president'],
  ]],
  ['in what it was said', [
    ['In a speech arguing that taxes are too high, Ann Miller vowed to cut them.', 'Ann Miller [arguing]: taxes are too high', 'Ann Miller [vowed]: to cut them'],
    ['In a statement condemning the raid, the ministry said it would sue.', 'the ministry [condemning]: the raid', 'the ministry [said]: it would sue'],
    ['Lee called Miller “a liar” in a long and angry speech in Ohio.', 'Lee [called]: Miller “a liar”'],
    ['Lee called Miller “a liar” on Monday.', 'Lee [called]: Miller “a liar”'],
    ['Lee called the plan “a disaster” for farmers.', 'Lee [called]: the plan “a disaster” for farmers'],
  ]],
  ['what one calls it', [
    ['In what Bo Lee called “a joke,” Ann Miller voted no.', 'Bo Lee [called]: a joke'],
    ['What Bo Lee calls “a joke” is law.', 'Bo Lee [calls]: a joke'],
    ['Ann Miller won what she called a fair race.', 'Ann Miller [called]: a fair race'],
    ['The plan, described by Bo Lee as “a joke,” passed.', 'Bo Lee [described by]: a joke'],
    ['The plan was described by Bo Lee as “a joke.”', 'Bo Lee [described by]: a joke'],
  ]],
  ['said by the way', [
    ['In calling for a recount, Bo Lee said the machines had failed.', 'Bo Lee [calling for]: a recount', 'Bo Lee [said]: the machines had failed'],
    ['In announcing that she would run, Ann Miller praised the governor.', 'Ann Miller [announcing]: she would run', 'Ann Miller [praised]: the governor'],
    ['In telling the story, Bo Lee wept.'],
    ['In writing the book, Bo Lee learned a lot.'],
    ['Ann Miller used her speech to argue that taxes are too high.', 'Ann Miller [argue]: taxes are too high'],
    ['Ann Miller tried to call the police.'],
    ['Peru sought to deny the rebels a base.'],
  ]],
  ['names that end in a full stop', [
    ['Ann Miller Jr. said the suit was baseless.', 'Ann Miller Jr [said]: the suit was baseless'],
    ['“The suit is baseless,” Bo Lee Jr. said.', 'Bo Lee Jr [said]: The suit is baseless'],
    ['The suit was baseless, said Bo Lee Jr., who runs the firm.', 'Bo Lee Jr [said]: The suit was baseless'],
    ['Bo Lee Jr., the son, said the suit was baseless.', 'Bo Lee Jr [said]: the suit was baseless'],
  ]],
  ['around the one who is told', [
    ['The bill, Ann Miller told reporters, is dead.', 'Ann Miller [told]: is dead'],
    ['The bill is dead, Ann Miller told reporters, adding that she was glad.', 'Ann Miller [told]: The bill is dead', 'Ann Miller [adding]: she was glad'],
    ["Ann Miller said on Bergen Radio's “The Week” that the bill was dead.", 'Ann Miller [said]: the bill was dead'],
    ['Those close to Hillary Clinton say she is tired.', 'Those close to Hillary Clinton [say]: she is tired'],
  ]],
  ['direct speech in the present', [
    ['“Just read the bill,” Miller responds.', 'Miller [responds]: Just read the bill'],
    ['“Just read the bill,” Miller jokes.', 'Miller [jokes]: Just read the bill'],
  ]],
  ['a pronoun means whoever the sentence starts with', [
    ['Rita Holm visited the port, where she said the plan was dead.', 'Rita Holm [said]: the plan was dead'],
    ['Holm visited Los Angeles, where she said the plan was dead.', 'Holm [said]: the plan was dead'],
    ['Yesterday was cold, and she said the plan was dead.', '- [said]: the plan was dead'],
    ['Money does not end a war, he said.', '- [said]: Money does not end a war'],
    ['Critics gathered at the port, where he said the plan was dead.', '- [said]: the plan was dead'],
  ]],
])('%s', (_, rows) => {
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => expect(read(text)).toEqual(expected))
})
