/** One worked example of each page, by its name in the frame. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  Home: 'Drop three reports here. While they are read you may go on working; then start with the disputed claims, which are listed first.',
  Sources:
    'A report shows 24 notes and 12 claims waiting. Open it, and each claim is underlined where it stands; its number of a note opens the note.',
  Review:
    'The report writes: “Ukraine denied any involvement.” The claim is that Ukraine took part, denied by Ukraine. Accept it with A if the sentence says so, even if you believe that Ukraine took part: you confirm what is written, not what happened.',
  Actors:
    'Choose “organization” at the left and open a group: its dossier has the same order for every group, and says at its end on what the reports are silent.',
  Disputes:
    'Two reports give 300 and 1,800 fighters. Both stand side by side with their words, speakers and notes. You may mark the question resolved for a briefing, with your reason; the other side stays in sight.',
  Network:
    'Choose one group: its friends are blue and plain, its rivals orange and ticked, commands are arrows. A dashed line is a hedged claim; a struck one is denied.',
  Timeline: 'A bar that fades at its left says: at least since then. What has no date lies in the tray below and is counted.',
  Strength: 'A dot is a number that is stated, a bar a range that is stated. No mean is drawn, since nobody said it.',
  Map: 'A disc is as large as the place is uncertain. A name with several places shows them all; choose one once.',
  Compare:
    'Choose two groups: what stands in one column alone is marked, and a blank says whether the reports are silent or were not asked.',
  Audit: 'A note gives a page that its source does not have. The row says what was found, where, and what to do about it.',
  Briefing:
    'You brief on a group: save its dossier as Markdown, open it in your word processor, and keep the speaker and the hedge of every line.',
  Search: 'says:Ukraine year:2023 raid finds what Ukraine is quoted with on raids in 2023. Kiev, Kyiv and Київ find each other.',
  Jobs: 'Each file that you drop is one job. One that failed says why, and the others go on.',
  Settings: 'Put another key in the place of one that your keyboard or screen reader needs.',
}
