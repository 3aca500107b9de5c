import { byLanguage } from './by-language'
import { escape } from './markup'
import { figuresSection } from './figures-section'
import { matrixSection } from './matrix-section'
import { mistakesSection } from './mistakes-section'
import { reliabilitySection } from './reliability-section'
import { weakSpots } from './weak-spots'
import type { Evaluation } from '../evaluate-answers'

/**
 * What was measured as one HTML file: figures and names of rules, no word of the texts. It has no script and asks for nothing.
 * `version`: of the analysis. `style`: its style sheet.
 */
export function accuracyPage(evaluations: readonly Evaluation[], version: string, style: string): string {
  const languages = byLanguage(evaluations)
  const texts = evaluations.reduce((sum, { figures }) => sum + (figures['articles'] ?? figures['items'] ?? 0), 0)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>Sikap: how right its answers are</title>
<style>${style}</style>
</head>
<body>
<main>
<header><b>Sikap</b></header>
<h1>How right its answers are</h1>
<p class="lead">Version ${escape(version)} of the analysis against ${texts.toLocaleString('en')} texts in ${evaluations.length} sets that people annotated: who said what about which country, for or against.</p>
${weakSpots(evaluations)}
${figuresSection(evaluations)}
${languages.length === 0 ? '' : [matrixSection, reliabilitySection, mistakesSection].map((section) => section(languages)).join('\n')}
<footer>Written by <code>npm run evaluate -- --report</code>. What each figure means: docs/accuracy.md.</footer>
</main>
</body>
</html>
`
}
