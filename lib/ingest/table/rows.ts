/** Rows of cells, the header first; blank cells are empty texts. */
export type Rows = readonly (readonly string[])[]
