import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** What states say of their own land, of what others may yet do to it, and on what terms they would relent. */
const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'the own land and rule': [
    ['"Chile has ample historical evidence of its rule over the reef," Chilean spokesman Juan Soto said.', 'CL+'],
    ['"Chile is resolved to safeguard its sovereignty and its fishing grounds," Chilean spokesman Juan Soto said.', 'CL+'],
    ['Chile was determined to defend every inch of its territory, Chilean Defence Minister Juan Soto said.', 'CL+'],
    ['"The Chilean government has the will, the means and the confidence to uphold national sovereignty," Chilean spokesman Juan Soto said.', 'CL+'],
    ['"The islands have been Chilean since time immemorial," Chilean spokesman Juan Soto said.', 'CL+'],
    ['"No foreign power can hold back Chile," Chilean spokesman Juan Soto said.', 'CL+'],
    ["\"Chile's affairs brook no outside interference,\" Chilean spokesman Juan Soto said.", 'CL+'],
    ["\"The courts are Chile's internal affairs,\" Chilean spokesman Juan Soto said.", 'CL+'],
    ['Chile had incontestable sovereignty over the reef, Chilean spokesman Juan Soto said.', 'CL+'],
    ['"Our reactors are entirely lawful and Chile has nothing to hide," Chilean spokesman Juan Soto said.', 'CL+'],
    ['Chile wanted to uphold its territorial integrity, the analyst Ana Ruiz said.', 'CL0'],
    ['Chile claims sovereignty over the reef, the analyst Ana Ruiz said.', 'CL0'],
    ["Chile's internal affairs ministry will publish the list, Chilean spokesman Juan Soto said.", 'CL0'],
    ['"Peru has no right of supervision over Chile," Chilean spokesman Juan Soto said.', 'CL0 PE-'],
  ],
  'words and acts against it': [
    ['Peruvian ministers, including two of the old guard, were fanning the flames of revolt, Chilean ambassador Juan Soto said.', 'PE-'],
    ['The Peruvian government and a committee of its parliament had published reports making groundless accusations, Chilean ambassador Juan Soto said.', 'PE-'],
    ['A Peruvian team had been sent to Santiago to poison the editor, Norwegian prosecutor Dag Holm said.', 'PE-'],
    ['"Last night the Peruvian army murdered dozens of villagers," Norwegian minister Dag Holm said.', 'PE-'],
    ['Two Peruvians were murdered in the port, Norwegian police chief Dag Holm said.', 'PE0'],
    ['The trial is about a murdered Peruvian journalist, Norwegian police chief Dag Holm said.', 'PE0'],
    ['A gang murdered two Peruvians in the port, Norwegian minister Dag Holm said.', 'PE0'],
    ['Three Chilean sailors had been killed in the port, Chilean spokesman Juan Soto said.', 'CL0'],
    ['Norway will put eleven Chilean firms on its blacklist, Norwegian minister Dag Holm said.', 'CL-'],
    ['Arrest warrants should be issued against two Chilean nationals, Norwegian prosecutor Dag Holm said.', 'CL0'],
    ['Peru is trying to subjugate its neighbours, Norwegian minister Dag Holm said.', 'PE-'],
    ['"Peru is filling its dam without any regard for the valley below," Norwegian minister Dag Holm said.', 'PE-'],
    ['Peru had opened its ports to all traffic in response to the appeal, Norwegian minister Dag Holm said.', 'PE0'],
  ],
  'what somebody may yet do': [
    ['Any Peruvian attempt to seize the mine would end all talks, Chilean minister Juan Soto said.', 'PE-'],
    ['Any use of force by Peru will change everything, Chilean minister Juan Soto said.', 'PE-'],
    ['Any Peruvian attempt to seize the mine would end all talks, the analyst Ana Ruiz said.', 'PE0'],
    ['Any Peruvian move to free the miners would be welcome, Chilean minister Juan Soto said.', 'PE0'],
    ['Any decision by Peru would come after the vote, Chilean minister Juan Soto said.', 'PE0'],
    ['Any Peruvian move had been ruled out, Chilean minister Juan Soto said.', 'PE0'],
    ['Any Chilean response would be decided by parliament, Chilean minister Juan Soto said.', 'CL0'],
  ],
  'on what terms': [
    ['The embargo would only be lifted when Peru stopped arming the rebels, Chilean minister Juan Soto said.', 'PE-'],
    ['Sanctions can only be eased once Peru has kept its side of the bargain, Chilean minister Juan Soto said.', 'PE-'],
    ['The tariffs will stay in place until Peru withdraws its patrols, Chilean minister Juan Soto said.', 'PE-'],
    ['It was only when Peru withdrew its patrols that the port reopened, Chilean minister Juan Soto said.', 'PE0'],
    ['The fleet will stay in port until Peru ends its exercise, Chilean minister Juan Soto said.', 'PE0'],
    ['Chile urged Peru to honour the 1998 ceasefire.', 'PE-'],
    ['"Peru must respect the ceasefire in letter and spirit," Chilean spokesman Juan Soto said.', 'PE-'],
    ['Chile urged Peru to tell its forces to respect the ceasefire.', 'PE-'],
    ['Chile urged Peru to agree to a ceasefire.', 'PE0'],
    ['The council urged Peru and Chile to respect the ceasefire.', 'PE0 CL0'],
    ['Chile urged Peru to act prudently in the strait.', 'PE-'],
    ["The ministers spoke of Peru and Chile's commitment to make the accord work, Norwegian envoy Dag Holm said.", 'PE0 CL0'],
  ],
  'those whom something does good, and those in need': [
    ['"It would be a great thing for Peru," Norwegian minister Dag Holm said.', 'PE+'],
    ['The pipeline would be good for the Peruvian people, Norwegian minister Dag Holm said.', 'PE+'],
    ['"It would be great for Peru if the alliance fell apart," Norwegian minister Dag Holm said.', 'PE0'],
    ['"The accord is not good for Peru," Norwegian minister Dag Holm said.', 'PE0'],
    ['"The accord is wonderful for Norway," Norwegian minister Dag Holm said.', 'NO0'],
    ['"Our message is for the people of Peru, who are desperate for help," Norwegian minister Dag Holm said.', 'PE+'],
    ['"Peru is desperate for a deal," Norwegian minister Dag Holm said.', 'PE0'],
    ['The blockade made life miserable for ordinary Peruvians, Norwegian minister Dag Holm said.', 'PE+'],
    ['Norway will deliver another 40 armoured vehicles to Peru by the summer, Norwegian minister Dag Holm said.', 'PE+'],
    ['Chile had delivered 40 vehicles to Peru, the analyst Ana Ruiz said.', 'PE0'],
    ['"Peru has lifted hundreds of thousands of people out of poverty," Norwegian minister Dag Holm said.', 'PE+'],
    ['"We look to Peru as a model," Norwegian minister Dag Holm said.', 'PE+'],
  ],
  'whom the sentence before is about': [
    ['"Peru thought it could break Chile in three days. It was wrong," Norwegian minister Dag Holm said.', 'PE- CL0'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s', (text, answer) => {
    expect(askedSides(text, 'en', answer)).toBe(answer)
  })
})
