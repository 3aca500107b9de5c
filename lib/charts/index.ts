/** Rows into chart series. Pure. */
export { correctedMean } from './corrected-mean'
export { cellFinder, matrix, type Matrix, type MatrixCell } from './matrix'
export { meanInterval } from './mean-interval'
export { orderMatrix, type MatrixOrder } from './order-matrix'
export { periodOf, unitFor } from './periods'
export { trend, type Trend, type TrendPoint, type TrendSeries } from './trend'
