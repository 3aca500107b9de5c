/** What two analyses of one text see otherwise. Pure. */
export { findDifferences } from './find-differences'
