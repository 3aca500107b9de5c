/** Rows into chart series. Pure. */
export { meanInterval } from './mean-interval'
export { periodOf, unitFor } from './periods'
export { trend, type Trend, type TrendPoint, type TrendSeries } from './trend'
