/** Rows into chart series. Pure. */
export { meanInterval, type MeanInterval, type Sums } from './mean-interval'
export { clip, periodOf, unitFor, type Period } from './periods'
export { trend, type Trend, type TrendPoint, type TrendSeries } from './trend'
