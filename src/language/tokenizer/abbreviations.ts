/** Abbreviations that keep their full stop, lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof hon rev fr sr jr st ste mt ft gen lt capt cpl sgt pvt brig adm cmdr cdr cmdt insp supt det amb ' +
    'gov sen reps gens cols bn bde rgt regt div dept dist govt natl intl avm acp dsp csp asp dig aig igp rtd retd esq messrs mme mlle ' +
    'jan feb apr jun jul aug sep sept oct nov tue tues wed thu thur thurs fri ' +
    'inc ltd corp bros llc plc etc vs viz cf al ca approx figs eq vols pp eds trans arts paras chap incl excl misc prov univ assn ' +
    'ave blvd rd ext attn esp co col maj rep pres sec dec vol v ' +
    'drs profs govs lts sgts ret assoc asst addl atty cllr spc pfc sfc pte msgt tsgt ssgt gysgt lcpl vadm radm cdre sqn lieut'
  ).split(' '),
)

/** Words that are abbreviations only where a number follows: "No. 5", "p. 12", "Mar. 3". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos p c art ch fig para app mar sat sun mon may est max min ed tel'.split(' '),
)

/** Abbreviations after which a sentence practically never ends: they announce what follows. */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof hon rev fr st ste mt ft gen lt col maj capt cpl sgt pvt brig adm cmdr cdr insp supt sec amb gov sen rep ' +
    'reps pres gens cols drs profs govs lts sgts spc pfc sfc pte msgt tsgt ssgt gysgt lcpl vadm radm cdre lieut messrs mme mlle vs viz cf fig figs eq vol vols p pp no nos art arts para paras ch chap e.g i.e'
  ).split(' '),
)
