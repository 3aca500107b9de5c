import { setFlagsFromString } from 'node:v8'

/**
 * Tells the engine to optimise a program with less effort. The analysis is some thousand small functions of about equal weight: compiling each together with
 * what it calls took the processor half as long as the analysis of 2,000 articles, and what came of it was no faster; and of those that have run a few times
 * only, many run with values of another form later and are compiled again. Read at each compilation, so that it holds from here on, in threads too.
 */
export function spareCompiler() {
  // so much of others is written into a function, and of any one so much (bytes of bytecode; else 920 and 460)
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  setFlagsFromString('--max-inlined-bytecode-size=120')
  // three times the work of a function before it is looked at
  setFlagsFromString('--interrupt-budget=200000')
}
