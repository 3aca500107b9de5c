import type { MetadataPatterns } from '../../shared/metadata-patterns'

export const metadata: MetadataPatterns = {}
