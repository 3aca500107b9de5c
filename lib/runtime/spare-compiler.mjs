import { setFlagsFromString } from 'node:v8'

/**
 * Tells the engine to optimise a program with less effort. The analysis is some thousand small functions of about equal weight: compiling each together with
 * all that it calls took the processor as long as the analysis of 1,000 articles, and what came of it was no faster; and of those that have run a few times
 * only, many run with values of another form later and are compiled again. Read at each compilation, so that it holds from here on, in threads too.
 */
export function spareCompiler() {
  setFlagsFromString('--no-turbo-inlining')
  // three times the work of a function before it is looked at
  setFlagsFromString('--interrupt-budget=200000')
}
