/** Verbs before those of whom something was asked. Compiled for this project. */
export const requestWords = 'asked, begged, implored, entreated, besought, pleaded with, urged, appealed to, called on, called upon, turned to, invited, requested, petitioned, told, warned'

/** What tells that it was not done. Compiled for this project. */
export const refusalWords = 'refused, declined, said no, laughed, ignored, turned us down, turned them down, turned its back, in vain, to no avail, without success, shrugged, hung up, slammed the door, went ahead, did nothing, looked away, looked the other way, would not listen, would not hear of it'

/** What tells that it was done. Compiled for this project. */
export const assentWords = 'agreed, obliged, complied, said yes, listened, accepted, consented, delivered, did so, came at once'
