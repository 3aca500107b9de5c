/** Rows into chart series. Pure. */
export { correctedMean } from './corrected-mean'
export { cellFinder, matrix, type Matrix, type MatrixCell } from './matrix'
export { meanInterval } from './mean-interval'
export { orderMatrix, type MatrixOrder } from './order-matrix'
export { periodOf } from './periods'
export { stanceMean, type StanceMean } from './stance-mean'
export { trend, type Trend, type TrendPoint, type TrendSeries, type TrendSum } from './trend'
