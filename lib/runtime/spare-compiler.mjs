import { setFlagsFromString } from 'node:v8'

/**
 * Tells the engine not to write functions into those that call them while it optimises a program. The analysis is some thousand small functions of about equal weight:
 * compiling each together with all that it calls took the processor as long as the analysis of 1,000 articles, and what came of it was no faster. Read at each
 * compilation, so that it holds from here on, in threads too.
 */
export function spareCompiler() {
  setFlagsFromString('--no-turbo-inlining')
}
