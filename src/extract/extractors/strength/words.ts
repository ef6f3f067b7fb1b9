/** Nouns for how many a body has. */
export const SIZE = /^(membership|strength|manpower|size|number|ranks|rank|headcount|personnel|force|following|estimate|figure)$/

/** Nouns for those who are counted as a body's strength. */
export const MEN =
  /^(member|fighter|soldier|troop|man|personnel|militant|combatant|employee|recruit|volunteer|militiaman|insurgent|guerrilla|rebel|officer|follower|nation|country|state|adherent|supporter|staff|airman|marine|warrior|gunman|serviceman|policeman|reservist|agent|operative|partner)$/

/** Verbs of having or counting that stand right before the number. */
export const HAVING = /^(have|number|comprise|boast|field|count|total|contain|employ|retain|muster|claim)$/

/** Verbs of belonging, whose subject is counted: "some 1,600 men are registered with the committee". */
export const BELONGING = /^(serve|register|enrol|enroll|enlist|belong|join|fight|man)$/
