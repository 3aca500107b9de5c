import { combine } from '../../shared/stance/combine'

const says = 'said, says, added, noted, recalled, remarked, wrote, observed, concluded, declared, replied, answered, acknowledged, admitted, explained, commented, reflected, concluded, told reporters'

/** Verbs and manners of speaking that sneer at or rage against what the words are about. Compiled for this project. */
export const scornWords = [
  'fumed, fumes, fuming, sneered, sneers, sneering, jeered, jeers, jeering, scoffed, scoffs, scoffing, raged, rages, railed, thundered, thunders, fulminated, snarled, snarls, growled, hissed, hisses, spat, sniffed, sniffs, griped, gripes, groused, grouses, grumbled, grumbles, carped, complained, complains, complaining, protested, protests, protesting, lamented, laments, lamenting, charged, chided, scolded, scolds, seethed, snapped, snorted, barked, bristled, stormed, jibed, gibed, taunted, ranted, rants, lashed out, deplored, objected, groaned, moaned, despaired, roared, blustered, ridiculed, mocked, reproached, quipped, lectured, gloated, shrieked, howled, huffed, tutted, bleated, erupted, exploded, marvelled at the cheek',
  combine(says, 'angrily, bitterly, scornfully, indignantly, furiously, contemptuously, acidly, tartly, icily, impatiently, reproachfully, derisively, mockingly, sarcastically, disdainfully, drily, dryly, sourly, accusingly, crossly, testily, wearily, coldly, disapprovingly, in disgust, in anger, in fury, in frustration, in exasperation, in disbelief, in protest, in dismay, with disgust, with anger, with fury, with contempt, with scorn, with a sneer, with dismay, with bitterness, with derision, with irritation, with indignation, with relish, with horror, with a shudder'),
].join(', ')

/** Verbs and manners of speaking that are warm toward what the words are about. Compiled for this project. */
export const warmWords = [
  'marvelled, marveled, marvels, gushed, gushes, gushing, enthused, enthuses, beamed, beams, raved, rejoiced, rejoices, cooed, exulted',
  combine(says, 'fondly, gratefully, thankfully, appreciatively, approvingly, admiringly, warmly, affectionately, wistfully, tenderly, enviously, lovingly, respectfully, with admiration, with undisguised admiration, with great admiration, with evident admiration, with envy, with some envy, with warmth, with evident warmth, with great warmth, with approval, with delight, with open delight, with gratitude, with deep gratitude, with affection, with great affection, with respect, with great respect, with thanks, with pride, in gratitude, in admiration, in praise, in tribute, in its defence, in its defense, in their defence, in their defense'),
].join(', ')

/** Before the one whom quoted words are about. Compiled for this project. */
export const aboutWords = combine('said, says, wrote, writes, remarked, noted, observed, added, joked, quipped, commented, mused, concluded, recalled, sneered, scoffed, jeered, complained, fumed, raged, groused, griped, grumbled, marvelled, gushed, enthused, declared, told reporters, told parliament, told the council, tweeted, posted, warned', 'of, about')
