declare module 'sentiment/languages/en/index.js' {
  /** The package's own English: AFINN-165 and its emoji. */
  const english: { readonly labels: Readonly<Record<string, number>> }
  export default english
}
