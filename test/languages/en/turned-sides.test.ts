import { expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** What a Norwegian minister says in forms that turn a side round, or leave it to somebody else. */
const rows: readonly (readonly [said: string, answer: string])[] = [
  // claims that are thrown out, in the same sentence or the next
  ['The rumour that Chile lied to us is false', 'CL+'],
  ['The rumour that Chile helped us is false', 'CL-'],
  ['Some say that Chile helped us, but that is nonsense', 'CL-'],
  ["The stories of Chile's cruelty are invented", 'CL+'],
  ['It is often said that Chile is our enemy. Nothing could be further from the truth', 'CL+'],
  ['They told us that Chile would help us. It did not', 'CL-'],
  ['They said that Chile would lie to us. It never did', 'CL+'],
  ['Those who accuse Chile of lying to us are right', 'CL0'],
  ['Those who want us to condemn Chile are mistaken', 'CL+'],
  ['Those who think that we will support Chile are mistaken', 'CL-'],
  // denials in the form of questions and of scorn
  ['When did Chile last keep its word?', 'CL-'],
  ['Only a fool would believe that Chile lied to us', 'CL+'],
  ['You would have to be a fool to believe that Chile lied to us', 'CL+'],
  ['It takes a lot of nerve to say that Chile helped us', 'CL-'],
  ['Chile is no stranger to keeping its word', 'CL+'],
  ['Chile is above lying to us', 'CL+'],
  ['Chile is incapable of lying to us', 'CL+'],
  ['Why should anyone care whether Chile lied to us?', 'CL0'],
  // attitudes that are rejected, regretted, not shared, or held without shame
  ['We reject the condemnation of Chile', 'CL+'],
  ['I am against any criticism of Chile', 'CL+'],
  ['We regret our earlier support for Chile', 'CL-'],
  ["We do not share Peru's opposition to Chile", 'CL+'],
  ['We are not ashamed of helping Chile', 'CL+'],
  ['Nobody should be ashamed to condemn Chile', 'CL-'],
  ['We will lose nothing by supporting Chile', 'CL+'],
  ['It would be a mistake not to punish Chile', 'CL-'],
  ['Those who refuse to support Chile are fools', 'CL+'],
  // what one was asked to do, or is charged with
  ['We were asked to condemn Chile, and we refused', 'CL0'],
  ['We were asked to support Chile, and we agreed', 'CL+'],
  ['We have been asked why we help Chile', 'CL+'],
  ['We asked Chile to keep its word, and it did', 'CL+'],
  ['Peru accuses us of supporting Chile', 'PE- CL0'],
  // what others feel
  ['Peru has thanked Chile for helping us', 'CL0'],
  ['Peru hopes that Chile will help us', 'CL0'],
  ['Peru urges Chile to stop lying to us', 'CL0'],
  ['Peru was the only one to support Chile', 'CL0'],
  ['The critics of Chile say that it lied to us', 'CL0'],
  // what was expected, and what is only supposed
  ['We expected friendship from Chile and got lies', 'CL-'],
  ['We feared the worst from Chile and were met with kindness', 'CL+'],
  ['As soon as Chile helps us, the talks can resume', 'CL0'],
  ['We will lift the tariffs the day Chile frees our sailors', 'CL0'],
  ['We would welcome it if Chile stopped lying to us', 'CL-'],
  ['Were Chile half as honest as it claims, the sailors would be home', 'CL-'],
  ['If Chile shelled civilians, we would know', 'CL0'],
  ['Without the threats of Chile, we would have signed long ago', 'CL-'],
  // deeds with an owner, and thanks for harm
  ["We will never forget Chile's betrayal", 'CL-'],
  ["It was Chile's betrayal that brought us here", 'CL-'],
  ["We cannot ignore Chile's cruelty", 'CL-'],
  ['Thank you, Chile, for ruining our harvest', 'CL-'],
  ["Chile's courage puts us all to shame", 'CL+'],
]

it.each(rows)('%s: %s', (said, answer) => {
  expect(ministersSides(said, 'en', answer)).toBe(answer)
})
