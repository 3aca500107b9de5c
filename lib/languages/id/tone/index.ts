export const tone: Readonly<Record<string, number>> = {}
