const light = `
  --map-ground: #f3f1ec; --map-surface: #ffffff; --map-line: #b9b6ad; --map-edge: #7d8790; --map-text: #1b2329; --map-soft: #545e66;
  --map-brand: #14566f; --map-brand-soft: #e0edf2; --map-mine: #d8f0d2; --map-mine-line: #9dcb92; --map-lamp: #ffeac2; --map-lamp-line: #cf9a2e;
  --map-back: #8a4b9c; --map-end: #545e66; --map-value: #0d4257; --map-met: #1c6843; --map-met-soft: #e2f2e9; --map-missed: #ab231b; --map-missed-soft: #fcebe9;`;

const dark = `
  --map-ground: #10161a; --map-surface: #1f2930; --map-line: #4a5964; --map-edge: #83919b; --map-text: #e7ecef; --map-soft: #a6b3bb;
  --map-brand: #7cc6de; --map-brand-soft: #17394a; --map-mine: #1d4432; --map-mine-line: #3d7d5d; --map-lamp: #453712; --map-lamp-line: #b58a2f;
  --map-back: #cf9fe0; --map-end: #a6b3bb; --map-value: #a5dbec; --map-met: #7fd3a4; --map-met-soft: #173626; --map-missed: #ff9a90; --map-missed-soft: #43211f;`;

/** The look of every map, light and dark. Sizes of type are those of `typeOf` in the layout, by which it is measured. */
export const style = `
.map { ${light}
  font-family: "Segoe UI", Roboto, "Helvetica Neue", Arial, "Open Sans", system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { .map { ${dark} } }
.map .ground { fill: var(--map-ground); }
.map text { fill: var(--map-text); }
.map .middle { text-anchor: middle; }
.map .words { font-size: 13px; }
.map .name { font-size: 13px; font-weight: 600; }
.map .heading { font-size: 11px; font-weight: 600; fill: var(--map-soft); }
.map .detail { font-size: 11px; fill: var(--map-soft); }
.map .choice { font-size: 12px; font-weight: 600; fill: var(--map-brand); }
.map .value { fill: var(--map-value); font-weight: 600; }
.map .shape { fill: var(--map-surface); stroke: var(--map-line); stroke-width: 1; }
.map .sign { fill: none; stroke: var(--map-soft); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.map .rule { stroke: var(--map-line); stroke-dasharray: 2 3; }
.map .pill { fill: var(--map-brand-soft); stroke: var(--map-brand); stroke-opacity: 0.35; }
.map .customer .shape, .map .answer .label-shape { fill: var(--map-mine); stroke: var(--map-mine-line); }
.map .question .shape { stroke: var(--map-brand); stroke-width: 1.5; }
.map .question .heading { fill: var(--map-brand); }
.map .service .shape { fill: var(--map-brand-soft); stroke: var(--map-brand); }
.map .fork .shape, .map .silent .shape { fill: var(--map-ground); stroke: var(--map-edge); }
.map .silent .shape { stroke-dasharray: 4 3; }
.map .dialog .shape { stroke: var(--map-brand); }
.map .dialog .name { fill: var(--map-brand); }
.map .jump .shape { stroke: var(--map-back); stroke-dasharray: 4 3; }
.map .jump .heading { fill: var(--map-back); }
.map .jump .sign { stroke: var(--map-back); }
.map .person .shape { fill: var(--map-lamp); stroke: var(--map-lamp-line); }
.map .person .sign { stroke: var(--map-text); }
.map .end .shape { fill: var(--map-end); stroke: none; }
.map .end .heading { fill: var(--map-ground); }
.map .line { fill: none; stroke: var(--map-edge); stroke-width: 1.5; }
.map .tip { fill: var(--map-edge); }
.map .back .line { stroke: var(--map-back); stroke-dasharray: 5 4; }
.map .back .tip { fill: var(--map-back); }
.map .link .line { stroke: var(--map-brand); stroke-dasharray: 2 4; }
.map .link .tip { fill: var(--map-brand); }
.map .label-shape { fill: var(--map-ground); stroke: var(--map-line); }
.map .edge .choice { fill: var(--map-text); }
.map .edge .words { fill: var(--map-text); }
.map .count-shape { fill: var(--map-met-soft); stroke: var(--map-met); }
.map .count { font-size: 11px; font-weight: 700; fill: var(--map-met); }
.map .missed .count-shape { fill: var(--map-missed-soft); stroke: var(--map-missed); }
.map .missed .count { fill: var(--map-missed); }
.map .node.missed .shape { stroke: var(--map-missed); stroke-width: 2; stroke-dasharray: 6 3; }
.map .node.met .shape { stroke: var(--map-met); stroke-width: 2; }
.map .edge.met .line { stroke: var(--map-met); stroke-width: 2.5; }
.map .edge.met .tip { fill: var(--map-met); }
.map .edge.missed .line { stroke: var(--map-missed); stroke-dasharray: 2 4; }
.map .edge.missed .tip { fill: var(--map-missed); }
/* What the page sets: the ways of the place that is looked at. */
.map .edge.lit .line { stroke: var(--map-brand); stroke-width: 3; stroke-dasharray: none; }
.map .edge.lit .tip { fill: var(--map-brand); }
@media print { .map { ${light} } }
`;
